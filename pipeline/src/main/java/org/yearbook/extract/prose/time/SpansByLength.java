package org.yearbook.extract.prose.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentence;

/** Spans of years that a Chinese text names once with its years and then by its length: 从2012年至2021年, 十年来. */
public final class SpansByLength {

    private static final Pattern NAMED =
            Pattern.compile("(?:从|由)?((?:19|20)\\d\\d)年?(?:的[^，。；]{0,14}，?)?\\s*(?:至|到|[-—–~]+)\\s*((?:19|20)\\d\\d)年");

    private static final Pattern LENGTH =
            Pattern.compile("(?:这|过去|近)?\\s*(?:的)?\\s*(\\d{1,2}|[二两三四五六七八九十]{1,2})\\s*年(?:来|间)");

    private final Set<Period> spans = new HashSet<>();

    public SpansByLength(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (Parsed.isEnglish(sentence.text())) {
                continue;
            }
            Matcher named = NAMED.matcher(sentence.text());
            while (named.find()) {
                int first = Integer.parseInt(named.group(1));
                int last = Integer.parseInt(named.group(2));
                if (first < last) {
                    spans.add(Period.span(first, last));
                }
            }
        }
    }

    /** The times of a sentence, those told by their length as the only span of about that length: ten years may be eleven numbers. */
    public List<Dated> resolve(String text, List<Dated> dates) {
        if (spans.isEmpty() || dates.isEmpty()) {
            return dates;
        }
        List<Dated> resolved = new ArrayList<>();
        for (Dated date : dates) {
            @Nullable Period span = date.period() == null ? only(text.substring(date.start(), date.end())) : null;
            resolved.add(span == null ? date : new Dated(date.start(), date.end(), span));
        }
        return resolved;
    }

    private @Nullable Period only(String printed) {
        Matcher length = LENGTH.matcher(printed);
        if (!length.matches()) {
            return null;
        }
        int years = years(length.group(1));
        List<Period> fitting = spans.stream()
                .filter(span -> years > 1 && Math.abs(span.lastYear() - span.firstYear() + 1 - years) <= 1)
                .filter(span -> span.lastYear() - span.firstYear() <= years)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static int years(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : Optional.of(printed)
                        .flatMap(ChineseNumerals::parse)
                        .orElse(BigDecimal.ZERO)
                        .intValue();
    }
}
