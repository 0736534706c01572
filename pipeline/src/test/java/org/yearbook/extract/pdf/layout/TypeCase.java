package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Box;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;
import org.yearbook.extract.pdf.table.FoundTables;
import org.yearbook.extract.pdf.table.PdfTables;
import org.yearbook.extract.pdf.table.TableArea;

/** Sets pages of type by hand: Chinese characters one size wide, all others half a size, blanks a quarter. */
final class TypeCase {

    static final double WIDTH = 600;
    static final double HEIGHT = 800;

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<TableArea> tables = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Ruling> rulings = new ArrayList<>();
    private List<Box> pictures = new ArrayList<>();
    private double size = 10;
    private double tracking;
    private double blank = 0.25;
    private boolean proportional;
    private boolean bold;
    private String font = "Song";

    TypeCase size(double aSize) {
        size = aSize;
        return this;
    }

    /** Distance put between any two characters, in points. */
    TypeCase tracking(double points) {
        tracking = points;
        return this;
    }

    /** Width of a blank in sizes; justified lines have wider ones. */
    TypeCase blank(double sizes) {
        blank = sizes;
        return this;
    }

    /** Latin letters as wide as printed letters are. */
    TypeCase proportional() {
        proportional = true;
        return this;
    }

    TypeCase bold(boolean isBold) {
        bold = isBold;
        return this;
    }

    TypeCase font(String name) {
        font = name;
        return this;
    }

    /** One line from x on, standing on a baseline. */
    TypeCase line(double x, double baseline, String text) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            double width = width(c);
            Box box = new Box(at, baseline - 0.85 * size, width, size);
            glyphs.add(new Glyph(Character.toString(c), box, (float) size, bold, baseline, 0, font));
            at += width + tracking;
        }
        return this;
    }

    /** How wide a character is set, in points. */
    double width(int c) {
        if (proportional && Character.isLetterOrDigit(c) && !Scripts.isCjk(c)) {
            double width = "ijlftrI".indexOf(c) >= 0 ? 0.3 : "mwMW".indexOf(c) >= 0 ? 0.8 : 0.5;
            return (Character.isUpperCase(c) ? width + 0.15 : width) * size;
        }
        return (c == ' ' ? blank : Scripts.isCjk(c) ? 1 : 0.5) * size;
    }

    /** A line that runs from the top of the page down, turned clockwise. */
    TypeCase turned(String text) {
        double at = 100;
        for (int c : text.codePoints().toArray()) {
            double width = Scripts.isCjk(c) ? size : size / 2;
            Box box = new Box(300 - 0.15 * size, at, size, width);
            glyphs.add(new Glyph(Character.toString(c), box, (float) size, bold, 300, 90, font));
            at += width;
        }
        return this;
    }

    /** Lines one below the other; one that starts with {@code >} is indented by two sizes. */
    TypeCase lines(double x, double baseline, double pitch, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            boolean indented = texts[i].startsWith(">");
            line(indented ? x + 2 * size : x, baseline + i * pitch, indented ? texts[i].substring(1) : texts[i]);
        }
        return this;
    }

    TypeCase rule(double x1, double y1, double x2, double y2) {
        rulings.add(new Ruling(x1, y1, x2, y2, 0.5, false));
        return this;
    }

    TypeCase frame(double left, double top, double right, double bottom) {
        return rule(left, top, right, top)
                .rule(left, bottom, right, bottom)
                .rule(left, top, left, bottom)
                .rule(right, top, right, bottom);
    }

    /** A shaded area. */
    TypeCase shade(double left, double top, double right, double bottom) {
        rulings.add(Ruling.horizontal(top, left, right, 0, true));
        rulings.add(Ruling.horizontal(bottom, left, right, 0, true));
        rulings.add(Ruling.vertical(left, top, bottom, 0, true));
        rulings.add(Ruling.vertical(right, top, bottom, 0, true));
        return this;
    }

    TypeCase picture(double left, double top, double right, double bottom) {
        pictures.add(new Box(left, top, right - left, bottom - top));
        return this;
    }

    TypeCase table(double left, double top, double right, double bottom) {
        tables.add(new TableArea(1, pages.size() + 1, new Box(left, top, right - left, bottom - top)));
        return this;
    }

    double size() {
        return size;
    }

    TypeCase endPage() {
        pages.add(new PdfPage(pages.size() + 1, WIDTH, HEIGHT, glyphs, rulings, pictures));
        glyphs = new ArrayList<>();
        rulings = new ArrayList<>();
        pictures = new ArrayList<>();
        return this;
    }

    List<Passage> passages() {
        endPage();
        return ReadingOrder.passages(pages, new FoundTables(List.of(), tables));
    }

    /** As a document of these pages is read: its tables found, not told. */
    List<Passage> passagesBesideTables() {
        endPage();
        return ReadingOrder.passages(pages, PdfTables.find(pages, true));
    }

    /** The texts of all passages that are not furniture. */
    List<String> texts() {
        return passages().stream()
                .filter(passage -> passage.kind() != PassageKind.FURNITURE)
                .map(Passage::text)
                .toList();
    }

    /** As KIND text. */
    List<String> kinds() {
        return passages().stream()
                .map(passage -> passage.kind() + " " + passage.text())
                .toList();
    }

    /** The only sheet of the current page. */
    Sheet sheet() {
        PdfPage page = new PdfPage(1, WIDTH, HEIGHT, glyphs, rulings, pictures);
        return Sheet.of(page, List.of()).get(0);
    }
}
