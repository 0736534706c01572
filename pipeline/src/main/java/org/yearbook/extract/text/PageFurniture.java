package org.yearbook.extract.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that page layout puts between the lines of the text: page numbers and running heads. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·\\s]*[0-9]{1,3}[-—–·\\s]*|第\\s*[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?"
                    + "|(?i:page\\s+[0-9]{1,4}(?:\\s+of\\s+[0-9]{1,4})?)|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}");
    /** A line that returns this often is a running head. */
    private static final int TIMES_REPEATED = 3;

    private static final int LONGEST_RUNNING_HEAD_COLUMNS = 80;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    PageFurniture(List<SourceLine> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && line.columns() <= LONGEST_RUNNING_HEAD_COLUMNS)
                .forEach(line -> counts.merge(withoutNumber(line.text()), 1, Integer::sum));
    }

    boolean is(SourceLine line) {
        String text = line.text();
        return isPageNumber(text)
                || (!Typography.endsSentence(text)
                        && isHeadLike(text)
                        && counts.getOrDefault(withoutNumber(text), 0) >= TIMES_REPEATED);
    }

    /** Whether a line is nothing but a page number. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    // A page number at either end of a running head changes from page to page.
    private static String withoutNumber(String text) {
        return text.replaceAll("^[0-9]{1,3}\\s+|\\s+[0-9]{1,3}$", "");
    }

    private static boolean isHeadLike(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 4;
    }
}
