package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.Places;

/**
 * The place without a code that a Chinese document is about, by its name as printed: a district, county or zone that its title, else
 * its publisher, names and that the text speaks of again, by its name or as 全区 and 我县.
 */
final class UnlistedHome {

    /** 2025年一季度青坪县: no name of a place begins with a time. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}年|[上下去今前]年|(?:前?[一二三四1-4]个?季度|[上下]半年|前?\\d{1,2}个?月(?:份|末|底)?|当月)");

    /** 郏县, 余干县: a county whose name is a single character or holds a word, where nothing stands before it. */
    private static final Pattern SHORT =
            Pattern.compile("(?<!\\p{IsIdeographic})(?![全我各本该强大])\\p{IsIdeographic}{1,3}县(?!域|级)");

    /** A name of so few characters ends with no word for a place. */
    private static final int SHORTEST = 2;

    /** So many paragraphs name what they are about. */
    private static final int AGAIN = 2;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    UnlistedHome(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    Optional<String> of(DocumentInfo info, List<Passage> passages) {
        return named(info.title())
                .filter(place -> isSpokenOf(place, info.title(), passages))
                .or(() -> named(info.publisher())
                        .filter(place -> passages.stream().anyMatch(passage -> saysHere(passage.text()))));
    }

    /** The place that a name names, if the configuration lists none that is smaller. */
    private Optional<String> named(String name) {
        String simplified = TIME.matcher(Simplified.of(name))
                .replaceAll(time -> " ".repeat(time.group().length()));
        List<Mention> words = lexicon.scan(simplified).stream()
                .filter(mention -> mention.term() != Term.HERE)
                .toList();
        return new Places(vocabulary)
                .resolve(simplified, name, words).stream()
                        .filter(mention -> mention.term() == Term.AREA)
                        .map(Mention::code)
                        .findFirst()
                        .or(() -> SHORT.matcher(simplified)
                                .results()
                                .map(MatchResult::group)
                                .findFirst())
                        .filter(code -> vocabulary.areas().stream()
                                .noneMatch(area -> area.code().equals(code)));
    }

    private boolean isSpokenOf(String place, String title, List<Passage> passages) {
        String name = place.length() > SHORTEST ? place.substring(0, place.length() - 1) : place; // 青坪 of 青坪区, but 粤东
        return passages.stream()
                        .map(Passage::text)
                        .filter(text -> !text.strip().equals(title.strip()))
                        .filter(text -> text.contains(name) || saysHere(text))
                        .count()
                >= AGAIN;
    }

    private boolean saysHere(String text) {
        return lexicon.scan(Simplified.of(text)).stream()
                .anyMatch(
                        mention -> mention.term() == Term.HERE && mention.code().equals(Places.DISTRICT));
    }
}
