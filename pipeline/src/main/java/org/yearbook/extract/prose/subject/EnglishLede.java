package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Dateline;
import org.yearbook.extract.prose.sentence.PressNames;

/**
 * Which part of a country an English article is about whose title speaks of a province or city of the country and does not name
 * it (inland Chinese province): the only one that its first sentence names.
 */
final class EnglishLede {

    /** Chinese border province, coastal city: the title is about a part of the country. */
    private static final Pattern SORT = Pattern.compile(
            "(?:\\b[a-z]+(?:ese|ian|an|ish)|['’]s) (?:[a-z-]+ ){0,3}?(?:province|city|municipality|county|prefecture|autonomous region)\\b(?! (?:level|tier))");

    /** US$, U.S. dollars. */
    private static final Pattern MONEY = Pattern.compile("\\$| (?:dollars?|yuan)\\b");

    private static final Pattern WITH = Pattern.compile("\\b(?:with|to|from|towards) (?:the )?$");

    private final Lexicon lexicon;
    private final AreaTree tree;
    private final PressNames press;
    private final EnglishOffices offices;

    EnglishLede(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
        press = new PressNames(vocabulary);
        offices = new EnglishOffices(vocabulary);
    }

    /**
     * The part of a country, empty if the article is not about one.
     *
     * @param country code of the country that its title names, empty if it names none
     */
    Optional<String> part(String title, String country, List<Passage> passages) {
        List<String> paragraphs = passages.stream()
                .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                .map(Passage::text)
                .filter(text -> text.strip().endsWith("."))
                .toList();
        return country.isEmpty() || !SORT.matcher(Lexicon.fold(title)).find()
                ? Optional.empty()
                : paragraphs.stream()
                        .findFirst()
                        .flatMap(this::onlyPart)
                        .filter(part -> tree.countryOf(part).equals(country));
    }

    /** The smallest of the areas of a text, if all others are those that it lies in. */
    private Optional<String> onlyPart(String lede) {
        List<Mention> mentions = lexicon.scan(lede);
        int from = Dateline.end(lede, mentions);
        String folded = Lexicon.fold(lede);
        List<String> codes = mentions.stream()
                .filter(mention -> mention.term() == Term.AREA
                        && mention.start() >= from
                        && !MONEY.matcher(folded)
                                .region(mention.end(), folded.length())
                                .lookingAt()
                        && press.openedBy(lede, mention).isEmpty()
                        && (offices.areNamed(folded, mention)
                                || !WITH.matcher(folded.substring(0, mention.start()))
                                        .find()))
                .map(Mention::code)
                .distinct()
                .toList();
        return codes.stream()
                .filter(tree::isPartOfCountry)
                .filter(part -> tree.upToCountry(part).containsAll(codes))
                .findFirst();
    }
}
