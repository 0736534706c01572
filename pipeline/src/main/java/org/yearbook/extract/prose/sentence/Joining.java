package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Whether names are listed together: nothing but 、, 和 or "and" between one and the next. */
public final class Joining {

    private static final Pattern JOINER = Pattern.compile("\\s*(?:、|和|与|及|以及|,? and (?:the )?)\\s*");

    /** A joiner and the blanks around it are no longer. */
    private static final int LONGEST = 16;

    /** Nobody lists so many areas in a sentence; every one of a longer list asks for its end. */
    private static final int MOST = 60;

    private Joining() {}

    public static boolean isJoined(String text, Mention first, Mention second) {
        return isJoined(text, first.end(), second.start());
    }

    /** Where a word that joins, if one stands here, ends. */
    public static int end(String text, int start) {
        Matcher joiner = JOINER.matcher(text).region(start, text.length());
        return joiner.lookingAt() ? joiner.end() : start;
    }

    /**
     * Where the last of the areas ends that are listed together with this one and behind it.
     *
     * @param mentions of the text, in order; those that are no areas do not count
     */
    public static int endOfList(String text, Mention first, List<Mention> mentions) {
        int end = first.end();
        int listed = 1;
        for (Mention next : behind(mentions, first.start())) {
            if (next.start() > end + LONGEST || listed > MOST) {
                return end; // no later one can be joined, however long the line
            }
            if (next.term() == Term.AREA && isJoined(text, end, next.start())) {
                end = next.end();
                listed++;
            }
        }
        return end;
    }

    /** Those of some mentions in order that start behind this index. */
    public static List<Mention> behind(List<Mention> mentions, int index) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.subList(low, mentions.size());
    }

    /**
     * The same of two places.
     *
     * @param end where the first name ends
     * @param start where the second starts
     */
    public static boolean isJoined(String text, int end, int start) {
        return end < start
                && start - end <= LONGEST
                && JOINER.matcher(text.substring(end, start)).matches();
    }
}
