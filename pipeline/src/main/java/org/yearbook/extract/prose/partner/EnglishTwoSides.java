package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The trade of two countries that an English sentence named together before: Japan and Peru met. Trade between the two countries
 * rose; or that the heading above names. The one that the text is about reports, else the first.
 *
 * @param home code of the area that the text is about, empty if none is known
 */
public record EnglishTwoSides(Lexicon lexicon, String home) {

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(?:between (?:the two|both) (?:countries|nations|sides|economies|neighbou?rs|states|partners|parties)|between them|bilateral|two-way|mutual)\\b");

    /** Names that are taken together are printed so. */
    private static final Pattern AND = Pattern.compile(" and ");

    public static EnglishTwoSides of(Vocabulary vocabulary, String home) {
        return new EnglishTwoSides(Lexicon.of(vocabulary), home);
    }

    /** The subject with both, empty if these words speak of no trade of theirs. */
    public Optional<Subject> among(Parsed parsed, Piece stretch, Subject before) {
        boolean named = AND.matcher(before.area()).find();
        if (!parsed.isEnglish()
                || (!named && !before.partner().isEmpty())
                || parsed.flows(stretch).isEmpty()
                || !TOGETHER.matcher(stretch.of(parsed.folded())).find()
                || !parsed.subjects(stretch, Term.AREA).isEmpty()) {
            return Optional.empty();
        }
        List<String> two = lexicon
                .scan(named ? before.area() : parsed.sentence().section())
                .stream()
                .filter(mention -> mention.term() == Term.AREA)
                .map(Mention::code)
                .distinct()
                .toList();
        if (two.size() != 2 || (!named && !two.contains(before.area()))) {
            return Optional.empty();
        }
        boolean turned = two.get(1).equals(named ? home : before.area());
        return Optional.of(before.withArea(two.get(turned ? 1 : 0)).withPartner(two.get(turned ? 0 : 1)));
    }
}
