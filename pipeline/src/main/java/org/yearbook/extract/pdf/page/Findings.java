package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.document.UnreadableDocumentException;

/** What was found amiss while the pages of a document were read, and whether the document can be used. */
final class Findings {

    /** Above this share of unknown characters, in percent, no number of a document can be trusted. */
    private static final int GARBLED_PERCENT = 10;

    private final List<Issue> issues = new ArrayList<>();
    private final List<Integer> silent = new ArrayList<>();
    private int all;
    private int unknown;
    private boolean pictures;
    private boolean drawing;
    private boolean text;
    private boolean damaged;

    void add(PdfPage page, PageEngine engine, boolean whole) {
        GlyphMaker glyphs = engine.glyphs();
        all += glyphs.all();
        unknown += glyphs.unknown();
        pictures |= page.images() > 0;
        drawing |= engine.hasDrawing();
        if (page.hasText()) {
            text = true;
        } else if (page.images() > 0 || engine.hasDrawing()) {
            silent.add(page.number());
        }
        if (!whole || engine.failures() > 0) {
            damaged = true;
            warn(
                    page,
                    "DAMAGED_PARTLY",
                    "Part of the page is damaged or could not be read, so text may be missing; compare it with the print.");
        }
        if (glyphs.unknown() > 0) {
            warn(
                    page,
                    "GLYPHS_UNKNOWN",
                    glyphs.unknown()
                            + " characters have no meaning in their font and stand as \uFFFD; check their numbers.");
        }
        if (glyphs.isReadByMachine()) {
            warn(
                    page,
                    "TEXT_RECOGNISED",
                    "The page is a picture whose text a machine has recognised; compare its numbers with the print.");
        }
        note(page, "TEXT_HIDDEN", glyphs.hidden(), " characters are printed invisibly and were left out.");
        note(
                page,
                "TEXT_ASKEW",
                glyphs.askew(),
                " characters are printed askew, as a watermark is, and were left out.");
    }

    /** The number of pages that a document states is often wrong, but then pages may be missing. */
    void compareCount(int stated, int found) {
        if (stated > found) {
            issues.add(Issue.of(
                    "PAGES_MISSING",
                    Severity.WARNING,
                    "",
                    "The document states " + stated + " pages but holds " + found
                            + "; compare it with the print or fetch it again."));
        }
    }

    private void warn(PdfPage page, String code, String message) {
        issues.add(new Issue(code, Severity.WARNING, "", page.number(), "", message));
    }

    private void note(PdfPage page, String code, int count, String message) {
        if (count > 0) {
            issues.add(new Issue(code, Severity.NOTE, "", page.number(), "", count + message));
        }
    }

    /** The issues of single pages; an exception if the document as a whole cannot be used. */
    List<Issue> judge(List<PdfPage> pages, Faces faces) throws UnreadableDocumentException {
        if (pages.isEmpty()) {
            throw Rejections.noPages();
        }
        if (!text) {
            throw withoutText();
        }
        if (unknown * 100L > (long) all * GARBLED_PERCENT) {
            throw Rejections.garbled((int) (unknown * 100L / all));
        }
        for (int page : silent) {
            issues.add(new Issue(
                    "PAGE_WITHOUT_TEXT",
                    Severity.WARNING,
                    "",
                    page,
                    "",
                    "The page holds only pictures or drawings, so no number was read from it; look at it."));
        }
        if (faces.guessed() * 100L > (long) all * GARBLED_PERCENT) {
            issues.add(
                    Issue.of(
                            "TEXT_UNVERIFIED",
                            Severity.WARNING,
                            "",
                            "Many characters were guessed from their codes, for their fonts do not name them; check some numbers."));
        }
        return issues;
    }

    private UnreadableDocumentException withoutText() {
        if (damaged) {
            return Rejections.damaged("its pages hold nothing that can be read");
        }
        if (all > 0) {
            return Rejections.onlySpaces();
        }
        if (pictures) {
            return Rejections.scanned();
        }
        return drawing ? Rejections.onlyDrawn() : Rejections.blank();
    }
}
