package org.yearbook.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a PDF so that the same content gives the same bytes at any time and on any machine. */
final class Publication {

    private Publication() {}

    static byte[] bytes(PDDocument document, Manuscript manuscript, LocalDate published) throws IOException {
        describe(document, manuscript, published);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        document.save(compressed, CompressParameters.NO_COMPRESSION);
        try (PDDocument plain = Loader.loadPDF(compressed.toByteArray())) {
            inflate(plain);
            plain.setDocumentId(published.toEpochDay());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            plain.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocument document, Manuscript manuscript, LocalDate published) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(published.toEpochDay() * 86_400_000L);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(manuscript.front("title"));
        information.setAuthor(manuscript.front("publisher"));
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentId(published.toEpochDay());
    }

    /** Compressed streams differ between the zlib builds of Java distributions, plain ones do not. */
    private static void inflate(PDDocument document) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase value = object.getObject();
            if (value instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                byte[] data;
                try (var in = stream.createInputStream()) {
                    data = in.readAllBytes();
                }
                stream.removeItem(COSName.FILTER);
                try (var out = stream.createRawOutputStream()) {
                    out.write(data);
                }
            }
        }
    }
}
