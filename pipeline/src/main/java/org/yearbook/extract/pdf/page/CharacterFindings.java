package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Gap;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;

/** What there is to say of the characters of one page: which have no meaning, and which were left out. */
final class CharacterFindings {

    /** Above this share of unknown characters, in percent, no number of a document or a page can be trusted. */
    private static final int GARBLED_PERCENT = 10;

    /** Below this share they are bullets and such; a font that lost its characters has more. */
    private static final int MANY_UNKNOWN_PERCENT = 1;

    /** The same for characters that every font uses for signs of its own. */
    private static final int PRIVATE_PERCENT = 5;

    private final PdfPage page;
    private final GlyphMaker glyphs;
    private final List<Issue> issues = new ArrayList<>();

    CharacterFindings(PdfPage page, GlyphMaker glyphs) {
        this.page = page;
        this.glyphs = glyphs;
    }

    /** Whether no number among these characters can be trusted. */
    static boolean areGarbled(Characters characters) {
        return characters.unknownPercent() >= GARBLED_PERCENT || characters.ownSignsPercent() >= PRIVATE_PERCENT;
    }

    List<Issue> issues() {
        addUnknown(glyphs.characters());
        if (glyphs.isReadByMachine()) {
            add(
                    "TEXT_RECOGNISED",
                    Severity.WARNING,
                    "The page is a picture whose text a machine has recognised; compare its numbers with the print.");
        }
        addLeftOut("TEXT_HIDDEN", glyphs.hidden(), " characters are printed invisibly and were left out.");
        addLeftOut(
                "TEXT_ASKEW", glyphs.askew(), " characters are printed askew, as a watermark is, and were left out.");
        return issues;
    }

    private void addUnknown(Characters characters) {
        if (areGarbled(characters)) {
            add(
                    Gap.TEXT_GARBLED.name(),
                    Severity.WARNING,
                    "The fonts of the page do not say which characters they show, so its numbers cannot be trusted;"
                            + " compare them with the print.");
        } else if (characters.unknown() > 0) {
            boolean few = characters.unknown() * 100L < (long) characters.all() * MANY_UNKNOWN_PERCENT;
            add(
                    few ? "SIGNS_UNKNOWN" : Gap.GLYPHS_UNKNOWN.name(),
                    Severity.WARNING,
                    "Characters of the page (" + characters.unknown()
                            + ") have no meaning in their font and stand as \uFFFD; check their numbers.");
        }
    }

    private void addLeftOut(String code, int count, String message) {
        if (count > 0) {
            add(code, Severity.NOTE, count + message);
        }
    }

    private void add(String code, Severity severity, String message) {
        issues.add(new Issue(code, severity, "", page.number(), "", message));
    }
}
