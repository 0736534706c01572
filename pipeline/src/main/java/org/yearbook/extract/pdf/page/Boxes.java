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
        return boxes.stream().reduce(Box::union);
    }

    public static boolean holdsCentre(Box outer, Box inner) {
        double x = inner.x() + inner.width() / 2;
        double y = inner.y() + inner.height() / 2;
        return x >= outer.x() && x <= outer.right() && y >= outer.y() && y <= outer.bottom();
    }
}
