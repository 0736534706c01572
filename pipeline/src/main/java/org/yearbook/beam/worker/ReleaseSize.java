package org.yearbook.beam.worker;

import java.util.List;
import org.yearbook.domain.SourceDocument;

/** How much there is to read, by which the process that reads is made ready for a short or for a long way. */
public enum ReleaseSize {
    /** Code that runs for seconds only is not worth compiling well: that takes longer than all the reading. */
    SMALL("-XX:TieredStopAtLevel=1"),
    LARGE("");

    /** Six documents of eleven pages take three quarters of the CPU time so, three hundred the same, three thousand more. */
    private static final int FEW_DOCUMENTS = 100;

    private static final long FEW_BYTES = 50L << 20;

    private final String flag;

    ReleaseSize(String flag) {
        this.flag = flag;
    }

    /** Of a release of these documents. */
    public static ReleaseSize of(List<SourceDocument> documents) {
        long bytes = documents.stream().mapToLong(SourceDocument::bytes).sum();
        return documents.size() <= FEW_DOCUMENTS && bytes <= FEW_BYTES ? SMALL : LARGE;
    }

    /** What Java is told. */
    List<String> flags() {
        return flag.isEmpty() ? List.of() : List.of(flag);
    }
}
