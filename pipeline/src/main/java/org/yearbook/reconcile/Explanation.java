package org.yearbook.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.SeriesKey;
import org.yearbook.domain.Vintage;

/** The sentence that tells a reviewer why, in Chinese and English, with the numbers and documents in it. */
final class Explanation {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Explanation() {}

    static String of(ReconciliationRule rule, List<Candidate> candidates, VintageSentence told) {
        BundleVintages vintages = told.vintages();
        String chosen = printed(candidates, Role.CHOSEN, vintages);
        String others = printed(candidates, Role.REJECTED, vintages);
        String same = printed(candidates, Role.CONSISTENT, vintages);
        return switch (rule) {
            case SINGLE -> "仅此一处：" + chosen + "。 Printed once: " + chosen + ".";
            case IDENTICAL -> "各处一致：" + chosen + "；" + same + "。 All agree: " + chosen + "; " + same + ".";
            case ROUNDING -> rounding(candidates);
            case VINTAGE -> told.of(candidates);
            case PRECEDENCE ->
                "出版物层级较高者优先：采用" + chosen + "，不采用" + others + "。 The more authoritative publication is" + " published: "
                        + chosen + ", not " + others + ".";
            case UNRESOLVED ->
                "未决，请审核：暂用" + chosen + "，另有" + others + "。 Not resolved, please review: for now " + chosen
                        + ", against " + others + ".";
            default -> chosen;
        };
    }

    /** Nothing is published, for each candidate's bundle fell elsewhere. */
    static String withheld(List<Candidate> candidates, List<FamilyReconciliation.Loss> losses) {
        String figures = candidates.stream()
                .map(candidate -> place(candidate.observation()))
                .collect(Collectors.joining(", "));
        String zh = losses.stream().map(Explanation::lossZh).distinct().collect(Collectors.joining("，"));
        String en = losses.stream().map(Explanation::lossEn).distinct().collect(Collectors.joining(" and "));
        return "不予公布：" + figures + "。同一批数据中的" + zh + "，整批不用。 Not published: " + figures
                + ", for it belongs to the same release as " + en + ".";
    }

    /** What a figure lost against, which is not always a later edition. */
    static String lossZh(FamilyReconciliation.Loss loss) {
        boolean replaced = loss.reason() == ReasonCode.SUPERSEDED_VINTAGE;
        return place(loss.fallen()) + (replaced ? "已由" : "不予采用，采用的是") + place(loss.chosen()) + (replaced ? "取代" : "");
    }

    static String lossEn(FamilyReconciliation.Loss loss) {
        boolean replaced = loss.reason() == ReasonCode.SUPERSEDED_VINTAGE;
        return place(loss.fallen()) + ", which " + place(loss.chosen())
                + (replaced ? " replaces" : " is published instead of");
    }

    private static String rounding(List<Candidate> candidates) {
        String chosen = precise(candidates, Role.CHOSEN);
        String same = precise(candidates, Role.CONSISTENT);
        return isMostPrecise(candidates)
                ? "在印刷精度内一致，取最精确者：" + chosen + "；" + same + "。 Agree within printed precision (±), the most precise is"
                        + " published: " + chosen + "; " + same + "."
                : "在印刷精度内一致，取有来源而不加约数者：" + chosen + "；" + same + "。 Agree within printed precision (±), the one that is"
                        + " credited and not hedged is published: " + chosen + "; " + same + ".";
    }

    private static boolean isMostPrecise(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == Role.CHOSEN)
                .allMatch(chosen -> candidates.stream()
                        .noneMatch(other -> other.observation()
                                        .halfWidth()
                                        .compareTo(chosen.observation().halfWidth())
                                < 0));
    }

    private static String precise(List<Candidate> candidates, Role role) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == role)
                .map(Candidate::observation)
                .map(observation ->
                        observation.figure().number().printed() + precision(observation) + " " + where(observation))
                .collect(Collectors.joining(", "));
    }

    private static String precision(Observation observation) {
        PrintedNumber number = observation.figure().number();
        BigDecimal half = HALF.scaleByPowerOfTen(-number.decimals());
        return switch (number.qualifier()) {
            case NONE -> " ±" + half.toPlainString();
            case ABOUT -> " ±" + half.add(half).toPlainString();
            case OVER, UNDER -> "";
        };
    }

    private static String printed(List<Candidate> candidates, Role role, BundleVintages vintages) {
        return printed(
                candidates.stream()
                        .filter(candidate -> candidate.role() == role)
                        .map(Candidate::observation)
                        .toList(),
                vintages);
    }

    /** Figures as printed, with document, page and vintage. */
    static String printed(List<Observation> observations, BundleVintages vintages) {
        return observations.stream()
                .map(observation -> printed(observation, vintages.of(observation)))
                .collect(Collectors.joining(", "));
    }

    private static String printed(Observation observation, Vintage vintage) {
        String date = vintage.isKnown() ? " " + vintage : "";
        Vintage own = observation.edition().vintage();
        // A late copy of an old release: both dates, or nobody understands why it lost.
        String copy = own.isKnown() && vintage.isKnown() && own.isAfter(vintage) ? " ← " + own : "";
        return observation.figure().number().printed() + " ("
                + observation.edition().document() + " p."
                + observation.figure().citation().page() + date + copy + ")";
    }

    /** A figure as printed, with document and page. */
    static String place(Observation observation) {
        return observation.figure().number().printed() + " " + where(observation);
    }

    private static String where(Observation observation) {
        return "(" + observation.edition().document() + " p."
                + observation.figure().citation().page() + ")";
    }

    /** A code of a basis or currency, in words where it says that there is none. */
    static String code(String code) {
        return switch (code) {
            case SeriesKey.NOT_KNOWN -> "未注明 not stated";
            case SeriesKey.NOT_APPLICABLE -> "–";
            default -> code;
        };
    }
}
