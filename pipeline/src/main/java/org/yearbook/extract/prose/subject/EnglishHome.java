package org.yearbook.extract.prose.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.subject.Subject.Home;

/**
 * What area an English article is about where a sentence names none: the one that its title says reports; else the one that its
 * text speaks of and whose offices it credits, which is only assumed. Partners, and where visitors are from, do not count; nor
 * do groups of countries, save the world.
 */
final class EnglishHome {

    private static final int LONGEST_LEAD = 16;

    /** China's Sichuan: where a smaller area lies. */
    private static final Pattern OWNER = Pattern.compile("['’]s? (?:[a-z]+ )?");

    private static final Pattern PART =
            Pattern.compile("(?:['’]s)? (?:[a-z-]+ ){0,3}?(?<kind>province|city|municipality)\\b");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;

    EnglishHome(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tree = tree;
    }

    /** The area of an article's title; of several countries the one that its text speaks of most, of none a port that it names. */
    Optional<String> ofTitle(DocumentContent content) {
        String title = content.info().title();
        List<String> countries =
                reporting(title).stream().filter(code -> !tree.isGroup(code)).toList();
        boolean several = countries.stream().map(tree::countryOf).distinct().count() > 1;
        if (several) {
            EnglishVotes votes = new EnglishVotes(vocabulary, lexicon, tree, content.passages());
            return countries.stream()
                    .sorted(Comparator.comparing(votes::of).reversed())
                    .findFirst();
        }
        return ofTitle(title)
                .map(area -> ofPart(title, area, content.passages()))
                .or(() -> EnglishPorts.named(title, content.passages()));
    }

    /** Chinese border province thrives: the part of the country that the text tells of. */
    private String ofPart(String title, String area, List<Passage> passages) {
        Matcher part = PART.matcher(Lexicon.fold(title));
        boolean named = lexicon.scan(title).stream()
                .filter(mention -> mention.term() == Term.AREA && mention.code().equals(area))
                .anyMatch(mention -> part.region(mention.end(), title.length()).lookingAt());
        return named
                ? new EnglishVotes(vocabulary, lexicon, tree, passages)
                        .part(area, part.group("kind").equals("province"))
                        .orElse(area)
                : area;
    }

    /** The area that a title says reports, a country before a group, of groups only a single one; empty if none does. */
    Optional<String> ofTitle(String title) {
        List<String> codes = reporting(title);
        Optional<String> country =
                codes.stream().filter(code -> !tree.isGroup(code)).findFirst();
        return country.isPresent() || codes.size() != 1 ? country : Optional.of(codes.get(0));
    }

    private List<String> reporting(String title) {
        List<Mention> mentions = lexicon.scan(title);
        String folded = Lexicon.fold(title);
        List<Mention> areas = new ArrayList<>(mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && !title.startsWith("$", mention.end()))
                .filter(area -> !isPartner(folded, mentions, area))
                .toList());
        for (int index = areas.size() - 1; index > 0; index--) {
            Mention owner = areas.get(index - 1);
            Mention area = areas.get(index);
            boolean within = tree.upToCountry(area.code()).contains(owner.code())
                    && owner.end() <= area.start()
                    && OWNER.matcher(folded.substring(owner.end(), area.start()))
                            .matches();
            if (within) {
                areas.remove(index - 1);
            }
        }
        return areas.stream().map(Mention::code).distinct().toList();
    }

    /** The country in a publisher's name. */
    Optional<String> ofPublisher(String publisher) {
        return ofTitle(publisher).filter(code -> !tree.isGroup(code));
    }

    /** Visitors to China are what China receives; exports to China are not. */
    private static boolean isPartner(String folded, List<Mention> mentions, Mention area) {
        boolean received = folded.substring(Math.max(0, area.start() - LONGEST_LEAD), area.start())
                        .matches(".*\\bto (?:the )?")
                && EnglishVisitors.areIn(mentions);
        return EnglishVisitors.areNamed(folded, mentions, area)
                || (!received
                        && !EnglishPartners.isOfTwo(folded.substring(0, area.start()))
                        && EnglishPartners.opens(folded.substring(0, area.start()), List.of(Flow.EXPORTS), Flow.NONE));
    }

    /** The area that most of what the text says is about. */
    Home ofText(List<Passage> passages) {
        return new EnglishVotes(vocabulary, lexicon, tree, passages)
                .winner()
                .map(area -> new Home(area, Origin.ASSUMED))
                .orElse(Home.UNKNOWN);
    }

    /** Whether the article is one of English: its title, and the first paragraph. */
    static boolean reads(String title, List<Passage> passages) {
        return Parsed.isEnglish(title)
                && passages.stream()
                        .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                        .filter(passage ->
                                passage.text().chars().anyMatch(Character::isLetter)) // 2023-07-06 is in no language
                        .findFirst()
                        .filter(passage -> Parsed.isEnglish(passage.text()))
                        .isPresent();
    }

    /** Code of the country whose visitors a title tells of, empty if it tells of something else. */
    String visited(String title, Home home) {
        boolean country = !home.area().isEmpty() && !tree.isGroup(home.area());
        List<Mention> mentions = lexicon.scan(title);
        return country && Parsed.isEnglish(title) && EnglishVisitors.areIn(mentions) ? home.area() : "";
    }
}
