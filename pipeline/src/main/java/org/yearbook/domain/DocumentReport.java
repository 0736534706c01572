package org.yearbook.domain;

/**
 * What became of one input file.
 *
 * @param sha256 of its bytes, lower-case hexadecimal; empty where they could not be read
 * @param reason code of the reason why it was rejected; empty when read
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
        boolean read,
        String reason) {}
