package org.yearbook;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One row of documents.csv. */
record DocumentRow(String file, String status, String reason, String explanation) {

    /** The rows of an edition. */
    static List<DocumentRow> of(Path edition) throws IOException {
        String text = Files.readString(edition.resolve("documents.csv"));
        List<DocumentRow> documents = new ArrayList<>();
        try (CSVReader rows = new CSVReaderBuilder(new StringReader(text.substring(1)))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String> head = List.of(rows.readNextSilently());
            for (String[] row = rows.readNextSilently(); row != null; row = rows.readNextSilently()) {
                documents.add(new DocumentRow(
                        row[0],
                        row[head.indexOf("status")],
                        row[head.indexOf("reason")],
                        row[head.indexOf("explanation")]));
            }
        }
        return documents;
    }
}
