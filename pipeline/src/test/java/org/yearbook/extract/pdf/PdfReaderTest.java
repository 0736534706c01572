package org.yearbook.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.document.UnreadableDocumentException;

class PdfReaderTest {

    private static final DocumentInfo UNLISTED = DocumentInfo.unlisted("trade.pdf");

    private final PdfReader reader = PdfReader.joiningPages();

    @Test
    void readsProseInColumnsOverPages() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(150, 60, 18, "Trade in two columns");
        column(
                pdf,
                60,
                "  Exports of goods rose by 3.5 % in",
                "the year under review, and those of",
                "services by 7.25 % to a sum total of");
        column(
                pdf,
                300,
                "EUR 1.2 billion. This is the most",
                "that was ever seen in any year; it",
                "was helped by prices as well as by");
        pdf.page();
        pdf.text(60, 100, "volumes. The next paragraph is on").text(60, 112, "imports, which fell.");

        DocumentContent content = reader.read(UNLISTED, pdf.bytes());

        assertThat(texts(content, PassageKind.HEADING)).containsExactly("Trade in two columns");
        assertThat(content.info().title()).isEqualTo("Trade in two columns");
        assertThat(texts(content, PassageKind.PARAGRAPH))
                .containsExactly("Exports of goods rose by 3.5 % in the year under review, and those of services by"
                        + " 7.25 % to a sum total of EUR 1.2 billion. This is the most that was ever seen in any year;"
                        + " it was helped by prices as well as by volumes. The next paragraph is on imports, which"
                        + " fell.");
    }

    @Test
    void leavesTheTextOfTablesToTheTables() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page().text(60, 100, "The table shows what was traded.");
        for (double y : new double[] {140, 160, 180, 200}) {
            pdf.line(60, y, 260, y);
        }
        for (double x : new double[] {60, 160, 260}) {
            pdf.line(x, 140, x, 200);
        }
        pdf.text(70, 154, "Year")
                .text(170, 154, "Exports")
                .text(70, 174, "2024")
                .text(170, 174, "4711");
        pdf.text(70, 194, "2023").text(170, 194, "4622");

        DocumentContent content = reader.read(UNLISTED, pdf.bytes());

        assertThat(content.tables()).hasSize(1);
        assertThat(content.passages()).extracting(Passage::text).containsExactly("The table shows what was traded.");
        assertThat(content.characters()).isEqualTo(32 + "YearExports2024471120234622".length());
    }

    @Test
    void takesTheTitleFromTheDocumentWhereTheManifestHasNone() throws Exception {
        byte[] bytes = titled(
                "Foreign trade 2024",
                new DrawnPdf().page().text(60, 100, "Some text.").bytes());
        DocumentInfo listed =
                new DocumentInfo("trade.pdf", "As listed", "", Vintage.UNKNOWN, DocumentKind.UNKNOWN, "", true);

        assertThat(reader.read(UNLISTED, bytes).info().title()).isEqualTo("Foreign trade 2024");
        assertThat(reader.read(listed, bytes).info().title()).isEqualTo("As listed");
        assertThat(reader.read(UNLISTED, bytes).info().published()).isEqualTo(Vintage.UNKNOWN);
    }

    @Test
    void rejectsWhatIsNoPdf() {
        byte[] bytes = "no document".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(UNLISTED, bytes)).isInstanceOf(UnreadableDocumentException.class);
    }

    private static void column(DrawnPdf pdf, double x, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            double indent = lines[i].startsWith(" ") ? 15 : 0;
            pdf.text(x + indent, 100 + 12 * i, lines[i].strip());
        }
    }

    private static List<String> texts(DocumentContent content, PassageKind kind) {
        return content.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(Passage::text)
                .toList();
    }

    private static byte[] titled(String title, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.getDocumentInformation().setTitle(title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
