package org.yearbook.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/** Runs the content of one page once and gathers its glyphs, lines, shaded areas and pictures. */
final class PageEngine extends PDFGraphicsStreamEngine {

    /** The most crowded real page known has a twentieth; small files can ask for any number. */
    private static final int MOST_OPERATORS = 2_000_000;

    private final Shown shown;
    private final Faces faces;
    private final GlyphMaker glyphs;
    private final Clip clip;
    private final Drawing drawing;
    private final DrawnPath path = new DrawnPath();
    private Point2D current = new Point2D.Float();
    private boolean clipPending;
    private int failures;
    private int operators;

    PageEngine(PDPage page, Faces faces) {
        super(page);
        shown = Shown.of(page);
        this.faces = faces;
        Paint paint = new Paint();
        clip = new Clip(shown);
        drawing = new Drawing(clip, paint);
        glyphs = new GlyphMaker(shown, faces, paint);
    }

    /** What was printed, also after an error in the middle of the page. */
    PdfPage page(int number) {
        List<Glyph> visible = glyphs.visible();
        return new PdfPage(
                number,
                shown.width(),
                shown.height(),
                visible,
                drawing.rulings(visible),
                drawing.pictures(),
                drawing.sketches());
    }

    GlyphMaker glyphs() {
        return glyphs;
    }

    /** Whether lines or areas are drawn. */
    boolean hasDrawing() {
        return drawing.isDrawn();
    }

    /** How many instructions of the page could not be carried out. */
    int failures() {
        return failures;
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        @Nullable PDFont font = getGraphicsState().getTextState().getFont();
        if (font != null) {
            faces.prepare(font);
        }
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PDGraphicsState state = getGraphicsState();
        glyphs.add(new GlyphMaker.Shot(matrix, font, code, displacement, state), clip.of(state));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooCrowdedException();
        }
        super.processOperator(operator, operands);
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
        drawing.picture(shown.box(area), getGraphicsState());
    }

    @Override
    public void shadingFill(COSName shadingName) {
        drawing.shade(getGraphicsState());
    }

    @Override
    public void strokePath() {
        drawing.stroke(path, getGraphicsState());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        drawing.fill(path, getGraphicsState());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        drawing.fill(path, getGraphicsState());
        drawing.stroke(path, getGraphicsState());
        endPath();
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
