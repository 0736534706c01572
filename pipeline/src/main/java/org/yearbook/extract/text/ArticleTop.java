package org.yearbook.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

/** What an article says of itself in the lines around its title or behind its end: title, publisher and date. */
public final class ArticleTop {

    /** A line of credit or date stands among the first passages. */
    private static final int PASSAGES_NEAR_TOP = 12;

    private static final int PASSAGES_NEAR_END = 5;

    private static final int LONGEST_DATE_LINE_COLUMNS = 60;

    /** An opening with a date is no longer. */
    private static final int LONGEST_OPENING = 100;
    /** DHAKA, */
    private static final Pattern PLACE_IN_CAPITALS = Pattern.compile("\\s*[A-Z]{3,}[A-Z ,./-]{0,30}[\\s,]\\s*");
    /** Port City, 港城 */
    private static final Pattern PLACE = Pattern.compile("\\s*(?:[A-Z][A-Za-z ]{2,30}[,\\]]\\s*|\\p{IsHan}{2,12})?");

    private static final Pattern REPORT = Pattern.compile("\\s*[(:–—-].*|\\s*[电讯].*", Pattern.DOTALL);

    /** 2025-03-14 08:30 港城: the stamp of a site before the first sentence, which no sentence would print so. */
    private static final Pattern STAMP =
            Pattern.compile("\\d{4}[-/]\\d\\d?[-/]\\d\\d?(?:\\s+\\d\\d?:\\d\\d(?::\\d\\d)?)?\\s+\\p{IsHan}");

    private final List<Passage> passages;
    private final CreditLabels labels;

    public ArticleTop(List<Passage> passages, CreditLabels labels) {
        this.passages = List.copyOf(passages);
        this.labels = labels;
    }

    /** The passages, with the lines of credit before the first sentence set apart from the text. */
    public List<Passage> withoutCredits() {
        int text = IntStream.range(0, passages.size())
                .filter(index -> passages.get(index).kind() == PassageKind.PARAGRAPH
                        && Typography.holdsSentence(passages.get(index).text())
                        && !isCredit(passages.get(index)))
                .findFirst()
                .orElse(passages.size());
        int month = MonthLine.indexOf(passages, labels);
        return IntStream.range(0, passages.size())
                .mapToObj(index -> index == month
                                || (index < Math.min(text, 2 * PASSAGES_NEAR_TOP) && isCredit(passages.get(index)))
                        ? furniture(passages.get(index))
                        : passages.get(index))
                .toList();
    }

    private boolean isCredit(Passage passage) {
        return CreditLine.of(passage.text(), labels).isPresent();
    }

    private static Passage furniture(Passage passage) {
        return new Passage(PassageKind.FURNITURE, passage.text(), passage.spans());
    }

    /**
     * The first heading, empty if none; before it a short line at the very top with a line of credit behind it,
     * which is no heading only because it tells a figure.
     */
    public String title() {
        boolean titled = passages.size() > 1
                && isCredit(passages.get(1))
                && !isCredit(passages.get(0))
                && !Typography.endsSentence(passages.get(0).text());
        return passages.stream()
                .filter(passage -> titled || passage.kind() == PassageKind.HEADING)
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    /** The publisher that a line of credit near the top, or else at the end, names; empty if none does. */
    public String publisher() {
        return Stream.concat(nearTop(), nearEnd())
                .flatMap(passage -> CreditLine.of(passage.text(), labels).stream())
                .map(CreditLine::source)
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * The date on a short line near the top; one with a day before one without, which may be what a title is about;
     * else the day on a line of credit at the end.
     */
    public Vintage date() {
        List<Vintage> dates = nearTop()
                .filter(passage -> isCredit(passage) || isShort(passage.text()))
                .map(passage -> DateLine.in(passage.text()))
                .filter(Vintage::isKnown)
                .toList();
        return firstDay(dates.stream())
                .or(() -> firstDay(nearEnd().filter(this::isCredit).map(passage -> DateLine.in(passage.text()))))
                .or(() -> dates.stream().findFirst())
                .or(this::dateOfReport)
                .orElseGet(() -> MonthLine.in(passages, labels));
    }

    private static Optional<Vintage> firstDay(Stream<Vintage> dates) {
        return dates.filter(Vintage::isDay).findFirst();
    }

    private static boolean isShort(String text) {
        return Typography.columns(text) <= LONGEST_DATE_LINE_COLUMNS && !Typography.holdsSentence(text);
    }

    /** What stands close before the first line of the text proper, behind the menus of the site, and close behind it. */
    private Stream<Passage> nearTop() {
        int first = 0;
        while (first < passages.size() && passages.get(first).kind() == PassageKind.FURNITURE) {
            first++;
        }
        return passages.stream().skip(Math.max(0, first - PASSAGES_NEAR_TOP)).limit(2L * PASSAGES_NEAR_TOP);
    }

    private Stream<Passage> nearEnd() {
        return passages.stream().skip(Math.max(2L * PASSAGES_NEAR_TOP, (long) passages.size() - PASSAGES_NEAR_END));
    }

    /** DHAKA, July 24, 2017 (BSS): the day before the first sentence of a report. */
    private Optional<Vintage> dateOfReport() {
        return firstDay(passages.stream()
                .limit(PASSAGES_NEAR_TOP)
                .map(passage -> passage.text()
                        .substring(0, Math.min(LONGEST_OPENING, passage.text().length())))
                .flatMap(opening -> DateLine.all(opening).stream()
                        .limit(1)
                        .filter(date -> opensReport(opening, date))
                        .map(DateLine.Printed::date)));
    }

    private static boolean opensReport(String opening, DateLine.Printed date) {
        String before = opening.substring(0, date.start());
        String behind = opening.substring(date.end());
        boolean alone = before.isBlank()
                && STAMP.matcher(opening.substring(date.start())).lookingAt();
        return alone
                || PLACE_IN_CAPITALS.matcher(before).matches()
                || (PLACE.matcher(before).matches() && REPORT.matcher(behind).matches());
    }
}
