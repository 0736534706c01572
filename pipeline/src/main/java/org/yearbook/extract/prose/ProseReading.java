package org.yearbook.extract.prose;

import java.util.IdentityHashMap;
import java.util.List;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Passage;

/**
 * What the running text of a document gave: its figures, and what each numeral that was looked at turned out to be.
 *
 * @param numerals by passage, the very object of the document's content, in the order of the text
 */
public record ProseReading(List<Figure> figures, IdentityHashMap<Passage, List<Placed>> numerals) {

    /**
     * A numeral of a passage.
     *
     * @param start first character in the passage (UTF-16 index)
     * @param end one past its last digit
     * @param figureId the figure that it became, empty if none
     */
    public record Placed(int start, int end, Disposition disposition, String rule, String figureId) {}
}
