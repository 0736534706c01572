package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Box;
import org.yearbook.extract.pdf.page.Ruling;

/**
 * Cuts a sheet at its rulings and white space into regions and those into columns: regions from the top down, columns
 * from left to right.
 */
final class XyCut {

    // A ruling that spans less of a region underlines a title or stands between two columns' texts.
    private static final double SPANS = 0.85;
    // Lines touch a ruling set close to them, in points.
    private static final double TOUCH = 1.0;
    // What is left of a gutter that lines of several regions share, measured in sizes of the text.
    private static final double LEAST_GUTTER = 0.7;
    // A line this much larger than the text begins an article.
    static final double HEADLINE = 1.3;

    private final List<Ruling> rules;
    private final List<Column> columns = new ArrayList<>();
    private final FrameNumbers frames;
    private final Obstacles beside;

    private XyCut(List<Ruling> rulings, List<Box> pictures, FrameNumbers frames) {
        this.frames = frames;
        beside = new Obstacles(pictures);
        rules = rulings.stream()
                .filter(Ruling::isHorizontal)
                .sorted(Comparator.comparingDouble(Ruling::y1))
                .toList();
    }

    /** The columns of a sheet in reading order. */
    static List<Column> columns(List<TextLine> lines, Sheet sheet, FrameNumbers frames) {
        XyCut cut = new XyCut(sheet.rulings(), sheet.pictures(), frames);
        cut.read(Frame.gather(lines, sheet.rulings()), 0);
        return List.copyOf(cut.columns);
    }

    private void read(List<Block> region, int frame) {
        if (region.isEmpty()) {
            return;
        }
        List<List<Block>> parts = parts(region);
        if (parts.size() > 1) {
            parts.forEach(part -> read(part, frame));
        } else {
            readColumn(region, frame);
        }
    }

    private List<List<Block>> parts(List<Block> region) {
        List<List<Block>> parts = atRules(region);
        double gutter = LEAST_GUTTER * size(region);
        if (parts.size() < 2) {
            parts = AcrossColumns.parted(region, size(region), gutter);
            beside.add(parts);
        }
        if (parts.size() < 2) {
            parts = Bands.across(region, gutter);
        }
        if (parts.size() < 2) {
            parts = runs(region);
        }
        return parts;
    }

    /** A column's lines in order; a frame between them is read where it stands. */
    private void readColumn(List<Block> region, int frame) {
        List<TextLine> lines = new ArrayList<>();
        List<Block> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(Block::bottom).thenComparingDouble(Block::left));
        Set<Block> narrowed = beside.narrowed(sorted);
        for (Block block : sorted) {
            if (block instanceof TextLine line) {
                @Nullable TextLine above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                // A title is wider than the text below it; it must not lend its edges to it, nor must lines beside a
                // picture take those of the lines below it.
                if (above != null && (!line.isLikeSize(above) || narrowed.contains(line) != narrowed.contains(above))) {
                    flush(lines, narrowed, frame);
                }
                lines.add(line);
            } else if (block instanceof Frame inner) {
                flush(lines, narrowed, frame);
                read(inner.content(), frames.next());
            }
        }
        flush(lines, narrowed, frame);
    }

    private void flush(List<TextLine> lines, Set<Block> narrowed, int frame) {
        if (!lines.isEmpty()) {
            Column column = Column.of(frame, lines);
            columns.add(narrowed.contains(lines.get(0)) ? column.besideSomething() : column);
            lines.clear();
        }
    }

    private List<List<Block>> atRules(List<Block> region) {
        double left = region.stream().mapToDouble(Block::left).min().orElseThrow();
        double right = region.stream().mapToDouble(Block::right).max().orElseThrow();
        List<List<Block>> parts = new ArrayList<>();
        List<Block> rest = new ArrayList<>(region);
        for (Ruling rule : rules) {
            if (Math.min(right, rule.x2()) - Math.max(left, rule.x1()) < SPANS * (right - left)) {
                continue;
            }
            List<Block> above = rest.stream()
                    .filter(block -> block.bottom() <= rule.y1() + TOUCH)
                    .toList();
            List<Block> below = rest.stream()
                    .filter(block -> block.top() >= rule.y1() - TOUCH)
                    .toList();
            if (above.size() + below.size() == rest.size() && !above.isEmpty() && !below.isEmpty()) {
                parts.add(above);
                rest = new ArrayList<>(below);
            }
        }
        parts.add(rest);
        return parts;
    }

    /** Runs of rows that have the same columns. A title over all columns is a run of its own. */
    private static List<List<Block>> runs(List<Block> region) {
        double least = LEAST_GUTTER * size(region);
        List<List<Block>> runs = new ArrayList<>();
        List<List<Block>> bands = new ArrayList<>();
        CommonGutters gutters = new CommonGutters(least);
        for (List<Block> band : Bands.down(region)) {
            if (!bands.isEmpty() && (isHeadline(band, bands, region) || !gutters.hold(band))) {
                runs.add(bands.stream().flatMap(List::stream).toList());
                bands = new ArrayList<>();
                gutters = new CommonGutters(least);
            }
            bands.add(band);
            gutters.add(band);
        }
        runs.add(bands.stream().flatMap(List::stream).toList());
        return runs;
    }

    private static boolean isHeadline(List<Block> band, List<List<Block>> above, List<Block> region) {
        boolean columnsAbove = above.stream().anyMatch(other -> other.size() > 1);
        return columnsAbove && band.size() == 1 && size(band) > HEADLINE * size(region);
    }

    /** The middle size of the lines, in points. */
    static double size(List<Block> region) {
        double[] sizes = region.stream()
                .filter(TextLine.class::isInstance)
                .mapToDouble(block -> ((TextLine) block).size())
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }
}
