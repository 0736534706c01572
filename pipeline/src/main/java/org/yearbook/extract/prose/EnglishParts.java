package org.yearbook.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Parts of an English whole: 127 TWh, of which 45 TWh in manufacturing; 17 million, including 5 million from Chile. A part is not
 * of the indicator of the whole unless its words name one, or with whom it was traded.
 */
final class EnglishParts {

    private static final Pattern PART = Pattern.compile("\\b(?:of which|of these|of them|among them|including)\\b");

    private static final Pattern END = Pattern.compile("[,;.]|\\b(?:and|while|but)\\b");

    private EnglishParts() {}

    /** The figures of a sentence, parts without the indicator of their whole. */
    static List<Draft> apart(Parsed parsed, List<Draft> drafts) {
        if (!parsed.isEnglish() || !PART.matcher(parsed.folded()).find()) {
            return drafts;
        }
        return drafts.stream()
                .map(draft -> wholeOf(parsed, drafts, draft)
                        .filter(whole -> !tellsItself(parsed, drafts, whole, draft))
                        .map(whole -> draft.with(part(draft.subject(), whole.subject())))
                        .orElse(draft))
                .toList();
    }

    /** The figure right before the words that this one stands behind. */
    private static Optional<Draft> wholeOf(Parsed parsed, List<Draft> drafts, Draft draft) {
        String before = parsed.folded().substring(0, draft.numeral().start());
        Optional<MatchResult> part = PART.matcher(before).results().reduce((first, second) -> second);
        return part.filter(words -> draft.subject().isNamed() && before.indexOf(';', words.end()) < 0)
                .flatMap(words -> drafts.stream()
                        .filter(whole -> whole.numeral().end() <= words.start())
                        .reduce((first, second) -> second))
                .filter(whole ->
                        whole.subject().indicator().equals(draft.subject().indicator()));
    }

    private static boolean tellsItself(Parsed parsed, List<Draft> drafts, Draft whole, Draft draft) {
        Subject subject = draft.subject();
        boolean traded = subject.flow() != Flow.NONE
                && (subject.flow() != whole.subject().flow()
                        || (!subject.partner().isEmpty()
                                && !subject.partner().equals(whole.subject().partner())));
        return traded
                || !parsed.subjects(words(parsed, drafts, draft), Term.INDICATOR)
                        .isEmpty();
    }

    /** The words from the figure before up to where those behind it end. */
    private static Piece words(Parsed parsed, List<Draft> drafts, Draft draft) {
        int start = draft.numeral().start();
        int end = draft.numeral().end();
        int from = drafts.stream()
                .map(Draft::numeral)
                .mapToInt(Numeral::end)
                .filter(other -> other <= start)
                .max()
                .orElse(0);
        int part = PART.matcher(parsed.folded())
                .results()
                .mapToInt(MatchResult::end)
                .filter(other -> other <= start)
                .max()
                .orElse(0);
        int to = END.matcher(parsed.folded())
                .region(end, parsed.folded().length())
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(parsed.folded().length());
        return new Piece(Math.max(from, part), to);
    }

    private static Subject part(Subject part, Subject whole) {
        return part.unknown()
                .withFlow(part.flow())
                .withPartner(part.partner())
                .withArea(whole.area(), whole.area().isEmpty() ? Origin.NONE : Origin.CARRIED);
    }
}
