package org.yearbook.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.yearbook.domain.Box;

/** The part of the page that shows what is drawn: the rectangle around every clipping path in force. */
final class Clip {

    private final Shown shown;
    private List<Path2D> lastPaths = List.of();
    private int lastSize = -1;
    private Box last = new Box(0, 0, 0, 0);

    Clip(Shown shown) {
        this.shown = shown;
    }

    /** The rectangle in force, in shown coordinates. */
    @SuppressWarnings("ReferenceEquality") // The state keeps its list until a path is added.
    Box of(PDGraphicsState state) {
        List<Path2D> paths = state.getCurrentClippingPaths();
        if (paths != lastPaths || paths.size() != lastSize) {
            lastPaths = paths;
            lastSize = paths.size();
            last = compute(paths);
        }
        return last;
    }

    private Box compute(List<Path2D> paths) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, shown.width(), shown.height());
        for (Path2D path : paths) {
            Box box = shown.box(path.getBounds2D());
            area = area.createIntersection(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
        return new Box(area.getX(), area.getY(), Math.max(0, area.getWidth()), Math.max(0, area.getHeight()));
    }

    /** A rectangle in shown coordinates as a path in those of the page's content. */
    Path2D contentOf(Rectangle2D area) {
        try {
            AffineTransform back = shown.transform().createInverse();
            return new Path2D.Double(area, back);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("Expecting a page turned by quarters", e);
        }
    }

    Optional<Box> cut(Box box, PDGraphicsState state) {
        Box window = of(state);
        double left = Math.max(box.x(), window.x());
        double top = Math.max(box.y(), window.y());
        double right = Math.min(box.right(), window.right());
        double bottom = Math.min(box.bottom(), window.bottom());
        return left > right || top > bottom
                ? Optional.empty()
                : Optional.of(new Box(left, top, right - left, bottom - top));
    }

    Optional<Ruling> cut(Ruling line, PDGraphicsState state) {
        return cut(line.box(), state)
                .map(box -> line.isHorizontal()
                        ? Ruling.horizontal(box.y(), box.x(), box.right(), line.thickness(), line.edge())
                        : Ruling.vertical(box.x(), box.y(), box.bottom(), line.thickness(), line.edge()));
    }
}
