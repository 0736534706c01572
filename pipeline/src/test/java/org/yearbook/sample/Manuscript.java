package org.yearbook.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text before it is set in type.
 *
 * @param front what stands on the cover or in the masthead, by name (title, edition, publisher, date, notice)
 * @param blocks headings, paragraphs and tables in order
 * @param footnotes footnote texts by number
 */
record Manuscript(Map<String, String> front, List<Block> blocks, Map<Integer, String> footnotes) {

    private static final Pattern FRONT = Pattern.compile("([a-z]+): (.*)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\d+)]: (.*)");
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
    private static final Pattern TABLE = Pattern.compile("@table (\\S+) (\\d) (\\S+)");

    /** Reads the small markup of the sample texts: {@code name: value}, {@code # heading}, {@code @table}, {@code [^n]:}. */
    static Manuscript read(String resource) throws IOException {
        Manuscript manuscript = new Manuscript(new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
        Iterator<String> lines = SampleResource.lines(resource).iterator();
        while (lines.hasNext()) {
            manuscript.take(lines.next(), lines);
        }
        return manuscript;
    }

    String front(String name) {
        return front.getOrDefault(name, "");
    }

    private void take(String line, Iterator<String> rest) throws IOException {
        Matcher frontLine = FRONT.matcher(line);
        Matcher footnote = FOOTNOTE.matcher(line);
        Matcher heading = HEADING.matcher(line);
        Matcher table = TABLE.matcher(line);
        if (frontLine.matches()) {
            front.put(frontLine.group(1), frontLine.group(2));
        } else if (footnote.matches()) {
            footnotes.put(Integer.valueOf(footnote.group(1)), footnote.group(2));
        } else if (heading.matches()) {
            blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2)));
        } else if (table.matches()) {
            TableSheet sheet = TableSheet.read(table.group(1), Integer.parseInt(table.group(2)));
            Block.Rules rules =
                    Block.Rules.valueOf(table.group(3).toUpperCase(Locale.ROOT).replace('-', '_'));
            blocks.add(new Block.Exhibit(sheet, rules, rest.next(), rest.next(), rest.next()));
        } else if (!line.isBlank()) {
            blocks.add(new Block.Paragraph(line));
        }
    }
}
