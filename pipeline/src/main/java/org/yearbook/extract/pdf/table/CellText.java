package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.pdf.page.Glyph;

/** The text of a cell: its lines joined, without the raised marks of footnotes. */
final class CellText {

    /** A gap wider than this between Latin characters is a blank, in em: half of a narrow one. */
    private static final double BLANK = 0.14;

    /** Typesetters part Chinese from Latin characters by a quarter em; only more than that is a blank. */
    private static final double BLANK_AT_CJK = 0.45;

    /** Chinese characters are spread over a column without meaning; only this much parts two words. */
    private static final double BLANK_IN_CJK = 3;

    /** Office programs set marks at 0.58 of the size, browsers at 0.83; a head of two sizes on one baseline is not raised. */
    private static final double RAISED_SIZE = 0.9;

    private static final double RAISED_BY = 0.15;
    private static final Pattern MARK = Pattern.compile("[0-9*†‡①-⑳a-z()\\[\\]（）,，]+");
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern CUT_WORD = Pattern.compile("\\p{Ll}[-\u2010]$");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    private CellText() {}

    /** The text of all glyphs of one cell. */
    static String of(List<Glyph> glyphs) {
        String text = "";
        for (GlyphLine line : GlyphLine.of(glyphs)) {
            text = text.endsWith(SOFT_HYPHEN) ? text + ofLine(line) : joined(text, ofLine(line));
        }
        // A soft hyphen says where a word may be cut and is no part of it.
        return text.replace(SOFT_HYPHEN, "");
    }

    /** Two lines as one text: between Chinese characters without a blank, a word cut at the line end whole again. */
    static String joined(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return line + next;
        }
        if (CUT_WORD.matcher(line).find() && Character.isLowerCase(next.codePointAt(0))) {
            return line.substring(0, line.length() - 1) + next;
        }
        boolean blank = !isCjk(line.codePointBefore(line.length())) && !isCjk(next.codePointAt(0));
        return line + (blank ? " " : "") + next;
    }

    /** The text of one line, with blanks where gaps are. */
    static String ofLine(GlyphLine line) {
        List<Glyph> glyphs = withoutMarks(line);
        StringBuilder text = new StringBuilder();
        @Nullable Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && isBlank(last, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString().strip();
    }

    private static boolean isBlank(Glyph left, Glyph right) {
        double gap = (right.left() - left.right()) / Math.max(left.fontSize(), right.fontSize());
        boolean before = isCjk(left.text().codePointBefore(left.text().length()));
        boolean after = isCjk(right.text().codePointAt(0));
        return gap > (before && after ? BLANK_IN_CJK : before || after ? BLANK_AT_CJK : BLANK);
    }

    /** The line without small raised digits, stars or letters after a word; a power (m²) stays. */
    private static List<Glyph> withoutMarks(GlyphLine line) {
        double size = 0;
        double baseline = 0;
        for (Glyph glyph : line.glyphs()) {
            boolean larger = glyph.fontSize() > size;
            if (larger || (glyph.fontSize() == size && glyph.baseline() > baseline)) {
                size = glyph.fontSize();
                baseline = glyph.baseline();
            }
        }
        List<Glyph> kept = new ArrayList<>(line.glyphs().size());
        for (Glyph glyph : line.glyphs()) {
            boolean raised = glyph.fontSize() < RAISED_SIZE * size && baseline - glyph.baseline() > RAISED_BY * size;
            if (!raised || isPower(kept) || !MARK.matcher(glyph.text()).matches()) {
                kept.add(glyph);
            }
        }
        return kept.isEmpty() ? line.glyphs() : kept;
    }

    private static boolean isPower(List<Glyph> before) {
        return !before.isEmpty()
                && LETTER.matcher(before.get(before.size() - 1).text()).matches();
    }

    /** Whether it is a Chinese character or a mark set in the full width of one. */
    static boolean isCjk(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
