package org.yearbook.extract.prose.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * The days of the events that a Chinese text gives in brackets, 春节假期（2月15日至23日）: the event is that time there, and
 * wherever the text names it again without another year.
 */
public final class EventDays {

    private static final Pattern BRACKET = Pattern.compile("(?:期间)?[（(]");

    /** 去年春节假期: that of another year. */
    private static final Pattern OTHER_YEAR = Pattern.compile("(?:[去上前明往历]年|同期)的?$");

    /** 2026年. */
    private static final int YEAR = 5;

    private final Lexicon lexicon;
    private final Map<String, Period> known = new HashMap<>();

    public EventDays(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The times of a sentence, with those of its events. */
    public List<Dated> resolve(String text, List<Dated> dates) {
        if (Parsed.isEnglish(text)) {
            return dates;
        }
        List<Dated> all = new ArrayList<>(dates);
        for (Mention event : lexicon.scan(text)) {
            if (event.term() == Term.EVENT && dates.stream().noneMatch(date -> overlap(date, event))) {
                period(text, event, dates).ifPresent(days -> all.add(new Dated(event.start(), event.end(), days)));
            }
        }
        all.sort(Comparator.comparingInt(Dated::start));
        return all;
    }

    private Optional<Period> period(String text, Mention event, List<Dated> dates) {
        String name = text.substring(event.start(), event.end());
        Optional<Period> printed = inBracket(text, event, dates);
        printed.ifPresent(days -> known.put(name, days));
        @Nullable Period days = known.get(name);
        return days == null || isOfOtherYear(text, event, days) ? Optional.empty() : Optional.of(days);
    }

    private static Optional<Period> inBracket(String text, Mention event, List<Dated> dates) {
        Matcher open = BRACKET.matcher(text).region(event.end(), text.length());
        return open.lookingAt()
                ? dates.stream()
                        .filter(date -> date.start() == open.end())
                        .map(Dated::period)
                        .filter(days -> days != null && isDays(days))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isDays(Period period) {
        return !period.isYear() && !period.isSpan(); // 暑期（7—8月）
    }

    private static boolean isOfOtherYear(String text, Mention event, Period days) {
        String before = text.substring(Math.max(0, event.start() - YEAR), event.start());
        boolean printed = before.endsWith("年") && Character.isDigit(before.charAt(0));
        return OTHER_YEAR.matcher(before).find() || (printed && !before.startsWith(Integer.toString(days.firstYear())));
    }

    private static boolean overlap(Dated date, Mention event) {
        return date.start() < event.end() && event.start() < date.end();
    }
}
