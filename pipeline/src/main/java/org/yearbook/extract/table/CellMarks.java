package org.yearbook.extract.table;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Table;

/**
 * The marks of footnotes behind the numbers of one table: signs that can be nothing else, and those letters that its
 * notes explain (r revised). Any other letter may be a unit, so it stays with its number.
 *
 * @param letters in small type
 */
record CellMarks(Set<String> letters) {

    private static final Pattern SIGN =
            Pattern.compile("(?<=[\\d%％])\\s*(?:[*＊†‡]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[①-⑳]|\\[\\d{1,2}])$");

    private static final Pattern LETTER = Pattern.compile("(?<=[\\d%％])\\s*[(（]?([a-z])[)）]?$");

    static CellMarks of(Table table) {
        Set<String> letters = new TreeSet<>();
        table.notes().forEach(note -> letters.addAll(MarkNotes.letters(note)));
        return new CellMarks(letters);
    }

    /** The text of a cell without its mark. */
    String removedFrom(String text) {
        String bare = SIGN.matcher(text.strip()).replaceAll("");
        Matcher letter = LETTER.matcher(bare);
        return letter.find() && letters.contains(letter.group(1)) ? bare.substring(0, letter.start()) : bare;
    }

    Cell removedFrom(Cell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowEnd(),
                cell.columnEnd(),
                removedFrom(cell.text()),
                cell.page(),
                cell.box(),
                cell.offset());
    }

    /** Whether a letter behind a number has no note, so that it may be a mark or a unit. */
    static boolean endsWithLetter(String text) {
        return LETTER.matcher(text.strip()).find();
    }
}
