package org.yearbook.extract.table;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that say what a letter behind a number means: r = revised; p preliminary. */
final class MarkNotes {

    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\s*[(（]?(?:符号说明|注释|附注|备注|说明|注|notes?|symbols?|key)[)）]?\\s*[:：.．]\\s*");

    private static final Pattern PARTS = Pattern.compile("[;；。，,、]|\\.(?!\\d)");

    /** r=revised, (a) estimate, p 初步数, r表示修订. A blank alone says nothing behind "a", which begins sentences. */
    private static final Pattern EXPLAINED = Pattern.compile("^\\s*(?:[(（]([a-z])[)）]\\s*\\p{L}.*"
            + "|([a-z])(?:\\s*[=＝:：—–-]+\\s*\\p{L}|\\s*(?:表示|代表|为|指|是|系)|[)）]\\s*\\p{L}).*"
            + "|([b-hj-z])\\s+\\p{L}.*|(a)\\s+(?:\\p{Lu}|\\p{IsHan}).*)$");

    /** The next of two with nothing but a blank between them begins with its own letter: p preliminary r revised. */
    private static final Pattern NEXT = Pattern.compile("(?<=\\s)([b-hj-z])\\s+(?i:\\1)\\p{L}{2,}");

    private MarkNotes() {}

    /** Whether a line without a label explains letters from its beginning on, in small type: p Preliminary. r Revised. */
    static boolean isNote(String line) {
        String[] parts = PARTS.split(line, 2);
        return parts.length > 0 && EXPLAINED.matcher(parts[0]).matches();
    }

    /** The letters that a note explains. */
    static Set<String> letters(String note) {
        Set<String> letters = new TreeSet<>();
        for (String part : PARTS.split(LABEL.matcher(note).replaceFirst(""))) {
            Matcher explained = EXPLAINED.matcher(part);
            if (explained.matches()) {
                letters.add(firstGroup(explained));
                NEXT.matcher(part).results().forEach(next -> letters.add(next.group(1)));
            }
        }
        return letters;
    }

    private static String firstGroup(Matcher matcher) {
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group(matcher.groupCount());
    }
}
