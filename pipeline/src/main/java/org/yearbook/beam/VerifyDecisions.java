package org.yearbook.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Issue;
import org.yearbook.domain.PrintedCheck;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.reconcile.CheckGroup;
import org.yearbook.reconcile.Examination;
import org.yearbook.reconcile.Finding;
import org.yearbook.reconcile.Verdict;
import org.yearbook.reconcile.Verification;

/**
 * Tests what is published against each other, in two rounds: the first lets identities decide between candidates, the
 * second tests what is then published. Every identity groups decisions by its own key, and what is found goes back to
 * the decisions by theirs; keys are dealt out over {@link Shards}.
 */
public final class VerifyDecisions extends PTransform<PCollection<Decision>, PCollectionTuple> {

    private static final long serialVersionUID = 1L;

    // Tags are anonymous classes so that they keep the type of their elements.
    public static final TupleTag<Decision> DECISIONS = new TupleTag<Decision>("decisions") {};
    public static final TupleTag<PrintedCheck> CHECKS = new TupleTag<PrintedCheck>("checks") {};
    public static final TupleTag<Issue> ISSUES = new TupleTag<Issue>("issues") {};

    private static final TupleTag<Finding> FINDINGS = new TupleTag<Finding>("findings") {};
    private static final TupleTag<Decision> TESTED = new TupleTag<Decision>("tested") {};

    private final Shipped<ReconciliationPolicy> policy;
    private final Shards shards;

    private VerifyDecisions(Shipped<ReconciliationPolicy> policy, Shards shards) {
        this.policy = policy;
        this.shards = shards;
    }

    /** Tests by the identities of this policy. */
    public static VerifyDecisions by(ReconciliationPolicy policy, Shards shards) {
        return new VerifyDecisions(Shipped.of(policy, ReconciliationPolicy.class), shards);
    }

    /** A decision in one of the groups that it is checked in. */
    record Member(String group, Decision decision) {}

    @Override
    public PCollectionTuple expand(PCollection<Decision> decisions) {
        PCollectionTuple candidates = decisions.apply("Test candidates", new Examine());
        PCollection<Decision> settled = join("Let identities decide", decisions, candidates.get(FINDINGS), true);
        PCollectionTuple tested = settled.apply("Test what is published", new Examine());
        PCollection<Decision> supported = join("Note support", settled, tested.get(FINDINGS), false);
        return PCollectionTuple.of(DECISIONS, supported)
                .and(CHECKS, tested.get(CHECKS))
                .and(ISSUES, tested.get(ISSUES));
    }

    private PCollection<Decision> join(
            String name, PCollection<Decision> decisions, PCollection<Finding> findings, boolean settle) {
        Shards dealt = shards;
        return KeyedPCollectionTuple.of(
                        TESTED,
                        decisions.apply(
                                name + ": shard decisions",
                                WithKeys.of((Decision decision) -> dealt.of(decision.groupId()))
                                        .withKeyType(TypeDescriptors.integers())))
                .and(
                        FINDINGS,
                        findings.apply(
                                name + ": shard findings",
                                WithKeys.of((Finding finding) -> dealt.of(finding.groupId()))
                                        .withKeyType(TypeDescriptors.integers())))
                .apply(name + ": join", CoGroupByKey.create())
                .apply(name, ParDo.of(new JudgeFn(settle)));
    }

    private final class Examine extends PTransform<PCollection<Decision>, PCollectionTuple> {

        private static final long serialVersionUID = 1L;

        @Override
        public PCollectionTuple expand(PCollection<Decision> decisions) {
            Shards dealt = shards;
            return decisions
                    .apply("Key by identity", ParDo.of(new KeyFn()))
                    .apply(
                            "Shard",
                            WithKeys.of((Member member) -> dealt.of(member.group()))
                                    .withKeyType(TypeDescriptors.integers()))
                    .apply("Gather shards", GroupByKey.create())
                    .apply(
                            "Examine",
                            ParDo.of(new ExamineFn(policy))
                                    .withOutputTags(
                                            CHECKS, TupleTagList.of(FINDINGS).and(ISSUES)));
        }
    }

    private static final class KeyFn extends DoFn<Decision, Member> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element Decision decision, OutputReceiver<Member> out) {
            CheckGroup.keys(decision).forEach(key -> out.output(new Member(key, decision)));
        }
    }

    private static final class ExamineFn extends DoFn<KV<Integer, Iterable<Member>>, PrintedCheck> {

        private static final long serialVersionUID = 1L;

        private final Shipped<ReconciliationPolicy> policy;

        ExamineFn(Shipped<ReconciliationPolicy> policy) {
            this.policy = policy;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<Member>> shard, MultiOutputReceiver out) {
            Map<String, List<Decision>> groups = new TreeMap<>();
            for (Member member : shard.getValue()) {
                groups.computeIfAbsent(member.group(), unused -> new ArrayList<>())
                        .add(member.decision());
            }
            Verification verification = new Verification(policy.get());
            groups.forEach((key, decisions) -> {
                Examination examination = verification.examine(key, decisions);
                PrintedCheck.of(examination.checks(), decisions).forEach(out.get(CHECKS)::output);
                examination.findings().forEach(out.get(FINDINGS)::output);
                examination.issues().forEach(out.get(ISSUES)::output);
            });
        }
    }

    private static final class JudgeFn extends DoFn<KV<Integer, CoGbkResult>, Decision> {

        private static final long serialVersionUID = 1L;

        private final boolean settle;

        JudgeFn(boolean settle) {
            this.settle = settle;
        }

        @ProcessElement
        public void process(@Element KV<Integer, CoGbkResult> shard, OutputReceiver<Decision> out) {
            Map<String, List<Finding>> findings = new TreeMap<>();
            for (Finding finding : shard.getValue().getAll(FINDINGS)) {
                findings.computeIfAbsent(finding.groupId(), unused -> new ArrayList<>())
                        .add(finding);
            }
            for (Decision decision : shard.getValue().getAll(TESTED)) {
                List<Finding> own = findings.getOrDefault(decision.groupId(), List.of());
                out.output(settle ? Verdict.settle(decision, own) : Verdict.support(decision, own));
            }
        }
    }
}
