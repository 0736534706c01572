package org.yearbook.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.pdf.damage.ContentWatch;
import org.yearbook.extract.pdf.damage.Damage;

/** Runs the content of one page once and gathers its glyphs, lines, shaded areas and pictures. */
final class PageEngine extends WatchedEngine {

    private final Shown shown;
    private final Faces faces;
    private final GlyphMaker glyphs;
    private final Clip clip;
    private final Drawing drawing;
    private final DrawnPath path = new DrawnPath();
    private Point2D current = new Point2D.Float();
    private boolean clipPending;

    PageEngine(PDPage page, Faces faces, ContentWatch watch, PageEffort effort) {
        super(page, watch, effort);
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

    @Override
    protected void showText(byte[] string) throws IOException {
        @Nullable PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            // Any other font would read other characters out of the same codes.
            damage().add(Damage.Kind.FONT_MISSING);
            return;
        }
        faces.prepare(font);
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        effort().character();
        PDGraphicsState state = getGraphicsState();
        glyphs.add(new GlyphMaker.Shot(matrix, font, code, displacement, state), clip.of(state));
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
        if (effort().line()) {
            path.moveTo(shown.point(x, y));
        }
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        if (effort().line()) {
            path.lineTo(shown.point(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        if (effort().line()) {
            path.curveTo(shown.point(x3, y3));
        }
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
