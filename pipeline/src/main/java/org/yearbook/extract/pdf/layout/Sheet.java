package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
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

    Sheet {
        letters = List.copyOf(letters);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
    }

    /** The sheets of a page, upright text first; glyphs whose centre is in a taken area are left out. */
    static List<Sheet> of(PdfPage page, List<Box> taken) {
        Map<Integer, List<Letter>> byDirection = new TreeMap<>();
        boolean afterBlank = false;
        int index = 0;
        for (Glyph glyph : page.glyphs()) {
            boolean blank = glyph.isBlank();
            if (!blank && !isTaken(glyph, taken)) {
                Letter.Order order = new Letter.Order(page.number(), index, afterBlank);
                byDirection
                        .computeIfAbsent(glyph.direction(), direction -> new ArrayList<>())
                        .add(letter(page, glyph, order));
            }
            afterBlank = blank;
            index++;
        }
        List<Sheet> sheets = new ArrayList<>();
        byDirection.forEach((direction, letters) -> sheets.add(turned(page, direction, letters)));
        return sheets;
    }

    private static boolean isTaken(Glyph glyph, List<Box> taken) {
        for (Box box : taken) {
            if (Boxes.holdsCentre(box, glyph.box())) {
                return true;
            }
        }
        return false;
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

    private static Letter letter(PdfPage page, Glyph glyph, Letter.Order order) {
        Box box = turned(page, glyph.direction(), glyph.box());
        double baseline = switch (glyph.direction()) {
            case 90 -> page.width() - glyph.baseline();
            case 180 -> page.height() - glyph.baseline();
            default -> glyph.baseline();
        };
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
