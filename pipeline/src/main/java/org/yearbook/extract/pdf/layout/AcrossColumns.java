package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a region from what stands across several of its columns: a headline above them, which is read before all of them,
 * and boxes in their midst, which are read after them, as every column goes on below the box.
 */
final class AcrossColumns {

    // White space around a headline, in heights of its type.
    private static final double ROUND_HEADLINE = 4.0;

    private final List<Block> region;
    private final double headline;
    private final List<List<Block>> columns;
    private final List<Frame> quotes;

    private AcrossColumns(List<Block> aRegion, double size, double gutter) {
        this.headline = XyCut.HEADLINE * size;
        this.columns = Bands.across(
                aRegion.stream()
                        .filter(block -> block instanceof TextLine && !isLarge(block))
                        .toList(),
                gutter);
        quotes = columns.size() < 2 ? List.of() : PullQuotes.among(large(aRegion), columns);
        region = new ArrayList<>(aRegion);
        quotes.forEach(quote -> region.removeAll(quote.content()));
        region.addAll(quotes);
    }

    private List<TextLine> large(List<Block> blocks) {
        return blocks.stream().filter(this::isLarge).map(TextLine.class::cast).toList();
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
        Optional<List<Block>> above = aboveHeadlines();
        if (above.isPresent()) {
            return List.of(above.get(), without(above.get()));
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

    /** What stands above a row of headlines at which every column ends and begins anew. */
    private Optional<List<Block>> aboveHeadlines() {
        List<Block> above = new ArrayList<>();
        for (List<Block> row : Bands.down(region)) {
            if (!above.isEmpty() && row.stream().allMatch(this::isLarge) && partsAllColumns(row.get(0))) {
                return Optional.of(above);
            }
            above.addAll(row);
        }
        return Optional.empty();
    }

    /** A picture in some columns leaves a headline over the others alone in its row, too. */
    private boolean partsAllColumns(Block headline) {
        double near = ROUND_HEADLINE * (headline.bottom() - headline.top());
        return columns.stream()
                .allMatch(column -> column.stream().anyMatch(line -> isWithin(headline.top() - line.bottom(), near))
                        && column.stream().anyMatch(line -> isWithin(line.top() - headline.bottom(), near)));
    }

    private static boolean isWithin(double distance, double most) {
        return distance >= 0 && distance <= most;
    }

    private boolean isLarge(Block block) {
        return block instanceof TextLine line && line.size() > headline;
    }

    private boolean isHeadline(Block block) {
        return isLarge(block) && spanned(columns, block).size() > 1;
    }

    /** A column beside the box shows that the columns run past it; a box over all of them parts what is above and below. */
    private boolean isInTheMidst(Block block) {
        if (!(block instanceof Frame)) {
            return false;
        }
        List<List<Block>> spanned = spanned(columns, block);
        return spanned.size() > 1
                && (spanned.size() < columns.size() || quotes.contains(block))
                && spanned.stream().allMatch(column -> goesOnBelow(column, block));
    }

    static boolean goesOnBelow(List<Block> column, Block box) {
        return column.stream().anyMatch(line -> line.bottom() <= box.top())
                && column.stream().anyMatch(line -> line.top() >= box.bottom());
    }

    /** The columns that a block stands over. */
    static List<List<Block>> spanned(List<List<Block>> columns, Block block) {
        return columns.stream()
                .filter(column ->
                        column.stream().anyMatch(line -> line.left() < block.right() && block.left() < line.right()))
                .toList();
    }

    private List<Block> without(List<Block> parted) {
        return region.stream().filter(block -> !parted.contains(block)).toList();
    }
}
