package org.yearbook.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Observation;

/**
 * {@code yearbook.xlsx}: cover, contents, a sheet for each table of the layout, then conflicts, sources, notes and
 * documents. The form follows the spreadsheet checklist of the UK Analysis Function: one table a sheet, a real table
 * object with one row of heads, no merged cells, numbers as numbers with their flags in a column beside them.
 */
public final class YearbookWorkbook {

    /** Stands for "not told": the time of writing must not show in the bytes. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    private final YearbookContent content;
    private final List<FilledTable> tables;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyles styles = new CellStyles(workbook);

    private YearbookWorkbook(YearbookContent content) {
        this.content = content;
        this.tables = TableFilling.fill(content.layout(), content.decisions(), content.vocabulary())
                .tables();
    }

    /** Writes the workbook; folders that are missing are made. */
    public static void write(Path file, YearbookContent content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        YearbookWorkbook yearbook = new YearbookWorkbook(content);
        try (XSSFWorkbook workbook = yearbook.workbook;
                OutputStream target = Files.newOutputStream(file)) {
            yearbook.fill();
            ByteArrayOutputStream archive = new ByteArrayOutputStream();
            workbook.write(archive);
            StableZip.rewrite(archive.toByteArray(), target);
        }
    }

    private void fill() {
        SourceRows sources = new SourceRows(tables, SourcesSheet.FIRST_ROW);
        new CoverSheet(content, tables).write(sheet(SheetNames.COVER));
        new ContentsSheet(content.layout()).write(sheet(SheetNames.CONTENTS));
        for (FilledTable table : tables) {
            new TableSheet(table, sources, origins(table)).write(sheet(SheetNames.of(table.layout())));
        }
        CodeNames names = new CodeNames(content.vocabulary(), content.layout().names());
        new ConflictsSheet(names, content.decisions()).write(sheet(SheetNames.CONFLICTS));
        new SourcesSheet(sources).write(sheet(SheetNames.SOURCES));
        BackSheets.writeNotes(sheet(SheetNames.NOTES), content.layout());
        BackSheets.writeDocuments(sheet(SheetNames.DOCUMENTS), content.documents());
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        describe();
    }

    private Worksheet sheet(String name) {
        return new Worksheet(workbook, styles, name);
    }

    /** The documents that the values of a table come from, with publisher and date where they are known. */
    private List<String> origins(FilledTable table) {
        List<String> files = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.observation().stream())
                .map(Observation::edition)
                .map(edition -> edition.document())
                .distinct()
                .sorted()
                .toList();
        return files.stream().map(this::origin).toList();
    }

    private String origin(String file) {
        Optional<DocumentInfo> info = content.documents().stream()
                .map(document -> document.info())
                .filter(document -> document.file().equals(file))
                .findFirst();
        return info.map(document -> {
                    String title = document.title().isEmpty() ? file : "《" + document.title() + "》";
                    String details = String.join(
                            ", ",
                            Stream.of(document.publisher(), document.published().text())
                                    .filter(text -> !text.isEmpty())
                                    .toList());
                    return details.isEmpty() ? title : title + " (" + details + ")";
                })
                .orElse(file);
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(content.layout().title().both());
        properties.setSubjectProperty(content.release());
        properties.setCreator(content.layout().publisher().both());
        properties.setDescription(content.layout().contact());
        properties.setCreated(Optional.of(Date.from(NO_TIME)));
        properties.setModified(Optional.of(Date.from(NO_TIME)));
        properties.setLastModifiedByUser("");
    }
}
