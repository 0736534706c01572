package org.yearbook.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.yearbook.config.Codelists;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.PageLimits;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;

/** Where there is no time for tables, their pages are told, sentences are read, and no row is taken for a sentence. */
class SlowTablesTest {

    private static final DocumentInfo INFO = DocumentInfo.unlisted("slow.pdf");

    /** Every run of these rows is looked at as a table and found to be none. */
    private static final int ROWS = 80;

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    @Test
    void aPageThatTakesTooLongLosesItsTablesOnly() throws Exception {
        PageLimits usual = PageLimits.USUAL;
        PageLimits slow = new PageLimits(usual.most(), 1, usual.characters(), usual.lines(), usual.megabytes());
        DrawnPdf pdf = table(new DrawnPdf().page().text(60, 60, "Exports rose by 3.5 % in the year."));
        rows(pdf.page(new PDRectangle(595, 15 * ROWS), 0));
        table(pdf.page());

        DocumentContent content = PdfReader.joiningPages()
                .by(ReadingSettings.within(ReadingLimits.USUAL.withPages(slow)))
                .read(INFO, pdf.bytes());

        assertThat(content.tables()).extracting(Table::page).containsExactly(1, 3);
        assertThat(content.issues()).extracting(Issue::code, Issue::page).containsExactly(tuple("TOO_SLOW", 2));
        assertThat(content.issues().get(0).message()).contains("tables", "1 seconds", "seconds_per_page");
        assertThat(content.passages())
                .filteredOn(passage -> passage.spanAt(0).page() == 2)
                .extracting(Passage::kind)
                .containsOnly(PassageKind.UNSORTED);
        assertThat(content.passages())
                .extracting(Passage::kind, Passage::text)
                .contains(tuple(PassageKind.PARAGRAPH, "Exports rose by 3.5 % in the year."));
    }

    @Test
    void withoutTablesSentencesAreReadAndRowsAreLeftAlone() {
        String sentence = "In 2023, goods exports of China were 12.5 billion US dollars.";
        DrawnPdf pdf = new DrawnPdf().page().text(60, 300, sentence);
        table(pdf.page().text(60, 400, sentence.replace("12.5", "13.5")));
        for (int row = 0; row < 5; row++) {
            pdf = (row == 0 ? pdf.page() : pdf)
                    .text(60, 60 + 14 * row, "Shanghai")
                    .text(200, 60 + 14 * row, "8.2");
        }

        ExtractedDocument extracted = FigureExtraction.withoutTables(VOCABULARY, ReadingSettings.USUAL)
                .extract(INFO, pdf.bytes());

        assertThat(extracted.report().outcome().status().code()).isEqualTo("read in part");
        assertThat(extracted.report().reason()).isEqualTo("TOO_SLOW");
        assertThat(extracted.report().outcome().explanation())
                .startsWith("Pages 1-3: The tables of the page were not read, for the time of the document was over");
        assertThat(extracted.report().tables()).isZero();
        assertThat(extracted.figures())
                .extracting(figure -> figure.number().value())
                .containsExactly(new BigDecimal("12.5"));
        assertThat(extracted.numerals()).extracting(AccountedNumeral::text).contains("12.5", "13.5", "4711", "8.2");
    }

    @Test
    void whatIsNoPdfHasNoShorterWay() {
        byte[] text = "Exports were 12.5 billion US dollars in 2023.".getBytes(StandardCharsets.UTF_8);

        ExtractedDocument extracted = FigureExtraction.withoutTables(VOCABULARY, ReadingSettings.USUAL)
                .extract(DocumentInfo.unlisted("slow.txt"), text);

        assertThat(extracted.report().reason()).isEqualTo("TOO_SLOW");
        assertThat(extracted.report().read()).isFalse();
    }

    private static DrawnPdf rows(DrawnPdf pdf) {
        for (int row = 0; row < ROWS; row++) {
            double y = 20 + 12.0 * row;
            pdf.line(40, y, 540, y);
            for (int column = 0; column < 10; column++) {
                pdf.text(45 + 50 * column, y + 9, column % 2 == 0 ? "x" : "1");
            }
        }
        return pdf;
    }

    private static DrawnPdf table(DrawnPdf pdf) {
        for (double y : new double[] {140, 160, 180, 200}) {
            pdf.line(60, y, 260, y);
        }
        for (double x : new double[] {60, 160, 260}) {
            pdf.line(x, 140, x, 200);
        }
        pdf.text(70, 154, "Year").text(170, 154, "Exports");
        pdf.text(70, 174, "2024").text(170, 174, "4711");
        return pdf.text(70, 194, "2023").text(170, 194, "4622");
    }
}
