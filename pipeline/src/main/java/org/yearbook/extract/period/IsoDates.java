package org.yearbook.extract.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;

/** Finds months and days written in digits alone, which every language reads alike: 2024-09, 2024-09-30. */
final class IsoDates {

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-([0-3]\\d))?(?!\\d)");

    private IsoDates() {}

    /** The date that starts at this index, without a period if there is no such day; null if none starts there. */
    static @Nullable Dated at(String text, int index) {
        Matcher matcher = DATE.matcher(text).region(index, text.length());
        return matcher.lookingAt()
                ? new Dated(index, matcher.end(), Period.of(matcher.group()).orElse(null))
                : null;
    }
}
