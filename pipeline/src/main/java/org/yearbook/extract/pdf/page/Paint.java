package org.yearbook.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Box;

/** The painted areas of a page in order, to tell white print on a dark area from print nobody sees. */
final class Paint {

    private static final float NEARLY_ALL = 0.98f;

    /** An area and whether it is white. */
    private record Area(Box box, boolean white) {}

    private final List<Area> areas = new ArrayList<>();
    private @Nullable PDColor lastColor;
    private boolean lastWhite;

    void add(Box box, boolean white) {
        // White on the white page changes nothing.
        if (!white || !areas.isEmpty()) {
            areas.add(new Area(box, white));
        }
    }

    /** Whether white print at the middle of the box stands out. */
    boolean isDarkUnder(Box box) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (Boxes.holdsCentre(areas.get(i).box, box)) {
                return !areas.get(i).white;
            }
        }
        return false;
    }

    boolean isWhite(PDColor color) {
        if (color != lastColor) {
            lastColor = color;
            lastWhite = computeWhite(color);
        }
        return lastWhite;
    }

    private static boolean computeWhite(PDColor color) {
        @Nullable PDColorSpace space = color.getColorSpace();
        if (space == null || color.isPattern()) {
            return false;
        }
        float[] parts = color.getComponents();
        boolean light = space.getName().startsWith("Device")
                || space.getName().equals("ICCBased")
                || space.getName().startsWith("Cal");
        if (!light || parts.length == 0) {
            return false;
        }
        boolean ink = parts.length == 4;
        for (float part : parts) {
            if (ink ? part > 1 - NEARLY_ALL : part < NEARLY_ALL) {
                return false;
            }
        }
        return true;
    }
}
