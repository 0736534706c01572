package org.yearbook.extract.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.yearbook.domain.Box;

/** What is drawn on a page besides its text: lines, shaded rectangles and pictures. */
final class Drawing {

    /** A shade is painted soon after the one that it lies on. */
    private static final int RECENT = 64;

    /** Rounding of coordinates, in points. */
    private static final double SLACK = 1;

    /** Shorter strokes, in points, are arrows, marks, and characters drawn as outlines. */
    private static final double LEAST_SKETCH = 12;

    /** More say no more about a page. */
    private static final int MOST_SKETCHES = 2000;

    /** A filled rectangle. */
    private record Shade(Box box, PDColor color) {}

    private final Clip clip;
    private final Paint paint;
    private final List<Ruling> lines = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> sketches = new ArrayList<>();
    private boolean drawn;

    Drawing(Clip clip, Paint paint) {
        this.clip = clip;
        this.paint = paint;
    }

    /** Keeps the straight lines of the path. */
    void stroke(DrawnPath path, PDGraphicsState state) {
        if (state.getAlphaConstant() == 0) {
            return;
        }
        drawn = true;
        double thickness =
                state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX();
        boolean white = paint.isWhite(state.getStrokingColor());
        for (Ruling line : path.lines(thickness)) {
            clip.cut(line, state)
                    .filter(cut -> !white || paint.isDarkUnder(cut.box()))
                    .ifPresent(lines::add);
        }
        if (!white) {
            sketch(path, state);
        }
    }

    /** Keeps the rectangles of the path. */
    void fill(DrawnPath path, PDGraphicsState state) {
        if (state.getNonStrokeAlphaConstant() == 0) {
            return;
        }
        drawn = true;
        boolean white = paint.isWhite(state.getNonStrokingColor());
        for (Rectangle2D rectangle : path.rectangles()) {
            clip.cut(Boxes.of(rectangle), state)
                    .filter(box -> !white || paint.isDarkUnder(box))
                    .filter(box -> !isLikeItsGround(box, state.getNonStrokingColor()))
                    .ifPresent(box -> shades.add(new Shade(box, state.getNonStrokingColor())));
        }
        paint.add(Boxes.of(path.bounds()), white);
        if (!white) {
            sketch(path, state);
        }
    }

    private void sketch(DrawnPath path, PDGraphicsState state) {
        for (Rectangle2D part : sketches.size() < MOST_SKETCHES ? path.sketches() : List.<Rectangle2D>of()) {
            if (Math.max(part.getWidth(), part.getHeight()) >= LEAST_SKETCH) {
                clip.cut(Boxes.of(part), state).ifPresent(sketches::add);
            }
        }
    }

    /** Whether a rectangle lies on a shade of its own colour: the lines of a paragraph in a shaded cell do. */
    private boolean isLikeItsGround(Box box, PDColor color) {
        for (int i = shades.size() - 1; i >= Math.max(0, shades.size() - RECENT); i--) {
            Box ground = shades.get(i).box;
            if (box.x() >= ground.x() - SLACK
                    && box.right() <= ground.right() + SLACK
                    && box.y() >= ground.y() - SLACK
                    && box.bottom() <= ground.bottom() + SLACK) {
                return isSame(color, shades.get(i).color);
            }
        }
        return false;
    }

    private static boolean isSame(PDColor a, PDColor b) {
        return a.equals(b)
                || (!a.isPattern()
                        && a.getColorSpace() == b.getColorSpace()
                        && Arrays.equals(a.getComponents(), b.getComponents()));
    }

    void shade(PDGraphicsState state) {
        drawn = true;
        paint.add(clip.of(state), false);
    }

    void picture(Box area, PDGraphicsState state) {
        clip.cut(area, state).ifPresent(box -> {
            pictures.add(box);
            paint.add(box, false);
        });
    }

    /** Lines and the edges of shaded rectangles. */
    List<Ruling> rulings(List<Glyph> glyphs) {
        List<Ruling> rulings = new ArrayList<>(lines);
        rulings.addAll(Shades.rulings(shades.stream().map(Shade::box).toList(), glyphs));
        return rulings;
    }

    List<Box> pictures() {
        return pictures;
    }

    /** The areas of slanted lines and curves that are longer than a character. */
    List<Box> sketches() {
        return sketches;
    }

    /** Whether lines or areas are drawn. */
    boolean isDrawn() {
        return drawn;
    }
}
