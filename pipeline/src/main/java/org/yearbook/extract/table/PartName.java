package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * What a part of a grid below heads of its own is called: by the lines above its heads, or where no table of its own
 * begins there, by the caption too. Where the lines or the heads name what they measure, or what is not known, the part
 * is of the time and area of the caption alone.
 */
final class PartName {

    private final Table whole;
    private final TableLexicon known;
    private final List<String> titles = new ArrayList<>();
    private String unit = "";
    private boolean ownTable;
    private boolean unknown;

    PartName(Table whole, TableLexicon known) {
        this.whole = whole;
        this.known = known;
    }

    /** A row above the heads: a name, and perhaps its unit or time. */
    void addLine(List<Cell> row) {
        row.stream().map(cell -> cell.text().strip()).distinct().forEach(this::add);
    }

    /** What the columns below it are is not known. */
    void addUnknown() {
        unknown = true;
    }

    void add(String text) {
        if (UnitLines.isUnitLine(text)) {
            unit = UnitLines.unitOf(text);
        } else if (TableWords.isCaption(text)) {
            ownTable = true;
            titles.clear();
            titles.add(text);
        } else if (TableWords.noteOf(text).isEmpty()
                && TableWords.sourceOf(text).isEmpty()
                && !titles.contains(text)) {
            titles.add(text);
        }
    }

    /** The part without cells, with so many rows of heads, which print these texts over its values. */
    Table table(int headRows, List<String> texts, FurtherHeads heads) {
        PrintedWords caption = known.caption(whole.caption());
        boolean goesOn = !ownTable && !unknown && (measuresNothing(caption) || namesNothing(caption, texts, heads));
        String inherited = goesOn ? whole.caption() : ownTable || isScoped() ? "" : timeAndArea(caption);
        String name = (inherited + " " + String.join(" ", titles)).strip();
        return new Table(
                whole.number(),
                whole.page(),
                whole.box(),
                name,
                !unit.isEmpty() ? unit : goesOn && !namesUnit() ? whole.unit() : "",
                whole.notes(),
                whole.source(),
                headRows,
                List.of());
    }

    private static boolean measuresNothing(PrintedWords caption) {
        return !caption.has(Term.INDICATOR) && !caption.has(Term.FLOW) && !caption.has(Term.MEASURE);
    }

    /** Whether the part is of what the caption names: no line above it and no head says anything else, or what is not known. */
    private boolean namesNothing(PrintedWords caption, List<String> texts, FurtherHeads heads) {
        boolean flows = !caption.has(Term.FLOW)
                && whole.cells().stream()
                        .anyMatch(cell -> cell.row() < whole.headRows()
                                && known.words(cell.text()).has(Term.FLOW));
        return titles.stream().allMatch(heads::isPlain)
                && texts.stream().allMatch(text -> heads.isPlain(text) || (flows && isFlow(text)));
    }

    /** Whether a head names a flow, and no indicator. */
    private boolean isFlow(String head) {
        PrintedWords words = known.words(head);
        return words.has(Term.FLOW) && !words.has(Term.INDICATOR) && words.isUnderstood(known);
    }

    private boolean namesUnit() {
        return titles.stream()
                .anyMatch(title -> known.unitIn(known.words(title)).isPresent());
    }

    private boolean isScoped() {
        return !known.below(whole.caption()).scope().words().isEmpty();
    }

    /** Of 2023年浙江省粮食产量 the words 2023年 and 浙江. */
    private static String timeAndArea(PrintedWords caption) {
        String text = caption.text();
        String untimed = caption.time().removedFrom(text);
        StringBuilder times = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            times.append(untimed.charAt(index) == text.charAt(index) ? ' ' : text.charAt(index));
        }
        String areas = caption.mentions().stream()
                .filter(mention -> mention.term() == Term.AREA)
                .map(mention -> text.substring(mention.start(), mention.end()))
                .distinct()
                .collect(Collectors.joining(" "));
        return (areas + " " + times.toString().strip().replaceAll(" {2,}", " ")).strip();
    }
}
