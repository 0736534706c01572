package org.yearbook.extract.prose.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** A time alone in the bracket right behind a Chinese number, which is that of the number: 5亿元（2023年）. */
public final class TimeInBracket {

    private static final Pattern ALONE = Pattern.compile("[（(](?:截[至止]到?)?");

    private static final Pattern CLOSED = Pattern.compile("(?:当月|单月|单季|全年|期间|间|累计)?[）)]");

    private TimeInBracket() {}

    /** The time that alone is printed in the bracket right behind a number. */
    public static Optional<Dated> behind(Parsed parsed, Numeral numeral) {
        int open = numeral.end();
        String text = parsed.text();
        return parsed.dates().stream()
                .filter(date -> !parsed.isEnglish() && date.start() > open && date.end() < text.length())
                .filter(date ->
                        ALONE.matcher(text.substring(open, date.start())).matches()
                                && CLOSED.matcher(text)
                                        .region(date.end(), text.length())
                                        .lookingAt())
                .findFirst();
    }
}
