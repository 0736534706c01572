package org.yearbook.domain;

import java.util.Locale;

/** What about the indicator a figure tells: its size, its growth over a year, its part of a whole ... */
public enum Measure {
    LEVEL,
    GROWTH_YOY,
    GROWTH_AVG,
    SHARE,
    CHANGE_PP,
    RANK,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code as it stands in every file: lower case. */
    public String code() {
        return code;
    }

    /** The measure of a code; an IllegalArgumentException names a code that is none. */
    public static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is counted in per cent of something rather than in the indicator's own unit. */
    public boolean isRelative() {
        return this == GROWTH_YOY || this == GROWTH_AVG || this == SHARE;
    }
}
