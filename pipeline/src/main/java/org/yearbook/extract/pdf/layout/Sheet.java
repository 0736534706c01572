package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * The text of one direction on a page, turned so that it runs from left to right.
 *
 * @param page from 1
 * @param letters without blanks and without the text of tables
 */
record Sheet(int page, double width, double height, List<Letter> letters, List<Ruling> rulings, List<Box> pictures) {

    private static final int[] DIRECTIONS = {0, 90, 180, 270};

    Sheet {
        letters = List.copyOf(letters);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
    }

    /** The sheets of a page, upright text first; glyphs whose centre is in a taken area are left out. */
    static List<Sheet> of(PdfPage page, List<Box> taken) {
        List<Sheet> sheets = new ArrayList<>();
        for (int direction : DIRECTIONS) {
            List<Letter> letters = new ArrayList<>();
            for (int i = 0; i < page.glyphs().size(); i++) {
                Glyph glyph = page.glyphs().get(i);
                if (glyph.direction() == direction && !glyph.isBlank() && !isTaken(glyph, taken)) {
                    letters.add(letter(page, i));
                }
            }
            if (!letters.isEmpty()) {
                sheets.add(turned(page, direction, letters));
            }
        }
        return sheets;
    }

    private static boolean isTaken(Glyph glyph, List<Box> taken) {
        double x = glyph.centreX();
        double y = glyph.centreY();
        return taken.stream().anyMatch(box -> x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom());
    }

    private static Sheet turned(PdfPage page, int direction, List<Letter> letters) {
        boolean upright = direction % 180 == 0;
        double width = upright ? page.width() : page.height();
        double height = upright ? page.height() : page.width();
        List<Ruling> rulings = page.rulings().stream()
                .map(ruling -> ruling(page, direction, ruling))
                .toList();
        List<Box> pictures = page.pictures().stream()
                .map(picture -> turned(page, direction, picture))
                .toList();
        return new Sheet(page.number(), width, height, letters, rulings, pictures);
    }

    private static Letter letter(PdfPage page, int index) {
        Glyph glyph = page.glyphs().get(index);
        boolean afterBlank = index > 0 && page.glyphs().get(index - 1).isBlank();
        Box box = turned(page, glyph.direction(), glyph.box());
        double baseline = switch (glyph.direction()) {
            case 90 -> page.width() - glyph.baseline();
            case 180 -> page.height() - glyph.baseline();
            default -> glyph.baseline();
        };
        Letter.Order order = new Letter.Order(page.number(), index, afterBlank);
        return new Letter(glyph, order, box.x(), box.right(), baseline, glyph.fontSize());
    }

    private static Ruling ruling(PdfPage page, int direction, Ruling ruling) {
        Box line = new Box(ruling.x1(), ruling.y1(), ruling.x2() - ruling.x1(), ruling.y2() - ruling.y1());
        Box box = turned(page, direction, line);
        return new Ruling(box.x(), box.y(), box.right(), box.bottom(), ruling.thickness(), ruling.edge());
    }

    private static Box turned(PdfPage page, int direction, Box box) {
        return switch (direction) {
            case 90 -> new Box(box.y(), page.width() - box.right(), box.height(), box.width());
            case 180 -> new Box(page.width() - box.right(), page.height() - box.bottom(), box.width(), box.height());
            case 270 -> new Box(page.height() - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }
}
