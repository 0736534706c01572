package org.yearbook.domain;

/**
 * One input file of a release.
 *
 * @param path where its bytes are
 * @param bytes its size, by which work is spread
 */
public record SourceDocument(DocumentInfo info, String path, long bytes) {

    public String file() {
        return info.file();
    }
}
