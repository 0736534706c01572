package org.yearbook.extract.prose;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.period.RelatedTimes;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;
import org.yearbook.extract.prose.subject.Context;
import org.yearbook.extract.prose.subject.Ellipsis;
import org.yearbook.extract.prose.subject.EnglishSpokenOf;

/** What a time that a sentence names means beside the time that is known: the same part of another year, more of it, or nothing new. */
final class TimesTold {

    private static final Pattern JOINER = Pattern.compile("\\s*[、和及]\\s*");

    private final Parsed parsed;
    private final boolean english;

    TimesTold(Parsed parsed) {
        this.parsed = parsed;
        this.english = parsed.isEnglish();
    }

    /** 一、二季度: of a value that is not dealt out nobody knows whether it is of one of two times or of both. */
    boolean isJoinedToAnother(Dated date) {
        return !english
                && parsed.dates().stream()
                        .anyMatch(before -> before.end() < date.start()
                                && JOINER.matcher(parsed.text().substring(before.end(), date.start()))
                                        .matches());
    }

    /** 国庆假期7天: unless a time behind it is named, and not in 受春节影响. */
    boolean isOfEvent(Piece stretch) {
        List<Mention> events = parsed.subjects(stretch, Term.EVENT);
        if (events.isEmpty() || Ellipsis.startsWith(parsed, stretch, Term.ASIDE)) {
            return false;
        }
        Mention last = events.get(events.size() - 1);
        return parsed.dates().stream()
                .noneMatch(date -> date.start() >= last.end()
                        && date.end() <= stretch.end()
                        && !parsed.aside().get(date.start()));
    }

    /** 截至10月末，今年累计: the year adds nothing to the part of it that the sentence has named. */
    boolean isWiderThan(Context context, Dated date) {
        @Nullable Period known = context.period();
        @Nullable Period year = date.period();
        if (english && EnglishSpokenOf.isYearSoFar(parsed, date, context.period())) {
            return true;
        }
        boolean foretold = english && parsed.mentions().stream().anyMatch(mention -> mention.term() == Term.FORECAST);
        boolean relative = !foretold
                && !parsed.text().startsWith("全年", date.start())
                && !Character.isDigit(parsed.text().charAt(date.start()))
                && parsed.dates().stream()
                        .anyMatch(before -> before.start() < date.start() && Objects.equals(before.period(), known));
        return relative
                && known != null
                && year != null
                && year.isYear()
                && !known.isYear()
                && !known.isSpan()
                && context.periodFrom() == Origin.OWN
                && known.firstYear() == year.firstYear();
    }

    /** 去年同期 is the same part of last year as the one known of this year. */
    @Nullable
    Period sameTime(@Nullable Period known, Dated date) {
        String printed = parsed.text().substring(date.start(), date.end());
        if (date.period() == null && EnglishRelative.is(printed)) {
            return EnglishRelative.of(printed, known);
        }
        if (RelatedTimes.isLatestMonth(printed)) {
            return RelatedTimes.latestMonth(known);
        }
        if (RelatedTimes.isMonthBefore(printed)) {
            return RelatedTimes.monthBefore(known);
        }
        @Nullable Period year = date.period();
        boolean same = RelatedTimes.isSamePart(parsed.text(), date.end());
        return same && known != null && year != null && year.isYear() && !known.isSpan()
                ? known.inYear(year.firstYear())
                : year;
    }

    /** 今年营收18亿元，去年同期为15亿元，增长20%: the time of a number to compare with is its own alone. */
    boolean comparesWithEarlier(Piece stretch) {
        return parsed.dates().stream()
                .anyMatch(date -> date.start() >= stretch.start()
                        && date.end() <= stretch.end()
                        && !parsed.aside().get(date.start())
                        && (RelatedTimes.isSamePart(parsed.text(), date.end())
                                || RelatedTimes.isMonthBefore(parsed.text().substring(date.start(), date.end()))));
    }
}
