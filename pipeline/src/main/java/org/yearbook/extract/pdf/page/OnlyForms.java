package org.yearbook.extract.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/** Text that stands on a page in form fields and remarks, which are no part of what is printed. */
final class OnlyForms {

    /** Deeper than any field is nested. */
    private static final int DEEPEST = 16;

    private OnlyForms() {}

    /** Whether a field of the page is filled in, or somebody has written on it. */
    static boolean areOn(PDPage page) {
        if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
            return false;
        }
        try {
            return page.getAnnotations().stream().anyMatch(OnlyForms::holdsText);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean holdsText(PDAnnotation annotation) {
        if (annotation.isHidden() || annotation.isNoView() || annotation instanceof PDAnnotationText) {
            return false;
        }
        if (annotation instanceof PDAnnotationWidget) {
            return hasValue(annotation.getCOSObject());
        }
        boolean written = "FreeText".equals(annotation.getSubtype());
        return written && !String.valueOf(annotation.getContents()).isBlank();
    }

    private static boolean hasValue(COSDictionary widget) {
        @Nullable COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            @Nullable COSBase value = field.getDictionaryObject(COSName.V);
            if (value instanceof COSString text) {
                return !text.getString().isBlank();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
