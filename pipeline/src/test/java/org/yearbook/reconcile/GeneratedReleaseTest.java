package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.MAGAZINE;
import static org.yearbook.domain.DocumentKind.NEWSPAPER;
import static org.yearbook.domain.DocumentKind.OFFICIAL_REPORT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Observation;

/** Releases whose truth is known: rounding, revisions, bases, copies, misprints and slips of units. */
class GeneratedReleaseTest {

    private static final int AREAS = 40;
    private static final int FIRST = 2019;
    private static final int LAST = 2023;

    private static final Printed REPORT = Printed.in("report", OFFICIAL_REPORT, "2024-09-26");
    private static final Printed OTHER_SYSTEM = REPORT.on("WTO");
    private static final Printed EARLIER = Printed.in("magazine", MAGAZINE, "2024-07");
    private static final Printed COPY = Printed.in("paper", NEWSPAPER, "2024-09-26");

    private final Random random = new Random(20240926);
    private final List<Observation> printed = new ArrayList<>();
    private final Map<String, String> truth = new TreeMap<>();
    private final List<String> misprints = new ArrayList<>();

    @Test
    void whatIsPublishedIsTrueAndWhatIsMisprintedIsFlagged() {
        for (int area = 0; area < AREAS; area++) {
            print(area);
        }

        Checked checked = Checked.by(VerificationTest.POLICY, printed);

        Map<String, Decision> decisions = new TreeMap<>();
        checked.decisions().forEach(decision -> decisions.put(decision.groupId(), decision));
        assertThat(decisions.keySet()).containsExactlyElementsOf(truth.keySet());
        long right = truth.entrySet().stream()
                .filter(group -> published(decisions.get(group.getKey())).equals(group.getValue()))
                .count();
        assertThat(100 * right).isGreaterThanOrEqualTo(99L * truth.size());
        assertThat(misprints)
                .hasSize(8)
                .allSatisfy(group -> assertThat(decisions.get(group)).matches(Decision::open));
    }

    private static String published(@Nullable Decision decision) {
        return decision == null
                ? ""
                : decision.chosen()
                        .map(chosen -> chosen.value().toPlainString())
                        .orElse("");
    }

    /** Levels and growth of one area; every fifth area is misprinted once, and half of those have a true copy. */
    private void print(int area) {
        Map<Flow, BigDecimal> before = Map.of();
        for (int year = FIRST; year <= LAST; year++) {
            Map<Flow, BigDecimal> levels = levels(before);
            Printed report = REPORT.of("A" + area).in(year);
            boolean misprinted = area % 5 == 0 && year == FIRST + 2;
            for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS, Flow.TOTAL)) {
                String level = rounded(levels.getOrDefault(flow, BigDecimal.ZERO), 1);
                boolean wrong = misprinted && flow == Flow.TOTAL;
                Observation observation = report.level(flow, wrong ? misprint(area, level) : level);
                add(observation, level);
                if (wrong) {
                    misprints.add(observation.series() + "@" + observation.period());
                }
                if (!before.isEmpty()) {
                    String growth = growth(levels, before, flow);
                    add(report.growth(flow, growth), growth);
                }
            }
            printElsewhere(area, year, rounded(levels.getOrDefault(Flow.TOTAL, BigDecimal.ZERO), 1));
            before = levels;
        }
    }

    /** A revised value printed earlier, a copy of the report in fewer digits or in full, and another system's value. */
    private void printElsewhere(int area, int year, String total) {
        BigDecimal value = new BigDecimal(total);
        if (area % 4 == 1) {
            String old = rounded(value.multiply(new BigDecimal("1.03")), 1);
            printed.add(EARLIER.of("A" + area).in(year).level(Flow.TOTAL, old));
        }
        if (area % 4 == 2) {
            printed.add(COPY.of("A" + area).in(year).level(Flow.TOTAL, rounded(value, 0)));
        }
        if (area % 10 == 0) {
            printed.add(COPY.of("A" + area).in(year).level(Flow.TOTAL, total));
        }
        if (area % 3 == 0) {
            String other = rounded(value.multiply(new BigDecimal("0.9")), 1);
            add(OTHER_SYSTEM.of("A" + area).in(year).level(Flow.TOTAL, other), other);
        }
    }

    private void add(Observation observation, String trueDigits) {
        printed.add(observation);
        truth.put(observation.series() + "@" + observation.period(), trueDigits);
    }

    private Map<Flow, BigDecimal> levels(Map<Flow, BigDecimal> before) {
        BigDecimal exports = next(before.get(Flow.EXPORTS));
        BigDecimal imports = next(before.get(Flow.IMPORTS));
        return Map.of(Flow.EXPORTS, exports, Flow.IMPORTS, imports, Flow.TOTAL, exports.add(imports));
    }

    private BigDecimal next(@Nullable BigDecimal before) {
        return before == null
                ? new BigDecimal(500_000 + random.nextInt(4_000_000)).movePointLeft(3)
                : before.multiply(new BigDecimal(900 + random.nextInt(300)).movePointLeft(3));
    }

    private static String growth(Map<Flow, BigDecimal> levels, Map<Flow, BigDecimal> before, Flow flow) {
        BigDecimal now = levels.getOrDefault(flow, BigDecimal.ZERO);
        BigDecimal base = before.getOrDefault(flow, BigDecimal.ONE);
        return rounded(Bounds.growth(now.divide(base, Bounds.EXACT)), 1);
    }

    /** Wrong digits, or 万 for 亿 every other time. */
    private static String misprint(int area, String digits) {
        BigDecimal value = new BigDecimal(digits);
        return area % 2 == 0
                ? rounded(value.multiply(new BigDecimal("1.27")), 1)
                : rounded(value.multiply(new BigDecimal("0.0001")), 1);
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
