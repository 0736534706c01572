package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.yearbook.domain.Check;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.Topic;

/** What a run makes of observations, without Beam: topics decided, identities tested, candidates settled, support noted. */
record Checked(List<Decision> decisions, List<Check> checks, List<Issue> issues) {

    static Checked by(ReconciliationPolicy policy, List<Observation> observations) {
        Map<Topic, List<Observation>> topics = new TreeMap<>();
        observations.forEach(
                observation -> topics.computeIfAbsent(policy.topicOf(observation), unused -> new ArrayList<>())
                        .add(observation));
        List<Decision> decisions = new ArrayList<>();
        topics.values().forEach(topic -> decisions.addAll(new TopicReconciliation(policy).reconcile(topic)));
        List<Decision> settled = judged(decisions, examine(policy, decisions), Verdict::settle);
        List<Examination> examinations = examine(policy, settled);
        List<Check> checks = examinations.stream()
                .flatMap(examination -> examination.checks().stream())
                .sorted(Comparator.comparing(Check::id))
                .toList();
        List<Issue> issues = examinations.stream()
                .flatMap(examination -> examination.issues().stream())
                .sorted(Comparator.comparing(Issue::message))
                .toList();
        return new Checked(judged(settled, examinations, Verdict::support), checks, issues);
    }

    private static List<Examination> examine(ReconciliationPolicy policy, List<Decision> decisions) {
        Map<String, List<Decision>> groups = new TreeMap<>();
        for (Decision decision : decisions) {
            CheckGroup.keys(decision)
                    .forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(decision));
        }
        Verification verification = new Verification(policy);
        List<Examination> examinations = new ArrayList<>();
        groups.forEach((key, group) -> examinations.add(verification.examine(key, group)));
        return examinations;
    }

    private static List<Decision> judged(
            List<Decision> decisions,
            List<Examination> examinations,
            BiFunction<Decision, List<Finding>, Decision> verdict) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        examinations.stream()
                .flatMap(examination -> examination.findings().stream())
                .forEach(finding -> findings.computeIfAbsent(finding.groupId(), unused -> new ArrayList<>())
                        .add(finding));
        return decisions.stream()
                .map(decision -> verdict.apply(decision, findings.getOrDefault(decision.groupId(), List.of())))
                .toList();
    }
}
