package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.domain.DocumentKind.INSTITUTE;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Observation;
import org.yearbook.domain.SeriesKey;

/**
 * Releases whose truth is known: a report, another statistical system, an earlier edition that was revised since, copies
 * in full, in fewer digits and without a credit, misprints and slips of units.
 */
class GeneratedReleaseTest {

    private static final int AREAS = 60;
    private static final int FIRST = 2019;
    private static final int LAST = 2023;
    private static final List<Flow> FLOWS = List.of(Flow.EXPORTS, Flow.IMPORTS, Flow.TOTAL);

    private static final Printed REPORT = Printed.in("report", OFFICIAL_REPORT, "2024-09-26");
    private static final Printed OTHER_SYSTEM = REPORT.on("WTO");
    private static final Printed EARLIER = Printed.in("magazine", MAGAZINE, "2024-07");
    private static final Printed LATE_COPY = Printed.in("gazette", NEWSPAPER, "2024-12-01");
    private static final Printed COPY = Printed.in("paper", NEWSPAPER, "2024-09-26");
    private static final Printed UNCREDITED =
            Printed.in("study", INSTITUTE, "2024-10-15").on(SeriesKey.NOT_KNOWN);

    private final List<Observation> printed = new ArrayList<>();
    private final Map<String, String> truth = new TreeMap<>();
    private final List<String> misprints = new ArrayList<>();
    private Random random = new Random(0);

    private enum Misprint {
        DIGITS,
        SWAPPED,
        UNIT,
        SIGN;

        String of(String digits) {
            BigDecimal value = new BigDecimal(digits);
            return switch (this) {
                case DIGITS -> rounded(value.multiply(new BigDecimal("1.27")), 1);
                case SWAPPED -> swapped(digits);
                case UNIT -> rounded(value.multiply(new BigDecimal("0.0001")), 1);
                case SIGN -> value.negate().toPlainString();
            };
        }

        /** The first two digits that differ change places. */
        private static String swapped(String digits) {
            for (int at = 1; at < digits.length(); at++) {
                char one = digits.charAt(at - 1);
                char other = digits.charAt(at);
                if (Character.isDigit(one) && Character.isDigit(other) && one != other) {
                    return digits.substring(0, at - 1) + other + one + digits.substring(at + 1);
                }
            }
            return DIGITS.of(digits);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20240926, 7, 4711})
    void whatIsPublishedIsTrueAndWhatIsMisprintedIsFlagged(long seed) {
        random = new Random(seed);
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
                .hasSize(12)
                .allSatisfy(group -> assertThat(decisions.get(group)).matches(Decision::open));
        assertThat(checked.decisions())
                .filteredOn(Decision::open)
                .allSatisfy(decision -> assertThat(isMisprintBeside(decision)).isTrue());
        assertThat(checked.decisions()).allSatisfy(GeneratedReleaseTest::isFreeOfOldValues);
    }

    /** Nothing is opened but in the area of a misprint. */
    private boolean isMisprintBeside(Decision decision) {
        String area = "." + decision.series().refArea() + ".";
        return misprints.stream().anyMatch(group -> group.contains(area));
    }

    /** Neither a revised level nor the growth that was printed with it is ever published. */
    private static void isFreeOfOldValues(Decision decision) {
        assertThat(decision.candidates())
                .filteredOn(candidate -> Standing.document(candidate.observation())
                        .equals(EARLIER.edition().document()))
                .allSatisfy(candidate -> assertThat(candidate.role()).isEqualTo(Role.REJECTED));
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
            for (Flow flow : FLOWS) {
                String level = rounded(levels.getOrDefault(flow, BigDecimal.ZERO), 1);
                boolean wrong = isMisprinted(area, year, flow);
                Observation observation =
                        report.level(flow, wrong ? misprint(area).of(level) : level);
                add(observation, level);
                if (wrong) {
                    misprints.add(observation.series() + "@" + observation.period());
                }
                if (wrong && area % 10 == 0) {
                    printed.add(COPY.of("A" + area).in(year).level(flow, level));
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

    private static boolean isMisprinted(int area, int year, Flow flow) {
        return area % 5 == 0 && year == FIRST + 1 + area % 4 && flow == FLOWS.get(area / 5 % FLOWS.size());
    }

    private static Misprint misprint(int area) {
        return Misprint.values()[area / 5 % Misprint.values().length];
    }

    /** A value revised since with its growth, copies of it and of the report, and another system's value. */
    private void printElsewhere(int area, int year, String total) {
        BigDecimal value = new BigDecimal(total);
        String name = "A" + area;
        if (area % 4 == 1 && area % 5 != 0) {
            String old = rounded(value.multiply(new BigDecimal("1.03")), 1);
            printed.add(EARLIER.of(name).in(year).level(Flow.TOTAL, old));
            printed.add(LATE_COPY.of(name).in(year).level(Flow.TOTAL, old));
            if (year > FIRST) {
                printed.add(EARLIER.of(name).in(year).growth(Flow.TOTAL, "77.7"));
            }
        }
        if (area % 4 == 2) {
            printed.add(COPY.of(name).in(year).level(Flow.TOTAL, rounded(value, 0)));
        }
        if (area % 3 == 0) {
            String other = rounded(value.multiply(new BigDecimal("0.9")), 1);
            add(OTHER_SYSTEM.of(name).in(year).level(Flow.TOTAL, other), other);
        }
        if (area % 10 == 3) {
            Printed study = UNCREDITED.of(name).in(year);
            printed.add(study.uncredited(study.level(Flow.TOTAL, rounded(value, 0))));
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

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
