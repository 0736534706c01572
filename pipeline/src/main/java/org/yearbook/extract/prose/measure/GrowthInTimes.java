package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Tells growth that is printed as a multiple (增长1.5倍) from a level as one (增至3倍) and from growth over many years. */
public final class GrowthInTimes {

    /** 8年增长, 十年间, but not 2024年. */
    private static final Pattern OVER_YEARS = Pattern.compile("(?<![\\d.])(?:\\d{1,2}|[两二三四五六七八九十]+)\\s*年(?!级)|年均|以来");

    private GrowthInTimes() {}

    public static boolean is(Parsed parsed, Piece stretch, Numeral numeral) {
        if (parsed.isEnglish() || !numeral.baseUnit().equals("times")) {
            return false;
        }
        @Nullable Mention change = Changes.change(parsed, stretch);
        String before = parsed.text().substring(0, numeral.start());
        return change != null
                && change.code().equals("up")
                && !Changes.reaches(parsed, change, stretch)
                && !OVER_YEARS
                        .matcher(before.substring(before.lastIndexOf('；') + 1))
                        .find();
    }
}
