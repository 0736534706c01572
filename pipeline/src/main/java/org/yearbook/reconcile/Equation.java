package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;

/**
 * One identity on concrete figures: a formula over the first terms must give the last one.
 *
 * @param groups the decisions that the terms stand for, in the order of the terms
 * @param conclusive whether a difference proves an error; one between terms of several editions does not
 */
record Equation(
        String id,
        String identity,
        List<Decision> groups,
        List<Observation> terms,
        Formula formula,
        boolean conclusive) {

    Equation {
        groups = List.copyOf(groups);
        terms = List.copyOf(terms);
    }

    Check check() {
        Observation right = terms.get(terms.size() - 1);
        Optional<Formula.Side> left = left(terms);
        List<String> figures = terms.stream().map(term -> term.figure().id()).toList();
        BigDecimal value = left.map(Formula.Side::value).orElse(right.value());
        BigDecimal tolerance = left.map(side -> tolerance(side, right)).orElse(BigDecimal.ZERO);
        return new Check(id, identity, figures, value, right.value(), tolerance, outcome(terms));
    }

    /** What the check says about each of the decisions in it. */
    List<Finding> findings() {
        Check check = check();
        String sentence = check.outcome() == Outcome.FAILS ? sentence(check) : "";
        List<List<String>> fits = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            fits.add(fits(index));
        }
        long mendable = fits.stream().filter(mending -> !mending.isEmpty()).count();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            boolean sole = mendable == 1 && !fits.get(index).isEmpty();
            findings.add(
                    new Finding(groups.get(index).groupId(), id, check.outcome(), sentence, fits.get(index), sole));
        }
        return findings;
    }

    private List<String> fits(int index) {
        List<String> fits = new ArrayList<>();
        for (Candidate candidate : groups.get(index).candidates()) {
            if (candidate.role() == Candidate.Role.REJECTED) {
                List<Observation> other = new ArrayList<>(terms);
                other.set(index, candidate.observation());
                if (outcome(other) == Outcome.HOLDS || outcome(other) == Outcome.ROUNDING) {
                    fits.add(candidate.observation().figure().id());
                }
            }
        }
        return fits;
    }

    private Outcome outcome(List<Observation> figures) {
        Observation right = figures.get(figures.size() - 1);
        Optional<Formula.Side> left = left(figures);
        if (left.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (left.get().atLeast() && left.get().value().compareTo(right.value()) >= 0) {
            return Outcome.HOLDS;
        }
        BigDecimal difference = left.get().value().subtract(right.value()).abs();
        // The left side, printed as the right side is, has its digits.
        if (difference.compareTo(right.halfWidth()) <= 0) {
            return Outcome.HOLDS;
        }
        if (difference.compareTo(tolerance(left.get(), right)) <= 0) {
            return Outcome.ROUNDING;
        }
        return conclusive ? Outcome.FAILS : Outcome.NOT_APPLICABLE;
    }

    private Optional<Formula.Side> left(List<Observation> figures) {
        return Bounds.of(figures.get(figures.size() - 1)).isEmpty()
                ? Optional.empty()
                : formula.of(figures.subList(0, figures.size() - 1));
    }

    /** How far the sides may be apart in the direction in which they are. */
    private static BigDecimal tolerance(Formula.Side left, Observation right) {
        Bounds printed = Bounds.of(right).orElseThrow();
        return left.value().compareTo(right.value()) > 0
                ? left.value().subtract(left.bounds().low()).add(printed.high().subtract(right.value()))
                : left.bounds().high().subtract(left.value()).add(right.value().subtract(printed.low()));
    }

    private String sentence(Check check) {
        Observation right = terms.get(terms.size() - 1);
        String places = terms.stream().map(Equation::printed).collect(Collectors.joining(", "));
        boolean atLeast = left(terms).filter(Formula.Side::atLeast).isPresent();
        String numbers = inUnitOf(right, check.left()) + (atLeast ? " < " : " ≠ ") + inUnitOf(right, check.right());
        return "核算关系“" + nameZh() + "”不成立（" + numbers + "，超出修约误差），请审核其中各数：" + places + "。 The identity " + identity
                + " fails (" + numbers + ", more than rounding explains); one of these must be wrong: " + places + ".";
    }

    /** A value in base units as it would be printed beside a figure: 27942.9亿美元. */
    private static String inUnitOf(Observation figure, BigDecimal value) {
        BigDecimal unit = figure.halfWidth()
                .add(figure.halfWidth())
                .scaleByPowerOfTen(figure.figure().number().decimals());
        BigDecimal printed = unit.signum() == 0 ? value : value.divide(unit, Bounds.EXACT);
        return printed.stripTrailingZeros().toPlainString()
                + figure.figure().number().unit();
    }

    /** What the identities of the program are called; those of the configuration by their id. */
    private String nameZh() {
        return switch (identity) {
            case "growth" -> "同比增速";
            case "average_growth" -> "年均增速";
            case "share" -> "占比";
            case "members" -> "地区加总";
            case "leading" -> "前列合计";
            case "ranking" -> "排名顺序";
            default -> identity;
        };
    }

    static String printed(Observation term) {
        return term.figure().number().printed() + " (" + term.edition().document() + " p."
                + term.figure().citation().page() + " "
                + term.figure().citation().place() + ")";
    }
}
