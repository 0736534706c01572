package org.yearbook.domain;

import java.util.Locale;

/** Whether a figure tells what was observed or something else; only observations are ever published. */
public enum FigureKind {
    OBSERVATION,
    FORECAST,
    TARGET,
    OTHER;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
