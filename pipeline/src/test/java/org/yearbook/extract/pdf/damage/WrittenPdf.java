package org.yearbook.extract.pdf.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** A PDF file of three pages written object by object, so that each can be spoiled. */
public final class WrittenPdf {

    /** 1 catalog, 2 page tree, 3 to 5 pages, 6 font, 7 to 9 their contents. */
    private final Map<Integer, String> objects = new TreeMap<>();

    public WrittenPdf() {
        object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        object(2, "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>");
        for (int page = 1; page <= 3; page++) {
            object(
                    2 + page,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 6 0 R >> >>"
                            + " /Contents " + (6 + page) + " 0 R >>");
            content(page, "BT /F 10 Tf 72 700 Td (page " + page + " prints) Tj 0 -20 Td (one more line) Tj ET");
        }
        object(6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    public WrittenPdf object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    public WrittenPdf replace(int number, String words, String others) {
        return object(number, objects.getOrDefault(number, "").replace(words, others));
    }

    /** What a page prints, not packed. */
    public WrittenPdf content(int page, String instructions) {
        return stream(6 + page, "", instructions);
    }

    public WrittenPdf stream(int number, String entries, String body) {
        return object(number, "<< /Length " + body.length() + " " + entries + " >>\nstream\n" + body + "\nendstream");
    }

    /** So many zero bytes, packed to a thousandth. */
    public WrittenPdf zeros(int number, String entries, int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream(number, "/Filter /FlateDecode " + entries, packed.toString(StandardCharsets.ISO_8859_1));
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder("%PDF-1.4\n");
        objects.forEach((number, body) ->
                text.append(number).append(" 0 obj\n").append(body).append("\nendobj\n"));
        text.append("trailer\n<< /Root 1 0 R >>\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
