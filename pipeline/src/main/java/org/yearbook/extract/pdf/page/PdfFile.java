package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Opens PDF documents, locked ones with the passwords that the office knows. */
final class PdfFile {

    static {
        FontMappers.set(new ShippedFonts());
    }

    private PdfFile() {}

    /**
     * @param passwords tried in order if the document does not open without
     * @throws InvalidPasswordException if none of them opens it
     */
    static PDDocument open(byte[] bytes, List<String> passwords) throws IOException {
        InvalidPasswordException refused;
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            refused = e;
        }
        for (String password : passwords) {
            try {
                return Loader.loadPDF(bytes, password);
            } catch (InvalidPasswordException e) {
                refused = e;
            }
        }
        throw refused;
    }
}
