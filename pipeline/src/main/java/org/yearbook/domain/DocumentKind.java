package org.yearbook.domain;

import java.util.Locale;

/** What sort of publication a document is; {@code config/reconciliation.yaml} ranks them. */
public enum DocumentKind {
    STATISTICAL_RELEASE,
    OFFICIAL_REPORT,
    INSTITUTE,
    MAGAZINE,
    NEWSPAPER,
    SOCIAL,
    UNKNOWN;

    /** The code as it stands in the manifest: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a code; an IllegalArgumentException names a code that is none. */
    public static DocumentKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
