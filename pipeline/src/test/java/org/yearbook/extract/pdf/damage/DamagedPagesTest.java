package org.yearbook.extract.pdf.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.PageLimits;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.DrawnPdf;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPages;

class DamagedPagesTest {

    private static final String INTACT = "page1printsonemoreline page2printsonemoreline page3printsonemoreline";

    @Test
    void anIntactDocumentIsReadWithoutAWord() throws Exception {
        PdfPages.Result read = PdfPages.read(new WrittenPdf().bytes());

        assertThat(text(read)).isEqualTo(INTACT);
        assertThat(DocumentOutcome.read(read.issues()).status()).isEqualTo(DocumentOutcome.Status.READ);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 | Tj 0      | Xy 0               | instructions       | of an instruction nobody knows
            8 | 700 Td    | Td                 | instructions       | of a place left out
            8 | (page     | << (page           | instructions       | of a dictionary that never ends
            8 | (one      | ((one              | instructions       | of a string that never ends
            8 | BT        |                    | instructions       | of text outside a text object
            8 | ET        | ET 12              | instructions       | of something that stands before no instruction
            8 | /F 10 Tf  | /G 10 Tf           | a font is missing  | of a font that is not there
            8 | /F 10 Tf  | /F (10) Tf         | a font is missing  | of a font without its size
            4 | /Contents 8 0 R | /Contents 99 0 R          | not in the file | of content that is not there
            4 | /Contents 8 0 R | /Contents [8 0 R 99 0 R]  | not in the file | of a part that is not there
            4 | /Contents 8 0 R | /Kontents 8 0 R           | not in the file | of content under another name
            4 | 600 800   | 60 800             | outside the page   | of a page made too small
            6 | /Type1    | /Tipe1             | a font is damaged  | of a font of no kind
            """)
    void tellsOf(int object, String words, String others, String told, String what) throws Exception {
        PdfPages.Result read = PdfPages.read(new WrittenPdf()
                .replace(object, words, others == null ? "" : others)
                .bytes());
        DocumentOutcome outcome = DocumentOutcome.read(read.issues());

        assertThat(outcome.reason()).as(what).isEqualTo("DAMAGED_PARTLY");
        assertThat(outcome.explanation())
                .contains(object == 6 ? "Pages 1-3:" : "Page 2:")
                .contains(told);
        assertThat(text(read)).contains("page1prints").contains("page3prints");
    }

    @Test
    void printsNothingInAFontThatIsNotThere() throws Exception {
        PdfPages.Result read = PdfPages.read(
                new WrittenPdf().replace(8, "0 -20 Td", "/G 10 Tf 0 -20 Td").bytes());

        assertThat(text(read)).isEqualTo("page1printsonemoreline page2prints page3printsonemoreline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /Filter /Brottli                      | packed in a way
            /Filter [/FlateDecode /FlateDecode]   | twice
            /Filter /FlateDecode                  | cut off or altered
            """)
    void tellsOfContentThatDoesNotUnpack(String filter, String told) throws Exception {
        PdfPages.Result read =
                PdfPages.read(new WrittenPdf().stream(8, filter, "no zlib data").bytes());

        assertThat(DocumentOutcome.read(read.issues()).explanation())
                .startsWith("Page 2:")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | /Count 3            | /Count 7
            2 | /Count 3            | /Count 2
            2 | 4 0 R               | 44 0 R
            4 | /Type /Page         | /Type /Pog
            """)
    void tellsOfPagesThatMayBeMissing(int object, String words, String others) throws Exception {
        PdfPages.Result read =
                PdfPages.read(new WrittenPdf().replace(object, words, others).bytes());

        assertThat(DocumentOutcome.read(read.issues()).status()).isEqualTo(DocumentOutcome.Status.READ_IN_PART);
        assertThat(text(read)).contains("page1prints").contains("page3prints");
    }

    @Test
    void tellsOfTwoDocumentsInOneFile() throws Exception {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(new WrittenPdf().bytes());
        two.writeBytes(new WrittenPdf().bytes());

        assertThat(DocumentOutcome.read(PdfPages.read(two.toByteArray()).issues())
                        .explanation())
                .contains("two documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
               2 |     1000 | 1000 | TOO_MANY_PAGES | Pages 3 to 3 were not read
            5000 |       15 | 1000 | TOO_LARGE      | characters_per_page
            5000 |     1000 |    3 | TOO_LARGE      | lines_per_page
            """)
    void keepsWhatWasReadUpToALimit(int pages, int characters, int lines, String reason, String told) throws Exception {
        String drawn = "10 10 m 20 10 l 20 20 l 10 20 l s ";
        WrittenPdf pdf = new WrittenPdf().replace(8, "BT", drawn + "BT");
        pdf.stream(8, "", drawn + "BT /F 10 Tf 72 700 Td (page 2 prints) Tj 0 -20 Td (one more line) Tj ET");
        PageLimits limits = new PageLimits(pages, 20, characters, lines, 256);

        PdfPages.Result read =
                PdfPages.read(pdf.bytes(), ReadingSettings.within(ReadingLimits.USUAL.withPages(limits)));
        DocumentOutcome outcome = DocumentOutcome.read(read.issues());

        assertThat(outcome.status()).isEqualTo(DocumentOutcome.Status.READ_IN_PART);
        assertThat(outcome.reason()).isEqualTo(reason);
        assertThat(outcome.explanation()).contains(told);
        assertThat(text(read)).startsWith("page1prints").contains("page2prints");
    }

    @Test
    void readsPagesUntilTheyPrintAsMuchAsADocumentMay() throws Exception {
        PdfPages.Result read =
                PdfPages.read(new WrittenPdf().bytes(), ReadingSettings.within(ReadingLimits.USUAL.withCharacters(30)));
        DocumentOutcome outcome = DocumentOutcome.read(read.issues());

        assertThat(text(read)).isEqualTo("page1printsonemoreline page2printsonemoreline");
        assertThat(outcome.reason()).isEqualTo("TOO_LARGE");
        assertThat(outcome.explanation()).startsWith("Pages 3 to 3 ").contains("characters_per_document");
    }

    @Test
    void doesNotUnpackMoreThanAPageMayHold() throws Exception {
        WrittenPdf pdf = new WrittenPdf().stream(8, "", "BT (two) Tj ET " + " ".repeat(1 << 21));

        PdfPages.Result read = PdfPages.read(
                pdf.bytes(),
                ReadingSettings.within(ReadingLimits.USUAL.withPages(new PageLimits(9, 20, 1000, 1000, 1))));

        assertThat(DocumentOutcome.read(read.issues()).explanation())
                .startsWith("Page 2:")
                .contains("1 MB");
        assertThat(text(read)).isEqualTo("page1printsonemoreline  page3printsonemoreline");
    }

    @Test
    void rejectsWhatOnlyFormFieldsHold() {
        WrittenPdf pdf = new WrittenPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.content(page, "").replace(2 + page, "/Contents", "/Annots [10 0 R] /Contents");
        }
        pdf.object(10, "<< /Type /Annot /Subtype /Widget /FT /Tx /V (filled in) /Rect [10 10 90 30] >>");

        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> PdfPages.read(pdf.bytes()))
                        .code())
                .isEqualTo("NO_TEXT_IN_PAGE_ONLY_FORMS");
    }

    private static String text(PdfPages.Result read) {
        return read.pages().stream()
                .map(page -> page.glyphs().stream()
                        .map(Glyph::text)
                        .collect(Collectors.joining())
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    @Test
    void opensALockedDocumentWithAPasswordOfTheOffice() throws Exception {
        byte[] locked =
                new DrawnPdf().page().text(72, 100, "text").password("secret").bytes();

        PdfPages.Result read =
                PdfPages.read(locked, new ReadingSettings(ReadingLimits.USUAL, List.of("other", "secret")));

        assertThat(text(read)).isEqualTo("text");
    }
}
