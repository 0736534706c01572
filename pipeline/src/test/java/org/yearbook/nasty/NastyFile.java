package org.yearbook.nasty;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One input file that is not as it should be, and what the run must say of it.
 *
 * @param file its name
 * @param status as in documents.csv: read, read in part, rejected
 * @param code the reason in documents.csv, or of a file that was read the code of an issue; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NastyFile(String file, byte[] bytes, String status, String code) {

    static NastyFile rejected(String file, byte[] bytes, String reason) {
        return new NastyFile(file, bytes, "rejected", reason);
    }

    static NastyFile rejected(String file, String text, String reason) {
        return rejected(file, text.getBytes(StandardCharsets.UTF_8), reason);
    }

    static NastyFile inPart(String file, byte[] bytes, String reason) {
        return new NastyFile(file, bytes, "read in part", reason);
    }

    static NastyFile read(String file, byte[] bytes, String issue) {
        return new NastyFile(file, bytes, "read", issue);
    }

    static NastyFile read(String file, String text, String issue) {
        return read(file, text.getBytes(StandardCharsets.UTF_8), issue);
    }

    static NastyFile read(String file, String text, Charset charset, String issue) {
        return read(file, text.getBytes(charset), issue);
    }

    @Override
    public String toString() {
        return file;
    }
}
