package org.yearbook.domain;

import java.util.Locale;

/** Why a candidate has the role it has. */
public enum ReasonCode {
    NONE,
    ROUNDING,
    SUPERSEDED_VINTAGE,
    BASIS_DIFFERS,
    DEFINITION_DIFFERS,
    IDENTITY_EXCLUDES,
    LOWER_PRECEDENCE,
    REVIEWER,
    UNRESOLVED;

    /** The code as it stands in every file: lower case, empty for none. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
