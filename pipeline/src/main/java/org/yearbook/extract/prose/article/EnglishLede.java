package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishOffices;
import org.yearbook.extract.prose.place.PressNames;

/**
 * Which part of a country an English article is about whose title speaks of a province or city of the country and does not name
 * it (inland Chinese province): the only one that its first sentence names, and opens with.
 */
final class EnglishLede {

    /** Chinese border province, coastal city: the title is about a part of the country. */
    private static final Pattern SORT = Pattern.compile(
            "(?:\\b[a-z]+(?:ese|ian|an|ish)|['’]s) (?:[a-z-]+ ){0,3}?(?:province|municipality|county|prefecture|autonomous region|city(?! (?!(?:posts|sees|reports|records|registers|logs|has)\\b)[a-z]))\\b(?![ -](?:level|tier))");

    /** China's top city for exports: news of the whole. */
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:top|biggest|largest|leading|richest|no\\. ?1) (?:[a-z-]+ ){0,2}?(?:province|city|municipality|county)\\b");

    /** In the province of, northwest China's: all that may stand before the part, which the first sentence opens with. */
    private static final Pattern OPENING = Pattern.compile(
            "[\\s—–-]*(?:in )?(?:the )?(?:(?:province|city|municipality|county) of )?(?:(?:north|south|east|west|central|coastal|inland)[a-z]*(?: |-))?");

    private static final Pattern OWNER = Pattern.compile("['’]s? (?:[a-z-]+ ){0,3}?");

    /** The government in Beijing does, and its press conferences are told from there. */
    private static final Pattern ACTS = Pattern.compile(
            " (?:(?:has|had|have|will|is|was) )?(?:[a-z]+ly )?(?:said|says|told|announced|urged|rolled|unveiled|pledged|hosts?|hosted|held|issued|ordered|called)\\b");

    /** US$, U.S. dollars. */
    private static final Pattern MONEY = Pattern.compile("\\$| (?:dollars?|yuan)\\b");

    private static final Pattern WITH = Pattern.compile("\\b(?:with|to|from|towards) (?:the )?$");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;
    private final PressNames press;
    private final EnglishOffices offices;

    EnglishLede(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tree = tree;
        press = PressNames.of(vocabulary);
        offices = EnglishOffices.of(vocabulary);
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
        String folded = Lexicon.fold(title);
        return country.isEmpty()
                        || !SORT.matcher(folded).find()
                        || RANKED.matcher(folded).find()
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
                .filter(part -> !isOfNation(mentions, from))
                .filter(tree::isPartOfCountry)
                .filter(part -> tree.upToCountry(part).containsAll(codes))
                .filter(part -> opens(folded, from, mentions, part))
                .findFirst();
    }

    /** Whether the part is what the first sentence opens with, alone or as a part of its country. */
    private boolean opens(String folded, int from, List<Mention> mentions, String part) {
        List<Mention> areas = mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && mention.start() >= from)
                .toList();
        Mention first = areas.get(0);
        Mention named = areas.stream()
                .filter(area -> area.code().equals(part))
                .findFirst()
                .orElseThrow();
        return OPENING.matcher(folded.substring(from, first.start())).matches()
                && (first.equals(named)
                        || OWNER.matcher(folded.substring(first.end(), named.start()))
                                .matches())
                && !ACTS.matcher(folded).region(named.end(), folded.length()).lookingAt();
    }

    /** Whether an office of a country tells the first sentence. */
    private boolean isOfNation(List<Mention> mentions, int from) {
        return mentions.stream()
                .filter(mention -> mention.term() == Term.AUTHORITY && mention.start() >= from)
                .flatMap(mention -> vocabulary.authority(mention.code()).stream())
                .map(Authority::area)
                .anyMatch(area -> !area.isEmpty() && !tree.isPartOfCountry(area));
    }
}
