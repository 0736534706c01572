package org.yearbook.publish.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Observation;

/** The documents that the values of a table come from, with publisher and date where they are known. */
public final class OriginLines {

    private final Map<String, DocumentInfo> documents = new TreeMap<>();

    public OriginLines(List<DocumentReport> documents) {
        documents.forEach(document -> this.documents.put(document.info().file(), document.info()));
    }

    /** One line a document, by file name. */
    public List<String> of(FilledTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.observation().stream())
                .map(Observation::edition)
                .map(edition -> edition.document())
                .distinct()
                .sorted()
                .map(this::line)
                .toList();
    }

    private String line(String file) {
        DocumentInfo document = documents.getOrDefault(file, DocumentInfo.unlisted(file));
        String title = document.title().isEmpty() ? file : "《" + document.title() + "》";
        List<String> details = Stream.of(
                        document.publisher(), document.published().text())
                .filter(text -> !text.isEmpty())
                .toList();
        return details.isEmpty() ? title : title + " (" + String.join(", ", details) + ")";
    }
}
