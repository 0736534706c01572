package org.yearbook.extract.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.yearbook.domain.Box;

/** What is drawn on a page besides its text: lines, shaded rectangles and pictures. */
final class Drawing {

    private final Clip clip;
    private final Paint paint;
    private final List<Ruling> lines = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
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
                    .ifPresent(shades::add);
        }
        paint.add(Boxes.of(path.bounds()), white);
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
        rulings.addAll(Shades.rulings(shades, glyphs));
        return rulings;
    }

    List<Box> pictures() {
        return pictures;
    }

    /** Whether lines or areas are drawn. */
    boolean isDrawn() {
        return drawn;
    }
}
