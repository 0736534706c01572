package org.yearbook.sample;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two typefaces of a document: one for running text, one for headings. */
record Typefaces(PDFont text, PDFont heading) {

    static Typefaces embeddedIn(PDDocument document) throws IOException {
        return new Typefaces(
                PDType0Font.load(document, SampleResource.stream("fonts/NotoSerifSC-subset.ttf"), true),
                PDType0Font.load(document, SampleResource.stream("fonts/NotoSansSC-subset.ttf"), true));
    }
}
