package org.yearbook.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.name.EnglishItems;
import org.yearbook.extract.prose.name.EnglishNounPhrase;
import org.yearbook.extract.prose.name.EnglishWholes;
import org.yearbook.extract.prose.partner.EnglishAgents;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishVisitors;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.EnglishChangeIn;

/**
 * What English says of a number's subject behind the number: what is counted, where the change was, and with whom the trade is.
 *
 * @param drafts the figures of the sentence read so far
 * @param partnerBefore the partner that the sentence before spoke of, empty if none
 */
record EnglishComplements(Parsed parsed, List<Draft> drafts, String partnerBefore) {

    private static final Pattern PART = Pattern.compile(
            "\\s*(?:with|including|of which|especially|notably|particularly) (?:the |its |those )?(?:[a-z]+ )?(?:imports|exports|shipments|sales|purchases|those) of ");

    /** The subject as the words before the number tell it, completed by those behind. */
    Outcome of(Piece stretch, Numeral numeral, Outcome outcome) {
        Outcome counted = withItemBehind(
                stretch, numeral, withWholeBehind(stretch, numeral, withCountedBehind(numeral, outcome)));
        Outcome located = withAreaBehind(numeral, counted);
        return withAgentBehind(
                numeral,
                isPartOfOther(stretch, numeral, located.figure()) ? located : withPartnerBehind(numeral, located));
    }

    /** Trade with Peru was 5 percent of trade with America: what it is a part of has a partner of its own. */
    private boolean isPartOfOther(Piece stretch, Numeral numeral, Subject figure) {
        return numeral.isPercent()
                && parsed.folded().startsWith(" of ", numeral.end())
                && parsed.subjects(stretch, Term.AREA).stream()
                        .anyMatch(area -> area.code().equals(figure.partner()));
    }

    /** Peru took 12 percent of wheat exports. */
    private Outcome withWholeBehind(Piece stretch, Numeral numeral, Outcome outcome) {
        Subject figure = EnglishWholes.named(parsed, stretch, numeral, outcome.figure());
        if (figure.equals(outcome.figure())) {
            return outcome;
        }
        boolean goesOn = outcome.next().words().isEmpty() || !EnglishWholes.standsBehind(parsed, numeral);
        return new Outcome(figure, goesOn ? outcome.next().withWords(figure.words()) : outcome.next());
    }

    /** Of which 3 million tonnes was wheat; a drop of 3% in wheat prices. */
    private Outcome withItemBehind(Piece stretch, Numeral numeral, Outcome outcome) {
        Subject item = EnglishItems.named(parsed, stretch, numeral, outcome.figure());
        Subject figure = EnglishChangeIn.named(parsed, stretch, numeral, item);
        return figure.equals(outcome.figure()) ? outcome : new Outcome(figure, outcome.next());
    }

    /** Where the words end that say what is counted; the end of the number where none do. */
    int endOfCounted(Piece stretch, Numeral numeral) {
        return EnglishNounPhrase.counted(parsed, numeral)
                .or(() -> EnglishItems.behind(parsed, stretch, numeral))
                .map(Piece::end)
                .orElse(numeral.end());
    }

    /** Produced 5 million tonnes of crude steel. */
    private Outcome withCountedBehind(Numeral numeral, Outcome outcome) {
        return EnglishNounPhrase.counted(parsed, numeral)
                .map(name -> new Outcome(
                        EnglishNounPhrase.named(parsed, name, ofThings(numeral, outcome.figure())),
                        EnglishNounPhrase.named(parsed, name, outcome.next())))
                .orElse(outcome);
    }

    /** Sales in 43 countries: what is counted is no indicator. */
    private static Subject ofThings(Numeral numeral, Subject subject) {
        return numeral.unit().isEmpty() && subject.isNamed() ? subject.unknown() : subject;
    }

    /** Rose by 3% in Japan and by 2% in China. */
    private Outcome withAreaBehind(Numeral numeral, Outcome outcome) {
        return !numeral.isPercent()
                ? outcome
                : EnglishTail.of(parsed, numeral)
                        .area()
                        .map(code -> new Outcome(outcome.figure().withArea(code), outcome.next()))
                        .orElse(outcome);
    }

    /** 3 billion in exports were reported by Peru. */
    Outcome withAgentBehind(Numeral numeral, Outcome outcome) {
        Outcome told = EnglishAgents.behind(parsed, numeral, outcome.figure().flow())
                .map(code -> new Outcome(
                        outcome.figure().withArea(code), outcome.next().withArea(code)))
                .orElse(outcome);
        return EnglishAgents.partner(parsed, numeral, told.figure())
                .map(code -> new Outcome(told.figure().withPartner(code), told.next()))
                .orElse(told);
    }

    /** A deficit of 3 billion with China. With China, the deficit was 3 billion. */
    private Outcome withPartnerBehind(Numeral numeral, Outcome outcome) {
        Subject figure = outcome.figure();
        return EnglishVisitors.behind(EnglishTail.of(parsed, numeral))
                .or(() -> EnglishPartners.behind(EnglishTail.of(parsed, numeral), figure.flow()))
                .or(() -> figure.partner().isEmpty() && figure.flow() != Flow.NONE
                        ? EnglishPartners.atLast(parsed, numeral, figure.flow())
                                .or(() -> EnglishPartners.ofSentence(parsed, numeral, partnerBefore))
                                .or(() -> namedBefore(numeral))
                                .or(() -> ofWhole(numeral, figure))
                        : Optional.empty())
                .map(code -> new Outcome(
                        outcome.figure().withPartner(code), outcome.next().withPartner(code)))
                .orElse(outcome);
    }

    /** Imports from Peru rose by 5 percent, with the imports of tea up 3 percent: a part of them. */
    private Optional<String> ofWhole(Numeral numeral, Subject figure) {
        String clause = parsed.clauseAt(numeral.start()).of(parsed.folded());
        return !PART.matcher(clause).lookingAt()
                ? Optional.empty()
                : drafts.stream()
                        .map(Draft::subject)
                        .reduce((first, second) -> second)
                        .filter(whole -> whole.flow() == figure.flow())
                        .map(Subject::partner)
                        .filter(partner -> !partner.isEmpty());
    }

    /** Exported 5 billion to the EU, while it imported 3 billion from these countries. */
    private Optional<String> namedBefore(Numeral numeral) {
        return drafts.stream()
                .map(draft -> draft.subject().partner())
                .filter(partner -> !partner.isEmpty() && EnglishPartners.comesBack(EnglishTail.of(parsed, numeral)))
                .reduce((first, second) -> second);
    }
}
