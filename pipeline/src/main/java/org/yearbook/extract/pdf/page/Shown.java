package org.yearbook.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yearbook.domain.Box;

/** Turns the coordinates of a page's content into those of the page as shown, from its top left corner. */
record Shown(AffineTransform transform, double width, double height) {

    static Shown of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean onSide = Math.floorMod(page.getRotation(), 180) == 90;
        return new Shown(turn, onSide ? height : width, onSide ? width : height);
    }

    Point2D point(double x, double y) {
        return transform.transform(new Point2D.Double(x, y), null);
    }

    Box box(Rectangle2D area) {
        return Boxes.of(transform.createTransformedShape(area).getBounds2D());
    }

    boolean holds(Box box) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
