package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.Ruling;

/** Lines that are typed as rows of hyphens, dashes or underscores, as typewriters and text reports draw them. */
final class TypedRules {

    private static final String STROKES = "-_=‐‑–—―─━═－＿";

    /** Fewer strokes stand for a missing value. */
    private static final int LEAST_STROKES = 8;

    /** Strokes further apart than this, in em, are of two lines. */
    private static final double APART = 0.7;

    private TypedRules() {}

    /** The page with such rows as lines. */
    static PdfPage asLines(PdfPage page) {
        if (!hasRow(page.glyphs())) {
            return page;
        }
        Set<Glyph> strokes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        for (GlyphLine line : GlyphLine.of(page.glyphs())) {
            for (Phrase phrase : line.phrases(APART * line.size())) {
                if (phrase.glyphs().size() >= LEAST_STROKES
                        && phrase.glyphs().stream().allMatch(TypedRules::isStroke)) {
                    Box box = Boxes.around(
                                    phrase.glyphs().stream().map(Glyph::box).toList())
                            .orElseThrow();
                    double middle = box.y() + box.height() / 2;
                    rulings.add(Ruling.horizontal(middle, box.x(), box.right(), 1, false));
                    strokes.addAll(phrase.glyphs());
                }
            }
        }
        List<Glyph> rest =
                page.glyphs().stream().filter(glyph -> !strokes.contains(glyph)).toList();
        return new PdfPage(page.number(), page.width(), page.height(), rest, rulings, page.pictures(), page.sketches());
    }

    /** Whether enough strokes are at one height to be worth a closer look. */
    private static boolean hasRow(List<Glyph> glyphs) {
        List<Glyph> strokes = glyphs.stream()
                .filter(TypedRules::isStroke)
                .sorted(Comparator.comparingDouble(Glyph::centreY))
                .toList();
        for (int i = LEAST_STROKES - 1; i < strokes.size(); i++) {
            Glyph last = strokes.get(i);
            if (last.centreY() - strokes.get(i - LEAST_STROKES + 1).centreY() <= last.fontSize()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStroke(Glyph glyph) {
        return STROKES.contains(glyph.text());
    }
}
