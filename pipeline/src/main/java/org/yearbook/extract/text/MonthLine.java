package org.yearbook.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern FORM = Pattern.compile("(?:(?:(?i:published|updated|posted)(?: (?:on|in))?:? )?"
            + "(?:(?<before>[^,].*?)" + SET_OFF + ")?" + MONTH + "(?:" + SET_OFF + "(?<behind>[^\\d]+))?)");

    /** What an issue is about, and no source: Exports, May 2023. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?i)\\b(?:exports?|imports?|sales|output|production|prices|indicators|figures|index|results|overview|highlights)\\b|\\b\\d");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthLine() {}

    /** The month that such a line tells; unknown if the text has none. */
    static Vintage in(List<Passage> passages) {
        int line = indexOf(passages);
        return line < 0 ? Vintage.UNKNOWN : month(passages.get(line).text());
    }

    /** Where that line stands; -1 if the text has none. */
    static int indexOf(List<Passage> passages) {
        boolean titled = false;
        for (int index = 0; index < Math.min(NEAR, passages.size()); index++) {
            String text = passages.get(index).text();
            if (titled && month(text).isKnown()) {
                return index;
            }
            if (Typography.holdsSentence(text)) {
                return -1;
            }
            titled |= passages.get(index).kind() == PassageKind.HEADING;
        }
        return -1;
    }

    private static Vintage month(String line) {
        Matcher form = FORM.matcher(line.strip());
        if (Typography.columns(line) > LONGEST_COLUMNS || !form.matches() || isTopic(form)) {
            return Vintage.UNKNOWN;
        }
        int month = MONTHS.indexOf(form.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return new Vintage(String.format(Locale.ROOT, "%s-%02d", form.group("year"), month));
    }

    private static boolean isTopic(Matcher form) {
        String around = form.group("before") + " " + form.group("behind");
        return TOPIC.matcher(around).find();
    }
}
