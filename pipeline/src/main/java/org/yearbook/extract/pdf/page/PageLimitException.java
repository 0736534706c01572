package org.yearbook.extract.pdf.page;

import org.yearbook.domain.Gap;

/** A page asks for more than a page may take; what was read up to there is kept. */
public final class PageLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Gap gap;

    /** @param message what was not read and what to do, one sentence */
    PageLimitException(Gap gap, String message) {
        super(message);
        this.gap = gap;
    }

    Gap gap() {
        return gap;
    }

    /** What was not read and what to do. */
    public String remedy() {
        return String.valueOf(getMessage());
    }
}
