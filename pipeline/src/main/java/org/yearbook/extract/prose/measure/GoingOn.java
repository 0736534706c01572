package org.yearbook.extract.prose.measure;

import java.util.EnumSet;
import java.util.Set;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Tells what a number measures where its own words do not, by the figure before it in the sentence. */
final class GoingOn {

    private static final Set<Term> SILENT = EnumSet.of(Term.FILLER, Term.HEDGE_BEFORE, Term.RESPECTIVELY);

    private GoingOn() {}

    /** 逆差下降5%至9亿元: the word for a level below nothing stands before the number before it. */
    static boolean goesOnBelowNothing(Parsed parsed, Piece stretch, Draft last) {
        return !parsed.isEnglish()
                && parsed.flows(stretch).isEmpty()
                && !parsed.hasUnknownWords(stretch)
                && last.subject().flow() == Flow.BALANCE
                && parsed.has(last.stretch(), Term.CHANGE, "negative");
    }

    /** 德国占比5%，法国达4%: only who, of what the figure before it in the sentence measures. */
    static boolean namesAnother(Parsed parsed, Piece stretch, Draft last) {
        Measure before = last.measured().measure();
        boolean names = parsed.mentions().stream()
                .filter(mention -> Parsed.lies(mention, stretch))
                .allMatch(mention -> mention.term() == Term.FILLER
                        || mention.term() == Term.HEDGE_BEFORE
                        || mention.term() == Term.AREA);
        return !parsed.isEnglish()
                && names
                && last.numeral().isPercent()
                && parsed.dates().stream()
                        .noneMatch(date -> stretch.start() <= date.start() && date.end() <= stretch.end())
                && (before == Measure.SHARE || before == Measure.GROWTH_YOY)
                && (parsed.hasUnknownWords(stretch)
                        || !parsed.subjects(stretch, Term.AREA).isEmpty());
    }

    /** ，达57.5%: nothing that says what it is. */
    static boolean isSilent(Parsed parsed, Piece stretch) {
        return !parsed.hasUnknownWords(stretch)
                && parsed.mentions().stream()
                        .filter(mention -> Parsed.lies(mention, stretch))
                        .allMatch(mention -> SILENT.contains(mention.term()))
                && parsed.text()
                        .substring(stretch.start(), stretch.end())
                        .codePoints()
                        .anyMatch(Character::isLetter);
    }

    /** 占比下降2.9个百分点，降至40.2%: right behind the figure before it, a comma between. */
    static boolean goesOnFrom(Parsed parsed, Draft last, Piece stretch) {
        Numeral before = last.numeral();
        boolean multiple = !parsed.isEnglish() && before.baseUnit().equals("times");
        int end = parsed.isEnglish() ? EnglishTail.of(parsed, before).end() : endWithHedge(parsed, before);
        return (before.isPercent() || before.isPoints() || multiple)
                && end <= stretch.start()
                && parsed.text().substring(end, stretch.start()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** 1%左右. */
    private static int endWithHedge(Parsed parsed, Numeral number) {
        return parsed.mentions().stream()
                .filter(hedge -> hedge.term() == Term.HEDGE_AFTER && hedge.start() == number.end())
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(number.end());
    }

    static Measure reached(Draft last) {
        boolean points = last.measured().measure() == Measure.CHANGE_PP;
        return !points
                ? last.measured().measure()
                : last.kind() == FigureKind.OTHER ? Measure.GROWTH_YOY : Measure.SHARE;
    }
}
