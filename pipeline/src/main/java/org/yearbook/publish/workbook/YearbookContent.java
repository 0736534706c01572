package org.yearbook.publish.workbook;

import java.util.Comparator;
import java.util.List;
import org.yearbook.domain.Decision;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.NormalisedFigure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.DocumentsCsv;
import org.yearbook.publish.csv.ReconciliationCsv;
import org.yearbook.publish.revision.Revisions;
import org.yearbook.publish.table.FilledTable;
import org.yearbook.publish.table.TableFilling;

/**
 * Everything that goes into the workbook of one edition.
 *
 * @param release name of the release's folder
 * @param decisions what is published, with what was rejected, in {@link ReconciliationCsv#BY_SERIES}; gone through several times
 * @param tables what the layout shows of them
 * @param unused figures that are no observations of the yearbook's series, in {@link #OF_UNUSED}
 * @param documents what was read
 * @param issues how many issues the run reported
 * @param earlier name of the release before whose output it is compared with; empty where there is none
 * @param revisions what changed since then
 * @param vocabulary names of areas, indicators and authorities
 */
public record YearbookContent(
        YearbookLayout layout,
        String release,
        Iterable<Decision> decisions,
        List<FilledTable> tables,
        Iterable<NormalisedFigure> unused,
        List<DocumentReport> documents,
        int issues,
        String earlier,
        Revisions revisions,
        Vocabulary vocabulary) {

    /** By their places in the documents. */
    public static final Comparator<NormalisedFigure> OF_UNUSED =
            Comparator.comparing(NormalisedFigure::figure, PrintedForm.IN_DOCUMENT_ORDER);

    public YearbookContent {
        tables = List.copyOf(tables);
        documents = documents.stream().sorted(DocumentsCsv.BY_FILE).toList();
    }

    /** With the tables that the layout makes of the decisions. */
    public YearbookContent(
            YearbookLayout layout,
            String release,
            Iterable<Decision> decisions,
            Iterable<NormalisedFigure> unused,
            List<DocumentReport> documents,
            int issues,
            String earlier,
            Revisions revisions,
            Vocabulary vocabulary) {
        this(
                layout,
                release,
                decisions,
                TableFilling.fill(layout, decisions, vocabulary).tables(),
                unused,
                documents,
                issues,
                earlier,
                revisions,
                vocabulary);
    }
}
