package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.pdf.page.PdfPage;
import org.yearbook.extract.pdf.table.FoundTables;

/**
 * The running text of a document as a person reads it: columns from left to right, regions from the top down, each
 * paragraph whole although columns and pages cut it, notes and page heads out of its way.
 */
public final class ReadingOrder {

    private final List<Furniture.SheetLines> sheets = new ArrayList<>();
    private final List<List<List<Letter>>> marks = new ArrayList<>();
    private final FrameNumbers frames = new FrameNumbers();

    private ReadingOrder(List<PdfPage> pages, FoundTables tables) {
        for (PdfPage page : pages) {
            for (Sheet sheet : Sheet.of(page, tables.areasOn(page.number()))) {
                RaisedMarks parted = RaisedMarks.lift(sheet.letters());
                sheets.add(new Furniture.SheetLines(sheet, Lines.of(sheet, parted.text())));
                marks.add(parted.marks());
            }
        }
    }

    /**
     * The passages of a document without the text of its tables. The document's text is that of all passages in this
     * order with one line feed between them; the offset of a span counts its code points.
     */
    public static List<Passage> passages(List<PdfPage> pages, FoundTables tables) {
        return passages(new ReadingOrder(pages, tables).read());
    }

    private static List<Passage> passages(List<List<SetParagraph>> joined) {
        List<Passage> passages = new ArrayList<>();
        int offset = 0;
        for (List<SetParagraph> parts : joined) {
            List<TextLine> lines =
                    parts.stream().flatMap(part -> part.lines().stream()).toList();
            Passage passage = PassageText.of(parts.get(0).kind(), lines, offset);
            passages.add(passage);
            offset += passage.text().codePointCount(0, passage.text().length()) + 1;
        }
        return List.copyOf(passages);
    }

    private List<List<SetParagraph>> read() {
        Set<TextLine> furniture = Furniture.find(sheets);
        BodyType body = BodyType.of(sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> !furniture.contains(line))
                .toList());
        List<List<Column>> columns = columns(furniture);
        List<SetParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i).sheet();
            for (Column column : columns.get(i)) {
                paragraphs.addAll(paragraphs(column, sheet, marks.get(i), body));
            }
            paragraphs.addAll(furniture(sheets.get(i), furniture, marks.get(i)));
        }
        return PassageJoin.join(paragraphs, body);
    }

    private List<List<Column>> columns(Set<TextLine> furniture) {
        List<Column> all = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Furniture.SheetLines sheet : sheets) {
            List<TextLine> text = sheet.lines().stream()
                    .filter(line -> !furniture.contains(line))
                    .toList();
            List<Column> columns = XyCut.columns(text, sheet.sheet(), frames);
            counts.add(columns.size());
            all.addAll(columns);
        }
        List<Column> complete = ColumnMeasures.complete(all);
        List<List<Column>> bySheet = new ArrayList<>();
        int at = 0;
        for (int count : counts) {
            bySheet.add(complete.subList(at, at + count));
            at += count;
        }
        return bySheet;
    }

    private static List<SetParagraph> paragraphs(Column column, Sheet sheet, List<List<Letter>> marks, BodyType body) {
        Footnotes notes = Footnotes.in(column, marks, sheet.rulings(), body.size());
        List<TextLine> lines = column.lines();
        List<SetParagraph> paragraphs = new ArrayList<>();
        if (notes.at() > 0) {
            List<SetParagraph> text = Paragraphs.of(column.with(lines.subList(0, notes.at())), PassageKind.PARAGRAPH);
            paragraphs.addAll(new PassageKinds(body).tell(text, sheet.pictures()));
        }
        if (notes.at() < lines.size()) {
            paragraphs.addAll(Footnotes.notes(column.with(lines.subList(notes.at(), lines.size())), marks));
        }
        return paragraphs;
    }

    private static List<SetParagraph> furniture(
            Furniture.SheetLines sheet, Set<TextLine> furniture, List<List<Letter>> marks) {
        List<TextLine> lines = new ArrayList<>();
        sheet.lines().stream()
                .filter(furniture::contains)
                .sorted(Comparator.comparingDouble(TextLine::baseline).thenComparingDouble(TextLine::left))
                .forEach(lines::add);
        // Kept, so that every printed numeral is somewhere in the text, but as no digit of any number.
        marks.forEach(mark -> lines.add(new TextLine(mark)));
        return lines.stream()
                .map(line -> new SetParagraph(
                        PassageKind.FURNITURE, List.of(line), Column.of(0, List.of(line)), false, false))
                .toList();
    }
}
