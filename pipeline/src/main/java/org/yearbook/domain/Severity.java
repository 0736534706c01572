package org.yearbook.domain;

import java.util.Locale;

/** How much a reader should worry about an issue. */
public enum Severity {
    /** Something was not published or not read. */
    ERROR,
    /** Something was read or published that a person should look at. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** The code as it stands in every file: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
