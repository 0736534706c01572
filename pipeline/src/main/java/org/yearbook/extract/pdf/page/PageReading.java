package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yearbook.domain.Gap;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.extract.pdf.damage.ContentWatch;
import org.yearbook.extract.pdf.damage.Damage;

/** Reads the pages of one document one after the other. */
final class PageReading {

    private static final long MEGABYTE = 1L << 20;

    private final ReadingLimits limits;
    private final Findings findings;
    private final ReadingClock clock;
    private long characters;
    private final Faces faces = new Faces();
    private final IdentityHashMap<COSDictionary, Boolean> fonts = new IdentityHashMap<>();

    PageReading(ReadingLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
        this.clock = ReadingClock.ofText(limits);
    }

    Faces faces() {
        return faces;
    }

    /** Why no further page is to be read; empty where the next one may. */
    Optional<StopReason> stop(int pages) {
        if (pages == limits.pages().most()) {
            return Optional.of(StopReason.PAGES);
        }
        if (characters >= limits.characters()) {
            return Optional.of(StopReason.CHARACTERS);
        }
        return clock.isOver() ? Optional.of(StopReason.TIME) : Optional.empty();
    }

    /** What is printed on a page, as far as it can be read. */
    PdfPage read(PDPage page, int number) {
        clock.startPage();
        ContentWatch watch = new ContentWatch(fonts, limits.pages().megabytes() * MEGABYTE);
        PageEffort effort = new PageEffort(limits.pages(), clock);
        PageEngine engine = new PageEngine(page, faces, watch, effort);
        try {
            engine.read(page);
        } catch (PageLimitException e) {
            findings.cut(number, e.gap(), e.remedy());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            watch.damage().add(Damage.Kind.INSTRUCTION_FAILED);
        }
        if (effort.hasTooManyLines()) {
            findings.cut(
                    number,
                    Gap.TOO_LARGE,
                    "The page draws more than " + limits.pages().lines() + " lines; what tables come after is"
                            + " missing or read without their lines: look at it, or raise lines_per_page in"
                            + " config/limits.yaml.");
        }
        PdfPage read = engine.page(number);
        characters += read.glyphs().size();
        findings.add(read, engine, OnlyForms.areOn(page));
        return read;
    }
}
