package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;

/** Whether names are listed together: nothing but 、, 和 or "and" between one and the next. */
public final class Joining {

    private static final Pattern JOINER = Pattern.compile("\\s*(?:、|和|与|及|以及|,? and (?:the )?)\\s*");

    private Joining() {}

    public static boolean isJoined(String text, Mention first, Mention second) {
        return isJoined(text, first.end(), second.start());
    }

    /** Where a word that joins, if one stands here, ends. */
    public static int end(String text, int start) {
        Matcher joiner = JOINER.matcher(text).region(start, text.length());
        return joiner.lookingAt() ? joiner.end() : start;
    }

    /** Where the last of the areas ends that are listed together with this one and behind it. */
    public static int endOfList(String text, Mention first, List<Mention> areas) {
        int end = first.end();
        for (Mention next : areas) {
            if (isJoined(text, end, next.start())) {
                end = next.end();
            }
        }
        return end;
    }

    /**
     * The same of two places.
     *
     * @param end where the first name ends
     * @param start where the second starts
     */
    public static boolean isJoined(String text, int end, int start) {
        return end < start && JOINER.matcher(text.substring(end, start)).matches();
    }
}
