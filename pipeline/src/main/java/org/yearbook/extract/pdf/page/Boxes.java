package org.yearbook.extract.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Optional;
import org.yearbook.domain.Box;

/** Boxes from what has an extent on a page. */
public final class Boxes {

    private Boxes() {}

    static Box of(Rectangle2D area) {
        return new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    public static Optional<Box> around(Collection<Box> boxes) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return Optional.of(new Box(left, top, right - left, bottom - top));
    }

    public static boolean holdsCentre(Box outer, Box inner) {
        double x = inner.x() + inner.width() / 2;
        double y = inner.y() + inner.height() / 2;
        return x >= outer.x() && x <= outer.right() && y >= outer.y() && y <= outer.bottom();
    }
}
