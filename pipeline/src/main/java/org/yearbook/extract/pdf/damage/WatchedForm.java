package org.yearbook.extract.pdf.damage;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Content that is drawn from several places, ending with {@link ContentEnd}. */
final class WatchedForm extends PDFormXObject {

    private final PDFormXObject form;

    WatchedForm(PDFormXObject form) {
        super(form.getCOSObject());
        this.form = form;
    }

    @Override
    public PDResources getResources() {
        return form.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return ContentEnd.behind(form.getContentsForStreamParsing());
    }
}
