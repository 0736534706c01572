package org.yearbook.publish;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Box;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Period;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Reading;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;
import org.yearbook.domain.Vocabulary;

/** A small world of ports and their traffic, in which the writers are tested. */
public final class Samples {

    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    area("CN", Area.Type.COUNTRY, "", "中国", "China"),
                    area("CN-SH", Area.Type.PROVINCE, "CN", "上海", "Shanghai"),
                    area("CN-GD", Area.Type.PROVINCE, "CN", "广东", "Guangdong"),
                    area("CN-HI", Area.Type.PROVINCE, "CN", "海南", "Hainan")),
            List.of(new Indicator("ship_repairs", "船舶修理", "Ship repairs", "", List.of("USD", "CNY"), List.of())),
            List.of(),
            List.of(),
            List.of(
                    new Authority("MOFCOM", "商务部", "Ministry of Commerce", List.of()),
                    new Authority("WTO", "世界贸易组织", "World Trade Organization", List.of())),
            List.of());

    public static final DocumentInfo HARBOURS = new DocumentInfo(
            "harbours.pdf", "港口公报", "港务局", new Vintage("2024-05-06"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);

    public static final DocumentInfo GAZETTE =
            new DocumentInfo("gazette.html", "", "", Vintage.UNKNOWN, DocumentKind.NEWSPAPER, "zh-CN", true);

    private Samples() {}

    private static Area area(String code, Area.Type type, String parent, String zh, String en) {
        return new Area(code, type, parent, zh, en, List.of());
    }

    public static DocumentReport report(DocumentInfo info) {
        return new DocumentReport(
                info, "ab".repeat(32), 1234, "application/pdf", 3, 900, 1, 7, DocumentOutcome.read(List.of()));
    }

    public static Figure figure(DocumentInfo document, Place place, PrintedNumber number, Reading reading) {
        @Nullable Box box = document.file().endsWith(".pdf") ? new Box(71.96, 100.04, 33, 12.25) : null;
        Citation citation = new Citation(document.file(), 2, box, place, 40, "修理收入" + number.value() + number.unit());
        String id = document.file() + "#" + place.number() + "." + place.row() + "." + place.column();
        return new Figure(id, citation, number, "修理收入", "港务局", reading, FigureKind.OBSERVATION);
    }

    /** An observation of 亿 units of a key such as {@code ship_repairs.exports.level.CN-SH._Z.MOFCOM.USD}. */
    public static Observation observation(
            String key, String period, String hundredMillions, DocumentInfo document, int cell) {
        PrintedNumber number = PrintedNumber.of(new BigDecimal(hundredMillions), "亿美元");
        SeriesKey series = SeriesKey.parse(key);
        Reading reading = new Reading(
                series.indicator(),
                series.flow(),
                series.measure(),
                series.refArea(),
                "",
                new Period(period),
                series.basis(),
                series.currency());
        return new Observation(
                figure(document, Place.cell(1, cell, 1), number, reading),
                Edition.of(document),
                series,
                new Period(period),
                number.value().scaleByPowerOfTen(8),
                series.currency(),
                new BigDecimal("0.5").scaleByPowerOfTen(8 - number.decimals()));
    }

    /** The same below nothing, as words say it and no sign: 下降, 逆差. */
    public static Observation falling(Observation rising) {
        Figure figure = rising.figure();
        PrintedNumber number = figure.number();
        Figure falling = new Figure(
                figure.id(),
                figure.citation(),
                new PrintedNumber(
                        number.value(), number.unit(), number.decimals(), number.hedge(), number.qualifier(), true),
                figure.subject(),
                figure.attribution(),
                figure.reading(),
                figure.kind());
        return new Observation(
                falling,
                rising.edition(),
                rising.series(),
                rising.period(),
                rising.value().negate(),
                rising.unit(),
                rising.halfWidth());
    }

    /** A target that an article tells: no observation. */
    public static NormalisedFigure target() {
        Observation wanted = observation("ship_repairs.exports.level.CN._Z.MOFCOM.USD", "2030", "5", GAZETTE, 8);
        Figure figure = wanted.figure();
        Figure target = new Figure(
                figure.id(),
                figure.citation(),
                figure.number(),
                figure.subject(),
                figure.attribution(),
                figure.reading(),
                FigureKind.TARGET);
        return new NormalisedFigure(
                target,
                wanted.edition(),
                wanted.series(),
                wanted.value(),
                wanted.unit(),
                wanted.halfWidth(),
                FigureStatus.SET_ASIDE,
                "target");
    }

    public static Decision single(Observation observation) {
        return decision(
                ReconciliationRule.SINGLE, false, new Candidate(observation, Candidate.Role.CHOSEN, ReasonCode.NONE));
    }

    public static Decision decision(ReconciliationRule rule, boolean open, Candidate... candidates) {
        Observation first = candidates[0].observation();
        return new Decision(
                first.series() + "@" + first.period(),
                first.series(),
                first.period(),
                rule,
                List.of(candidates),
                "一个来源。 One source.",
                open,
                Decision.Support.UNCHECKED);
    }
}
