package org.yearbook.nasty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A PDF that asks its reader to open an address, start a program, run a script and load content from elsewhere. */
public final class ReachingPdf {

    private static final String ADDRESS = "http://127.0.0.1:9/";

    private ReachingPdf() {}

    /**
     * The bytes of such a document.
     *
     * @param marker the file that is there if the program was started
     */
    public static byte[] bytes(Path marker) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("Exports of Shanghai rose by 3.5% in 2023.");
                text.endText();
            }
            PDActionURI address = new PDActionURI();
            address.setURI(ADDRESS);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(address);
            page.setAnnotations(List.of(link));
            PDActionLaunch launch = new PDActionLaunch();
            launch.setFile(new PDSimpleFileSpecification());
            launch.getCOSObject().setString(COSName.F, "/usr/bin/touch " + marker);
            document.getDocumentCatalog().setOpenAction(launch);
            page.getCOSObject().setItem(COSName.AA, new PDActionJavaScript("app.launchURL('" + ADDRESS + "')"));
            COSStream outside = document.getDocument().createCOSStream();
            outside.setString(COSName.F, ADDRESS + "content");
            page.getCOSObject().setItem(COSName.METADATA, outside);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
