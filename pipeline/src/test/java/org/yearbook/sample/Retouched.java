package org.yearbook.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The same pages as another publisher's program would have written them. */
final class Retouched {

    private Retouched() {}

    /**
     * Everything on the pages turned counterclockwise.
     *
     * @param degrees 90 or 270
     * @param shownUpright whether the pages ask to be shown turned back
     */
    static byte[] turned(byte[] pdf, int degrees, boolean shownUpright) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                float right = page.getMediaBox().getWidth();
                float top = page.getMediaBox().getHeight();
                Matrix turn = degrees == 90 ? new Matrix(0, 1, -1, 0, top, 0) : new Matrix(0, -1, 1, 0, 0, right);
                try (PDPageContentStream first = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
                    first.transform(turn);
                }
                page.setMediaBox(new PDRectangle(top, right));
                page.setCropBox(new PDRectangle(top, right));
                page.setRotation(shownUpright ? degrees : 0);
            }
            return saved(document);
        }
    }

    /** All digits as their full-width forms. */
    static byte[] withFullWidthDigits(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSStream map =
                            page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                    if (map != null && seen.add(map)) {
                        String text = new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                            out.write(text.replaceAll("(?m) <003([0-9])>$", " <FF1$1>")
                                    .getBytes(StandardCharsets.US_ASCII));
                        }
                    }
                }
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
