package org.yearbook.extract.pdf.page;

import org.yearbook.domain.Gap;

/** Why the pages of a document were read up to a certain one only. */
enum StopReason {
    TIME(Gap.TOO_SLOW, "the time of the document was over", "seconds_per_document"),
    PAGES(Gap.TOO_MANY_PAGES, "the document has too many pages", "pages_per_document"),
    CHARACTERS(Gap.TOO_LARGE, "the pages before print as much as a document may", "characters_per_document");

    private final Gap gap;
    private final String why;
    private final String setting;

    StopReason(Gap gap, String why, String setting) {
        this.gap = gap;
        this.why = why;
        this.setting = setting;
    }

    Gap gap() {
        return gap;
    }

    /**
     * One sentence for the user.
     *
     * @param stated how many pages there are; fewer than {@code first} where that is not known
     */
    String words(int first, int stated) {
        return "Pages " + first + " to " + (stated >= first ? stated : "the last") + " were not read, for " + why
                + "; split it, or raise " + setting + " in config/limits.yaml.";
    }
}
