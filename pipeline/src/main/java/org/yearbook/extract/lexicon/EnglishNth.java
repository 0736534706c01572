package org.yearbook.extract.lexicon;

import java.util.List;

/** The English words of order, of which the first stands at 0. */
public final class EnglishNth {

    /** From first to twentieth. */
    public static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private EnglishNth() {}

    /** The first so many of them. */
    public static List<String> upTo(int number) {
        return WORDS.subList(0, number);
    }
}
