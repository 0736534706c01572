package org.yearbook.extract.prose.time;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * Fiscal years of another country than a Chinese text is of: they need not be those of the home, so that their months are not known.
 *
 * @param home code of the area that the text is of, empty if none is known
 */
public record FiscalElsewhere(String home) {

    private static final Pattern FISCAL = Pattern.compile("财年|财政年度|会计年度");

    /** The figures of a sentence; without a time where it is such a year. */
    public List<Draft> open(Parsed parsed, List<Draft> drafts) {
        return parsed.isEnglish() || !FISCAL.matcher(parsed.text()).find()
                ? drafts
                : drafts.stream()
                        .map(draft -> draft.subject().area().equals(home) ? draft : draft.withPeriod(null))
                        .toList();
    }
}
