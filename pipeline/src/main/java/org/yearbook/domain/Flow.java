package org.yearbook.domain;

import java.util.Locale;

/** The direction of trade that a figure measures; {@link #NONE} where the indicator has no direction. */
public enum Flow {
    EXPORTS,
    IMPORTS,
    TOTAL,
    BALANCE,
    NONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code as it stands in every file: lower case. */
    public String code() {
        return code;
    }

    /** The flow of a code; an IllegalArgumentException names a code that is none. */
    public static Flow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
