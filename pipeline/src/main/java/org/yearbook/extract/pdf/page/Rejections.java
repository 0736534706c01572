package org.yearbook.extract.pdf.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yearbook.domain.Gap;
import org.yearbook.extract.document.UnreadableDocumentException;

/** Why a PDF document cannot be used, in words for the statistician who supplied it. */
final class Rejections {

    private static final int HEAD = 1024;

    private Rejections() {}

    static UnreadableDocumentException emptyFile() {
        return new UnreadableDocumentException(
                "EMPTY_FILE", "The file is empty (0 bytes); fetch it again from its publisher.");
    }

    /** @param tried whether passwords of the office were tried */
    static UnreadableDocumentException password(boolean tried) {
        return new UnreadableDocumentException(
                "NEEDS_PASSWORD",
                "The document opens only with a password"
                        + (tried ? ", and none in config/passwords.txt is right" : "")
                        + "; write it into config/passwords.txt, or ask the publisher for an open copy.");
    }

    static UnreadableDocumentException encryption() {
        return new UnreadableDocumentException(
                "ENCRYPTION_UNSUPPORTED",
                "The document is locked in a way that cannot be opened here; save an unlocked copy and use that.");
    }

    /** What could not be opened: no PDF document at all, or a damaged one. */
    static UnreadableDocumentException unopened(byte[] bytes, String detail) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return damaged(detail);
        }
        return new UnreadableDocumentException(
                "NOT_A_PDF",
                "The file is not a PDF document but " + trueType(head)
                        + "; give it its true ending or fetch the PDF document.");
    }

    static UnreadableDocumentException damaged(String detail) {
        return new UnreadableDocumentException(
                "DAMAGED_UNREADABLE",
                "The PDF document is damaged and cannot be read (" + detail + "); fetch it again from its publisher.");
    }

    private static String trueType(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")) {
            return "a web page (HTML)";
        }
        if (head.startsWith("PK")) {
            return "a ZIP archive or an Office document (docx, xlsx)";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an old Office document (doc, xls)";
        }
        if (head.startsWith("\u0089PNG")) {
            return "a PNG picture";
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return "a JPEG picture";
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "a TIFF picture";
        }
        if (head.startsWith("\u001F\u008B")) {
            return "a gzip archive";
        }
        if (head.startsWith("Rar!") || head.startsWith("7z")) {
            return "an archive (rar, 7z)";
        }
        return start.startsWith("<?xml") ? "an XML document" : "of another type";
    }

    static UnreadableDocumentException noPages() {
        return new UnreadableDocumentException(
                "NO_PAGES", "The document has no pages; fetch it again from its publisher.");
    }

    /** None of the pages has text. */
    static UnreadableDocumentException silent(Gap gap) {
        String what = switch (gap) {
            case NO_TEXT_SCANNED ->
                "The document consists of pictures of pages (a scan) without text; supply one with text or have it"
                        + " recognised.";
            case NO_TEXT_DRAWN ->
                "The letters of the document are drawn as shapes, so it holds no text; supply one with text.";
            default ->
                "Only form fields and remarks on its pages hold text; print it to a new PDF document and use that.";
        };
        return new UnreadableDocumentException(gap.name(), what);
    }

    /** One page among others has no text. */
    static String silentPage(Gap gap) {
        return switch (gap) {
            case NO_TEXT_SCANNED -> "The page is a picture without text, so no number was read from it; look at it.";
            case NO_TEXT_DRAWN -> "The page holds only lines and shapes, so no number was read from it; look at it.";
            default -> "Only form fields and remarks on the page hold text, which was not read; look at it.";
        };
    }

    static UnreadableDocumentException blank() {
        return new UnreadableDocumentException("BLANK", "Nothing is printed on any page; is it the right document?");
    }

    static UnreadableDocumentException onlySpaces() {
        return new UnreadableDocumentException(
                "ONLY_SPACES", "The document's text is only blanks; supply the document with its text.");
    }

    static UnreadableDocumentException garbled(int percent) {
        return new UnreadableDocumentException(
                "TEXT_GARBLED",
                "The fonts of the document do not say which characters they show (" + percent
                        + "% unknown), so numbers cannot be trusted; supply another version of it.");
    }
}
