package org.yearbook.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Flow;
import org.yearbook.domain.KeyOrigins;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Place;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.Reading;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.number.Fractions;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.PassageOffsets;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Writes drafts down as figures with the place where they are printed. */
final class FigureWriter {

    /** A longer sentence is quoted only around the number; a reader still finds it by its neighbours. */
    private static final int LONGEST_QUOTE = 200;

    private static final String CUT = "…";
    private static final Pattern SHARING = Pattern.compile("\\s*(?:、|，|和|及|以及|,)\\s*");

    private final String file;

    private @Nullable PassageOffsets offsets;

    FigureWriter(String file) {
        this.file = file;
    }

    private int offset(Passage of, int index) {
        @Nullable PassageOffsets known = offsets;
        if (known == null || !known.isOf(of)) {
            known = new PassageOffsets(of);
            offsets = known;
        }
        return known.at(index);
    }

    /**
     * The figure of a draft, the number-th of its sentence.
     *
     * @param authority code of the authority that it is credited to, empty if none
     */
    Figure write(Parsed parsed, Draft draft, int number, String authority) {
        Sentence sentence = parsed.sentence();
        Subject subject = draft.subject().dealingWithAnother();
        boolean named = subject.isNamed();
        Reading reading = new Reading(
                named ? subject.indicator() : "",
                subject.flow(),
                draft.measured().measure(),
                subject.area(),
                subject.partner(),
                draft.period(),
                authority,
                subject.currency());
        return new Figure(
                file + "#s" + sentence.number() + "." + number,
                citation(parsed, draft.numeral()),
                printed(parsed, draft),
                subject.words(),
                draft.credit().printed(),
                reading,
                draft.kind(),
                origins(parsed, draft, authority));
    }

    private static KeyOrigins origins(Parsed parsed, Draft draft, String authority) {
        Subject subject = draft.subject();
        Piece stretch = draft.stretch();
        Attribution credit = draft.credit();
        boolean credited = !credit.equals(Attribution.NONE);
        return new KeyOrigins(
                subject.words().isEmpty()
                        ? Origin.NONE
                        : ownOrCarried(!SubjectWords.of(parsed, stretch).isEmpty()),
                inParagraph(
                        draft.periodFrom(),
                        parsed.dates().stream()
                                .anyMatch(date -> stretch.start() <= date.start() && date.end() <= stretch.end())),
                inParagraph(
                        subject.areaFrom(), !parsed.subjects(stretch, Term.AREA).isEmpty()),
                subject.flow() == Flow.NONE
                        ? Origin.NONE
                        : ownOrCarried(!parsed.flows(stretch).isEmpty()),
                !credited && authority.isEmpty()
                        ? Origin.NONE
                        : ownOrCarried(credited && parsed.attributions().contains(credit)));
    }

    private static Origin inParagraph(Origin origin, boolean own) {
        return origin == Origin.OWN ? ownOrCarried(own) : origin;
    }

    private static Origin ownOrCarried(boolean own) {
        return own ? Origin.OWN : Origin.CARRIED;
    }

    private Citation citation(Parsed parsed, Numeral numeral) {
        Sentence sentence = parsed.sentence();
        Passage printed = sentence.passage();
        int start = sentence.start() + numeral.start();
        return new Citation(
                file,
                printed.spanAt(start).page(),
                printed.boxOf(start, sentence.start() + numeral.end()),
                Place.sentence(sentence.number()),
                offset(printed, start),
                quote(sentence.printed(), numeral));
    }

    private static String quote(String text, Numeral numeral) {
        if (text.strip().length() <= LONGEST_QUOTE) {
            return text.strip();
        }
        int room = (LONGEST_QUOTE - (numeral.end() - numeral.start())) / 2;
        int from = Math.max(0, numeral.start() - room);
        int to = Math.min(text.length(), numeral.end() + room);
        return (from > 0 ? CUT : "") + text.substring(from, to).strip() + (to < text.length() ? CUT : "");
    }

    private static PrintedNumber printed(Parsed parsed, Draft draft) {
        Numeral numeral = draft.numeral();
        Optional<Mention> hedge = hedge(parsed, numeral);
        boolean fraction = numeral.rule().equals(Fractions.RULE);
        // 跌幅为-4.4%: printed with its sign, which the word says once more
        boolean turned = draft.measured().falling() && numeral.value().signum() >= 0;
        return new PrintedNumber(
                numeral.value(),
                numeral.unit(),
                Math.max(0, numeral.value().scale()),
                hedge.map(mention -> parsed.printed(mention.start(), mention.end()))
                        .orElse(fraction ? parsed.printed(numeral.start(), numeral.end()) : ""),
                hedge.map(mention -> Qualifier.of(mention.code())).orElse(fraction ? Qualifier.ABOUT : Qualifier.NONE),
                turned);
    }

    /** The hedge right before the number, or right behind it or its unit. */
    private static Optional<Mention> hedge(Parsed parsed, Numeral numeral) {
        return own(parsed, numeral).or(() -> shared(parsed, numeral));
    }

    /** 超340、280、260亿元: numbers that share one unit share the hedge before the first. */
    private static Optional<Mention> shared(Parsed parsed, Numeral numeral) {
        List<Numeral> all = parsed.numerals();
        for (int index = 1; index < all.size(); index++) {
            Numeral before = all.get(index - 1);
            if (all.get(index).start() == numeral.start()
                    && before.unit().isEmpty()
                    && SHARING.matcher(parsed.text().substring(before.numberEnd(), numeral.start()))
                            .matches()) {
                return hedge(parsed, before);
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> own(Parsed parsed, Numeral numeral) {
        Optional<Mention> before = parsed.mentions().stream()
                .filter(mention -> mention.term() == Term.HEDGE_BEFORE
                        && mention.end() <= numeral.start()
                        && parsed.text()
                                .substring(mention.end(), numeral.start())
                                .isBlank())
                .findFirst();
        return before.or(() -> parsed.mentions().stream()
                .filter(mention -> mention.term() == Term.HEDGE_AFTER
                        && mention.start() >= numeral.numberEnd()
                        && (mention.end() <= numeral.end()
                                || parsed.text()
                                        .substring(numeral.end(), Math.max(numeral.end(), mention.start()))
                                        .isBlank())
                        && mention.start() <= WordBounds.skipBlanks(parsed.text(), numeral.end()))
                .findFirst());
    }
}
