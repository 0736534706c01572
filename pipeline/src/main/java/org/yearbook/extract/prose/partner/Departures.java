package org.yearbook.extract.prose.partner;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.sentence.Parsed;

/** Where a Chinese sentence says that a train or ship sets out, which tells nothing of whose figures follow: 从湖北武汉站驶出. */
final class Departures {

    private static final Pattern FROM = Pattern.compile("[从由自][^，。；：\\d]{0,8}$");

    private static final Pattern SETS_OUT =
            Pattern.compile("[^，。；：\\d]{0,16}?(?:发出|驶出|驶离|开出|出发|发车|启程|始发|启航|起航|起飞|首发|鸣笛)(?![口货运])");

    private Departures() {}

    /** Whether something sets out from this area. */
    static boolean isFrom(Parsed parsed, Mention area) {
        String text = parsed.text();
        return !parsed.isEnglish()
                && FROM.matcher(text.substring(0, area.start())).find()
                && SETS_OUT.matcher(text).region(area.end(), text.length()).lookingAt();
    }
}
