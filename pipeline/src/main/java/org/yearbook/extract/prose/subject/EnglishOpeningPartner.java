package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/** The area that an English sentence opens with to say whom it tells the trade with: with Japan, exports rose; as for the EU, Japan ran a deficit. */
final class EnglishOpeningPartner {

    /** With Japan, the country ran a deficit: words before the sentence that trade has a direction in. */
    private static final Pattern OPENING =
            Pattern.compile("\\s*(?:(?:in (?:its |the |their )?(?:[a-z]+ )?trade )?with|(?<way>to|from)) (?:the )?");

    private static final Pattern AS_FOR = Pattern.compile("(?:as for|for) (?:the )?(?:rest of )?");
    private static final int SPACE = 1;

    private EnglishOpeningPartner() {}

    /** With Japan, exports rose: the area that a clause of its own says trade is with. */
    static boolean is(Parsed parsed, Mention area) {
        Piece first = parsed.clauses().get(0);
        Matcher opening = OPENING.matcher(parsed.folded().substring(0, area.start()));
        if (area.end() != first.end() || parsed.flows().isEmpty() || !opening.matches()) {
            return false;
        }
        Flow told = Parsed.flow(parsed.flows().get(0));
        return opening.group("way") == null
                || told == ("to".equals(opening.group("way")) ? Flow.EXPORTS : Flow.IMPORTS);
    }

    /** As for the EU, Japan ran a deficit: the area before the one that reports. */
    static boolean isSpokenOf(Parsed parsed, List<Mention> areas) {
        return areas.size() == 1
                && AS_FOR.matcher(parsed.folded().substring(0, areas.get(0).start()))
                        .matches()
                && parsed.clauses().stream()
                        .skip(1)
                        .limit(2)
                        .flatMap(clause -> parsed.subjects(clause, Term.AREA).stream()
                                .filter(area -> area.start() <= clause.start() + SPACE))
                        .anyMatch(area -> !area.code().equals(areas.get(0).code()));
    }
}
