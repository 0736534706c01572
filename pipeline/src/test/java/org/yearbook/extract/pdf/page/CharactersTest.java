package org.yearbook.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.extract.document.UnreadableDocumentException;

/** What the fonts and the graphics state of a document make of its codes. */
class CharactersTest {

    private static final String SHOW = "BT /F 10 Tf 72 700 Td %s Tj ET";

    @Test
    void leavesOutTextThatIsClippedAway() throws Exception {
        PdfPage page = page(
                simple("Helvetica"),
                "q 60 690 40 30 re W n BT /F 10 Tf 72 700 Td (in) Tj 100 0 Td (out) Tj ET Q BT /F 10 Tf 72 600 Td (on) Tj ET");

        assertThat(text(page)).isEqualTo("inon");
    }

    /** Code 1 prints what stands in the first column; it must part nothing and be no character of a number. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            00A0, true
            2009, true
            202F, true
            2007, true
            200B, false
            FEFF, false
            202C, false
            """)
    void takesBlanksOfEveryKindForBlanksAndMarksThatPrintNothingForNothing(String code, boolean blank)
            throws Exception {
        PdfPage page = page(mapped(code), String.format(Locale.ROOT, SHOW, "<310132>"));

        assertThat(text(page).replace(" ", "").replace("\u2009", "")).isEqualTo("12");
        assertThat(page.glyphs()).hasSize(blank ? 3 : 2);
        assertThat(page.glyphs()).filteredOn(Glyph::isBlank).hasSize(blank ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GBK-EUC-H,     C3B3D2D7
            UniGB-UCS2-H,  8D386613
            UniGB-UTF16-H, 8D386613
            """)
    void readsChineseFontsThatDoNotNameTheirCharacters(String encoding, String codes) throws Exception {
        PdfPage page = page(composite("GB1", encoding), String.format(Locale.ROOT, SHOW, "<" + codes + ">"));

        assertThat(text(page)).isEqualTo("贸易");
        assertThat(page.glyphs().get(1).left()).isCloseTo(82, within(0.01));
    }

    @Test
    void rejectsAFontThatNamesNoCharacterRatherThanGuessNumbers() {
        assertThatThrownBy(
                        () -> page(composite("Identity", "Identity-H"), String.format(Locale.ROOT, SHOW, "<00110012>")))
                .isInstanceOf(UnreadableDocumentException.class)
                .extracting(error -> ((UnreadableDocumentException) error).code())
                .isEqualTo("TEXT_GARBLED");
    }

    /** Times prints an i of 278 thousandths; the font that this machine has in its place, of 222. */
    @Test
    void measuresAStandardFontByItsOwnWidthsWhateverFontTheMachineHas() throws Exception {
        COSDictionary font = simple("Times-Roman");
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get('A'));
        differences.add(COSName.getPDFName("i"));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);

        FontMapper before = FontMappers.instance();
        FontMappers.set(new OneFont());
        try {
            PdfPage page = page(font, String.format(Locale.ROOT, SHOW, "(AA)"));

            assertThat(text(page)).isEqualTo("ii");
            assertThat(page.glyphs().get(1).left()).isCloseTo(74.78, within(0.001));
        } finally {
            FontMappers.set(before);
        }
    }

    private static String text(PdfPage page) {
        StringBuilder text = new StringBuilder();
        page.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static COSDictionary simple(String name) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        return font;
    }

    /** A font whose code 1 stands for this character, and whose digits stand for themselves. */
    private static COSDictionary mapped(String code) throws IOException {
        COSDictionary font = simple("Helvetica");
        COSStream map = new COSStream();
        try (var out = map.createOutputStream()) {
            out.write(("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <01> <" + code
                            + "> <31> <0031> <32> <0032> endbfchar endcmap")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, map);
        return font;
    }

    private static COSDictionary composite(String ordering, String encoding) {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, ordering);
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** A page with this content, whose font F is the one given. */
    private static PdfPage page(COSDictionary font, String content) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            COSStream stream = new COSStream();
            try (var out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            List<PdfPage> pages = PdfPages.read(out.toByteArray()).pages();
            assertThat(pages).hasSize(1);
            return pages.get(0);
        }
    }

    /** A machine with a single font, as a bare container is. */
    private static final class OneFont implements FontMapper {

        private final TrueTypeFont font;

        OneFont() throws IOException {
            try (InputStream file =
                    PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(
                String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
