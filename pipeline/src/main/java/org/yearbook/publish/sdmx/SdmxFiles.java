package org.yearbook.publish.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.Label;
import org.yearbook.domain.layout.YearbookLayout;
import org.yearbook.publish.CodeNames;
import org.yearbook.publish.JsonFile;
import org.yearbook.publish.csv.CsvColumn;
import org.yearbook.publish.csv.CsvFile;
import org.yearbook.publish.csv.ReconciliationCsv;

/**
 * {@code observations.csv} and what belongs to it: its structure, its code lists, and the same observations with the words
 * of their codes in each language, as SDMX-CSV 2.0 with {@code labels=name}.
 */
public final class SdmxFiles {

    private SdmxFiles() {}

    /**
     * Writes {@code observations.csv}, {@code structure.json}, {@code codelists/*.csv}, {@code observations.zh.csv} and
     * {@code .en.csv}.
     *
     * @param decisions in {@link ReconciliationCsv#BY_SERIES}, gone through twice
     */
    public static void write(Path folder, YearbookLayout layout, Vocabulary vocabulary, Iterable<Decision> decisions)
            throws IOException {
        List<SdmxCodelist> codelists = SdmxCodelist.of(new CodeNames(vocabulary, layout.names()), decisions);
        JsonFile.write(folder.resolve("structure.json"), SdmxStructureJson.message(layout.title(), codelists));
        for (SdmxCodelist codelist : codelists) {
            SdmxCodelist.FILE.write(folder.resolve("codelists").resolve(codelist.id() + ".csv"), codelist.codes());
        }
        Map<String, Map<String, Label>> labels = SdmxCodelist.labels(codelists);
        try (CsvFile.Open<ObservationsCsv.Row> codes = ObservationsCsv.FILE.open(folder.resolve("observations.csv"));
                CsvFile.Open<ObservationsCsv.Row> zh =
                        labelled(Label::zh, layout.title(), labels).open(folder.resolve("observations.zh.csv"));
                CsvFile.Open<ObservationsCsv.Row> en =
                        labelled(Label::en, layout.title(), labels).open(folder.resolve("observations.en.csv"))) {
            // All at once: rows that come from a file are read once.
            for (ObservationsCsv.Row row : ObservationsCsv.rows(decisions)) {
                codes.add(row);
                zh.add(row);
                en.add(row);
            }
        }
    }

    /** The columns of observations.csv, each that holds codes followed by one with their words. */
    public static CsvFile<ObservationsCsv.Row> labelled(
            Function<Label, String> language, Label title, Map<String, Map<String, Label>> labels) {
        List<CsvColumn<ObservationsCsv.Row>> columns = new ArrayList<>();
        for (CsvColumn<ObservationsCsv.Row> column : ObservationsCsv.FILE.columns()) {
            columns.add(column);
            if (column.name().equals("STRUCTURE_ID")) {
                columns.add(CsvColumn.text("STRUCTURE_NAME", row -> language.apply(title)));
            }
            SdmxComponent.of(column.name()).filter(SdmxComponent::isCoded).ifPresent(component -> {
                Map<String, Label> words = labels.getOrDefault(component.codelist(), Map.of());
                columns.add(CsvColumn.text(
                        language.apply(component.name()),
                        row -> language.apply(words.getOrDefault(column.cell().apply(row), Label.NONE))));
            });
        }
        return new CsvFile<>(columns);
    }
}
