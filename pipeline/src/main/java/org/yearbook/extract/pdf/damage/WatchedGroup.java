package org.yearbook.extract.pdf.damage;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;

/** The same as {@link WatchedForm} for content that is drawn as one transparent piece. */
final class WatchedGroup extends PDTransparencyGroup {

    private static final @Nullable ResourceCache NONE = null;

    private final PDTransparencyGroup group;

    WatchedGroup(PDTransparencyGroup group) {
        super(group.getCOSObject(), NONE);
        this.group = group;
    }

    @Override
    public PDResources getResources() {
        return group.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return ContentEnd.behind(group.getContentsForStreamParsing());
    }
}
