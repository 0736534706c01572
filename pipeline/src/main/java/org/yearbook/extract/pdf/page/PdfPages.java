package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.damage.FileCheck;

/** The pages of a PDF document with everything printed on them and its place. */
public final class PdfPages {

    /**
     * What was read.
     *
     * @param pages in order
     * @param issues what is missing on single pages; their document name is still empty
     * @param title what the document says its title is; empty if it does not
     */
    public record Result(List<PdfPage> pages, List<Issue> issues, String title) {
        public Result {
            pages = List.copyOf(pages);
            issues = List.copyOf(issues);
        }
    }

    private PdfPages() {}

    /** Reads every page as {@link #read(byte[], ReadingSettings)} does, within the usual limits. */
    public static Result read(byte[] bytes) throws UnreadableDocumentException {
        return read(bytes, ReadingSettings.USUAL);
    }

    /**
     * Reads every page, within limits.
     *
     * @throws UnreadableDocumentException if it is no PDF document, cannot be opened, or holds no text to use
     */
    public static Result read(byte[] bytes, ReadingSettings settings) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw Rejections.emptyFile();
        }
        try (PDDocument document = PdfFile.open(bytes, settings.passwords())) {
            Findings findings = new Findings();
            if (FileCheck.holdsTwo(bytes)) {
                findings.holdsTwo();
            }
            int stated = FileCheck.statedPages(document, bytes);
            return read(document, stated, settings.limits(), findings);
        } catch (InvalidPasswordException e) {
            throw Rejections.password(!settings.passwords().isEmpty());
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            if (isAboutEncryption(e)) {
                throw Rejections.encryption();
            }
            throw Rejections.unopened(
                    bytes,
                    e instanceof StackOverflowError ? "it is nested too deeply" : String.valueOf(e.getMessage()));
        }
    }

    /** PDFBox has no exception of its own for it; keys of persons need a library that is not there. */
    private static boolean isAboutEncryption(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return error instanceof NoClassDefFoundError
                || message.contains("security handler")
                || message.contains("ncryption");
    }

    private static Result read(PDDocument document, int claimed, ReadingLimits limits, Findings findings)
            throws UnreadableDocumentException {
        findings.checkPermission(document);
        List<PdfPage> pages = new ArrayList<>();
        PageReading reading = new PageReading(limits, findings);
        // The page count that a document states may be wrong by any amount; its pages are not.
        int stated = claimed;
        try {
            for (PDPage page : document.getPages()) {
                Optional<StopReason> stop = reading.stop(pages.size());
                if (stop.isPresent()) {
                    findings.stopped(pages.size() + 1, stated, stop.get());
                    stated = 0;
                    break;
                }
                pages.add(reading.read(page, pages.size() + 1));
            }
            findings.compareCount(stated, pages.size());
        } catch (RuntimeException | StackOverflowError e) {
            findings.treeBroken(pages.size() + 1);
        }
        return new Result(pages, findings.judge(pages, reading.faces()), statedTitle(document));
    }

    private static String statedTitle(PDDocument document) {
        try {
            @Nullable String title = document.getDocumentInformation().getTitle();
            return title == null ? "" : title.strip();
        } catch (RuntimeException e) {
            // The pages were read; a broken information dictionary is no reason to lose them.
            return "";
        }
    }
}
