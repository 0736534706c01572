package org.yearbook.domain;

import java.util.Locale;

/** The hedge printed with a number, which says on which side of it the true value may lie. */
public enum Qualifier {
    NONE,
    /** 约, 左右, about: widens the interval on both sides. */
    ABOUT,
    /** 超过, 逾, 以上, 多, 余, over: the true value is larger. */
    OVER,
    /** 近, 不足, nearly: the true value is smaller. */
    UNDER;

    /** The qualifier of a code in the word list; an IllegalArgumentException names a code that is none. */
    public static Qualifier of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
