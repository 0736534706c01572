package org.yearbook.domain;

/**
 * What became of one input file.
 *
 * @param sha256 of its bytes, lower-case hexadecimal; empty where they could not be read
 * @param outcome how much of it was read and why not all
 */
public record DocumentReport(
        DocumentInfo info,
        String sha256,
        long bytes,
        String mediaType,
        int pages,
        int characters,
        int tables,
        int figures,
        DocumentOutcome outcome) {

    /** Whether there is anything of it in the yearbook. */
    public boolean read() {
        return outcome.isRead();
    }

    /** The code of the reason why not all of it was read; empty when all was. */
    public String reason() {
        return outcome.reason();
    }
}
