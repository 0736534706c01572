package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers glyphs and leaves out those printed again on the same spot, as is done to make a face look bold. */
final class Overprints {

    /** No two neighbouring characters are as near as this, in em; a copy made for boldness is shifted by less. */
    private static final double SAME_SPOT = 0.08;

    private record Spot(String text, long column, long row) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Spot, List<Integer>> bySpot = new HashMap<>();

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
                if (foundAt(new Spot(glyph.text(), column, row), glyph, reach)) {
                    return;
                }
            }
        }
        long column = (long) Math.floor(glyph.left() / mesh);
        long row = (long) Math.floor(glyph.box().y() / mesh);
        bySpot.computeIfAbsent(new Spot(glyph.text(), column, row), spot -> new ArrayList<>(2))
                .add(glyphs.size());
        glyphs.add(glyph);
    }

    private boolean foundAt(Spot spot, Glyph glyph, double reach) {
        for (int index : bySpot.getOrDefault(spot, List.of())) {
            Glyph other = glyphs.get(index);
            if (other.fontSize() == glyph.fontSize()
                    && Math.abs(other.left() - glyph.left()) <= reach
                    && Math.abs(other.box().y() - glyph.box().y()) <= reach) {
                glyphs.set(index, other.withBold());
                return true;
            }
        }
        return false;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
