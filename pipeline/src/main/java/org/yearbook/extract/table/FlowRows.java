package org.yearbook.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * What the rows of one section of a table have to do with the rows that name a direction of trade. Below 货物进出口, the rows
 * 出口 and 进口 are of goods, and 机电产品 between them is a part of the exports. But below 一般贸易, 出口, 进口 and 加工贸易, a second
 * 出口 is of 加工贸易: a direction that comes again begins another topic.
 */
final class FlowRows {

    static final int NONE = -1;

    /**
     * @param topic the row that a row of nothing but a direction is about, NONE for what the table is about
     * @param whole the row of the direction that a row is a part of, or NONE
     * @param unclear whether the rows leave open what it is about, or in which direction
     */
    record Tie(int topic, int whole, boolean unclear) {}

    private final List<RowReading> rows;
    private final Tie[] ties;
    private final List<Integer> open = new ArrayList<>();
    private final Set<Flow> seen = EnumSet.noneOf(Flow.class);
    private int topic = NONE;
    private int direction = NONE;
    private boolean unclear;
    private boolean hasParts;

    private FlowRows(List<RowReading> rows) {
        this.rows = rows;
        this.ties = new Tie[rows.size()];
    }

    /** The tie of each of the rows of a section, from the top down. */
    static List<Tie> of(List<RowReading> rows) {
        FlowRows flows = new FlowRows(rows);
        for (int row = 0; row < rows.size(); row++) {
            flows.ties[row] = new Tie(NONE, NONE, false);
            if (!rows.get(row).isRelative() && !rows.get(row).words().text().isBlank()) {
                flows.add(row);
            }
        }
        flows.close();
        return List.of(flows.ties);
    }

    private void add(int index) {
        RowReading row = rows.get(index);
        if (row.words().isNothingBut(Term.FLOW) && row.words().flow().isPresent()) {
            addDirection(index);
        } else if (row.words().flow().isPresent() && !isPart(index)) {
            addNamed(index);
        } else {
            open.add(index);
        }
    }

    /** A row of nothing but a direction. */
    private void addDirection(int index) {
        Flow flow = rows.get(index).words().flow().orElse(Flow.NONE);
        boolean again = direction == NONE || seen.contains(flow);
        int last = lastWhole();
        if (again) {
            close();
            begin(last == NONE ? topic : last);
        } else if (last != NONE && flowOf(direction) == Flow.TOTAL) {
            // 货物进出口, 机电产品, 出口: of goods, or of 机电产品?
            unclear = true;
            close();
        } else {
            tieToDirection();
        }
        direction = index;
        seen.add(flow);
        ties[index] = new Tie(topic, NONE, unclear);
    }

    /** 货物出口额: a direction of what the rows above are about, or of something else. */
    private void addNamed(int index) {
        Flow flow = rows.get(index).words().flow().orElse(Flow.NONE);
        boolean goesOn = topic != NONE
                && rows.get(topic).indicator().isPresent()
                && rows.get(topic).indicator().equals(rows.get(index).indicator())
                && !seen.contains(flow);
        if (goesOn) {
            tieToDirection();
        } else {
            close();
            begin(index);
        }
        direction = index;
        seen.add(flow);
    }

    private void begin(int newTopic) {
        topic = newTopic;
        direction = NONE;
        unclear = false;
        hasParts = false;
        seen.clear();
    }

    /** The rows between two directions of one topic are parts of the first. */
    private void tieToDirection() {
        open.forEach(part -> ties[part] = new Tie(NONE, direction, false));
        hasParts |= open.stream().anyMatch(part -> !isPart(part));
        open.clear();
    }

    /** Behind the last direction only 其中 says that a row is a part of it, or that rows were behind those before. */
    private void close() {
        for (int part : open) {
            boolean certain = direction != NONE && flowOf(direction) != Flow.BALANCE && (isPart(part) || hasParts);
            boolean asked = direction != NONE && rows.get(direction).isFlowOnly();
            ties[part] = new Tie(NONE, certain ? direction : NONE, !certain && asked);
        }
        open.clear();
    }

    /** The last of the rows since the last direction that is no part of others. */
    private int lastWhole() {
        return open.stream().filter(row -> !isPart(row)).reduce(NONE, (first, second) -> second);
    }

    private boolean isPart(int row) {
        return rows.get(row).words().has(Term.OF_WHICH);
    }

    private Flow flowOf(int row) {
        return rows.get(row).words().flow().orElse(Flow.NONE);
    }
}
