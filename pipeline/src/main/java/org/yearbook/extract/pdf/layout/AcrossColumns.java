package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a region from what stands across several of its columns: a headline above them, which is read before all of them,
 * and boxes in their midst, which are read after them, as every column goes on below the box.
 */
final class AcrossColumns {

    private final List<Block> region;
    private final double headline;
    private final List<List<Block>> columns;

    private AcrossColumns(List<Block> region, double size, double gutter) {
        this.region = region;
        this.headline = XyCut.HEADLINE * size;
        this.columns = Bands.across(
                region.stream()
                        .filter(block -> block instanceof TextLine && !isLarge(block))
                        .toList(),
                gutter);
    }

    /**
     * The parts in reading order; one if nothing stands across columns.
     *
     * @param size the middle size of the region's text, in points
     * @param gutter the least white space between two columns, in points
     */
    static List<List<Block>> parted(List<Block> region, double size, double gutter) {
        return new AcrossColumns(region, size, gutter).parts();
    }

    private List<List<Block>> parts() {
        List<Block> top = Bands.down(region).get(0);
        if (top.size() == 1 && top.size() < region.size() && isHeadline(top.get(0))) {
            return List.of(top, without(top));
        }
        List<Block> boxes = region.stream().filter(this::isInTheMidst).toList();
        // Below a second headline another article may stand, whose columns do not go on from those above.
        if (boxes.isEmpty() || region.stream().anyMatch(this::isHeadline)) {
            return List.of(region);
        }
        List<List<Block>> parts = new ArrayList<>();
        parts.add(without(boxes));
        boxes.forEach(box -> parts.add(List.of(box)));
        return parts;
    }

    private boolean isLarge(Block block) {
        return block instanceof TextLine line && line.size() > headline;
    }

    private boolean isHeadline(Block block) {
        return isLarge(block) && spanned(block).size() > 1;
    }

    /** A column beside the box shows that the columns run past it; a box over all of them parts what is above and below. */
    private boolean isInTheMidst(Block block) {
        if (!(block instanceof Frame)) {
            return false;
        }
        List<List<Block>> spanned = spanned(block);
        return spanned.size() > 1
                && spanned.size() < columns.size()
                && spanned.stream().allMatch(column -> goesOnBelow(column, block));
    }

    private static boolean goesOnBelow(List<Block> column, Block box) {
        return column.stream().anyMatch(line -> line.bottom() <= box.top())
                && column.stream().anyMatch(line -> line.top() >= box.bottom());
    }

    private List<List<Block>> spanned(Block block) {
        return columns.stream()
                .filter(column ->
                        column.stream().anyMatch(line -> line.left() < block.right() && block.left() < line.right()))
                .toList();
    }

    private List<Block> without(List<Block> parted) {
        return region.stream().filter(block -> !parted.contains(block)).toList();
    }
}
