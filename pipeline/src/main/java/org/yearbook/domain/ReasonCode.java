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
    /** It credits nobody and stands on this basis because of its value alone. */
    PLACED_BY_VALUE,
    UNRESOLVED;

    /** The code as it stands in every file: lower case, empty for none. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
