package org.yearbook.extract.pdf.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.table.TableWords;
import org.yearbook.extract.table.UnitLines;

/**
 * A numbered caption that stands last on a page, parted by the end of the page from the table that opens the next.
 *
 * @param unit what a unit line below it says; empty if none
 * @param box of the caption
 */
record FootCaption(String caption, String unit, Box box) {

    /** A table without a name that ends nearer above than this, in sizes of the caption, may have it below. */
    private static final double OF_THE_TABLE_ABOVE = 3;

    /** What stands at the foot of a page is further from its text than this, in its own size. */
    private static final double APART = 1.9;

    /** Such a caption, a unit line and a running foot stand in this part of a page's height. */
    private static final double FOOT = 0.25;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:第|page|p\\.)?\\s*[0-9０-９]{1,4}\\s*(?:页|(?:/|of)\\s*\\d+)?[^\\p{L}\\p{N}]*");

    /** The caption at the foot of a page, above which these tables are. */
    static Optional<FootCaption> of(PdfPage page, List<TablePart> tables) {
        double above = page.height() * (1 - FOOT);
        List<GlyphLine> lines = GlyphLine.of(page.glyphs().stream()
                .filter(glyph -> glyph.direction() == 0 && glyph.centreY() > above && isOutside(glyph, tables))
                .toList());
        int last = lines.size() - 1;
        if (last > 0 && isFoot(lines.get(last), lines.get(last - 1), page)) {
            last--;
        }
        boolean unit = last > 0
                && UnitLines.isUnitLine(lines.get(last).text())
                && !TableWords.isCaption(lines.get(last).text());
        int named = unit ? last - 1 : last;
        if (named < 0 || !TableWords.isCaption(lines.get(named).text()) || isBelowItsTable(lines.get(named), tables)) {
            return Optional.empty();
        }
        String text = lines.get(named).text();
        Optional<TableWords.Labelled> beside = UnitLines.unit(text);
        return Optional.of(new FootCaption(
                beside.map(TableWords.Labelled::before).orElse(text),
                unit
                        ? UnitLines.unitOf(lines.get(last).text())
                        : beside.map(TableWords.Labelled::after).orElse(""),
                lines.get(named).box()));
    }

    private static boolean isOutside(Glyph glyph, List<TablePart> tables) {
        return tables.stream().noneMatch(table -> Boxes.holdsCentre(table.shownArea(), glyph.box()));
    }

    private static boolean isFoot(GlyphLine line, GlyphLine above, PdfPage page) {
        return !TableWords.isAroundTables(line.text())
                && PageMargin.isClearBelow(page, line.top())
                && (PAGE_NUMBER.matcher(line.text()).matches() || line.top() - above.bottom() > APART * line.size());
    }

    private static boolean isBelowItsTable(GlyphLine caption, List<TablePart> tables) {
        return tables.stream()
                .filter(table -> table.words().caption().isEmpty())
                .mapToDouble(table -> caption.top() - table.shownArea().bottom())
                .anyMatch(gap -> gap > -caption.size() && gap < OF_THE_TABLE_ABOVE * caption.size());
    }

    /** The part with this caption, if nothing but a running head stands between them. */
    Optional<TablePart> over(TablePart part) {
        Box table = part.table().box();
        boolean opens = part.turn().direction() == 0
                && part.words().caption().isEmpty()
                && box.right() > table.x()
                && box.x() < table.right()
                && PageMargin.isFirst(part.page(), part.words().area());
        return opens ? Optional.of(part.named(caption, unit)) : Optional.empty();
    }
}
