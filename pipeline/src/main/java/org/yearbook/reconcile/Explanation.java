package org.yearbook.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationRule;
import org.yearbook.domain.Vintage;

/** The sentence that tells a reviewer why, in Chinese and English, with the numbers and documents in it. */
final class Explanation {

    private Explanation() {}

    static String of(ReconciliationRule rule, List<Candidate> candidates, BundleVintages vintages) {
        String chosen = printed(candidates, Role.CHOSEN, vintages);
        String others = printed(candidates, Role.REJECTED, vintages);
        String same = printed(candidates, Role.CONSISTENT, vintages);
        if (chosen.isEmpty()) {
            return "与未被采用的数据同处刊印，不予公布：" + others + "。 Printed together with a figure that was not chosen, so not"
                    + " published: " + others + ".";
        }
        return switch (rule) {
            case SINGLE -> "仅此一处：" + chosen + "。 Printed once: " + chosen + ".";
            case IDENTICAL -> "各处一致：" + chosen + "；" + same + "。 All agree: " + chosen + "; " + same + ".";
            case ROUNDING ->
                "在印刷精度内一致，取最精确者：" + chosen + "；" + same + "。 Agree within printed precision, the most"
                        + " precise is published: " + chosen + "; " + same + ".";
            case VINTAGE ->
                "以较新一版为准：采用" + chosen + "，取代" + others + "。 The later edition supersedes: " + chosen + " replaces "
                        + others + ".";
            case PRECEDENCE ->
                "出版物层级较高者优先：采用" + chosen + "，不采用" + others + "。 The more authoritative publication is" + " published: "
                        + chosen + ", not " + others + ".";
            case UNRESOLVED ->
                "未决，请审核：暂用" + chosen + "，另有" + others + "。 Not resolved, please review: for now " + chosen
                        + ", against " + others + ".";
            default -> chosen;
        };
    }

    private static String printed(List<Candidate> candidates, Role role, BundleVintages vintages) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == role)
                .map(Candidate::observation)
                .map(observation -> printed(observation, vintages.of(observation)))
                .collect(Collectors.joining(", "));
    }

    private static String printed(Observation observation, Vintage vintage) {
        String date = vintage.isKnown() ? " " + vintage : "";
        return observation.figure().number().printed() + " ("
                + observation.edition().document() + " p."
                + observation.figure().citation().page() + date + ")";
    }
}
