package org.yearbook.extract.prose.subject;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishCounted;
import org.yearbook.extract.prose.sentence.Parsed;

/** With which time an English text goes on behind one that it only named in passing, and what this year means within it. */
public final class EnglishSpokenOf {

    /** In December, exports had grown by 1%. */
    private static final Pattern HAD =
            Pattern.compile("\\bhad (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|un|ut|ost|allen|isen|one)\\b");

    private EnglishSpokenOf() {}

    /** A time before the one spoken of, named next to others or told as over by then, was only looked back on. */
    public static Context afterSentence(Parsed parsed, Context opening, Context context) {
        @Nullable Period last = context.period();
        @Nullable Period first = opening.period();
        boolean before = last != null && first != null && last.end().isBefore(first.start());
        boolean back =
                before && (isAmongOthers(parsed) || HAD.matcher(parsed.folded()).find());
        boolean open = last == null && first != null && tellsLengthAlone(parsed);
        return back || open ? context.withPeriod(first, opening.periodFrom()) : context;
    }

    /** For the quarter, where the text has named none: no time to go on with. */
    private static boolean tellsLengthAlone(Parsed parsed) {
        return parsed.dates().stream()
                .filter(date -> !parsed.aside().get(date.start()))
                .allMatch(date -> EnglishCounted.is(parsed.text().substring(date.start(), date.end())));
    }

    private static boolean isAmongOthers(Parsed parsed) {
        return parsed.dates().stream()
                        .filter(date -> !parsed.aside().get(date.start()))
                        .count()
                > 1;
    }

    /** Exports in the first two months were 3 billion. Growth this year: of the part of it that is over. */
    public static boolean isYearSoFar(Parsed parsed, Dated date, @Nullable Period known) {
        @Nullable Period year = date.period();
        return known != null
                && year != null
                && !known.equals(year)
                && known.start().equals(year.start())
                && known.isPartOf(year)
                && parsed.folded().startsWith("this year", date.start())
                && parsed.mentions().stream()
                        .noneMatch(mention -> mention.term() == Term.FORECAST || mention.term() == Term.TARGET);
    }
}
