package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.spill.SortedRows;
import org.yearbook.beam.store.EarlierEdition;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.edition.DataPackageJson;
import org.yearbook.publish.revision.Revisions;
import org.yearbook.publish.sdmx.SdmxFiles;
import org.yearbook.publish.table.FilledTables;
import org.yearbook.publish.table.TableFilling;
import org.yearbook.publish.table.TablesCsv;
import org.yearbook.publish.workbook.YearbookContent;
import org.yearbook.publish.workbook.YearbookWorkbook;

/** Writes the workbook, the tables and the description of all files; gives the issues of a layout that asks for what is not there. */
public final class WriteYearbook extends PTransform<PCollection<Decision>, PCollection<Issue>> {

    private static final long serialVersionUID = 1L;

    private final Location folder;
    private final String release;
    private final String configuration;

    private final @Nullable EarlierEdition before;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final transient PCollection<Part> others;

    private WriteYearbook(Location folder, Edition edition, PCollection<Part> others) {
        this.folder = folder;
        this.release = edition.release();
        this.configuration = edition.configuration();
        this.before = edition.before().orElse(null);
        this.layout = Shipped.of(edition.layout(), YearbookLayout.class);
        this.vocabulary = Shipped.of(edition.vocabulary(), Vocabulary.class);
        this.others = others;
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
        PCollection<Part> others = PCollectionList.of(
                        figures.apply("Keep unused", Filter.by(figure -> figure.status() != FigureStatus.USED))
                                .apply("Take unused", parts(unused -> new Part(null, unused, null, 0))))
                .and(documents.apply("Take documents", parts(document -> new Part(null, null, document, 0))))
                .and(issues.apply("Take issues", parts(issue -> new Part(null, null, null, 1))))
                .apply("Beside decisions", Flatten.pCollections());
        return new WriteYearbook(folder, edition, others);
    }

    /** One of what the workbook shows, or an issue, of which it shows the number. */
    record Part(
            @Nullable Decision decision,
            @Nullable NormalisedFigure unused,
            @Nullable DocumentReport document,
            int issues) {}

    private static <T> MapElements<T, Part> parts(SerializableFunction<T, Part> of) {
        return MapElements.into(TypeDescriptor.of(Part.class)).via(of);
    }

    @Override
    public PCollection<Issue> expand(PCollection<Decision> decisions) {
        return PCollectionList.of(
                        decisions.apply("Take decisions", parts(decision -> new Part(decision, null, null, 0))))
                .and(others)
                .apply("With others", Flatten.pCollections())
                .apply("Gather decisions", new Gather<>())
                .apply("Fill and write", ParDo.of(new WriteFn(this)));
    }

    private static final class WriteFn extends DoFn<KV<Integer, Iterable<List<Part>>>, Issue> {

        private static final long serialVersionUID = 1L;

        private final WriteYearbook edition;

        WriteFn(WriteYearbook edition) {
            this.edition = edition;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<List<Part>>> gathered, OutputReceiver<Issue> out)
                throws IOException {
            try (SortedRows<Decision> decisions = SortedRows.from(
                            gathered.getValue(), ReconciliationCsv.BY_SERIES, RecordCoder.of(Decision.class));
                    SortedRows<NormalisedFigure> unused = SortedRows.from(
                            gathered.getValue(), YearbookContent.OF_UNUSED, RecordCoder.of(NormalisedFigure.class))) {
                List<DocumentReport> documents = new ArrayList<>();
                int issues = 0;
                for (Part part : Gather.elements(gathered)) {
                    if (part.decision() != null) {
                        decisions.add(part.decision());
                    } else if (part.unused() != null) {
                        unused.add(part.unused());
                    } else if (part.document() != null) {
                        documents.add(part.document());
                    }
                    issues += part.issues();
                }
                write(decisions, unused, documents, issues).forEach(out::output);
            }
        }

        private List<Issue> write(
                Iterable<Decision> decisions,
                Iterable<NormalisedFigure> unused,
                List<DocumentReport> documents,
                int issues)
                throws IOException {
            FilledTables filled = TableFilling.fill(edition.layout.get(), decisions, edition.vocabulary.get());
            @Nullable EarlierEdition earlier = edition.before;
            Location.Reading<List<Issue>> writing = before -> {
                write(new YearbookContent(
                        edition.layout.get(),
                        edition.release,
                        decisions,
                        filled.tables(),
                        unused,
                        documents,
                        issues + filled.issues().size(),
                        earlier == null ? "" : earlier.release(),
                        earlier == null
                                ? Revisions.none()
                                : Revisions.since(before, decisions, documents, edition.configuration),
                        edition.vocabulary.get()));
                return filled.issues();
            };
            // Of the release before, never of an earlier output of this one: the same input has to give the same bytes.
            return earlier == null
                    ? writing.from(Path.of(""))
                    : earlier.folder().read(Revisions.FILES_READ, writing);
        }

        private void write(YearbookContent content) throws IOException {
            edition.folder.writeFolder(folder -> {
                TablesCsv.write(Files.createDirectories(folder.resolve("tables")), content.tables());
                SdmxFiles.write(folder, content.layout(), content.vocabulary(), content.decisions());
                DataPackageJson.write(
                        folder.resolve("datapackage.json"), content.release(), content.layout(), content.tables());
                YearbookWorkbook.write(folder.resolve("yearbook.xlsx"), content);
            });
        }
    }
}
