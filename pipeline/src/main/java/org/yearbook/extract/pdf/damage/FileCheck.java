package org.yearbook.extract.pdf.damage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What the bytes of a PDF file tell that its pages do not. */
public final class FileCheck {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,9})\\b");

    /** A list of some thousand pages is shorter. */
    private static final int LONGEST = 1 << 17;

    private FileCheck() {}

    /**
     * How many pages the list of pages states. PDFBox itself tells another number where it had to put the file in order:
     * that of the pages it has found.
     */
    public static int statedPages(PDDocument document, byte[] file) {
        COSDictionary tree = document.getDocumentCatalog().getPages().getCOSObject();
        @Nullable COSObjectKey key = tree.getKey();
        @Nullable
        Long place = key == null ? null : document.getDocument().getXrefTable().get(key);
        // One that is packed together with others has no place of its own.
        if (key == null || place == null || place < 0 || place >= file.length) {
            return document.getNumberOfPages();
        }
        int start = Math.toIntExact(place);
        String head = new String(file, start, Math.min(LONGEST, file.length - start), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("endobj");
        Matcher count = COUNT.matcher(end < 0 ? head : head.substring(0, end));
        boolean same = head.startsWith(key.getNumber() + " ");
        return same && count.find() ? Integer.parseInt(count.group(1)) : document.getNumberOfPages();
    }

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
