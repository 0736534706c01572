package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.store.EarlierEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.DataPackageJson;
import org.yearbook.publish.FilledTables;
import org.yearbook.publish.Revisions;
import org.yearbook.publish.SdmxFiles;
import org.yearbook.publish.TableFilling;
import org.yearbook.publish.TablesCsv;
import org.yearbook.publish.YearbookContent;
import org.yearbook.publish.YearbookWorkbook;

/** Writes the workbook, the tables and the description of all files; gives the issues of a layout that asks for what is not there. */
public final class WriteYearbook extends PTransform<PCollection<Decision>, PCollection<Issue>> {

    private static final long serialVersionUID = 1L;

    private final Location folder;
    private final String release;
    private final String configuration;

    private final @Nullable EarlierEdition before;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final PCollectionView<List<NormalisedFigure>> unused;
    private final PCollectionView<List<DocumentReport>> documents;
    private final PCollectionView<List<Issue>> issues;

    private WriteYearbook(
            Location folder,
            Edition edition,
            PCollectionView<List<NormalisedFigure>> unused,
            PCollectionView<List<DocumentReport>> documents,
            PCollectionView<List<Issue>> issues) {
        this.folder = folder;
        this.release = edition.release();
        this.configuration = edition.configuration();
        this.before = edition.before().orElse(null);
        this.layout = Shipped.of(edition.layout(), YearbookLayout.class);
        this.vocabulary = Shipped.of(edition.vocabulary(), Vocabulary.class);
        this.unused = unused;
        this.documents = documents;
        this.issues = issues;
    }

    /**
     * How an edition is laid out and called.
     *
     * @param configuration hash of the configuration
     * @param before the output of the release before; empty where there is none
     */
    public record Edition(
            String release,
            YearbookLayout layout,
            Vocabulary vocabulary,
            String configuration,
            Optional<EarlierEdition> before) {}

    public static WriteYearbook to(
            Location folder,
            Edition edition,
            PCollection<NormalisedFigure> figures,
            PCollection<DocumentReport> documents,
            PCollection<Issue> issues) {
        return new WriteYearbook(
                folder,
                edition,
                figures.apply("Keep unused", Filter.by(figure -> figure.status() != FigureStatus.USED))
                        .apply("View unused", Gather.asView()),
                documents.apply("View documents", Gather.asView()),
                issues.apply("View issues", Gather.asView()));
    }

    @Override
    public PCollection<Issue> expand(PCollection<Decision> decisions) {
        return decisions
                .apply("Gather decisions", Combine.globally(new Gather<Decision>()))
                .apply("Fill and write", ParDo.of(new WriteFn()).withSideInputs(unused, documents, issues));
    }

    private final class WriteFn extends DoFn<List<Decision>, Issue> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element List<Decision> decisions, ProcessContext context, OutputReceiver<Issue> out)
                throws IOException {
            FilledTables filled = TableFilling.fill(layout.get(), decisions, vocabulary.get());
            int found = context.sideInput(issues).size() + filled.issues().size();
            @Nullable EarlierEdition earlier = before;
            YearbookContent content = new YearbookContent(
                    layout.get(),
                    release,
                    decisions,
                    context.sideInput(unused),
                    context.sideInput(documents),
                    found,
                    earlier == null ? "" : earlier.release(),
                    revisions(decisions, context.sideInput(documents)),
                    vocabulary.get());
            folder.writeFolder(path -> {
                TablesCsv.write(Files.createDirectories(path.resolve("tables")), filled.tables());
                SdmxFiles.write(path, layout.get(), vocabulary.get(), decisions);
                DataPackageJson.write(path.resolve("datapackage.json"), release, layout.get(), filled.tables());
                YearbookWorkbook.write(path.resolve("yearbook.xlsx"), content);
            });
            filled.issues().forEach(out::output);
        }

        /** Of the release before, never of an earlier output of this one: the same input has to give the same bytes. */
        private Revisions revisions(List<Decision> decisions, List<DocumentReport> reports) throws IOException {
            @Nullable EarlierEdition earlier = before;
            return earlier == null
                    ? Revisions.none()
                    : earlier.folder()
                            .read(
                                    Revisions.FILES_READ,
                                    path -> Revisions.since(path, decisions, reports, configuration));
        }
    }
}
