package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.extract.pdf.page.Glyph;

/** Rows of dots that lead the eye from a label to its values; they say nothing. */
final class Leaders {

    /** Fewer dots are an ellipsis or stand for a missing value. */
    private static final int LEAST_DOTS = 4;

    /** So many dots lead on even where no label stands before them. */
    private static final int MANY_DOTS = 8;

    /** Dots further apart than this, in em, are marks in cells of their own. */
    private static final double APART = 1.2;

    private static final int DOTS_OF_ELLIPSIS = 3;

    private Leaders() {}

    /** The glyphs of a line without leaders. */
    static List<Glyph> dropped(List<Glyph> line) {
        return hasDots(line) ? withoutLeaders(line) : line;
    }

    private static boolean hasDots(List<Glyph> line) {
        for (Glyph glyph : line) {
            if (dots(glyph) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Glyph> withoutLeaders(List<Glyph> line) {
        List<Glyph> kept = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int end = at;
            int dots = 0;
            while (end < line.size() && dots(line.get(end)) > 0 && (end == at || isNear(line, end))) {
                dots += dots(line.get(end));
                end++;
            }
            boolean leads = dots >= MANY_DOTS || (dots >= LEAST_DOTS && at > 0 && isNear(line, at));
            if (end == at || !leads) {
                end = Math.max(end, at + 1);
                kept.addAll(line.subList(at, end));
            }
            at = end;
        }
        return kept;
    }

    private static int dots(Glyph glyph) {
        if (glyph.text().length() != 1) {
            return 0;
        }
        return switch (glyph.text().charAt(0)) {
            case '.', '·', '・', '．', '․' -> 1;
            case '…' -> DOTS_OF_ELLIPSIS;
            default -> 0;
        };
    }

    private static boolean isNear(List<Glyph> line, int at) {
        Glyph glyph = line.get(at);
        return glyph.left() - line.get(at - 1).right() <= APART * glyph.fontSize();
    }
}
