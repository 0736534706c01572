package org.yearbook.publish.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.table.FilledTable;
import org.yearbook.publish.table.FurtherValues;
import org.yearbook.publish.table.OriginLines;

/**
 * {@code yearbook.xlsx}: cover, contents, introduction, notes, a sheet for each table of the layout and for each of its
 * charts, then what the indicators mean, what no table shows, conflicts, revisions, sources and documents. The form follows the
 * spreadsheet checklist of the UK Analysis Function: one table a sheet, a real table object with one row of heads, no
 * merged cells, numbers as numbers with their flags in a column beside them. Rows are written as they are made.
 */
public final class YearbookWorkbook {

    /** Stands for "not told": the time of writing must not show in the bytes. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    /** A row leaves the memory when so many others follow; nothing here looks back further than one. */
    private static final int ROWS_IN_MEMORY = 16;

    private final YearbookContent content;
    private final List<FilledTable> tables;
    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final Map<String, SheetLinks> links = new TreeMap<>();

    private YearbookWorkbook(YearbookContent content, SXSSFWorkbook workbook) {
        this.content = content;
        this.tables = content.tables();
        this.workbook = workbook;
        this.styles = new CellStyles(workbook.getXSSFWorkbook());
    }

    /** Writes the workbook; folders that are missing are made. */
    public static void write(Path file, YearbookContent content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path archive = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "yearbook", ".zip");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
            YearbookWorkbook yearbook = new YearbookWorkbook(content, workbook);
            yearbook.fill();
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(archive))) {
                workbook.write(target);
            }
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
                StableZip.rewrite(archive, yearbook.links, target);
            }
        } finally {
            Files.delete(archive);
        }
    }

    private void fill() throws IOException {
        CodeNames names = new CodeNames(content.vocabulary(), content.layout().names());
        OriginLines origins = new OriginLines(content.documents());
        List<TableSheet> tableSheets = tables.stream()
                .map(table -> new TableSheet(table, origins.of(table)))
                .toList();
        FurtherValuesSheet further = new FurtherValuesSheet(names, FurtherValues.of(content.decisions(), tables));
        ConflictsSheet conflicts = new ConflictsSheet(names, content.decisions());
        RevisionsSheet revisions = new RevisionsSheet(names, content);
        SourceRows sources = new SourceRows();
        tableSheets.forEach(table -> table.enlist(sources));
        further.enlist(sources);
        conflicts.enlist(sources);
        revisions.enlist(sources);

        new CoverSheet(content, tables).write(sheet(SheetNames.COVER));
        ContentsSheet.of(
                        content.layout(),
                        tables,
                        new ContentsSheet.Sheets(
                                further.sheets(), conflicts.sheets(), revisions.sheets(), sources.sheets()))
                .write(sheet(SheetNames.CONTENTS));
        IntroductionSheet.write(sheet(SheetNames.INTRODUCTION), content.layout());
        NotesSheet.write(sheet(SheetNames.NOTES), tables);
        for (int table = 0; table < tables.size(); table++) {
            tableWithCharts(tables.get(table), tableSheets.get(table), sources);
        }
        ExplanationsSheet.write(sheet(SheetNames.EXPLANATIONS), content.layout(), tables, names);
        UnusedFigures unused = new UnusedFigures(names, content.unused());
        unused.writeTargets(this::sheet);
        further.write(this::sheet, sources);
        unused.writeOthers(this::sheet);
        conflicts.write(this::sheet, sources);
        revisions.write(this::sheet, sources);
        if (sources.sheets() > 0) {
            sources.table().write(this::sheet, sources.all(), new SourcesSheet(names)::row);
        }
        DocumentsSheet.write(sheet(SheetNames.DOCUMENTS), content.documents(), names);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        describe();
    }

    private void tableWithCharts(FilledTable table, TableSheet written, SourceRows sources) {
        written.write(sheet(SheetNames.of(table.layout())), sources);
        for (int chart = 0; chart < written.charts(); chart++) {
            new ChartSheet(table, written, chart).write(sheet(SheetNames.chart(table.layout(), chart)));
        }
    }

    private Worksheet sheet(String name) {
        Worksheet sheet = new Worksheet(workbook, styles, name);
        links.put(sheet.entry(), sheet.links());
        return sheet;
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(content.layout().title().both());
        properties.setSubjectProperty(content.release());
        properties.setCreator(content.layout().imprint().publisher().both());
        properties.setDescription(content.layout().imprint().contact());
        properties.setCreated(Optional.of(Date.from(NO_TIME)));
        properties.setModified(Optional.of(Date.from(NO_TIME)));
        properties.setLastModifiedByUser("");
    }
}
