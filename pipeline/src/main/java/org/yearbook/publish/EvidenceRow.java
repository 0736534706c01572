package org.yearbook.publish;

import org.yearbook.domain.Decision;
import org.yearbook.domain.Observation;
import org.yearbook.domain.layout.Label;

/**
 * Where one value of the workbook comes from.
 *
 * @param shown the cell that shows the value
 * @param row what its row stands for
 * @param column what its column stands for
 * @param decision the decision about the value
 */
public record EvidenceRow(CellPlace shown, Label row, Label column, Observation observation, Decision decision) {

    /** A cell of the workbook by the name of its sheet and the indices of its row and column. */
    public record CellPlace(String sheet, int row, int column) {}
}
