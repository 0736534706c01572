package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands the Liberation fonts, which come with the program, in for every font that a document does not bring. With
 * those of the host, the same document would have its words in other places, and lose letters, on another host.
 */
final class ShippedFonts implements FontMapper {

    private static final String FOLDER = "/liberation/Liberation";

    private final Map<String, TrueTypeFont> loaded = new ConcurrentHashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn(name, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn(name, descriptor), true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox has no font of this kind for what is no font of East Asia either
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, standIn(name, descriptor), true);
    }

    private TrueTypeFont standIn(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return loaded.computeIfAbsent(
                face(String.valueOf(name).toLowerCase(Locale.ROOT), descriptor), ShippedFonts::load);
    }

    /** Which of the twelve faces looks most like a font of this name. */
    private static String face(String name, @Nullable PDFontDescriptor descriptor) {
        boolean bold =
                name.contains("bold") || name.contains("black") || (descriptor != null && descriptor.isForceBold());
        boolean slanted =
                name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
        boolean even =
                name.contains("courier") || name.contains("mono") || (descriptor != null && descriptor.isFixedPitch());
        boolean serif =
                name.contains("times") || name.contains("serif") || (descriptor != null && descriptor.isSerif());
        String family = even ? "Mono" : serif && !name.contains("sans") ? "Serif" : "Sans";
        String style = (bold ? "Bold" : "") + (slanted ? "Italic" : "");
        return family + '-' + (style.isEmpty() ? "Regular" : style);
    }

    private static TrueTypeFont load(String face) {
        String file = FOLDER + face + ".ttf";
        try (@Nullable InputStream font = ShippedFonts.class.getResourceAsStream(file)) {
            if (font == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is missing");
            }
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
