package org.yearbook.extract.pdf.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yearbook.domain.Box;
import org.yearbook.domain.ReadingSettings;

/** Pictures of places on PDF pages, for people who want to see a number where it is printed. */
public final class PageCrops {

    private static final float POINTS_PER_INCH = 72;
    /** Ten-point type is well legible, and a picture some twenty kilobytes. */
    private static final float DOTS_PER_INCH = 108;

    private static final float SCALE = DOTS_PER_INCH / POINTS_PER_INCH;
    /** Room around the number, in heights of its box: some words to the sides, a line above and below. */
    private static final double ROOM_BESIDE = 18;

    private static final double ROOM_ABOVE = 4;
    private static final double FRAME = 2;

    private PageCrops() {}

    /**
     * A place to show.
     *
     * @param id by which the picture is found
     * @param page page number from 1
     */
    public record Spot(String id, int page, Box box) {}

    /**
     * PNG pictures in grey, each of the surroundings of a box with a frame around the box, by the id of the spot. A page
     * that cannot be drawn has none.
     *
     * @param bytes a PDF document
     * @param settings passwords that open it, and the largest picture
     */
    public static Map<String, byte[]> of(byte[] bytes, List<Spot> spots, ReadingSettings settings) throws IOException {
        Map<Integer, List<Spot>> byPage = new TreeMap<>();
        for (Spot spot : spots) {
            byPage.computeIfAbsent(spot.page(), unused -> new ArrayList<>()).add(spot);
        }
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        try (PDDocument document = PdfFile.open(bytes, settings.passwords())) {
            PictureSize size = new PictureSize(settings.limits().megapixels());
            for (Map.Entry<Integer, List<Spot>> page : byPage.entrySet()) {
                Optional<BufferedImage> image = render(document, page.getKey() - 1, size);
                if (image.isPresent()) {
                    for (Spot spot : page.getValue()) {
                        pictures.put(spot.id(), crop(image.get(), spot.box()));
                    }
                }
            }
        }
        return pictures;
    }

    private static Optional<BufferedImage> render(PDDocument document, int page, PictureSize size) throws IOException {
        if (page < 0 || page >= document.getNumberOfPages() || !size.allows(document.getPage(page), SCALE)) {
            return Optional.empty();
        }
        return Optional.of(new PDFRenderer(document).renderImage(page, SCALE, ImageType.GRAY));
    }

    private static byte[] crop(BufferedImage page, Box box) throws IOException {
        double size = Math.max(1, Math.min(box.width(), box.height()));
        int left = clamp((box.x() - ROOM_BESIDE * size) * SCALE, page.getWidth() - 1);
        int top = clamp((box.y() - ROOM_ABOVE * size) * SCALE, page.getHeight() - 1);
        int right = clamp((box.right() + ROOM_BESIDE * size) * SCALE, page.getWidth());
        int bottom = clamp((box.bottom() + ROOM_ABOVE * size) * SCALE, page.getHeight());
        int width = Math.max(1, right - left);
        int height = Math.max(1, bottom - top);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.drawImage(page, -left, -top, null);
            graphics.setColor(Color.BLACK);
            graphics.setStroke(new BasicStroke((float) FRAME));
            graphics.draw(new Rectangle2D.Double(
                    box.x() * SCALE - left - FRAME,
                    box.y() * SCALE - top - FRAME,
                    box.width() * SCALE + 2 * FRAME,
                    box.height() * SCALE + 2 * FRAME));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", png)) {
            throw new IOException("This Java platform cannot write PNG pictures");
        }
        return png.toByteArray();
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.rint(value)));
    }
}
