package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * Gives the standard fonts their own widths where a document neither holds the font nor its widths. Without that, a font
 * with a few characters of its own choice is measured with whatever font the machine has instead, and the same file has
 * its words in other places on another machine.
 */
final class StandardWidths {

    /** Read once; nobody changes them. */
    private static final Map<FontName, FontMetrics> METRICS = new ConcurrentHashMap<>();

    private static final String FOLDER = "/org/apache/pdfbox/resources/afm/";
    private static final int CODES = 256;

    /** Of a code without a character, as in most of these fonts. */
    private static final float NO_CHARACTER = 250;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Completes a font before its first character is measured; does nothing to one that needs no help. */
    void complete(PDFont font) throws IOException {
        if (!seen.add(font.getCOSObject()) || !(font instanceof PDSimpleFont simple) || font instanceof PDType3Font) {
            return;
        }
        @Nullable FontName name = Standard14Fonts.getMappedFontName(String.valueOf(font.getName()));
        @Nullable Encoding encoding = simple.getEncoding();
        boolean measured = font.getCOSObject().containsKey(COSName.WIDTHS) || font.isEmbedded() || font.isStandard14();
        if (name != null && encoding != null && !measured) {
            COSArray widths = new COSArray();
            for (int code = 0; code < CODES; code++) {
                widths.add(new COSFloat(width(metrics(name), encoding.getName(code))));
            }
            font.getCOSObject().setItem(COSName.WIDTHS, widths);
            font.getCOSObject().setInt(COSName.FIRST_CHAR, 0);
            font.getCOSObject().setInt(COSName.LAST_CHAR, CODES - 1);
        }
    }

    private static float width(FontMetrics metrics, String character) {
        String printed = switch (character) {
            case "nbspace" -> "space";
            case "sfthyphen" -> "hyphen";
            default -> character;
        };
        float width = metrics.getCharacterWidth(printed);
        return width == 0 ? NO_CHARACTER : width;
    }

    private static FontMetrics metrics(FontName name) throws IOException {
        @Nullable FontMetrics known = METRICS.get(name);
        if (known == null) {
            known = read(name);
            METRICS.put(name, known);
        }
        return known;
    }

    private static FontMetrics read(FontName name) throws IOException {
        try (@Nullable InputStream file = PDFont.class.getResourceAsStream(FOLDER + name.getName() + ".afm")) {
            if (file == null) {
                throw new IOException("No metrics of " + name.getName());
            }
            return new AFMParser(file).parse(true);
        }
    }
}
