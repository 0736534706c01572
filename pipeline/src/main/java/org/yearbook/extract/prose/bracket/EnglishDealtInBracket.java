package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.subject.SubjectReader;

/**
 * A number of an English bracket whose numbers are dealt out to as many areas listed before it: Peru and Chile grew (3% and 5%).
 *
 * @param areas those before the bracket
 * @param index which of them, and of the numbers
 */
public record EnglishDealtInBracket(Parsed parsed, List<Mention> areas, int index) {

    private static final Pattern JOINED = Pattern.compile("(?:, | and |, and |, as well as )(?:the )?");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*(?:,|and|, and)\\s*(?:by )?[-+]?");

    /** In the Americas, Mexico and Peru: where those that follow lie. */
    private static final Pattern WITHIN = Pattern.compile("\\b(?:in|within|across|among) (?:the )?$");

    /** The areas of the numbers of this bracket; empty if as many areas as numbers do not stand before it. */
    public static Optional<EnglishDealtInBracket> of(Parsed parsed, Numeral numeral, int open) {
        int close = Sentences.closing(parsed.text(), open);
        List<Numeral> values = parsed.numerals().stream()
                .filter(value -> value.isFigure() && open < value.start() && value.end() <= close)
                .toList();
        if (values.size() < 2 || !areListed(parsed, values)) {
            return Optional.empty();
        }
        List<Mention> areas = lastListed(parsed, new Piece(parsed.text().lastIndexOf(')', open) + 1, open));
        return areas.size() == values.size()
                ? Optional.of(new EnglishDealtInBracket(parsed, areas, values.indexOf(numeral)))
                : Optional.empty();
    }

    /** What the number is of: of its area, or of the trade with it, as the one before it in the bracket is of that before. */
    public Subject subject(Subject known, Optional<Draft> before, Piece words, SubjectReader reader) {
        String area = areas.get(index).code();
        if (index > 0 && before.isPresent()) {
            Subject same = before.get().subject();
            return same.partner().equals(areas.get(index - 1).code()) ? same.withPartner(area) : same.withArea(area);
        }
        Flow flow = parsed.flows(words).stream().map(Parsed::flow).findFirst().orElse(known.flow());
        Subject of = reader.atNumber(parsed, words, known).figure().withFlow(flow);
        return EnglishPartners.isPartner(parsed, areas.get(0), flow)
                ? of.withArea(known.area(), known.areaFrom()).withPartner(area)
                : of.withArea(area).withPartner("");
    }

    private static boolean areListed(Parsed parsed, List<Numeral> values) {
        for (int index = 1; index < values.size(); index++) {
            String between = parsed.folded()
                    .substring(values.get(index - 1).end(), values.get(index).start());
            if (!BETWEEN_NUMBERS.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<Mention> lastListed(Parsed parsed, Piece words) {
        List<Mention> areas = parsed.mentions(words, Term.AREA);
        int first = areas.size() - 1;
        while (first > 0 && isJoined(parsed, areas.get(first - 1), areas.get(first))) {
            first--;
        }
        boolean within = first >= 0
                && areas.size() - first > 2
                && WITHIN.matcher(parsed.folded().substring(0, areas.get(first).start()))
                        .find();
        return first < 0 ? List.of() : areas.subList(within ? first + 1 : first, areas.size());
    }

    private static boolean isJoined(Parsed parsed, Mention before, Mention next) {
        return before.end() <= next.start()
                && JOINED.matcher(parsed.folded().substring(before.end(), next.start()))
                        .matches();
    }
}
