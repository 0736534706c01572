package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The year of the fair that a Chinese report is about, 第9届茶博会: that of its publication, for all that is told of the fair
 * without a time. It is assumed, and so is never published; a report of January may be on a fair of the year before.
 *
 * @param year null where the report is on no fair or nobody knows when it was published
 */
public record FairTime(@Nullable Period year) {

    private static final Pattern FAIR = Pattern.compile(
            "(?:第[\\d一二三四五六七八九十百零]{1,5}|本)届[^，。；\\d]{0,24}?(?:博览会|交易会|博会|交会|洽会|贸会|展览会|展会|服贸会|峰会|赛会|展洽会)");

    /** 历届, 上届, 前9届: others than this one. */
    private static final Pattern OTHER_FAIRS = Pattern.compile("[历往首上]一?届|前[\\d一二三四五六七八九十]+届|届届");

    private static final Pattern OPEN_TIME = Pattern.compile("(?<!期间)累计|年来|以来|目前|如今|每年|每[天月日]|至今|未来|明年|力争|常年|此前");

    private static final int OPENING = 3;

    private static final FairTime NONE = new FairTime(null);

    /** Of a report whose title or first sentences name the fair. */
    public static FairTime of(Vintage published, String title, List<Sentence> sentences) {
        if (!published.isDay() || published.lastDay().getMonthValue() == 1) {
            return NONE;
        }
        boolean about = title.contains("届")
                ? FAIR.matcher(title).find()
                : sentences.stream()
                        .limit(OPENING)
                        .anyMatch(sentence -> FAIR.matcher(sentence.text()).find());
        return about ? new FairTime(Period.year(published.lastDay().getYear())) : NONE;
    }

    /** The figures of a sentence that tells no time, with that of the fair. */
    public List<Draft> in(Parsed parsed, List<Draft> drafts) {
        boolean told = year == null
                || parsed.dates().stream().anyMatch(date -> !parsed.aside().get(date.start()))
                || OPEN_TIME.matcher(parsed.text()).find();
        return told
                ? drafts
                : drafts.stream().map(draft -> ofFair(parsed, draft)).toList();
    }

    private Draft ofFair(Parsed parsed, Draft draft) {
        String before =
                parsed.text().substring(draft.stretch().start(), draft.numeral().start());
        boolean open = draft.period() == null
                && draft.kind() == FigureKind.OBSERVATION
                && (!OTHER_FAIRS.matcher(before).find()
                        || draft.measured().measure().isRelative());
        return open ? draft.withPeriod(year, Origin.ASSUMED) : draft;
    }
}
