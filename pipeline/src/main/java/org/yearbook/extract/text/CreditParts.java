package org.yearbook.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.text.CreditLabels.Tells;

/** What a line of credit tells besides times. */
final class CreditParts {

    /** Stands where a time was. */
    static final char CUT = '\u001f';

    private static final int LONGEST_NAME_COLUMNS = 60;
    private static final int MOST_NAMES = 4;
    private static final Pattern BETWEEN = Pattern.compile("[|丨｜│" + CUT + "]+|\\s{2,}|\\s[-–—·•/]+(?:\\s|$)|,\\s");
    /** 356次, 3.2万+ */
    private static final Pattern COUNT = Pattern.compile("\\s*[\\d,.]+\\s*(?:万|k|K)?\\+?\\s*(?:次|条|人)?\\s*");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}&&[^.]]+$");

    private final CreditLabels labels;
    private final List<String> sources = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean labelled;
    private boolean figures;

    private CreditParts(CreditLabels labels) {
        this.labels = labels;
    }

    /** The parts of a line from which times and brackets are taken out. */
    static CreditParts of(String line, CreditLabels labels) {
        CreditParts parts = new CreditParts(labels);
        Matcher label = labels.beforeColon().matcher(line);
        int start = 0;
        Optional<Tells> tells = Optional.empty();
        while (label.find()) {
            Optional<Tells> next = labels.told(label.group(1));
            if (next.isPresent()) {
                parts.add(tells, line.substring(start, label.start()));
                tells = next;
                start = label.end();
                parts.labelled = true;
            }
        }
        parts.add(tells, line.substring(start));
        return parts;
    }

    /** Whether a word of the configuration stands before one of them. */
    boolean labelled() {
        return labelled;
    }

    /** Whether nothing that they tell is a figure: no number is in a name, and behind 阅读 a bare count is. */
    boolean tellNoFigure() {
        return !figures
                && names.size() <= MOST_NAMES
                && names.stream()
                        .allMatch(name -> Typography.columns(name) <= LONGEST_NAME_COLUMNS && !hasNumber(name));
    }

    /** Who published; where nothing says so, the only name there is of a publisher, and nobody where there are more. */
    String source() {
        if (!sources.isEmpty()) {
            return sources.get(0);
        }
        List<String> publishers =
                names.stream().filter(labels::namesPublisher).distinct().toList();
        return publishers.size() == 1 ? publishers.get(0) : "";
    }

    private void add(Optional<Tells> tells, String words) {
        List<String> parts = List.of(BETWEEN.split(words, -1));
        tells.filter(Tells.SOURCE::equals).ifPresent(source -> addSource(parts.get(0)));
        figures |= tells.isPresent()
                && hasNumber(labels.bare(parts.get(0)))
                && (tells.get() != Tells.ASIDE || !COUNT.matcher(parts.get(0)).matches());
        parts.stream()
                .skip(tells.isPresent() ? 1 : 0)
                .map(part -> EDGES.matcher(labels.bare(part)).replaceAll(""))
                .filter(part -> !part.isEmpty() && !labels.namesPerson(part))
                .forEach(names::add);
    }

    private static boolean hasNumber(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    /** A Chinese name has no blanks; what follows one is something else. */
    private void addSource(String part) {
        String name = EDGES.matcher(labels.bare(part)).replaceAll("");
        if (!name.isEmpty()) {
            sources.add(Typography.isMostlyCjk(name) ? name.split("\\s", 2)[0] : name);
        }
    }
}
