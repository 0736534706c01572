package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yearbook.domain.Gap;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.damage.Damage;

/** What was found amiss while the pages of a document were read, and whether the document can be used. */
final class Findings {

    /** Above this share of characters that were guessed, in percent, the text is to be checked. */
    private static final int GUESSED_PERCENT = 10;

    /** Marks of the printer lie outside the page; where more of its text does, the page is not as large as it says. */
    private static final int OUTSIDE_PERCENT = 30;

    private final List<Issue> issues = new ArrayList<>();
    private final Map<Integer, Gap> silent = new TreeMap<>();
    private final Characters all = new Characters();
    private boolean text;
    private boolean damaged;

    void add(PdfPage page, PageEngine engine, boolean forms) {
        GlyphMaker glyphs = engine.glyphs();
        all.add(glyphs.characters());
        if (page.hasText()) {
            text = true;
        } else {
            silence(page, engine, forms).ifPresent(gap -> silent.put(page.number(), gap));
        }
        if (glyphs.characters().outside() * 100L > (long) glyphs.characters().all() * OUTSIDE_PERCENT) {
            engine.damage().add(Damage.Kind.OUTSIDE);
        }
        if (engine.damage().isFound()) {
            damaged = true;
            cut(
                    page.number(),
                    Gap.DAMAGED_PARTLY,
                    "Part of the page is damaged, so text may be missing or wrong ("
                            + engine.damage().words() + "); compare it with the print or fetch the document again.");
        }
        issues.addAll(new CharacterFindings(page, glyphs).issues());
        if (forms && page.hasText()) {
            issues.add(new Issue(
                    "TEXT_IN_FORMS",
                    Severity.NOTE,
                    "",
                    page.number(),
                    "",
                    "Form fields or remarks on the page hold text, which was not read."));
        }
    }

    private static Optional<Gap> silence(PdfPage page, PageEngine engine, boolean forms) {
        if (forms) {
            return Optional.of(Gap.NO_TEXT_IN_PAGE_ONLY_FORMS);
        }
        if (page.images() > 0) {
            return Optional.of(Gap.NO_TEXT_SCANNED);
        }
        return engine.hasDrawing() ? Optional.of(Gap.NO_TEXT_DRAWN) : Optional.empty();
    }

    /** Something of a page is missing. */
    void cut(int page, Gap gap, String message) {
        issues.add(new Issue(gap.name(), Severity.WARNING, "", page, "", message));
    }

    /** The document may ask not to be copied from; what its figures are is for the office to decide. */
    void checkPermission(PDDocument document) {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            issues.add(Issue.of(
                    "EXTRACTION_FORBIDDEN",
                    Severity.NOTE,
                    "",
                    "The document asks that nothing be copied out of it; it was read, make sure that you may use it."));
        }
    }

    /** Pages from this one on were not read. */
    void stopped(int page, int stated, StopReason reason) {
        cut(0, reason.gap(), reason.words(page, stated));
    }

    /** The list of pages ends in the middle. */
    void treeBroken(int page) {
        cut(
                0,
                Gap.PAGES_MISSING,
                "The list of pages is damaged, so nothing was read from page " + page
                        + " on; fetch the document again from its publisher.");
    }

    void holdsTwo() {
        cut(
                0,
                Gap.DAMAGED_PARTLY,
                "The file holds two documents, one behind the other, of which only one was read; supply them as two"
                        + " files.");
    }

    /** The number of pages that a document states is often wrong, but then pages may be missing. */
    void compareCount(int stated, int found) {
        if (stated != found && stated != 0) {
            cut(
                    0,
                    Gap.PAGES_MISSING,
                    "The document states " + stated + " pages but " + found
                            + " were found; compare it with the print or fetch it again.");
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
        if (CharacterFindings.areGarbled(all)) {
            throw Rejections.garbled(Math.max(all.unknownPercent(), all.ownSignsPercent()));
        }
        silent.forEach((page, gap) -> cut(page, gap, Rejections.silentPage(gap)));
        if (faces.guessed() * 100L > (long) all.all() * GUESSED_PERCENT) {
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
        if (all.all() > 0) {
            return Rejections.onlySpaces();
        }
        // The first of these is the most that there is to say of any page.
        for (Gap gap : List.of(Gap.NO_TEXT_IN_PAGE_ONLY_FORMS, Gap.NO_TEXT_SCANNED, Gap.NO_TEXT_DRAWN)) {
            if (silent.containsValue(gap)) {
                return Rejections.silent(gap);
            }
        }
        return Rejections.blank();
    }
}
