package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the content of a page is all there. PDFBox reads what it can of a stream that was cut off and says
 * nothing, so half a page may be lost in silence.
 */
final class ContentCheck {

    private static final int BUFFER = 8192;

    private ContentCheck() {}

    /** Whether every part of the page's content exists and unpacks to its end. */
    static boolean isWhole(PDPage page) {
        @Nullable COSBase item = page.getCOSObject().getItem(COSName.CONTENTS);
        if (item == null) {
            return true;
        }
        @Nullable COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!isWhole(parts.getObject(i))) {
                    return false;
                }
            }
            return true;
        }
        return isWhole(contents);
    }

    private static boolean isWhole(@Nullable COSBase part) {
        if (!(part instanceof COSStream stream)) {
            return false;
        }
        if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return true;
        }
        try (InputStream packed = stream.createRawInputStream()) {
            return unpacks(packed);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean unpacks(InputStream packed) throws IOException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[BUFFER];
        byte[] out = new byte[BUFFER];
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = packed.read(in);
                    if (read <= 0) {
                        return false;
                    }
                    inflater.setInput(in, 0, read);
                }
                if (inflater.inflate(out) == 0 && inflater.needsDictionary()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
