package org.yearbook.extract.prose.measure;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * How far a Chinese word of forecasting or aiming reaches: to the end of its sentence, but not over a later clause that
 * tells what has been (而2023年为5%, 目前已达3亿元).
 */
public final class Foretold {

    private static final Pattern DONE = Pattern.compile("已[经达完实累占有]?|实际(?:完成|达到?|为|增长|实现|到)|截至|截止|目前|现有|上年|去年|上月|同期为");

    /** 到2035年，… 达到50%: what is said so of a year that lies ahead is aimed at; 从2019年…到2026年 is a span. */
    private static final Pattern BY = Pattern.compile("(?<![截直从由增升降])到\\s*$");

    /** So many characters before a time tell that it is the one by which something is to be. */
    private static final int FEW = 8;

    private static final Pattern TOLD = Pattern.compile("已|了|[从由]|将|会");

    private static final char TO_COME = '将';

    private static final Pattern REACHED = Pattern.compile("达|提高|提升|超|建成|形成|培育|突破|实现|增加|完成|新增");

    private Foretold() {}

    /** 将增长5%, 将占两成: a word for what is to come right before one of change or of a part, and a number in its clause. */
    static boolean isToCome(Parsed parsed, Mention word) {
        boolean behindWord = (word.term() == Term.CHANGE || word.term() == Term.PART_OF)
                && word.start() > 0
                && parsed.text().charAt(word.start() - 1) == TO_COME;
        if (!behindWord) {
            return false;
        }
        int end = parsed.clauseAt(word.start()).end();
        return parsed.numerals().stream()
                .anyMatch(figure -> figure.isFigure() && figure.start() >= word.end() && figure.end() <= end);
    }

    /** Whether what such a word says holds no more at this number, or had not begun to. */
    static boolean endsBefore(Parsed parsed, Mention word, Numeral numeral, Vintage vintage) {
        Piece clause = parsed.clauseAt(word.start());
        boolean sameClause = numeral.start() < clause.end();
        Optional<Numeral> governed = parsed.numerals().stream()
                .filter(figure -> figure.isFigure() && figure.start() >= word.end() && figure.start() < numeral.start())
                .findFirst();
        if (sameClause || governed.isEmpty()) {
            return false;
        }
        Piece own = parsed.clauseAt(numeral.start());
        boolean done = own.start() >= clause.end()
                && DONE.matcher(parsed.text().substring(own.start(), numeral.start()))
                        .find();
        int from = governed.get().end();
        return done
                || parsed.dates().stream()
                        .filter(date -> from <= date.start() && date.end() <= numeral.start())
                        .filter(date -> !parsed.aside().get(date.start()))
                        .map(Dated::period)
                        .filter(Objects::nonNull)
                        .reduce((first, second) -> second)
                        .filter(period -> isOver(period, parsed, word, governed.get(), vintage))
                        .isPresent();
    }

    /** By the date of the edition; without one a time before the one that is foretold is over. */
    private static boolean isOver(Period period, Parsed parsed, Mention word, Numeral governed, Vintage vintage) {
        if (vintage.isKnown()) {
            return !period.end().isAfter(vintage.lastDay());
        }
        return parsed.dates().stream()
                .filter(date -> parsed.clauseAt(word.start()).start() <= date.start() && date.end() <= governed.start())
                .map(Dated::period)
                .anyMatch(ahead -> ahead != null && period.end().isBefore(ahead.start()));
    }

    /** 2023年为20亿元，预计2025年达到30亿元: whether a time is named for what is foretold alone. */
    static boolean isTimeOf(Parsed parsed, Dated date) {
        Piece clause = parsed.clauseAt(date.start());
        return !parsed.isEnglish()
                && parsed.mentions().stream()
                        .filter(word -> word.term() == Term.FORECAST || word.term() == Term.TARGET)
                        .filter(word -> !Kinds.isFulfilled(parsed, word) && Outlook.says(parsed, word))
                        .anyMatch(word -> Parsed.lies(word, clause)
                                || (word.end() <= date.start()
                                        && parsed.numerals().stream()
                                                .noneMatch(figure -> figure.isFigure()
                                                        && word.end() <= figure.start()
                                                        && figure.start() < date.start())));
    }

    private static boolean isByThen(String text, int date) {
        boolean by = BY.matcher(text.substring(Math.max(0, date - FEW), date)).find();
        return by && text.lastIndexOf('从', date) < 0 && text.lastIndexOf('由', date) < 0;
    }

    /** 到2035年，…达到50%: a year by which something is to be, and if it is to be reached, is aimed at; empty where none is named so. */
    static Optional<FigureKind> by(Parsed parsed, Numeral numeral, @Nullable Period period) {
        if (parsed.isEnglish() || period == null || !period.isYear()) {
            return Optional.empty();
        }
        return parsed.dates().stream()
                .filter(date -> period.equals(date.period()) && date.end() <= numeral.start())
                .filter(date -> isByThen(parsed.text(), date.start()))
                .map(date -> parsed.text().substring(date.end(), numeral.start()))
                .filter(words -> !TOLD.matcher(words).find())
                .map(words -> REACHED.matcher(words).find() ? FigureKind.TARGET : FigureKind.FORECAST)
                .findFirst();
    }
}
