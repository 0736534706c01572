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

    private static final Pattern NOTE_LABEL =
            Pattern.compile("(?i)^\\s*[(（]?(?:注释|附注|备注|说明|注|notes?)[)）]?\\s*[:：.．]\\s*");

    private static final Pattern PARTS = Pattern.compile("[;；。，,、]|\\.(?!\\d)");

    /** r=revised, (a) estimate, p 初步数, r表示修订. A blank alone says nothing behind "a", which begins sentences. */
    private static final Pattern EXPLAINED = Pattern.compile("^\\s*(?:[(（]([a-z])[)）]\\s*\\p{L}.*"
            + "|([a-z])(?:\\s*[=＝:：—–-]+\\s*\\p{L}|\\s*(?:表示|代表|为|指|是|系)|[)）]\\s*\\p{L}).*"
            + "|([b-hj-z])\\s+\\p{L}.*|(a)\\s+(?:\\p{Lu}|\\p{IsHan}).*)$");

    static CellMarks of(Table table) {
        Set<String> letters = new TreeSet<>();
        for (String note : table.notes()) {
            for (String part : PARTS.split(NOTE_LABEL.matcher(note).replaceFirst(""))) {
                Matcher matcher = EXPLAINED.matcher(part);
                if (matcher.matches()) {
                    letters.add(firstGroup(matcher));
                }
            }
        }
        return new CellMarks(letters);
    }

    private static String firstGroup(Matcher matcher) {
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount());
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
