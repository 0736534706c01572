package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers glyphs and leaves out those printed again on the same spot, as is done to make a face look bold. */
final class Overprints {

    /** No two neighbouring characters are as near as this, in em; a copy made for boldness is shifted by less. */
    private static final double SAME_SPOT = 0.08;

    /** Wider than any page has rows of the mesh, so that every spot has a number of its own. */
    private static final long ROWS = 1L << 32;

    /**
     * A glyph of a spot.
     *
     * @param index its place among all glyphs
     * @param before the one placed there before it
     */
    private record Placed(int index, @Nullable Placed before) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Long, Placed> bySpot = new HashMap<>();

    void add(Glyph glyph) {
        if (glyph.isBlank()) {
            glyphs.add(glyph);
            return;
        }
        double reach = SAME_SPOT * glyph.fontSize();
        double mesh = Math.max(1, glyph.fontSize());
        long lastColumn = (long) Math.floor((glyph.left() + reach) / mesh);
        long lastRow = (long) Math.floor((glyph.box().y() + reach) / mesh);
        for (long column = (long) Math.floor((glyph.left() - reach) / mesh); column <= lastColumn; column++) {
            for (long row = (long) Math.floor((glyph.box().y() - reach) / mesh); row <= lastRow; row++) {
                if (foundAt(spot(column, row), glyph, reach)) {
                    return;
                }
            }
        }
        long column = (long) Math.floor(glyph.left() / mesh);
        long row = (long) Math.floor(glyph.box().y() / mesh);
        bySpot.compute(spot(column, row), (spot, before) -> new Placed(glyphs.size(), before));
        glyphs.add(glyph);
    }

    private static long spot(long column, long row) {
        return column * ROWS + row;
    }

    private boolean foundAt(long spot, Glyph glyph, double reach) {
        for (@Nullable Placed placed = bySpot.get(spot); placed != null; placed = placed.before()) {
            Glyph other = glyphs.get(placed.index());
            if (other.fontSize() == glyph.fontSize()
                    && other.text().equals(glyph.text())
                    && Math.abs(other.left() - glyph.left()) <= reach
                    && Math.abs(other.box().y() - glyph.box().y()) <= reach) {
                glyphs.set(placed.index(), other.withBold());
                return true;
            }
        }
        return false;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
