package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** What the fonts of a page say about themselves and their characters; looked up once a font. */
final class Faces {

    /** What a font without a mapping to characters prints: shown, so that a number never loses a digit unseen. */
    static final String UNKNOWN = "\uFFFD";

    /** From semi-bold on, as in OpenType's weight classes. */
    private static final float BOLD_WEIGHT = 600;

    private static final int SUBSET_PREFIX = 7;

    /** Name and weight of a font. */
    record Face(String name, boolean bold) {}

    private final Map<PDFont, Face> faces = new HashMap<>();
    private final StandardWidths widths = new StandardWidths();
    private int guessed;

    /** To be called before the first character of a font is measured. */
    void prepare(PDFont font) throws IOException {
        widths.complete(font);
    }

    Face of(PDFont font) {
        return faces.computeIfAbsent(font, Faces::describe);
    }

    /** How many characters were taken from their code, for want of a mapping. */
    int guessed() {
        return guessed;
    }

    /** The characters a code stands for; {@link #UNKNOWN} where nothing says so. */
    String text(PDFont font, int code) {
        @Nullable String text = font.toUnicode(code);
        if (text == null) {
            // Codes of simple fonts are ASCII more often than not; those of composite fonts are glyph numbers.
            guessed++;
            text = font instanceof PDSimpleFont && code > ' ' ? String.valueOf((char) code) : UNKNOWN;
        }
        return plain(text);
    }

    /** Presentation forms and radicals as the characters they show: some fonts map 一 to the radical ⼀. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFB06') || isFixedBlank(c)) {
                return Radicals.asIdeographs(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
            if (c == '\u22EF') {
                // The character collections of Chinese fonts give the ellipsis as a mathematical sign.
                return text.replace(c, '\u2026');
            }
            if (isInvisible(c)) {
                return plain(text.replace(String.valueOf(c), ""));
            }
            if (Character.isISOControl(c)) {
                return c == '\t' || c == '\n' || c == '\r' ? " " : UNKNOWN;
            }
        }
        return text;
    }

    /** A blank that keeps lines together, which Java does not count among the blanks: inside 1 234 often a narrow one. */
    private static boolean isFixedBlank(char c) {
        return Character.isSpaceChar(c) && !Character.isWhitespace(c);
    }

    /** Marks that say how to break or turn text and print nothing; between digits they would part a number. */
    private static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static Face describe(PDFont font) {
        @Nullable String full = font.getName();
        String name = full == null ? "" : full;
        if (name.length() > SUBSET_PREFIX && name.charAt(SUBSET_PREFIX - 1) == '+') {
            name = name.substring(SUBSET_PREFIX);
        }
        @Nullable PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        String lower = name.toLowerCase(Locale.ROOT);
        return new Face(name, heavy || lower.contains("bold") || lower.contains("black") || lower.contains("heavy"));
    }
}
