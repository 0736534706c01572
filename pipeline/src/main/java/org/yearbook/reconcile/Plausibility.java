package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yearbook.domain.Arithmetic;
import org.yearbook.domain.Arithmetic.Part;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Severity;

/** Values that cannot be right whatever identity they stand in; each is opened, for it must not pass in silence. */
final class Plausibility {

    static final String PART = "IMPLAUSIBLE_PART";
    static final String JUMP = "IMPLAUSIBLE_JUMP";
    static final String SIGN = "IMPLAUSIBLE_SIGN";

    private final List<Finding> findings = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    List<Finding> findings() {
        return findings;
    }

    List<Issue> issues() {
        return issues;
    }

    /** Exports, imports and their sum are amounts; only what is taken off another may be negative. */
    void compareFlows(List<Decision> flows) {
        for (Decision flow : flows) {
            if (Magnitudes.isAmount(flow) && value(flow).value().signum() < 0) {
                String number = Equation.printed(value(flow));
                add(
                        SIGN,
                        flow,
                        "贸易额为负，请审核：" + number + "。 " + flow.groupId()
                                + " is an amount of trade and negative, please review: " + number + ".");
            }
        }
    }

    /** A part that is certainly larger than the whole; of balances neither is part of the other. */
    void compareAreas(List<Decision> areas, Arithmetic arithmetic) {
        for (Map<String, Decision> levels : AreaIdentities.byCurrency(areas).values()) {
            for (Decision part : levels.values()) {
                for (Part link : arithmetic.wholesOf(part.series().refArea())) {
                    Optional.ofNullable(levels.get(link.whole()))
                            .filter(whole -> isLarger(part, whole))
                            .ifPresent(whole ->
                                    add(PART, part, whole, "部分大于整体", "is larger than the whole that it is part of"));
                }
            }
        }
    }

    /** An indicator that is certainly larger than the one that it is part of, or of the other sign. */
    void compareIndicators(List<Decision> indicators, Arithmetic arithmetic) {
        for (Map<String, Decision> levels :
                IndicatorIdentities.byCurrency(indicators).values()) {
            for (Arithmetic.Composition composition : arithmetic.compositions()) {
                Optional.ofNullable(levels.get(composition.whole().indicator()))
                        .ifPresent(whole -> compareIndicators(composition, whole, levels));
            }
        }
    }

    private void compareIndicators(Arithmetic.Composition composition, Decision whole, Map<String, Decision> levels) {
        for (Arithmetic.Named named : composition.parts()) {
            Optional<Decision> part = Optional.ofNullable(levels.get(named.indicator()));
            part.filter(found -> isLarger(found, whole))
                    .ifPresent(
                            found -> add(PART, found, whole, "部分大于整体", "is larger than the whole that it is part of"));
            part.filter(found -> isOpposite(found, whole))
                    .ifPresent(found -> add(
                            SIGN, found, whole, "部分与整体正负号相反", "has the opposite sign of the whole that it is part of"));
        }
    }

    private static boolean isLarger(Decision part, Decision whole) {
        if (part.series().flow() == Flow.BALANCE) {
            return false;
        }
        Optional<Bounds> most = Bounds.of(value(whole));
        return Bounds.of(value(part))
                .filter(least -> most.filter(least::isAbove).isPresent())
                .isPresent();
    }

    /** A level that differs by powers of ten, or by its sign, from most of the other levels of its series. */
    void comparePeriods(List<Decision> levels) {
        Map<Alike, List<Decision>> bySeries = new HashMap<>();
        levels.forEach(level -> Alike.of(level)
                .forEach(kind -> bySeries.computeIfAbsent(kind, found -> new ArrayList<>())
                        .add(level)));
        bySeries.values().removeIf(found -> found.size() < 2);
        Map<Alike, PeriodLevels> sorted = new HashMap<>();
        bySeries.forEach((kind, found) -> sorted.put(kind, new PeriodLevels(found)));
        for (Decision level : levels) {
            int before = findings.size();
            for (Alike kind : Alike.of(level)) {
                PeriodLevels series = sorted.get(kind);
                if (series != null && findings.size() == before) {
                    comparePeriods(level, series);
                }
            }
        }
    }

    /** What levels that are compared have in common. */
    private record Alike(SeriesKey series, PeriodKind kind) {

        static List<Alike> of(Decision level) {
            return PeriodKind.of(level.period()).stream()
                    .map(kind -> new Alike(level.series(), kind))
                    .toList();
        }
    }

    private void comparePeriods(Decision level, PeriodLevels series) {
        int others = series.others();
        int far = series.countApart(level, Magnitudes.SLIP);
        List<Decision> nearest = series.nearest(level);
        if (2 * far > others) {
            add(
                    JUMP,
                    level,
                    series.firstApart(level, Magnitudes.SLIP),
                    "与同一序列其他时期相差若干个数量级",
                    "is powers of ten away from the rest of its series");
        } else if (Magnitudes.isAlone(level, nearest)) {
            add(
                    JUMP,
                    level,
                    nearest.get(0),
                    "与相邻时期相差约十倍，而相邻时期彼此接近",
                    "is about ten times away from the periods beside it, which are alike");
        }
        if (others == 1 && far == 0 && !nearest.isEmpty() && Magnitudes.isApart(level, nearest.get(0))) {
            add(
                    JUMP,
                    level,
                    nearest.get(0),
                    "与相近时期相差约十倍，两者之一有误或剧变",
                    "is about ten times away from the only other period, which is near; one of them may be wrong");
        }
        if (2 * series.countOpposite(level) > others) {
            add(
                    SIGN,
                    level,
                    series.firstOther(level, other -> isOpposite(level, other)),
                    "与同一序列其他时期正负号相反",
                    "has the opposite sign of the rest of its series");
        }
    }

    /** A balance may turn; amounts of trade are tested by themselves. */
    private static boolean isOpposite(Decision one, Decision other) {
        return one.series().flow() == Flow.NONE
                && value(one).value().signum() * value(other).value().signum() < 0;
    }

    private void add(String code, Decision suspect, Decision other, String zh, String en) {
        String numbers = Equation.printed(value(suspect)) + " ↔ " + Equation.printed(value(other));
        String sentence =
                zh + "，请审核：" + numbers + "。 " + suspect.groupId() + " " + en + ", please review: " + numbers + ".";
        add(code, suspect, sentence);
    }

    private void add(String code, Decision suspect, String sentence) {
        Observation figure = value(suspect);
        findings.add(Finding.implausible(suspect.groupId(), code, sentence));
        issues.add(new Issue(
                code,
                Severity.WARNING,
                Standing.document(figure),
                figure.figure().citation().page(),
                figure.figure().citation().place().toString(),
                sentence));
    }

    private static Observation value(Decision decision) {
        return decision.chosen().orElseThrow();
    }
}
