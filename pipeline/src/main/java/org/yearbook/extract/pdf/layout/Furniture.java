package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yearbook.extract.pdf.page.Ruling;

/** Finds what a page carries besides its text: running heads, page numbers, the folio line of a newspaper. */
final class Furniture {

    // Heads and feet stand in the outer eighth of the height.
    private static final double MARGIN = 0.125;
    // The same head on another page stands at the same height, in sizes of its text.
    private static final double SAME_HEIGHT = 1.0;
    // A rule that parts the folio line from the page spans the text.
    private static final double SPANS = 0.8;
    // A folio line stands as near to its rule as text does, in sizes.
    private static final double NEAR_RULE = 3.0;

    private static final int PAGES_OF_SPREAD = 2;
    // Longer digits count no pages.
    private static final int LONGEST_NUMBER = 9;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—·•|/\\s第]*(\\d{1,4}|[ivxlcIVXLC]{1,7})[-–—·•|\\s页]*(/\\s*\\d{1,4}|共\\s*\\d{1,4}\\s*页)?[\\s·]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern ROMAN = Pattern.compile("(^|(?<= ))[ivxlcIVXLC]{1,7}((?= )|$)");

    /** The lines of one sheet. */
    record SheetLines(Sheet sheet, List<TextLine> lines) {}

    private record Numbered(TextLine line, List<Long> numbers) {

        static Numbered of(TextLine line) {
            return new Numbered(
                    line,
                    DIGITS.matcher(line.text())
                            .results()
                            .map(found -> found.group().length() > LONGEST_NUMBER ? -1L : Long.parseLong(found.group()))
                            .toList());
        }

        /** Whether the numbers are the same or grow with the pages: a sentence with other figures is no running head. */
        boolean isNumberedLike(Numbered other) {
            long pages = other.line.page() - (long) line.page();
            for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
                long growth = other.numbers.get(i) - numbers.get(i);
                if (growth != 0 && growth != pages && growth != PAGES_OF_SPREAD * pages) {
                    return false;
                }
            }
            return true;
        }
    }

    private Furniture() {}

    /** The lines that are no text, compared by identity. */
    static Set<TextLine> find(List<SheetLines> sheets) {
        Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<TextLine>> byText = new TreeMap<>();
        for (SheetLines sheet : sheets) {
            for (TextLine line : sheet.lines()) {
                if (isInMargin(line, sheet.sheet())) {
                    byText.computeIfAbsent(masked(line), key -> new ArrayList<>())
                            .add(line);
                }
            }
            found.addAll(pageNumbers(sheet));
            found.addAll(folioLines(sheet));
        }
        found.addAll(RunningHeads.find(sheets));
        byText.values().forEach(lines -> found.addAll(repeated(lines)));
        sheets.forEach(sheet -> sheet.lines().stream()
                .filter(line -> found.contains(line) && endsText(line, sheet, found))
                .toList()
                .forEach(found::remove));
        return found;
    }

    /** Whether it is the same end of two sentences, as lines between it and the edge of the page show. */
    private static boolean endsText(TextLine line, SheetLines sheet, Set<TextLine> furniture) {
        boolean atTop = line.baseline() < sheet.sheet().height() / 2;
        return Scripts.endsSentence(line.text())
                && sheet.lines().stream()
                        .filter(other -> !furniture.contains(other))
                        .anyMatch(other -> atTop ? other.baseline() < line.top() : other.top() > line.baseline());
    }

    /** Its text without blanks, page numbers and other figures made alike. */
    private static String masked(TextLine line) {
        String digits = DIGITS.matcher(line.text()).replaceAll("#");
        return ROMAN.matcher(digits).replaceAll("#").replace(" ", "");
    }

    static boolean isInMargin(TextLine line, Sheet sheet) {
        return line.baseline() < MARGIN * sheet.height() || line.top() > (1 - MARGIN) * sheet.height();
    }

    private static List<TextLine> repeated(List<TextLine> lines) {
        List<Numbered> numbered = lines.stream().map(Numbered::of).toList();
        return numbered.stream()
                .filter(line -> numbered.stream()
                        .anyMatch(other -> isAsHigh(line.line, other.line) && line.isNumberedLike(other)))
                .map(Numbered::line)
                .toList();
    }

    /** Whether they stand at the same height of two pages. */
    static boolean isAsHigh(TextLine line, TextLine other) {
        return other.page() != line.page() && Math.abs(other.baseline() - line.baseline()) < SAME_HEIGHT * line.size();
    }

    private static List<TextLine> pageNumbers(SheetLines sheet) {
        double top =
                sheet.lines().stream().mapToDouble(TextLine::baseline).min().orElse(0);
        double bottom =
                sheet.lines().stream().mapToDouble(TextLine::baseline).max().orElse(0);
        return sheet.lines().stream()
                .filter(line -> isInMargin(line, sheet.sheet()))
                .filter(line -> line.baseline() - top < line.size() || bottom - line.baseline() < line.size())
                .filter(line -> PAGE_NUMBER.matcher(line.text()).matches())
                .toList();
    }

    /** The outermost row of a page, if a rule across the page parts it from all the rest. */
    private static List<TextLine> folioLines(SheetLines sheet) {
        List<TextLine> found = new ArrayList<>();
        if (sheet.lines().isEmpty()) {
            return found;
        }
        double left = sheet.lines().stream().mapToDouble(TextLine::left).min().orElseThrow();
        double right = sheet.lines().stream().mapToDouble(TextLine::right).max().orElseThrow();
        sheet.sheet().rulings().stream()
                .filter(rule -> rule.isHorizontal() && rule.length() >= SPANS * (right - left))
                .sorted(Comparator.comparingDouble(Ruling::y1))
                .forEach(rule -> {
                    found.addAll(row(sheet, rule, true));
                    found.addAll(row(sheet, rule, false));
                });
        return found;
    }

    private static List<TextLine> row(SheetLines sheet, Ruling rule, boolean above) {
        List<TextLine> outside = sheet.lines().stream()
                .filter(line -> above ? line.bottom() < rule.y1() : line.top() > rule.y1())
                .toList();
        if (outside.isEmpty() || outside.size() == sheet.lines().size()) {
            return List.of();
        }
        TextLine first = outside.get(0);
        // A title underlined across the page stands alone; a folio line has the date at one end and the page at
        // another.
        boolean parted = outside.size() > 1
                && outside.stream().anyMatch(line -> DIGITS.matcher(line.text()).find());
        boolean oneRow = parted
                && outside.stream()
                        .allMatch(line -> Math.abs(line.baseline() - first.baseline()) < first.size()
                                && isInMargin(line, sheet.sheet())
                                && Math.abs(line.baseline() - rule.y1()) < NEAR_RULE * line.size());
        return oneRow ? outside : List.of();
    }
}
