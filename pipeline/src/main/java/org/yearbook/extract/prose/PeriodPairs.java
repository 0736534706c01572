package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Gives the two numbers of 由13%升至16% their times: the first and the last year of a span of years; without a span the
 * first has none unless a time is printed with it (从2014年的20亿元增加到2022年的30亿元).
 */
final class PeriodPairs {

    private static final Pattern FROM = Pattern.compile("(?:由|从)\\s*(?:\\d{4}\\s*年[^，,；;]{0,8}?的)?\\s*$");

    private PeriodPairs() {}

    static List<Draft> split(Parsed parsed, List<Draft> drafts) {
        List<Draft> split = new ArrayList<>(drafts);
        for (int index = 0; index + 1 < drafts.size(); index++) {
            Draft from = drafts.get(index);
            Draft to = drafts.get(index + 1);
            if (isPair(parsed, from, to)) {
                @Nullable Period period = from.period();
                Optional<Dated> ownTime = parsed.dates().stream()
                        .filter(date -> date.start() >= from.stretch().start()
                                && date.end() <= from.numeral().start()
                                && parsed.text().startsWith("的", UnitFinder.skipBlanks(parsed.text(), date.end())))
                        .findFirst();
                if (period != null && period.isSpan()) {
                    split.set(index, from.withPeriod(Period.year(period.firstYear())));
                    split.set(index + 1, to.withPeriod(Period.year(period.lastYear())));
                } else if (ownTime.isEmpty()) {
                    split.set(index, from.withPeriod(null));
                } else {
                    giveBackTime(parsed, split, index, ownTime.get());
                }
            }
        }
        return split;
    }

    /** In 2023年…从2022年的x增至y，增长z the year of x is of x alone: y and z are of the time named before it. */
    private static void giveBackTime(Parsed parsed, List<Draft> split, int from, Dated own) {
        @Nullable Period before = null;
        for (Dated date : parsed.dates()) {
            if (date.end() <= own.start()) {
                before = date.period();
            }
        }
        for (int index = from + 1; index < split.size(); index++) {
            Draft draft = split.get(index);
            if (Objects.equals(draft.period(), own.period())) {
                split.set(index, draft.withPeriod(before));
            }
        }
    }

    private static boolean isPair(Parsed parsed, Draft from, Draft to) {
        int fromEnd = from.numeral().end();
        int toStart = to.numeral().start();
        Piece between = new Piece(fromEnd, toStart);
        boolean reaches = parsed.mentions(between, Term.CHANGE).stream()
                        .anyMatch(change -> Measures.reaches(parsed, change, between))
                || parsed.text().substring(between.start(), between.end()).matches("\\s*(?:至|到)\\s*");
        boolean sameClause = parsed.clauseAt(from.numeral().start())
                .equals(parsed.clauseAt(to.numeral().start()));
        return sameClause && reaches && isFrom(parsed, from);
    }

    private static boolean isFrom(Parsed parsed, Draft draft) {
        String before =
                parsed.text().substring(draft.stretch().start(), draft.numeral().start());
        return FROM.matcher(before).find();
    }
}
