package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishPlaces;

/** Whose figures the first sentence of an English article opens with: Peru's exports; Nantong, China's busiest river port. */
public final class EnglishOpening {

    private static final int LONGEST_LEAD = 16;

    private static final Pattern ARTICLE = Pattern.compile("[\\s—–-]*(?:[Tt]he )?");

    /** Peru's farms, Peruvian farm exports: what belongs to an area. */
    private static final Pattern TOLD = Pattern.compile(
            "['’]s? | (?:[a-z]+ ){0,2}(?:exports?|imports?|trade|shipments|surplus|deficit|gdp|economy|inflation|sales|output|production|exporters|producers)\\b");

    private static final Pattern APPOSED = Pattern.compile(", (?:the )?");

    private final String lede;
    private final String folded;
    private final List<Mention> mentions;
    private final AreaTree tree;

    EnglishOpening(Lexicon lexicon, AreaTree tree, String lede) {
        this.lede = lede;
        this.tree = tree;
        folded = Lexicon.fold(lede);
        mentions = lexicon.scan(lede);
    }

    /** The area that what is told belongs to; empty if it opens with none. */
    Optional<String> owner() {
        return first(area -> isOfWhatIsTold(folded, area));
    }

    /** The area that it says to be the largest of its country. */
    Optional<String> portrayed() {
        return first(this::isPortrayed);
    }

    /** Euro area trade surplus widens, EU deficit shrinks: whether a title opens with an area that what it tells is of. */
    static boolean tellsFirst(Lexicon lexicon, String title) {
        String folded = Lexicon.fold(title);
        return lexicon.scan(title).stream()
                .filter(mention -> mention.term() == Term.AREA)
                .findFirst()
                .filter(area -> area.start() <= "the ".length() && isOfWhatIsTold(folded, area))
                .isPresent();
    }

    /** Peru's exports, Peruvian exports: whether an area is the one that something told is of. */
    public static boolean isOfWhatIsTold(String folded, Mention area) {
        return TOLD.matcher(folded).region(area.end(), folded.length()).lookingAt();
    }

    /** Peru's exports rose: the area that a lede opens with, if what stands behind it is as it should be. */
    private Optional<String> first(Predicate<Mention> test) {
        int from = Dateline.end(lede, mentions);
        return mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && mention.start() >= from)
                .findFirst()
                .filter(area -> !tree.isGroup(area.code()))
                .filter(area -> test.test(area))
                .filter(area ->
                        ARTICLE.matcher(lede.substring(from, area.start())).matches())
                .map(Mention::code);
    }

    /** Nantong, China's busiest river port, was busy. */
    private boolean isPortrayed(Mention area) {
        return mentions.stream()
                .filter(whole -> whole.term() == Term.AREA
                        && whole.start() > area.end()
                        && APPOSED.matcher(folded.substring(area.end(), whole.start()))
                                .matches())
                .anyMatch(whole -> EnglishPlaces.isRankedAmong(folded, whole));
    }

    /** China's exports; but China's Shenzhen is the city. */
    boolean isOfCountry() {
        List<Mention> areas =
                mentions.stream().filter(mention -> mention.term() == Term.AREA).toList();
        return areas.stream()
                .filter(area -> tree.countryOf(area.code()).equals(area.code()) && EnglishVotes.isOwner(folded, area))
                .anyMatch(area -> areas.stream()
                        .noneMatch(part -> part.start() > area.end() && part.start() < area.end() + LONGEST_LEAD));
    }
}
