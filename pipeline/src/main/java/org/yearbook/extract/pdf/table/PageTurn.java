package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * Looks at a page from the side from which some of its print is upright.
 *
 * @param direction degrees clockwise by which that print is turned on the shown page: 0, 90, 180 or 270
 * @param width of the shown page
 * @param height of the shown page
 */
record PageTurn(int direction, double width, double height) {

    /** Fewer characters than this in one direction are a label on the side of a picture, not a table. */
    private static final int LEAST_GLYPHS = 20;

    /** A turn for each direction in which enough is printed. */
    static List<PageTurn> of(PdfPage page) {
        List<PageTurn> turns = new ArrayList<>();
        for (int direction = 0; direction < 360; direction += 90) {
            int wanted = direction;
            long count = page.glyphs().stream()
                    .filter(glyph -> glyph.direction() == wanted && !glyph.isBlank())
                    .count();
            if (count >= LEAST_GLYPHS) {
                turns.add(new PageTurn(direction, page.width(), page.height()));
            }
        }
        return turns;
    }

    /** The page with only the print of this direction, upright. */
    PdfPage upright(PdfPage page) {
        List<Glyph> glyphs = page.glyphs().stream()
                .filter(glyph -> glyph.direction() == direction)
                .map(this::upright)
                .toList();
        if (direction == 0) {
            return page.withGlyphs(glyphs);
        }
        List<Ruling> rulings = page.rulings().stream().map(this::upright).toList();
        List<Box> pictures = page.pictures().stream().map(this::upright).toList();
        List<Box> sketches = page.sketches().stream().map(this::upright).toList();
        boolean onSide = direction % 180 == 90;
        return new PdfPage(
                page.number(), onSide ? height : width, onSide ? width : height, glyphs, rulings, pictures, sketches);
    }

    private Glyph upright(Glyph glyph) {
        double baseline = switch (direction) {
            case 90 -> width - glyph.baseline();
            case 180 -> height - glyph.baseline();
            default -> glyph.baseline();
        };
        return new Glyph(glyph.text(), upright(glyph.box()), glyph.fontSize(), glyph.bold(), baseline, 0, glyph.font());
    }

    private Ruling upright(Ruling ruling) {
        Box box = upright(ruling.box());
        return new Ruling(box.x(), box.y(), box.right(), box.bottom(), ruling.thickness(), ruling.edge());
    }

    private Box upright(Box box) {
        return switch (direction) {
            case 90 -> new Box(box.y(), width - box.right(), box.height(), box.width());
            case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 270 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }

    /** A box of the upright page on the shown page. */
    Box shown(Box box) {
        return switch (direction) {
            case 90 -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
            case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 270 -> new Box(box.y(), height - box.right(), box.height(), box.width());
            default -> box;
        };
    }
}
