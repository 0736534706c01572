package org.yearbook.domain;

import java.util.Locale;

/** What became of a figure. */
public enum FigureStatus {
    /** It is an observation of the yearbook's series. */
    USED,
    /** No indicator, area or unit of the configuration covers it. */
    UNMAPPED,
    /** A named rule keeps it out: a forecast, a target, an incomplete key. */
    SET_ASIDE;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
