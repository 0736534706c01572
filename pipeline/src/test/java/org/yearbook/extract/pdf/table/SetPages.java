package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.domain.Table;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/** Sets pages of Chinese type by hand, for which no font comes with every system: Chinese characters are square. */
final class SetPages {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 800;
    private static final double SIZE = 10;

    private final List<PdfPage> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Ruling> rulings = new ArrayList<>();

    SetPages text(double x, double baseline, String text) {
        return text(x, baseline, SIZE, text);
    }

    SetPages text(double x, double baseline, double size, String text) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            double width = CellText.isCjk(c) ? size : size / 2;
            Box box = new Box(at, baseline - 0.86 * size, width, size);
            glyphs.add(new Glyph(Character.toString(c), box, (float) size, false, baseline, 0, "Song"));
            at += width;
        }
        return this;
    }

    /** Text that ends here. */
    SetPages textUpTo(double right, double baseline, String text) {
        double width = text.codePoints()
                .mapToDouble(c -> CellText.isCjk(c) ? SIZE : SIZE / 2)
                .sum();
        return text(right - width, baseline, text);
    }

    SetPages line(double y) {
        return line(y, 60, 400);
    }

    SetPages line(double y, double from, double to) {
        rulings.add(Ruling.horizontal(y, from, to, 0.5, false));
        return this;
    }

    /** A row of three cells. */
    SetPages row(double baseline, String label, String first, String second) {
        return text(62, baseline, label).textUpTo(260, baseline, first).textUpTo(390, baseline, second);
    }

    SetPages endPage() {
        pages.add(new PdfPage(pages.size() + 1, WIDTH, HEIGHT, glyphs, rulings, List.of()));
        glyphs = new ArrayList<>();
        rulings = new ArrayList<>();
        return this;
    }

    List<Table> tables() {
        return PdfTables.find(endPage().pages, true).tables();
    }
}
