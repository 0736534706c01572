package org.yearbook.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yearbook.domain.Box;

/** Turns what the content of a page shows into glyphs, and keeps apart what nobody sees. */
final class GlyphMaker {

    /** How far the em square goes below the baseline: as in most CJK faces. */
    private static final double DESCENT = 0.14;

    private static final double EM_UNITS = 1000;

    private static final int CORNERS = 4;

    /** Text askew by more is neither a line nor a column: watermarks, labels of a chart. */
    private static final double ASKEW_DEGREES = 5;

    /** One character being shown. */
    record Shot(Matrix matrix, PDFont font, int code, Vector displacement, PDGraphicsState state) {}

    private final Shown shown;
    private final Faces faces;
    private final Paint paint;
    private final Overprints visible = new Overprints();
    private final Overprints unprinted = new Overprints();
    private final Characters characters = new Characters();
    private int hidden;
    private int askew;

    GlyphMaker(Shown shown, Faces faces, Paint paint) {
        this.shown = shown;
        this.faces = faces;
        this.paint = paint;
    }

    void add(Shot shot, Box window) throws IOException {
        String text = faces.text(shot.font, shot.code);
        characters.count(text);
        AffineTransform place = shot.matrix.createAffineTransform();
        place.preConcatenate(shown.transform());
        double degrees = Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX()));
        int direction = Math.floorMod(Math.round(degrees / 90) * 90, 360);
        if (text.isEmpty() || Math.abs(degrees - Math.round(degrees / 90) * 90) > ASKEW_DEGREES) {
            askew += text.isBlank() ? 0 : 1;
            return;
        }
        Box box = box(shot, place);
        if (!shown.holds(box)) {
            if (!text.isBlank()) {
                characters.countOutside();
            }
            return;
        }
        Faces.Face face = faces.of(shot.font);
        double size = Math.hypot(place.getShearX(), place.getScaleY()) * em(shot.font);
        double baseline = direction % 180 == 0 ? place.getTranslateY() : place.getTranslateX();
        RenderingMode mode = shot.state.getTextState().getRenderingMode();
        boolean bold = face.bold() || mode == RenderingMode.FILL_STROKE;
        Glyph glyph = new Glyph(text, box, (float) size, bold, baseline, direction, face.name());
        if (mode == RenderingMode.NEITHER) {
            unprinted.add(glyph);
        } else if (isSeen(shot.state, mode, box, window)) {
            visible.add(glyph);
        } else if (!glyph.isBlank()) {
            hidden++;
        }
    }

    private boolean isSeen(PDGraphicsState state, RenderingMode mode, Box box, Box window) {
        if (state.getNonStrokeAlphaConstant() == 0 || !Boxes.holdsCentre(window, box)) {
            return false;
        }
        return !mode.isFill() || !paint.isWhite(state.getNonStrokingColor()) || paint.isDarkUnder(box);
    }

    private static Box box(Shot shot, AffineTransform place) throws IOException {
        double em = em(shot.font);
        if (shot.font.isVertical()) {
            // The origin of a character set downwards is the top middle of its square.
            return box(place, 0, 1, -DESCENT, 1);
        }
        double advance = shot.displacement.getX();
        return box(place, Math.min(0, advance), Math.abs(advance), -DESCENT * em, em);
    }

    /** The upright rectangle around one in text space; there is one for every character, so no shape is made. */
    private static Box box(AffineTransform place, double x, double width, double y, double height) {
        double[] corners = {x, y, x + width, y, x + width, y + height, x, y + height};
        place.transform(corners, 0, corners, 0, CORNERS);
        double left = corners[0];
        double top = corners[1];
        double right = left;
        double bottom = top;
        for (int i = 1; i < CORNERS; i++) {
            left = Math.min(left, corners[2 * i]);
            right = Math.max(right, corners[2 * i]);
            top = Math.min(top, corners[2 * i + 1]);
            bottom = Math.max(bottom, corners[2 * i + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** The em in the text space of a font: 1 but for fonts that bring their own scale. */
    private static double em(PDFont font) {
        return font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * EM_UNITS : 1;
    }

    /** The text of the page; of a scanned page the invisible text that a machine has read from it. */
    List<Glyph> visible() {
        return isReadByMachine() ? unprinted.glyphs() : visible.glyphs();
    }

    /** Whether the page's only text is invisible: characters recognised in a scan. */
    boolean isReadByMachine() {
        return !unprinted.glyphs().isEmpty() && visible.glyphs().stream().allMatch(Glyph::isBlank);
    }

    /** How many characters nobody sees on the page. */
    int hidden() {
        return isReadByMachine() ? hidden : hidden + unprinted.glyphs().size();
    }

    /** All of them, also those that nobody sees. */
    Characters characters() {
        return characters;
    }

    int askew() {
        return askew;
    }
}
