package org.yearbook.extract.pdf.damage;

import java.nio.charset.StandardCharsets;

/** What the bytes of a PDF file tell that its pages do not. */
public final class FileCheck {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    /** Whether another document starts behind the end of one, of which only one is read. */
    public static boolean holdsTwo(byte[] file) {
        for (int i = 0; i + END.length + START.length <= file.length; i++) {
            if (file[i] == '%' && isAt(file, i, END)) {
                int next = i + END.length;
                while (next < file.length && file[next] <= ' ' && file[next] >= 0) {
                    next++;
                }
                if (isAt(file, next, START)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(byte[] file, int place, byte[] word) {
        if (place + word.length > file.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (file[place + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
