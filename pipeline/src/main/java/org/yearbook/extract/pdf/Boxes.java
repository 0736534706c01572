package org.yearbook.extract.pdf;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Optional;
import org.yearbook.domain.Box;

/** Boxes from what has an extent on a page. */
final class Boxes {

    private Boxes() {}

    static Box of(Rectangle2D area) {
        return new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    static Optional<Box> around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union);
    }

    static boolean holdsCentre(Box outer, Box inner) {
        double x = inner.x() + inner.width() / 2;
        double y = inner.y() + inner.height() / 2;
        return x >= outer.x() && x <= outer.right() && y >= outer.y() && y <= outer.bottom();
    }
}
