package org.yearbook.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

/**
 * The line below a title that says where an English article is from and in which month it was published: {@code Port Weekly,
 * April 2021}. It is no time that the article is about.
 */
final class MonthLine {

    /** So many passages may stand above it. */
    private static final int NEAR = 4;

    private static final int LONGEST_COLUMNS = 70;

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?,? (?<year>(?:19|20)\\d\\d)";
    private static final String SET_OFF = "\\s*[,|/·•—–-]\\s*";
    private static final Pattern FORM = Pattern.compile("(?:(?<label>(?i:published|updated|posted)(?: (?:on|in))?:? )?"
            + "(?:(?<before>[^,].*?)" + SET_OFF + ")?" + MONTH + "(?:" + SET_OFF + "(?<behind>[^\\d]+))?)");

    private static final Pattern BY = Pattern.compile("By [A-Z].*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthLine() {}

    /** The month that such a line tells; unknown if the text has none. */
    static Vintage in(List<Passage> passages, CreditLabels labels) {
        int line = indexOf(passages, labels);
        return line < 0 ? Vintage.UNKNOWN : month(passages.get(line).text(), labels);
    }

    /** Where that line stands; -1 if the text has none. */
    static int indexOf(List<Passage> passages, CreditLabels labels) {
        boolean titled = false;
        for (int index = 0; index < Math.min(NEAR, passages.size()); index++) {
            String text = passages.get(index).text();
            if (titled && month(text, labels).isKnown()) {
                return index;
            }
            if (Typography.holdsSentence(text)) {
                return -1;
            }
            titled |= passages.get(index).kind() == PassageKind.HEADING;
        }
        return -1;
    }

    private static Vintage month(String line, CreditLabels labels) {
        Matcher form = FORM.matcher(line.strip());
        if (Typography.columns(line) > LONGEST_COLUMNS || !form.matches() || !isPublished(form, labels)) {
            return Vintage.UNKNOWN;
        }
        int month = MONTHS.indexOf(form.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return new Vintage(String.format(Locale.ROOT, "%s-%02d", form.group("year"), month));
    }

    /** By a label, or the name of whoever published it: what else stands there may be what the text is about. */
    private static boolean isPublished(Matcher form, CreditLabels labels) {
        String before = form.group("before");
        String behind = form.group("behind");
        boolean named = before != null || behind != null;
        return named ? isSource(before, labels) && isSource(behind, labels) : form.group("label") != null;
    }

    private static boolean isSource(@Nullable String name, CreditLabels labels) {
        return name == null || BY.matcher(name).matches() || labels.nameSource(name);
    }
}
