package org.yearbook.extract.prose.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The date of a report that opens with a day of no year (港城1月3日电, 统计局3日发布, HARBOUR, Jan. 3 --): the first such day after
 * the time that it then names first, if it came out as soon as reports on a time do.
 */
final class DayOfReport {

    /** Reports on a year or quarter come within four months of its end; later, the year named may be any. */
    private static final int LONGEST_DELAY_DAYS = 120;

    private static final int SENTENCES_NEAR_TOP = 8;

    /** Any year will do for telling parts of years from one another. */
    private static final Vintage ANY = new Vintage("2000");

    private static final Pattern CHINESE = Pattern.compile("^[^，。；：\\d]{2,20}?(\\d{1,2})月(\\d{1,2})日\\s*[电讯]");
    private static final String TELLS = "[^。；：，\\d]{0,16}(?:发布|公布|获悉|召开|举行|通报|披露|透露|消息|宣布|表示|介绍)";

    /** 港城海关1月3日发布的数据, 1月3日召开的会议: where no report is dated, the day on which it was told. */
    private static final Pattern TOLD = Pattern.compile("^[^。；：\\d]{0,20}?(\\d{1,2})月(\\d{1,2})日，?" + TELLS);

    /** 港城海关18日发布: in whichever month. */
    private static final Pattern TOLD_ON_DAY = Pattern.compile("^[^，。；：\\d]{2,20}?(\\d{1,2})日" + TELLS);

    private static final Pattern ENGLISH = Pattern.compile("^[A-Z]{2}[A-Za-z ,.'/-]{1,40}?,? "
            + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})\\s*(?:\\(|[-–—:])");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private DayOfReport() {}

    /** The date; empty if the text opens with no such day, or names no time shortly before one. */
    static Optional<Vintage> of(List<Sentence> sentences) {
        List<Sentence> top = sentences.subList(0, Math.min(SENTENCES_NEAR_TOP, sentences.size()));
        return IntStream.range(0, top.size())
                .filter(index -> opensWithDay(top.get(index).text()))
                .boxed()
                .flatMap(index ->
                        named(top, index).flatMap(period -> date(top.get(index).text(), period)).stream())
                .findFirst()
                .map(date -> new Vintage(date.toString()));
    }

    /** The time that the sentence with the day, or one behind it, names first, unless one before it has named a later one. */
    private static Optional<Period> named(List<Sentence> top, int index) {
        Optional<Period> before = firstNamed(top.subList(0, index));
        return firstNamed(top.subList(index, top.size()))
                .map(behind -> before.filter(first -> first.end().isAfter(behind.end()))
                        .orElse(behind));
    }

    private static boolean opensWithDay(String text) {
        return TOLD_ON_DAY.matcher(text).find() || day(text).isPresent();
    }

    /** The day that this sentence opens with as the first behind a time. */
    private static Optional<LocalDate> date(String text, Period named) {
        Matcher told = TOLD_ON_DAY.matcher(text);
        if (told.find()) {
            return dayAfter(named, Integer.parseInt(told.group(1)));
        }
        return day(text).flatMap(day -> after(named, day));
    }

    /** 海关18日发布: the first such day of a month behind the end of the time. */
    private static Optional<LocalDate> dayAfter(Period named, int day) {
        YearMonth end = YearMonth.from(named.end());
        return IntStream.rangeClosed(0, 1)
                .mapToObj(end::plusMonths)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> date.isAfter(named.end()))
                .findFirst();
    }

    private static Optional<MonthDay> day(String text) {
        for (Pattern pattern : List.of(CHINESE, TOLD)) {
            Matcher chinese = pattern.matcher(text);
            if (chinese.find()) {
                return monthDay(Integer.parseInt(chinese.group(1)), Integer.parseInt(chinese.group(2)));
            }
        }
        Matcher english = ENGLISH.matcher(text);
        return english.find()
                ? monthDay(MONTHS.indexOf(english.group(1)) + 1, Integer.parseInt(english.group(2)))
                : Optional.empty();
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 June, or month 13
        }
    }

    private static Optional<Period> firstNamed(List<Sentence> sentences) {
        Periods printed = new Periods(Vintage.UNKNOWN);
        return sentences.stream()
                .flatMap(sentence -> printed.find(sentence.text(), null).stream()
                        .filter(date -> !LatestTold.isCompared(sentence.text(), date)
                                && !isOfAnotherYear(sentence.text(), date)))
                .map(Dated::period)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** 前三季度出口3亿元，2023年前三季度出口2亿元: the year named is none that the report is about. */
    private static boolean isOfAnotherYear(String text, Dated named) {
        @Nullable Period period = named.period();
        return period != null
                && !period.isYear()
                && !period.isSpan()
                && new Periods(ANY)
                        .find(text.substring(0, named.start()), null).stream()
                                .map(Dated::period)
                                .anyMatch(before -> before != null
                                        && before.equals(period.inYear(before.firstYear()))
                                        && !before.equals(period));
    }

    private static Optional<LocalDate> after(Period period, MonthDay day) {
        return IntStream.rangeClosed(period.lastYear(), period.lastYear() + 1)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> {
                    long days = ChronoUnit.DAYS.between(period.end(), date);
                    return days >= 0 && days <= LONGEST_DELAY_DAYS;
                })
                .findFirst();
    }
}
