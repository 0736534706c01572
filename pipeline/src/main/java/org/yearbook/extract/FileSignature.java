package org.yearbook.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file is by its first bytes, for the kinds that are read by no reader here, and for PDF. */
enum FileSignature {
    PDF("PDF", 1024, "%PDF-"),
    ZIP("ZIP archive or Office document (docx)", 0, "PK\u0003\u0004", "PK\u0005\u0006"),
    OLE("old Office document (xls, doc)", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    PNG("PNG picture", 0, "\u0089PNG\r\n\u001A\n"),
    JPEG("JPEG picture", 0, "\u00FF\u00D8\u00FF"),
    GIF("GIF picture", 0, "GIF87a", "GIF89a"),
    TIFF("TIFF picture", 0, "II*\u0000", "MM\u0000*"),
    GZIP("gzip archive", 0, "\u001F\u008B"),
    BZIP2("bzip2 archive", 0, "BZh"),
    XZ("xz archive", 0, "\u00FD7zXZ\u0000"),
    SEVEN_ZIP("7-Zip archive", 0, "7z\u00BC\u00AF'\u001C"),
    RAR("RAR archive", 0, "Rar!\u001A\u0007"),
    RTF("RTF document", 0, "{\\rtf"),
    POSTSCRIPT("PostScript file", 0, "%!PS"),
    MHTML("MHTML page archive", 0, "From: <Saved by", "MIME-Version:");

    private final String description;
    private final int window;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> starts;

    FileSignature(String description, int window, String... starts) {
        this.description = description;
        this.window = window;
        this.starts = List.of(starts);
    }

    /** What to call it to the user. */
    String description() {
        return description;
    }

    /** The kind of these bytes; empty for what may be text. */
    static Optional<FileSignature> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.matches(bytes)).findFirst();
    }

    // Readers find the header of a PDF behind some leading garbage; all others start at once.
    private boolean matches(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        return starts.stream()
                .anyMatch(start -> window == 0
                        ? head.startsWith(start)
                        : head.substring(0, Math.min(head.length(), window)).contains(start));
    }
}
