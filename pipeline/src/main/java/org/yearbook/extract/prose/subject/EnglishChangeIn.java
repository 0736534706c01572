package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.EnglishNounPhrase;
import org.yearbook.extract.prose.name.EnglishWholes;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What an English change is told to be in, or a target to be of, behind its number: despite a drop of 43% in wheat prices, growth of
 * 12% was posted by wheat exports, a target of 230 million tonnes in cargo throughput.
 */
public final class EnglishChangeIn {

    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(?:in [^,]{2,20}, )?(?:(?:and|but|while) )?(?:(?:despite|after|following|with|amid|due to|because of|thanks to) )?(?:(?:an?|the) )?(?:[a-z]+ )?"
                    + "(?:(?:increase|rise|growth|gain|jump|decline|fall|drop|decrease|contraction|surge|expansion|reduction) of )?(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*");

    /** There was a drop of 3%, the three months to July show a drop of 3%: nothing is named before the change. */
    private static final Pattern SHOWS = Pattern.compile(
            "^\\s*(?:(?:in|for|over|during) )?(?:the )?[\\s,]*(?:there (?:was|were|is|has been|had been)|shows?|showed|saw|sees|brought) ");

    private static final Pattern NOUN = Pattern.compile(
            "\\b ?(?:increase|rise|growth|gain|jump|decline|fall|drop|decrease|contraction|surge|expansion|reduction)\\b");

    private static final Pattern ASPECT = Pattern.compile(
            "(?:value|volume|quantity|terms|weight|number|total|real|nominal|dollar|price)s?\\b(?! of)");

    private static final Pattern IN = Pattern.compile(
            "(?: (?:increase|rise|growth|gain|jump|decline|fall|drop|decrease|contraction|surge|expansion|reduction))?"
                    + "(?: (?:was|were|has been|had been) (?:recorded|seen|posted|registered|reported|noted|observed|achieved|witnessed|logged))? (?:in|by|for) (?:the |its |their )?");

    private static final Pattern TARGET_OF = Pattern.compile(
            "\\b(?:target|goal|aim) of (?:(?:about|around|some|nearly|almost|over|more than) )*[^a-z\\d]*$");

    private static final Pattern OF_TARGET = Pattern.compile(" (?:in|of|for) (?:the |its |their )?");

    private EnglishChangeIn() {}

    /** The subject of a number with what is named behind it. */
    public static Subject named(Parsed parsed, Piece stretch, Numeral numeral, Subject subject) {
        if (subject.isNamed()) {
            return subject;
        }
        String before = stretch.of(parsed.folded());
        boolean opens =
                subject.words().isEmpty() || before.contains(subject.words().toLowerCase(Locale.ROOT));
        boolean change = numeral.isPercent()
                && opens
                && CHANGE.matcher(SHOWS.matcher(parsed.withoutTimes(stretch)).replaceFirst(""))
                        .matches()
                && (NOUN.matcher(before).find()
                        || NOUN.matcher(parsed.folded())
                                .region(numeral.end(), parsed.folded().length())
                                .lookingAt());
        boolean target = !numeral.isPercent() && TARGET_OF.matcher(before).find();
        if (!change && !target) {
            return subject;
        }
        Matcher in = (change ? IN : OF_TARGET)
                .matcher(parsed.folded())
                .region(numeral.end(), parsed.folded().length());
        return in.lookingAt()
                ? name(parsed, in.end())
                        .map(name ->
                                change ? of(parsed, name, subject) : EnglishNounPhrase.named(parsed, name, subject))
                        .orElse(subject)
                : subject;
    }

    private static Subject of(Parsed parsed, Piece name, Subject subject) {
        List<Flow> flows =
                parsed.flows(name).stream().map(Parsed::flow).distinct().toList();
        Subject named = subject.withWords(parsed.printed(name.start(), name.end()));
        return flows.size() == 1 ? named.withFlow(flows.get(0)) : named;
    }

    /** No time and no area, which a change is in as well. */
    private static Optional<Piece> name(Parsed parsed, int from) {
        boolean other = parsed.dates().stream().anyMatch(date -> date.start() == from)
                || parsed.mentions().stream()
                        .anyMatch(area -> area.term() == Term.AREA && area.start() <= from && from < area.end());
        boolean aspect = ASPECT.matcher(parsed.folded())
                .region(from, parsed.folded().length())
                .lookingAt();
        return other || aspect
                ? Optional.empty()
                : EnglishWholes.named(parsed, from, parsed.clauseAt(from).end());
    }
}
