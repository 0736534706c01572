package org.yearbook.extract;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentOutcome;
import org.yearbook.domain.DocumentReport;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.Severity;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.document.DocumentBytes;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.ledger.NumeralLedger;
import org.yearbook.extract.prose.ProseFigures;
import org.yearbook.extract.prose.ProseReading;
import org.yearbook.extract.table.TableFigures;
import org.yearbook.extract.text.CreditLabels;

/** From the bytes of one document to its figures; whatever is wrong with it, the run goes on. */
public final class FigureExtraction {

    private final DocumentReader reader;
    private final Vocabulary vocabulary;
    private final ReadingLimits limits;

    private FigureExtraction(DocumentReader reader, Vocabulary vocabulary, ReadingLimits limits) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /** Reads every format that this program knows, within the usual limits. */
    public static FigureExtraction ofAllFormats(Vocabulary vocabulary) {
        return ofAllFormats(vocabulary, ReadingSettings.USUAL);
    }

    /** Reads every format that this program knows. */
    public static FigureExtraction ofAllFormats(Vocabulary vocabulary, ReadingSettings settings) {
        return new FigureExtraction(
                DocumentReaders.all(settings, CreditLabels.of(vocabulary)), vocabulary, settings.limits());
    }

    /** Reads the sentences of PDF documents and none of their tables; rejects what is none. */
    public static FigureExtraction withoutTables(Vocabulary vocabulary, ReadingSettings settings) {
        return new FigureExtraction(DocumentReaders.withoutTables(settings), vocabulary, settings.limits());
    }

    /** The figures of a file of a release, as of its bytes. */
    public ExtractedDocument extract(SourceDocument document) {
        try {
            return extract(document.info(), DocumentBytes.read(Path.of(document.path()), limits.fileMegabytes()));
        } catch (UnreadableDocumentException e) {
            return ExtractedDocument.rejected(document.info(), "", document.bytes(), e.code(), e.remedy());
        } catch (InvalidPathException e) {
            UnreadableDocumentException name = DocumentBytes.unreadableName();
            return ExtractedDocument.rejected(document.info(), "", document.bytes(), name.code(), name.remedy());
        }
    }

    /** The figures of a document; a document that cannot be read gives a report that says why, and an issue. */
    public ExtractedDocument extract(DocumentInfo info, byte[] bytes) {
        String sha256 = sha256(bytes);
        try {
            DocumentContent content = reader.read(info, bytes);
            return extracted(content, sha256, bytes.length);
        } catch (UnreadableDocumentException e) {
            return ExtractedDocument.rejected(info, sha256, bytes.length, e.code(), e.remedy());
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractedDocument.rejected(
                    info,
                    sha256,
                    bytes.length,
                    "PARSER_CRASHED",
                    "the program failed on it (" + e + "); please report this with the document");
        }
    }

    private ExtractedDocument extracted(DocumentContent content, String sha256, long bytes) {
        DocumentFigures tables = TableFigures.read(content, vocabulary);
        ProseReading prose = ProseFigures.readWithNumerals(content, vocabulary);
        List<Figure> figures = new ArrayList<>(tables.figures());
        figures.addAll(prose.figures());
        List<Issue> issues = new ArrayList<>(content.issues());
        issues.addAll(tables.issues());
        DocumentInfo info = content.info();
        if (!info.listed()) {
            issues.add(Issue.of(
                    "NOT_IN_MANIFEST",
                    Severity.WARNING,
                    info.file(),
                    "manifest.yaml does not list this document; it was read, but without a publisher and a date of"
                            + " publication its figures cannot be ranked against others: add it to the manifest"));
        }
        DocumentReport report = new DocumentReport(
                info,
                sha256,
                bytes,
                content.mediaType(),
                content.pages(),
                content.characters(),
                content.tables().size(),
                figures.size(),
                DocumentOutcome.read(issues));
        return new ExtractedDocument(
                report, figures, NumeralLedger.of(content, prose, tables.figures(), vocabulary), issues);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
