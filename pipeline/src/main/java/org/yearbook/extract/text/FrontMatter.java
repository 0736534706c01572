package org.yearbook.extract.text;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines of {@code ---} at the top of a markdown file, as simple {@code key: value} lines.
 *
 * @param used the numbers of its lines
 */
record FrontMatter(Map<String, String> values, BitSet used) {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][\\w-]*)\\s*:\\s*(.*)");

    static FrontMatter of(List<SourceLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        Map<String, String> values = new LinkedHashMap<>();
        BitSet used = new BitSet();
        if (first == lines.size() || !lines.get(first).text().equals("---")) {
            return new FrontMatter(values, used);
        }
        for (int number = first + 1; number < lines.size(); number++) {
            String line = lines.get(number).text();
            if (line.equals("---") || line.equals("...")) {
                used.set(0, number + 1);
                return new FrontMatter(values, used);
            }
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                values.putIfAbsent(
                        entry.group(1).toLowerCase(Locale.ROOT),
                        unquoted(entry.group(2).strip()));
            }
        }
        return new FrontMatter(new LinkedHashMap<>(), new BitSet()); // never closed: a ruler, no front matter
    }

    /** The value of the first of these keys that is there; empty if none is. */
    String first(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
