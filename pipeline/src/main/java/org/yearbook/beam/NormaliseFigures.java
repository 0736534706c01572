package org.yearbook.beam;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.Vocabulary;
import org.yearbook.normalise.Normalisation;

/** Puts each figure on its series key and into base units. */
public final class NormaliseFigures
        extends PTransform<PCollection<KV<Edition, Figure>>, PCollection<NormalisedFigure>> {

    private static final long serialVersionUID = 1L;

    private final Shipped<Vocabulary> vocabulary;
    private final Shipped<ReconciliationPolicy> policy;

    private NormaliseFigures(Shipped<Vocabulary> vocabulary, Shipped<ReconciliationPolicy> policy) {
        this.vocabulary = vocabulary;
        this.policy = policy;
    }

    public static NormaliseFigures by(Vocabulary vocabulary, ReconciliationPolicy policy) {
        return new NormaliseFigures(
                Shipped.of(vocabulary, Vocabulary.class), Shipped.of(policy, ReconciliationPolicy.class));
    }

    @Override
    public PCollection<NormalisedFigure> expand(PCollection<KV<Edition, Figure>> figures) {
        return figures.apply("Normalise each figure", ParDo.of(new NormaliseFn(vocabulary, policy)));
    }

    private static final class NormaliseFn extends DoFn<KV<Edition, Figure>, NormalisedFigure> {

        private static final long serialVersionUID = 1L;

        private final Shipped<Vocabulary> vocabulary;
        private final Shipped<ReconciliationPolicy> policy;
        private transient @Nullable Normalisation normalisation;

        NormaliseFn(Shipped<Vocabulary> vocabulary, Shipped<ReconciliationPolicy> policy) {
            this.vocabulary = vocabulary;
            this.policy = policy;
        }

        @ProcessElement
        public void process(@Element KV<Edition, Figure> figure, OutputReceiver<NormalisedFigure> out) {
            @Nullable Normalisation known = normalisation;
            if (known == null) {
                known = new Normalisation(vocabulary.get(), policy.get());
                normalisation = known;
            }
            out.output(known.normalise(figure.getValue(), figure.getKey()));
        }
    }
}
