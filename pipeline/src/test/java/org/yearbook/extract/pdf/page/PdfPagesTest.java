package org.yearbook.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Issue;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.DrawnPdf;

class PdfPagesTest {

    @Test
    void placesCharactersFromTheTopLeftCorner() throws Exception {
        PdfPage page = onlyPage(new DrawnPdf().page().text(72, 100, "A1"));

        Glyph first = page.glyphs().get(0);
        assertThat(first.text()).isEqualTo("A");
        assertThat(first.left()).isCloseTo(72, within(0.01));
        assertThat(first.baseline()).isCloseTo(100, within(0.01));
        assertThat(first.box().y()).isBetween(90.0, 92.0);
        assertThat(first.fontSize()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                      0,  72, 100
                     90, 742,  72
                    180, 523, 742
                    270, 100, 523
                    """)
    void showsAPageAsItIsTurned(int rotation, double x, double y) throws Exception {
        // On the unturned page the character stands 72 from the left and 100 from the top of 595 x 842.
        PDRectangle size = new PDRectangle(595, 842);
        PdfPage page = onlyPage(new DrawnPdf().page(size, rotation).text(72, 100, "A"));

        Glyph glyph = page.glyphs().get(0);
        assertThat(glyph.direction()).isEqualTo(rotation);
        assertThat(page.width()).isEqualTo(rotation % 180 == 0 ? 595 : 842);
        assertThat(originX(glyph)).isCloseTo(x, within(0.01));
        assertThat(originY(glyph)).isCloseTo(y, within(0.01));
    }

    private static double originX(Glyph glyph) {
        return switch (glyph.direction()) {
            case 0 -> glyph.left();
            case 180 -> glyph.right();
            default -> glyph.baseline();
        };
    }

    private static double originY(Glyph glyph) {
        return switch (glyph.direction()) {
            case 90 -> glyph.box().y();
            case 270 -> glyph.box().bottom();
            default -> glyph.baseline();
        };
    }

    @Test
    void takesTextPrintedTwiceOnOneSpotOnceAndAsBold() throws Exception {
        PdfPage page = onlyPage(new DrawnPdf().page().text(72, 100, "11").text(72.2, 100, "11"));

        assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("1", "1");
        assertThat(page.glyphs()).allMatch(Glyph::bold);
    }

    @Test
    void leavesOutWhatNobodySees() throws Exception {
        PdfPages.Result result = read(new DrawnPdf()
                .page()
                .text(72, 100, "seen")
                .gray(1)
                .text(72, 200, "white")
                .area(60, 280, 100, 40, 0.2f)
                .gray(1)
                .text(72, 300, "reversed")
                .mode(RenderingMode.NEITHER)
                .text(72, 400, "ghost")
                .text(900, 100, "outside"));

        assertThat(text(result.pages().get(0))).isEqualTo("seenreversed");
        assertThat(result.issues()).extracting(Issue::code).containsExactly("TEXT_HIDDEN");
    }

    @Test
    void readsTheInvisibleTextOfAScanAndSaysSo() throws Exception {
        PdfPages.Result result = read(new DrawnPdf()
                .page()
                .picture(0, 0, 595, 842)
                .mode(RenderingMode.NEITHER)
                .text(72, 400, "recognised"));

        assertThat(text(result.pages().get(0))).isEqualTo("recognised");
        assertThat(result.issues()).extracting(Issue::code).containsExactly("TEXT_RECOGNISED");
    }

    @Test
    void leavesOutTextAskew() throws Exception {
        PdfPages.Result result = read(new DrawnPdf()
                .page()
                .text(Matrix.getRotateInstance(0.8, 300, 300), 40, "COPY")
                .text(72, 100, "seen"));

        assertThat(text(result.pages().get(0))).isEqualTo("seen");
        assertThat(result.issues()).extracting(Issue::code).containsExactly("TEXT_ASKEW");
    }

    @Test
    void seesLinesThinAreasAndTheEdgesOfShades() throws Exception {
        PdfPage page = onlyPage(new DrawnPdf()
                .page()
                .text(72, 50, "text")
                .line(72, 100, 300, 100)
                .area(72, 200, 228, 0.5, 0)
                .area(72, 300, 228, 40, 0.8f));

        assertThat(page.rulings()).filteredOn(line -> !line.edge()).hasSize(2).allMatch(Ruling::isHorizontal);
        assertThat(page.rulings()).filteredOn(Ruling::edge).hasSize(4);
    }

    @Test
    void tellsOfEachPageWithoutText() throws Exception {
        PdfPages.Result result = read(new DrawnPdf()
                .page()
                .text(72, 100, "text")
                .page()
                .picture(0, 0, 500, 800)
                .page());

        assertThat(result.pages()).hasSize(3);
        assertThat(result.issues()).extracting(Issue::code, Issue::page).containsExactly(tuple("NO_TEXT_SCANNED", 2));
    }

    @Test
    void saysWhenTheContentOfAPageIsCutOff() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 60; i++) {
            pdf.text(72 + i, 60 + 12 * i, "line " + i * 7919);
        }

        PdfPages.Result result = PdfPages.read(cutOff(pdf.bytes()));

        assertThat(text(result.pages().get(0))).startsWith("line 0").doesNotContain("line " + 59 * 7919);
        assertThat(result.issues()).extracting(Issue::code).contains("DAMAGED_PARTLY");
    }

    /** Zeroes the second half of the page's content, the only packed stream of the document. */
    private static byte[] cutOff(byte[] pdf) {
        String content = new String(pdf, StandardCharsets.ISO_8859_1);
        int start = content.indexOf("stream", content.indexOf("/FlateDecode"));
        int end = content.indexOf("endstream", start);
        Arrays.fill(pdf, (start + end) / 2, end - 2, (byte) 0);
        return pdf;
    }

    @Test
    void rejectsWhatHoldsNoText() {
        assertRejected("EMPTY_FILE", new byte[0]);
        assertRejected("NO_PAGES", new DrawnPdf().bytes());
        assertRejected("BLANK", new DrawnPdf().page().bytes());
        assertRejected("ONLY_SPACES", new DrawnPdf().page().text(72, 100, "   ").bytes());
        assertRejected(
                "NO_TEXT_SCANNED", new DrawnPdf().page().picture(0, 0, 595, 842).bytes());
        assertRejected(
                "NO_TEXT_DRAWN", new DrawnPdf().page().line(0, 0, 595, 842).bytes());
    }

    @Test
    void rejectsALockedDocument() {
        assertRejected(
                "NEEDS_PASSWORD",
                new DrawnPdf().page().text(72, 100, "text").password("secret").bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE html><html>   | NOT_A_PDF          | web page
                    PK.. word/document.xml  | NOT_A_PDF          | ZIP
                    Dear reader             | NOT_A_PDF          | another type
                    %PDF-1.7 cut off        | DAMAGED_UNREADABLE | damaged
                    """)
    void namesWhatIsNoReadablePdf(String content, String code, String words) {
        assertThatThrownBy(() -> PdfPages.read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining(words)
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableDocumentException.class))
                .extracting(UnreadableDocumentException::code)
                .isEqualTo(code);
    }

    private static void assertRejected(String code, byte[] bytes) {
        assertThatThrownBy(() -> PdfPages.read(bytes))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableDocumentException.class))
                .extracting(UnreadableDocumentException::code)
                .isEqualTo(code);
    }

    private static PdfPages.Result read(DrawnPdf pdf) throws UnreadableDocumentException {
        return PdfPages.read(pdf.bytes());
    }

    private static PdfPage onlyPage(DrawnPdf pdf) throws UnreadableDocumentException {
        return read(pdf).pages().get(0);
    }

    private static String text(PdfPage page) {
        StringBuilder text = new StringBuilder();
        page.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
