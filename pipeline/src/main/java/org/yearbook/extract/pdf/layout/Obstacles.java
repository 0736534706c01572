package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Box;

/** What the lines of a column are set around: pictures, boxes and quotations that reach into it. */
final class Obstacles {

    // What reaches less far into a column leaves its lines their width, in sizes.
    private static final double LEAST_REACH = 2.0;
    private static final double LEAST_HEIGHT = 2.0;
    // The white space above and below it, in sizes.
    private static final double WHITE_AROUND = 2.5;
    // A picture may touch the text that is set around it.
    private static final double TOUCH = 0.5;

    private final List<Box> boxes;

    Obstacles(List<Box> pictures) {
        boxes = new ArrayList<>(pictures);
    }

    /** Takes in the boxes among the parts of a region, which its columns go around. */
    void add(List<List<Block>> parts) {
        for (List<Block> part : parts) {
            if (parts.size() > 1 && part.size() == 1 && part.get(0) instanceof Frame frame) {
                boxes.add(
                        new Box(frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top()));
            }
        }
    }

    /**
     * The lines of a column that are shorter because something stands beside them.
     *
     * @param column from the top down
     */
    Set<Block> narrowed(List<Block> column) {
        Set<Block> narrowed = Collections.newSetFromMap(new IdentityHashMap<>());
        Interval width = new Interval(
                column.stream().mapToDouble(Block::left).min().orElseThrow(),
                column.stream().mapToDouble(Block::right).max().orElseThrow());
        List<Box> inside = boxes.stream()
                .filter(box -> new Interval(box.x(), box.right()).overlap(width) > 0)
                .toList();
        List<Block> run = new ArrayList<>();
        boolean touched = false;
        for (Block block : column) {
            if (inside.stream().noneMatch(box -> isBeside(box, block, width, WHITE_AROUND))) {
                run.clear();
                touched = false;
                continue;
            }
            run.add(block);
            touched |= inside.stream().anyMatch(box -> isBeside(box, block, width, 0));
            // One line alone may be a title or end a paragraph.
            if (touched && run.size() > 1) {
                narrowed.addAll(run);
            }
        }
        return narrowed;
    }

    private static boolean isBeside(Box box, Block block, Interval column, double white) {
        if (!(block instanceof TextLine line)) {
            return false;
        }
        double reach = new Interval(box.x(), box.right()).overlap(column);
        double touch = TOUCH * line.size();
        double around = white * line.size();
        return box.y() - around < line.bottom()
                && box.bottom() + around > line.top()
                && reach > LEAST_REACH * line.size()
                && box.height() > LEAST_HEIGHT * line.size()
                && (box.x() > line.right() - touch || box.right() < line.left() + touch);
    }
}
