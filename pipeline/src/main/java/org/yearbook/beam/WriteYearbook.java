package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.FigureStatus;
import org.yearbook.domain.Issue;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.DataPackageJson;
import org.yearbook.publish.FilledTables;
import org.yearbook.publish.SdmxFiles;
import org.yearbook.publish.TableFilling;
import org.yearbook.publish.TablesCsv;
import org.yearbook.publish.YearbookContent;
import org.yearbook.publish.YearbookWorkbook;

/** Writes the workbook, the tables and the description of all files; gives the issues of a layout that asks for what is not there. */
public final class WriteYearbook extends PTransform<PCollection<Decision>, PCollection<Issue>> {

    private static final long serialVersionUID = 1L;

    private final String folder;
    private final String release;
    private final Shipped<YearbookLayout> layout;
    private final Shipped<Vocabulary> vocabulary;
    private final PCollectionView<List<NormalisedFigure>> unused;
    private final PCollectionView<List<DocumentReport>> documents;
    private final PCollectionView<List<Issue>> issues;

    private WriteYearbook(
            Path folder,
            String release,
            Shipped<YearbookLayout> layout,
            Shipped<Vocabulary> vocabulary,
            PCollectionView<List<NormalisedFigure>> unused,
            PCollectionView<List<DocumentReport>> documents,
            PCollectionView<List<Issue>> issues) {
        this.folder = folder.toString();
        this.release = release;
        this.layout = layout;
        this.vocabulary = vocabulary;
        this.unused = unused;
        this.documents = documents;
        this.issues = issues;
    }

    /** How an edition is laid out and called. */
    public record Edition(String release, YearbookLayout layout, Vocabulary vocabulary) {}

    public static WriteYearbook to(
            Path folder,
            Edition edition,
            PCollection<NormalisedFigure> figures,
            PCollection<DocumentReport> documents,
            PCollection<Issue> issues) {
        return new WriteYearbook(
                folder,
                edition.release(),
                Shipped.of(edition.layout(), YearbookLayout.class),
                Shipped.of(edition.vocabulary(), Vocabulary.class),
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
            Path tables = Files.createDirectories(Path.of(folder, "tables"));
            TablesCsv.write(tables, filled.tables());
            SdmxFiles.write(Path.of(folder), layout.get(), vocabulary.get(), decisions);
            DataPackageJson.write(Path.of(folder, "datapackage.json"), release, layout.get(), filled.tables());
            int found = context.sideInput(issues).size() + filled.issues().size();
            YearbookWorkbook.write(
                    Path.of(folder, "yearbook.xlsx"),
                    new YearbookContent(
                            layout.get(),
                            release,
                            decisions,
                            context.sideInput(unused),
                            context.sideInput(documents),
                            found,
                            vocabulary.get()));
            filled.issues().forEach(out::output);
        }
    }
}
