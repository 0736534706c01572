package org.yearbook.extract;

import java.util.Optional;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.PdfReader;
import org.yearbook.extract.sheet.SeparatedValuesReader;
import org.yearbook.extract.sheet.WorkbookReader;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.extract.text.DecodedText;
import org.yearbook.extract.text.MarkdownReader;
import org.yearbook.extract.text.PlainTextReader;
import org.yearbook.extract.text.TextDecoder;
import org.yearbook.extract.web.WebPageReader;

/** Reads a document of any supported format; what it is, is told by its bytes before its name is believed. */
public final class DocumentReaders implements DocumentReader {

    private final DocumentReader pdf;
    private final WebPageReader web;
    private final MarkdownReader markdown;
    private final PlainTextReader plain;
    private final SeparatedValuesReader separated = new SeparatedValuesReader();
    private final WorkbookReader workbook = new WorkbookReader();

    /**
     * @param pdf reads what starts as a PDF
     * @param labels words before the publisher or date of an article
     */
    public DocumentReaders(DocumentReader pdf, CreditLabels labels) {
        this.pdf = pdf;
        web = new WebPageReader(labels);
        markdown = new MarkdownReader(labels);
        plain = new PlainTextReader(labels);
    }

    /** Reads every format that this program knows. */
    public static DocumentReader all(ReadingSettings settings, CreditLabels labels) {
        return new DocumentReaders(PdfReader.joiningPages().by(settings), labels);
    }

    /** The same, but what is printed of a table on one page is a table by itself. */
    public static DocumentReader pageByPage(ReadingSettings settings) {
        return new DocumentReaders(PdfReader.pageByPage().by(settings), CreditLabels.NONE);
    }

    /** Reads the text of PDF documents, for one that has no time for more; another document has no shorter way. */
    public static DocumentReader withoutTables(ReadingSettings settings) {
        DocumentReader text = PdfReader.withoutTables().by(settings);
        return (info, bytes) -> {
            if (FileSignature.of(bytes).filter(FileSignature.PDF::equals).isEmpty()) {
                throw new UnreadableDocumentException("TOO_SLOW", "reading it takes too long; split it");
            }
            return text.read(info, bytes);
        };
    }

    /**
     * The content of the document.
     *
     * @throws UnreadableDocumentException EMPTY_FILE, NOT_SUPPORTED, NEEDS_PASSWORD, DAMAGED_UNREADABLE,
     *     FORBIDDEN_DOCTYPE, NOT_TEXT, BLANK, NO_TEXT, or what the reader of the format says
     */
    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        return NamedFormat.compared(readAsWritten(info, bytes));
    }

    private DocumentContent readAsWritten(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        Optional<FileSignature> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            if (signature.get() == FileSignature.PDF) {
                return pdf.read(info, bytes);
            }
            return readPacked(signature.get(), info, bytes);
        }
        DecodedText decoded = TextDecoder.decode(info, bytes);
        TextFormat format = TextFormat.of(decoded.source().text(), info.file());
        if (format.hasEntities() && EntityDeclarations.areIn(decoded.source().text())) {
            throw new UnreadableDocumentException(
                    "FORBIDDEN_DOCTYPE",
                    "The file declares entities of its own, which may reach for other files; save the page again from a"
                            + " browser.");
        }
        return switch (format) {
            case HTML -> web.read(info, decoded);
            case MARKDOWN -> markdown.read(info, decoded);
            case SEPARATED_VALUES -> separated.read(info, decoded);
            case PLAIN -> plain.read(info, decoded);
            case XML -> throw notSupported("XML file");
        };
    }

    private DocumentContent readPacked(FileSignature kind, DocumentInfo info, byte[] bytes)
            throws UnreadableDocumentException {
        // The start of a workbook that was cut off does not name its parts.
        boolean named = NamedFormat.extension(info.file()).equals("xlsx");
        if (kind == FileSignature.ZIP && (named || WorkbookReader.isWorkbook(bytes))) {
            return workbook.read(info, bytes);
        }
        if (kind == FileSignature.OLE && WorkbookReader.isLocked(bytes)) {
            throw new UnreadableDocumentException(
                    "NEEDS_PASSWORD", "A password protects the Office document; save it without one.");
        }
        throw notSupported(kind.description());
    }

    private static UnreadableDocumentException notSupported(String description) {
        return new UnreadableDocumentException(
                "NOT_SUPPORTED",
                "The file is a " + description
                        + ", which cannot be read; supply the document as PDF, HTML, markdown, text, xlsx or CSV.");
    }
}
