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
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecisions;
import org.yearbook.domain.Topic;
import org.yearbook.reconcile.TopicReconciliation;

/** Brings the observations of each topic together, by {@link Shards} of topics, and decides between them. */
public final class ReconcileTopics extends PTransform<PCollection<Observation>, PCollection<Decision>> {

    private static final long serialVersionUID = 1L;

    private final Shipped<ReconciliationPolicy> policy;
    private final Shipped<ReviewerDecisions> reviewed;
    private final Shards shards;

    private ReconcileTopics(Shipped<ReconciliationPolicy> policy, Shipped<ReviewerDecisions> reviewed, Shards shards) {
        this.policy = policy;
        this.reviewed = reviewed;
        this.shards = shards;
    }

    /** Decides by this policy and what reviewers have decided. */
    public static ReconcileTopics by(ReconciliationPolicy policy, ReviewerDecisions reviewed, Shards shards) {
        return new ReconcileTopics(
                Shipped.of(policy, ReconciliationPolicy.class), Shipped.of(reviewed, ReviewerDecisions.class), shards);
    }

    @Override
    public PCollection<Decision> expand(PCollection<Observation> observations) {
        Shipped<ReconciliationPolicy> known = policy;
        Shards dealt = shards;
        return observations
                .apply(
                        "Shard by topic",
                        WithKeys.of((Observation observation) -> dealt.of(
                                        known.get().topicOf(observation).toString()))
                                .withKeyType(TypeDescriptors.integers()))
                .apply("Gather shards", GroupByKey.create())
                .apply("Decide each topic", ParDo.of(new ReconcileFn(policy, reviewed)));
    }

    private static final class ReconcileFn extends DoFn<KV<Integer, Iterable<Observation>>, Decision> {

        private static final long serialVersionUID = 1L;

        private final Shipped<ReconciliationPolicy> policy;
        private final Shipped<ReviewerDecisions> reviewed;

        ReconcileFn(Shipped<ReconciliationPolicy> policy, Shipped<ReviewerDecisions> reviewed) {
            this.policy = policy;
            this.reviewed = reviewed;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<Observation>> shard, OutputReceiver<Decision> out) {
            Map<Topic, List<Observation>> topics = new TreeMap<>();
            for (Observation observation : shard.getValue()) {
                topics.computeIfAbsent(policy.get().topicOf(observation), unused -> new ArrayList<>())
                        .add(observation);
            }
            TopicReconciliation reconciliation = new TopicReconciliation(policy.get(), reviewed.get());
            for (List<Observation> topic : topics.values()) {
                reconciliation.reconcile(topic).forEach(out::output);
            }
        }
    }
}
