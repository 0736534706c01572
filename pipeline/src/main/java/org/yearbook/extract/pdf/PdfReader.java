package org.yearbook.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Gap;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.Severity;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.pdf.layout.ReadingOrder;
import org.yearbook.extract.pdf.page.PdfPages;
import org.yearbook.extract.pdf.page.ReadingClock;
import org.yearbook.extract.pdf.table.FoundTables;
import org.yearbook.extract.pdf.table.LooseRows;
import org.yearbook.extract.pdf.table.PdfTables;
import org.yearbook.extract.pdf.table.TableImages;

/** Reads PDF documents: their tables, and their text in reading order. */
public final class PdfReader implements DocumentReader {

    public static final String MEDIA_TYPE = "application/pdf";

    private final boolean join;
    private final Function<ReadingLimits, ReadingClock> clock;
    private final ReadingSettings settings;

    private PdfReader(boolean join, Function<ReadingLimits, ReadingClock> clock, ReadingSettings settings) {
        this.join = join;
        this.clock = clock;
        this.settings = settings;
    }

    /** Reads a table that goes on at the top of the next page as one. */
    public static PdfReader joiningPages() {
        return new PdfReader(true, ReadingClock::ofTables, ReadingSettings.USUAL);
    }

    /** Reads what is printed of a table on one page as a table by itself. */
    public static PdfReader pageByPage() {
        return new PdfReader(false, ReadingClock::ofTables, ReadingSettings.USUAL);
    }

    /** Reads the text only, and says of every page that its tables were not read. */
    public static PdfReader withoutTables() {
        return new PdfReader(true, ReadingClock::withoutTables, ReadingSettings.USUAL);
    }

    /** The same by other settings. */
    public PdfReader by(ReadingSettings other) {
        return new PdfReader(join, clock, other);
    }

    /**
     * The passages and tables of a PDF document. Its title is taken from the document where the manifest gives none;
     * its date is not, for a file is often made long before or after publication.
     *
     * @throws UnreadableDocumentException as {@link PdfPages#read} does
     */
    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        PdfPages.Result read = PdfPages.read(bytes, settings);
        FoundTables tables = PdfTables.find(read.pages(), join, clock.apply(settings.limits()));
        List<Issue> issues = new ArrayList<>(read.issues());
        tables.unread()
                .forEach(
                        (page, why) -> issues.add(new Issue(Gap.TOO_SLOW.name(), Severity.WARNING, "", page, "", why)));
        issues.addAll(TableImages.issues(read.pages(), tables));
        issues.addAll(LooseRows.issues(read.pages(), tables));
        List<Passage> passages = UnsortedText.marked(ReadingOrder.passages(read.pages(), tables), read.pages(), tables);
        return new DocumentContent(
                info.orElse(info.title().isEmpty() ? title(read.title(), passages) : "", "", Vintage.UNKNOWN),
                MEDIA_TYPE,
                read.pages().size(),
                characters(passages, tables.tables()),
                passages,
                tables.tables(),
                named(issues, info.file()));
    }

    private static List<Issue> named(List<Issue> issues, String file) {
        return issues.stream()
                .map(issue ->
                        new Issue(issue.code(), issue.severity(), file, issue.page(), issue.place(), issue.message()))
                .toList();
    }

    private static int characters(List<Passage> passages, List<Table> tables) {
        int inPassages = passages.stream()
                .mapToInt(passage -> codePoints(passage.text()))
                .sum();
        int inTables = tables.stream()
                .flatMap(table -> table.cells().stream())
                .map(Cell::text)
                .mapToInt(PdfReader::codePoints)
                .sum();
        return inPassages + inTables;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The title that the document states of itself, else its first heading. */
    private static String title(String stated, List<Passage> passages) {
        return !stated.isEmpty()
                ? stated
                : passages.stream()
                        .filter(passage -> passage.kind() == PassageKind.HEADING)
                        .map(Passage::text)
                        .findFirst()
                        .orElse("");
    }
}
