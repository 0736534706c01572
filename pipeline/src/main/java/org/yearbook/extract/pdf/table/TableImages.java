package org.yearbook.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yearbook.domain.Box;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.pdf.page.Boxes;
import org.yearbook.extract.pdf.page.Glyph;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.page.TextSize;
import org.yearbook.extract.table.TableWords;

/** Reports tables that are printed as pictures, wholly or with their labels, for nobody can read their numbers. */
public final class TableImages {

    public static final String CODE = "TABLE_IMAGE";

    /** A table takes up at least this part of the width of the text. */
    private static final double WIDE = 0.3;

    /** It is at least this high, in em: a head and two rows. */
    private static final double HIGH = 4;

    /** A caption stands no further from its picture than this, in em. */
    private static final double NEAR = 4;

    /** Pieces of one picture are no further apart than this, in em. */
    private static final double PIECES = 0.5;

    /** A picture of one label is lower than this, in em, and the next label no further away. */
    private static final double LABEL = 2;

    /** Beside labels that are pictures stand at least so many rows of values. */
    private static final int LEAST_ROWS = 3;

    /** The first value stands no further from its label than this, in em. */
    private static final double REACH = 25;

    private final PdfPage page;
    private final List<Box> tables;
    private final double em;

    private TableImages(PdfPage page, List<Box> tables) {
        this.page = page;
        this.tables = tables;
        this.em = TextSize.typical(page.glyphs()).orElse(1);
    }

    /** An issue for each such picture, with its page and box; photos and charts give none. */
    public static List<Issue> issues(List<PdfPage> pages, FoundTables found) {
        List<Issue> issues = new ArrayList<>();
        for (PdfPage page : pages) {
            if (page.images() > 0 && page.hasText()) {
                new TableImages(page, found.areasOn(page.number())).addIssues(issues);
            }
        }
        return issues;
    }

    private void addIssues(List<Issue> issues) {
        for (Box picture : whole(page.pictures())) {
            if (isNamedTable(picture)) {
                issues.add(
                        issue(
                                picture,
                                "A table is printed as a picture, so none of its numbers was read; type them in or ask for its data."));
            } else if (isColumnOfLabels(picture)) {
                issues.add(
                        issue(
                                picture,
                                "The labels of these numbers are a picture and were not read; check what the numbers stand for."));
            }
        }
    }

    private Issue issue(Box box, String message) {
        String place =
                String.format(Locale.ROOT, "box %.0f %.0f %.0f %.0f", box.x(), box.y(), box.width(), box.height());
        return new Issue(CODE, Severity.WARNING, "", page.number(), place, message);
    }

    /** The pictures with those as one of which some programs print them in stripes. */
    private List<Box> whole(List<Box> pictures) {
        List<Box> whole = new ArrayList<>();
        for (Box picture : pictures) {
            Box joined = picture;
            // Labels that are a picture each stand a line apart.
            double apart = (picture.height() < LABEL * em ? LABEL : PIECES) * em;
            boolean found = true;
            while (found) {
                Box around = grown(joined, apart);
                List<Box> touching = whole.stream().filter(around::intersects).toList();
                found = !touching.isEmpty();
                whole.removeAll(touching);
                for (Box piece : touching) {
                    joined = joined.union(piece);
                }
            }
            whole.add(joined);
        }
        return whole;
    }

    private static Box grown(Box box, double by) {
        return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }

    /** Whether the caption of a table that was not found stands above or below. */
    private boolean isNamedTable(Box picture) {
        List<Box> glyphs = page.glyphs().stream().map(Glyph::box).toList();
        double text = Boxes.around(glyphs).map(Box::width).orElse(page.width());
        if (picture.width() < WIDE * text || picture.height() < HIGH * em) {
            return false;
        }
        return lines(page.glyphs()).stream()
                .filter(phrase -> TableWords.isCaption(phrase.text()))
                .filter(phrase -> isNear(phrase.box(), picture))
                .anyMatch(phrase -> tables.stream().noneMatch(table -> Boxes.holdsCentre(table, phrase.box())));
    }

    private boolean isNear(Box caption, Box picture) {
        boolean above = caption.bottom() <= picture.y() + em && picture.y() - caption.bottom() < NEAR * em;
        boolean below = caption.y() >= picture.bottom() - em && caption.y() - picture.bottom() < NEAR * em;
        return (above || below) && caption.x() < picture.right() && caption.right() > picture.x();
    }

    /** Whether rows of nothing but values stand on its right. */
    private boolean isColumnOfLabels(Box picture) {
        List<Glyph> beside = page.glyphs().stream()
                .filter(glyph -> glyph.centreY() > picture.y() && glyph.centreY() < picture.bottom())
                .filter(glyph -> glyph.left() > picture.right() - em)
                .toList();
        List<GlyphLine> rows = GlyphLine.of(beside);
        long values = rows.stream()
                .filter(row -> row.box().x() - picture.right() < REACH * em)
                .filter(row -> row.cells(em).stream().allMatch(cell -> PrintedValue.isValue(cell.text())))
                .count();
        return values >= LEAST_ROWS && values * 2 > rows.size();
    }

    private static List<Phrase> lines(List<Glyph> glyphs) {
        return GlyphLine.of(glyphs).stream()
                .flatMap(line -> line.phrases(NearLines.SIDE_BY_SIDE * line.size()).stream())
                .toList();
    }
}
