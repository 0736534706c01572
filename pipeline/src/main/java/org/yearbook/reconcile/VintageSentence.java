package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReasonCode;

/**
 * Tells which edition superseded which: the one that is cited as the later is later, and what only deviates, or falls with
 * its release, is not told as replaced.
 *
 * @param losses what the documents of the candidates lost on other series of the family
 */
record VintageSentence(BundleVintages vintages, List<FamilyReconciliation.Loss> losses) {

    String of(List<Candidate> candidates) {
        List<Observation> standing = observations(candidates, candidate -> candidate.role() != Role.REJECTED);
        List<Observation> old = observations(candidates, VintageSentence::isSuperseded);
        List<Observation> replaced =
                old.stream().filter(one -> !laterThan(one, standing).isEmpty()).toList();
        List<Observation> fallen =
                old.stream().filter(one -> !replaced.contains(one)).toList();
        List<Observation> deviating =
                observations(candidates, candidate -> candidate.role() == Role.REJECTED && !isSuperseded(candidate));
        Observation chosen = standing.get(0);
        List<Observation> later = new ArrayList<>(standing);
        replaced.forEach(one -> later.retainAll(laterThan(one, standing)));
        Observation cited =
                later.isEmpty() ? laterThan(replaced.get(0), standing).get(0) : later.get(0);
        List<Observation> agreeing = standing.stream()
                .filter(one -> !one.equals(chosen) && (replaced.isEmpty() || !one.equals(cited)))
                .toList();
        String zh = zh(chosen, replaced.isEmpty() ? chosen : cited, replaced)
                + part("；与之一致的还有", agreeing, "")
                + part("；另有不符者，不予采用：", deviating, "")
                + part("；随同一批数据不用：", fallen, reasons(fallen, true));
        String en = en(chosen, replaced.isEmpty() ? chosen : cited, replaced)
                + part("; agreeing: ", agreeing, "")
                + part("; deviating and not published: ", deviating, "")
                + part("; not used, as the rest of its release: ", fallen, reasons(fallen, false));
        return zh + "。 " + en + ".";
    }

    private static boolean isSuperseded(Candidate candidate) {
        return candidate.role() == Role.REJECTED && candidate.reason() == ReasonCode.SUPERSEDED_VINTAGE;
    }

    private static List<Observation> observations(List<Candidate> candidates, Predicate<Candidate> wanted) {
        return candidates.stream().filter(wanted).map(Candidate::observation).toList();
    }

    private List<Observation> laterThan(Observation old, List<Observation> standing) {
        return standing.stream()
                .filter(one -> vintages.of(one).isAfter(vintages.of(old)))
                .toList();
    }

    private String zh(Observation chosen, Observation later, List<Observation> replaced) {
        if (replaced.isEmpty()) {
            return "采用" + printed(chosen);
        }
        return chosen.equals(later)
                ? "以较新一版为准：采用" + printed(chosen) + "，取代" + Explanation.printed(replaced, vintages)
                : "以较新一版为准：" + printed(later) + "取代" + Explanation.printed(replaced, vintages) + "；采用与之一致的"
                        + printed(chosen);
    }

    private String en(Observation chosen, Observation later, List<Observation> replaced) {
        if (replaced.isEmpty()) {
            return "Published: " + printed(chosen);
        }
        String sentence = "The later edition supersedes: " + printed(later) + " replaces "
                + Explanation.printed(replaced, vintages);
        return chosen.equals(later)
                ? sentence
                : sentence + "; published is " + printed(chosen) + ", which agrees with it";
    }

    private String printed(Observation observation) {
        return Explanation.printed(List.of(observation), vintages);
    }

    private String part(String words, List<Observation> observations, String reasons) {
        return observations.isEmpty() ? "" : words + Explanation.printed(observations, vintages) + reasons;
    }

    private String reasons(List<Observation> fallen, boolean zh) {
        return losses.stream()
                .filter(loss -> fallen.stream()
                        .anyMatch(one -> one.edition().equals(loss.fallen().edition())))
                .map(loss -> zh ? Explanation.lossZh(loss) : Explanation.lossEn(loss))
                .distinct()
                .collect(Collectors.joining(zh ? "，" : " and ", zh ? "（" : " (", zh ? "）" : ")"));
    }
}
