package org.yearbook.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yearbook.domain.Box;

/** Runs the content of one page once and gathers its glyphs, lines, shaded areas and pictures. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private final Shown shown;
    private final GlyphMaker glyphs;
    private final Paint paint = new Paint();
    private final Clip clip;
    private final DrawnPath path = new DrawnPath();
    private final List<Ruling> lines = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private boolean clipPending;
    private boolean drawn;
    private int failures;

    PageEngine(PDPage page, Faces faces) {
        super(page);
        shown = Shown.of(page);
        clip = new Clip(shown);
        glyphs = new GlyphMaker(shown, faces, paint);
    }

    /** What was printed, also after an error in the middle of the page. */
    PdfPage page(int number) {
        List<Glyph> visible = glyphs.visible();
        List<Ruling> rulings = new ArrayList<>(lines);
        rulings.addAll(Shades.rulings(shades, visible));
        return new PdfPage(number, shown.width(), shown.height(), visible, rulings, pictures);
    }

    GlyphMaker glyphs() {
        return glyphs;
    }

    /** Whether lines or areas are drawn. */
    boolean hasDrawing() {
        return drawn;
    }

    /** How many instructions of the page could not be carried out. */
    int failures() {
        return failures;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PDGraphicsState state = getGraphicsState();
        glyphs.add(new GlyphMaker.Shot(matrix, font, code, displacement, state), clip.of(state));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException error) throws IOException {
        failures++;
        super.operatorException(operator, operands, error);
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D area =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        clip.cut(shown.box(area), getGraphicsState()).ifPresent(box -> {
            pictures.add(box);
            paint.add(box, false);
        });
    }

    @Override
    public void shadingFill(COSName shadingName) {
        paint.add(clip.of(getGraphicsState()), false);
        drawn = true;
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        if (state.getAlphaConstant() == 0) {
            return;
        }
        drawn = true;
        double thickness =
                state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX();
        boolean white = paint.isWhite(state.getStrokingColor());
        for (Ruling line : path.lines(thickness)) {
            clip.cut(line, state)
                    .filter(cut -> !white || paint.isDarkUnder(Clip.box(cut)))
                    .ifPresent(lines::add);
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
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

    @Override
    public void endPath() {
        if (clipPending) {
            Path2D bounds = clip.contentOf(path.bounds());
            getGraphicsState().intersectClippingPath(new GeneralPath(bounds));
            clipPending = false;
        }
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        clipPending = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        path.close();
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.moveTo(shown.point(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.lineTo(shown.point(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        path.curveTo(shown.point(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }
}
