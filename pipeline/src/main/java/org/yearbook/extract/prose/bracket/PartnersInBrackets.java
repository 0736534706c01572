package org.yearbook.extract.prose.bracket;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Sentences;

/**
 * Partners whose trade stands in brackets behind each: 对德国（9亿元）、越南（8亿元）出口. The direction of trade is told behind the last.
 *
 * @param partner whose amount the number is
 * @param first whether it is the first of them
 * @param flow in which direction they are traded with
 */
record PartnersInBrackets(Mention partner, boolean first, Flow flow) {

    private static final Pattern JOINED = Pattern.compile("[)）](?:、|和|及|以及|与|，)");

    private static final Pattern AND_MORE = Pattern.compile("等?(?:主要)?(?:国家|地区|国|地|市场)*的?");

    private static final int LONGEST_LIST = 40;

    /** The partner right before the bracket of an amount; empty where no word of direction opens the list of them. */
    static Optional<PartnersInBrackets> of(Parsed parsed, Numeral numeral, int open) {
        if (parsed.isEnglish() || numeral.isPercent() || numeral.unit().isEmpty()) {
            return Optional.empty();
        }
        return areaBefore(parsed, open).flatMap(area -> {
            Mention first = firstOf(parsed, area);
            Optional<Flow> flow =
                    Towards.standsBefore(parsed, first.start()) ? flowBehind(parsed, open) : Optional.empty();
            return flow.map(direction -> new PartnersInBrackets(area, first.equals(area), direction));
        });
    }

    private static Optional<Mention> areaBefore(Parsed parsed, int open) {
        return parsed.mentions().stream()
                .filter(area -> area.term() == Term.AREA && area.end() == open)
                .max(Comparator.comparingInt(Mention::length));
    }

    /** The area that opens the list in which this one stands. */
    private static Mention firstOf(Parsed parsed, Mention area) {
        Mention first = area;
        for (int step = 0; step < LONGEST_LIST; step++) {
            Optional<Mention> before = joinedBefore(parsed, first);
            if (before.isEmpty()) {
                return first;
            }
            first = before.get();
        }
        return first;
    }

    private static Optional<Mention> joinedBefore(Parsed parsed, Mention area) {
        String text = parsed.text();
        int close = Math.max(text.lastIndexOf('）', area.start()), text.lastIndexOf(')', area.start()));
        if (close < 0 || !JOINED.matcher(text.substring(close, area.start())).matches()) {
            return Optional.empty();
        }
        int open = Math.max(text.lastIndexOf('（', close), text.lastIndexOf('(', close));
        return open < 0 ? Optional.empty() : areaBefore(parsed, open);
    }

    /** The direction of trade behind the last bracket of the list. */
    private static Optional<Flow> flowBehind(Parsed parsed, int open) {
        String text = parsed.text();
        int end = Sentences.closing(text, open) + 1;
        for (int step = 0; step < LONGEST_LIST && end > 0 && end < text.length(); step++) {
            int from = end;
            Matcher more = AND_MORE.matcher(text).region(from, text.length());
            int behind = more.lookingAt() ? more.end() : from;
            List<Mention> flows = parsed.flows().stream()
                    .filter(flow -> flow.start() == behind)
                    .toList();
            if (!flows.isEmpty()) {
                return Optional.of(Parsed.flow(flows.get(0)));
            }
            Matcher joined = JOINED.matcher(text).region(from - 1, text.length());
            Optional<Mention> next = joined.lookingAt()
                    ? parsed.mentions().stream()
                            .filter(area -> area.term() == Term.AREA && area.start() == joined.end())
                            .max(Comparator.comparingInt(Mention::length))
                    : Optional.empty();
            end = next.filter(area -> area.end() < text.length() && "（(".indexOf(text.charAt(area.end())) >= 0)
                    .map(area -> Sentences.closing(text, area.end()) + 1)
                    .orElse(-1);
        }
        return Optional.empty();
    }

    /** The trade with this partner of who reports. */
    Subject of(Parsed parsed, Subject reporter, Subject before) {
        Subject own =
                reporter.area().equals(partner.code()) ? reporter.withArea(before.area(), before.areaFrom()) : reporter;
        return own.unknown()
                .withPartner(partner.code())
                .withFlow(flow)
                .withWords(parsed.printed(partner.start(), partner.end()));
    }
}
