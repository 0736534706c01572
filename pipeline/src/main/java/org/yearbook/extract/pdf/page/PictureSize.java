package org.yearbook.extract.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Whether a page can be drawn with the memory there is: a small file may state a picture of any size. */
final class PictureSize {

    private static final double MILLION = 1_000_000;

    /** Dots in black and white, as of a scanned book, take less. */
    private static final int BLACK_AND_WHITE = 4;

    /** Deeper than any page nests what it draws. */
    private static final int DEEPEST = 3;

    private final double dots;

    PictureSize(int megapixels) {
        dots = megapixels * MILLION;
    }

    /** @param scale dots a point */
    boolean allows(PDPage page, double scale) throws IOException {
        PDRectangle box = page.getCropBox();
        return (double) box.getWidth() * box.getHeight() * scale * scale <= dots && allows(page.getResources(), 0);
    }

    private boolean allows(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            @Nullable PDXObject drawn = resources.getXObject(name);
            if (drawn instanceof PDImageXObject image && !allows(image)) {
                return false;
            }
            if (drawn instanceof PDFormXObject form && !allows(form.getResources(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(PDImageXObject image) {
        double most = image.getBitsPerComponent() == 1 ? dots * BLACK_AND_WHITE : dots;
        return (double) image.getWidth() * image.getHeight() <= most;
    }
}
