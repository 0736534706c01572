package org.yearbook.extract.prose.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.article.EnglishTitle.Standing;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishVisitors;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishPorts;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * What area an English article is about where a sentence names none: the one that its title says reports; else the one that its
 * text speaks of and whose offices it credits, which is only assumed. Partners, and where visitors are from, do not count; nor
 * do groups of countries, save the world.
 */
final class EnglishHome {

    private static final int LONGEST_LEAD = 16;

    /** The area that a title names first is worth so many votes of the text. */
    private static final int OF_FIRST = 2;

    /** So many times more votes than what the title tells of are far more. */
    private static final int TIMES = 2;

    /** Fees attract global firms to Ghana: where they come, as visitors do. */
    private static final Pattern DRAWN = Pattern.compile(
            "\\b(?:attract|draw|lure|pull)(?:s|ed|ing)? [^,;:]{0,40}\\b(?:business(?:es)?|firms|compan(?:y|ies)|investors?|investments?|capital|talents?|enterprises|tourists?|visitors?) to (?:the )?$");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;
    private final EnglishLede lede;

    EnglishHome(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tree = tree;
        lede = new EnglishLede(vocabulary, lexicon, tree);
    }

    /**
     * The area of an article's title: of several the one with the best standing in it, of those with the same the one that the text
     * speaks of more, for a title names them in any order; of none it is a port that the title names.
     */
    Optional<String> ofTitle(DocumentContent content) {
        String title = content.info().title();
        EnglishTitle named = title(title);
        List<Mention> reporting = reporting(named, title).stream()
                .filter(area -> !tree.isGroup(area.code()))
                .toList();
        if (reporting.isEmpty()) {
            return ofTitle(title)
                    .or(() -> EnglishPorts.named(title, content.info().publisher(), content.passages()));
        }
        EnglishVotes votes = new EnglishVotes(vocabulary, lexicon, tree, content.passages());
        Standing best = reporting.stream()
                .map(named::standing)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String first = reporting.get(0).code();
        Optional<String> other = otherSpokenOf(named, reporting, votes);
        if (other.isPresent()) {
            return other;
        }
        return reporting.stream()
                .filter(area -> named.standing(area) == best)
                .map(Mention::code)
                .distinct()
                .sorted(Comparator.comparingInt(code -> -votes.of(code) - (code.equals(first) ? OF_FIRST : 0)))
                .findFirst()
                .filter(area -> best != Standing.EPITHET
                        || !votesBelow(title, content.passages()).yields(area, TIMES, OF_FIRST));
    }

    /** The votes of a text, whose top line may be its title once more. */
    private EnglishVotes votesBelow(String title, List<Passage> passages) {
        return new EnglishVotes(
                vocabulary,
                lexicon,
                tree,
                passages.stream()
                        .filter(passage -> !passage.text().strip().equals(title.strip()))
                        .toList());
    }

    /** China cuts exports to India: the other side of what a title tells, if the text speaks of it far more. */
    private Optional<String> otherSpokenOf(EnglishTitle named, List<Mention> reporting, EnglishVotes votes) {
        int most =
                reporting.stream().mapToInt(area -> votes.of(area.code())).max().orElse(0);
        return named.areas().stream()
                .filter(area -> !tree.isGroup(area.code()) && !tree.isPartOfCountry(area.code()))
                .filter(area -> reporting.stream()
                        .noneMatch(own -> tree.countryOf(own.code()).equals(area.code())))
                .filter(area -> votes.of(area.code()) > TIMES * Math.max(most, 1) + OF_FIRST)
                .map(Mention::code)
                .findFirst();
    }

    /** The area that a title says reports, a country before a group, of groups only a single one; empty if none does. */
    Optional<String> ofTitle(String title) {
        List<String> codes = reporting(title(title), title).stream()
                .map(Mention::code)
                .distinct()
                .toList();
        Optional<String> country =
                codes.stream().filter(code -> !tree.isGroup(code)).findFirst();
        boolean told = codes.size() == 1 || (!codes.isEmpty() && EnglishOpening.tellsFirst(lexicon, title));
        return country.isPresent() || !told ? country : Optional.of(codes.get(0));
    }

    private EnglishTitle title(String title) {
        return new EnglishTitle(title, lexicon.scan(title), tree);
    }

    private List<Mention> reporting(EnglishTitle named, String title) {
        List<Mention> mentions = lexicon.scan(title);
        String folded = Lexicon.fold(title);
        return named.areas().stream()
                .filter(area -> !isPartner(folded, mentions, area) && !named.onlyTellsOfAnother(area))
                .toList();
    }

    /** The part of its country that an article is about whose title names the country alone. */
    Optional<String> partOf(String title, String area, List<Passage> passages) {
        return tree.isPartOfCountry(area) || tree.isGroup(area) ? Optional.empty() : lede.part(title, area, passages);
    }

    /** The country in a publisher's name. */
    Optional<String> ofPublisher(String publisher) {
        return ofTitle(publisher).filter(code -> !tree.isGroup(code));
    }

    /** Visitors to China are what China receives; exports to China are not. */
    private boolean isPartner(String folded, List<Mention> mentions, Mention area) {
        boolean received = folded.substring(Math.max(0, area.start() - LONGEST_LEAD), area.start())
                        .matches(".*\\bto (?:the )?")
                && (EnglishVisitors.areIn(mentions)
                        || DRAWN.matcher(folded.substring(0, area.start())).find());
        return EnglishVisitors.areNamed(folded, mentions, area)
                || EnglishVisitors.areMeant(folded, mentions, area, tree)
                || (!received
                        && !EnglishPartners.isOfTwo(folded.substring(0, area.start()))
                        && EnglishPartners.opens(folded.substring(0, area.start()), List.of(Flow.EXPORTS), Flow.NONE));
    }

    /** The area that most of what the text says is about. */
    Home ofText(List<Passage> passages) {
        Optional<String> spokenOf = new EnglishVotes(vocabulary, lexicon, tree, passages).winner();
        return EnglishWrittenIn.of(vocabulary)
                .country(passages, spokenOf.orElse(""))
                .or(() -> spokenOf)
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
