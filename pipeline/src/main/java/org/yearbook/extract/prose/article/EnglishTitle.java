package org.yearbook.extract.prose.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishPlaces;

/**
 * The areas of an English title that only tell of another one that it names: China, top destination for Saudi exports; south
 * China's Dongguan.
 */
final class EnglishTitle {

    /** Top destination, becomes the largest buyer: no sentence, for titles leave verbs and articles out. */
    private static final Pattern CALLED_PARTNER = Pattern.compile(
            "(?:,|:)? (?:(?:again |once more )?(?:is|was|remains?|stays?|becomes?|became|ranks? as|emerges? as|now) )?(?:the |its |their )?(?:[a-z]+['’]s? )?"
                    + "(?:top|largest|biggest|main|leading|key|major|no\\. ?1|number one) (?:[a-z-]+ ){0,2}?"
                    + "(?:destination|market|buyer|partner|supplier|source|importer|customer)s?\\b");

    private static final Pattern OWNER =
            Pattern.compile("(?:['’]s?)? (?:(?:north|south|east|west|central|coastal|inland)[a-z]* )?(?:[a-z]+ of )?");

    /** What stands behind a comma is told of the country before it, and the other is where it buys or sells. */
    private static final Pattern DOES = Pattern.compile(",|\\b(?:from|to|with|than|over|at)\\b");

    private static final Pattern AS = Pattern.compile("\\b(?:as|while|when) (?:[a-z-]+ ){0,2}$");

    private static final Pattern OPENS = Pattern.compile("(?:.{0,32}:)? ?(?:the )?");

    /** As China's harvest fails: what a title says beside what it tells. */
    private static final Pattern BESIDE = Pattern.compile("\\b(?:as|while|amid|after|despite|on|over)\\b");

    /** How sure the words around an area make it that the title's article is about it. */
    enum Standing {
        /** Peruvian taste: anything may be called so. */
        EPITHET,
        /** A name anywhere in the title. */
        NAME,
        /** Peru's exports, Peruvian exports, or what the title opens with. */
        SUBJECT
    }

    private final String folded;
    private final List<Mention> areas;
    private final AreaTree tree;

    EnglishTitle(String title, List<Mention> mentions, AreaTree tree) {
        this.folded = Lexicon.fold(title);
        this.areas = mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && !title.startsWith("$", mention.end()))
                .filter(mention -> !EnglishPlaces.isRankedAmong(folded, mention))
                .toList();
        this.tree = tree;
    }

    List<Mention> areas() {
        return areas;
    }

    Standing standing(Mention area) {
        if (EnglishOpening.isOfWhatIsTold(folded, area)) {
            return BESIDE.matcher(folded.substring(0, area.start())).find() ? Standing.NAME : Standing.SUBJECT;
        }
        Optional<Mention> second = areas.stream()
                .filter(other -> other.start() == area.end() + 1 && "-–".indexOf(folded.charAt(area.end())) >= 0)
                .findFirst();
        if (second.isPresent()) {
            return standing(second.get()); // Peruvian-Chilean trade: of both alike
        }
        if (tree.isAdjective(area.code(), folded.substring(area.start(), area.end()))) {
            return Standing.EPITHET;
        }
        return OPENS.matcher(folded.substring(0, area.start())).matches() ? Standing.SUBJECT : Standing.NAME;
    }

    /** Whether the area is one that another of the title trades with, or the country of one. */
    boolean onlyTellsOfAnother(Mention area) {
        Matcher called = CALLED_PARTNER.matcher(folded).region(area.end(), folded.length());
        boolean partner = called.lookingAt()
                && areas.stream()
                        .anyMatch(other -> !other.code().equals(area.code())
                                && other.start() >= called.end()
                                && reports(folded.substring(called.end(), other.start())));
        return partner || areas.stream().anyMatch(part -> ownedBy(area, part));
    }

    /** For Saudi exports, as France's imports fall; but in "Japan, key market for gas, buys from Australia" it is Japan that does. */
    private static boolean reports(String between) {
        return !DOES.matcher(between).find() || AS.matcher(between).find();
    }

    private boolean ownedBy(Mention area, Mention part) {
        return part.start() > area.end()
                && tree.upToCountry(part.code()).contains(area.code())
                && !part.code().equals(area.code())
                && OWNER.matcher(folded.substring(area.end(), part.start())).matches();
    }
}
