package org.yearbook.extract.pdf.damage;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content ends with {@link ContentEnd}. */
final class WatchedPage extends PDPage {

    private final PDPage page;

    WatchedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** Those of the page itself, for they know the fonts that other pages have loaded. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return ContentEnd.behind(page.getContentsForStreamParsing());
    }
}
