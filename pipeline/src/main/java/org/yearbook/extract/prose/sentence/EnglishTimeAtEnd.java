package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;

/** The one time of an English sentence that stands behind all of its figures: wheat rose 3%, barley 4% and oats 5% in 2024. */
public final class EnglishTimeAtEnd {

    private static final Pattern IN =
            Pattern.compile("\\b(?:in|for|during|over|throughout) (?:the (?:year |fiscal year |financial year )?)?$");

    private static final Pattern CLOSES = Pattern.compile("\\s*[.;]?\\s*$");

    /** Another statement, whose time it would be, or something that it is held against. */
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:while|but|whereas|compared|than|after|before|which|who|that|when|where|against|versus|from|since|until|expected|forecast|will|would|target|said|contrast|previous|prior|earlier|year-on-year|year on year)\\b|:");

    private EnglishTimeAtEnd() {}

    /** That time, for a number of the sentence before it. */
    public static Optional<Dated> of(Parsed parsed, Numeral numeral) {
        List<Dated> dates = parsed.dates();
        if (dates.size() != 1 || parsed.aside().get(dates.get(0).start())) {
            return Optional.empty();
        }
        Dated date = dates.get(0);
        String folded = parsed.folded();
        boolean last = date.start() > numeral.end()
                && parsed.numerals().stream().noneMatch(later -> later.isFigure() && later.start() >= date.start());
        return last
                        && CLOSES.matcher(folded)
                                .region(date.end(), folded.length())
                                .lookingAt()
                        && IN.matcher(folded.substring(numeral.end(), date.start()))
                                .find()
                        && !STATES.matcher(folded.substring(numeral.end(), date.start()))
                                .find()
                ? Optional.of(date)
                : Optional.empty();
    }
}
