package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;

/** Filled rectangles as lines: a thin one is a line, of a thick one each side is an edge. */
final class Shades {

    /** Thicker than any table line and thinner than a line of print, in em. */
    private static final double THIN = 0.3;

    private static final double USUAL_EM = 10;

    private Shades() {}

    static List<Ruling> rulings(List<Box> shades, List<Glyph> glyphs) {
        if (shades.isEmpty()) {
            return List.of();
        }
        double thin = THIN * TextSize.typical(glyphs).orElse(USUAL_EM);
        List<Ruling> rulings = new ArrayList<>();
        for (Box box : shades) {
            if (box.height() <= thin && box.height() < box.width()) {
                double y = box.y() + box.height() / 2;
                rulings.add(Ruling.horizontal(y, box.x(), box.right(), box.height(), false));
            } else if (box.width() <= thin && box.width() < box.height()) {
                double x = box.x() + box.width() / 2;
                rulings.add(Ruling.vertical(x, box.y(), box.bottom(), box.width(), false));
            } else if (box.height() > thin && box.width() > thin) {
                rulings.add(Ruling.horizontal(box.y(), box.x(), box.right(), 0, true));
                rulings.add(Ruling.horizontal(box.bottom(), box.x(), box.right(), 0, true));
                rulings.add(Ruling.vertical(box.x(), box.y(), box.bottom(), 0, true));
                rulings.add(Ruling.vertical(box.right(), box.y(), box.bottom(), 0, true));
            }
        }
        return rulings;
    }
}
