package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Issue;
import org.yearbook.extract.document.UnreadableDocumentException;

/** The pages of a PDF document with everything printed on them and its place. */
public final class PdfPages {

    /** Yearbooks and census volumes have fewer; a small file can claim far more than a machine can read. */
    static final int MOST_PAGES = 5000;

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

    /**
     * Reads every page.
     *
     * @throws UnreadableDocumentException if it is no PDF document, cannot be opened, or holds no text to use
     */
    public static Result read(byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw Rejections.emptyFile();
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw Rejections.password();
        } catch (IOException | RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            if (isAboutEncryption(e)) {
                throw Rejections.encryption();
            }
            throw Rejections.unopened(bytes, String.valueOf(e.getMessage()));
        }
    }

    /** PDFBox has no exception of its own for it; keys of persons need a library that is not there. */
    private static boolean isAboutEncryption(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return error instanceof NoClassDefFoundError
                || message.contains("security handler")
                || message.contains("ncryption");
    }

    private static Result read(PDDocument document) throws UnreadableDocumentException {
        List<PdfPage> pages = new ArrayList<>();
        Findings findings = new Findings();
        Faces faces = new Faces();
        // The page count that a document states may be wrong by any amount; its pages are not.
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw Rejections.tooManyPages(MOST_PAGES);
            }
            pages.add(readPage(page, pages.size() + 1, faces, findings));
        }
        findings.compareCount(document.getNumberOfPages(), pages.size());
        return new Result(pages, findings.judge(pages, faces), statedTitle(document));
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

    private static PdfPage readPage(PDPage page, int number, Faces faces, Findings findings) {
        PageEngine engine = new PageEngine(page, faces);
        boolean whole = ContentCheck.isWhole(page);
        try {
            engine.processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            whole = false;
        }
        PdfPage read = engine.page(number);
        findings.add(read, engine, whole);
        return read;
    }
}
