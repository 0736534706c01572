package org.yearbook.extract.table;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.FigureKind;
import org.yearbook.extract.lexicon.Mention.Term;

/** Whether the words of captions, heads and labels say that values are aimed at or foretold, not observed. */
final class Ahead {

    /** 目标完成情况 has what was reached, and the goals of the United Nations name what is observed. */
    private static final Pattern OBSERVED =
            Pattern.compile("完成|实现|执行|进展|可持续发展目标|(?i)progress|achiev|sustainable development goal|\\bSDG");

    private Ahead() {}

    static boolean isIn(PrintedWords words) {
        return words.has(Term.FORECAST) || words.has(Term.TARGET);
    }

    /** Forecasts before targets, for a forecast is one whatever was aimed at. */
    static FigureKind kind(PrintedWords column, PrintedWords row, PrintedWords caption) {
        if (Stream.of(column, row, caption).anyMatch(words -> words.has(Term.FORECAST))) {
            return FigureKind.FORECAST;
        }
        boolean target = Stream.of(column, row, caption).anyMatch(words -> words.has(Term.TARGET))
                && Stream.of(column, row, caption)
                        .noneMatch(words -> OBSERVED.matcher(words.text()).find());
        return target ? FigureKind.TARGET : FigureKind.OBSERVATION;
    }
}
