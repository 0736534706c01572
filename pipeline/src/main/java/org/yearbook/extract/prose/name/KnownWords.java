package org.yearbook.extract.prose.name;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.number.Dispositions;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Marks which characters of a sentence something explains: words of the configuration, times, numerals, signs, and the
 * words around areas; what is left are words of a subject that nobody listed.
 */
public final class KnownWords {

    /** Words that are no subject's, but do not say that nothing else is spoken of. */
    private static final Set<Term> UNKNOWN = EnumSet.of(
            Term.COMPARED, Term.TOWARDS, Term.HEAD, Term.FURTHER, Term.TIMELESS, Term.NORM, Term.VISITOR, Term.GOODS);

    /** 列全国第3位. */
    private static final Pattern RANK = Pattern.compile("第\\d");

    private KnownWords() {}

    /** Marks the explained characters of a sentence, and its groups of areas. */
    public static void mark(Parsed parsed) {
        markMentions(parsed);
        markNumerals(parsed);
        markSigns(parsed);
        markAreas(parsed);
        Towards.markThatBefore(parsed);
        markVerbs(parsed);
        parsed.mentions().stream()
                .filter(mention ->
                        mention.term() == Term.STUB_HEAD && mention.code().equals("area"))
                .forEach(head -> markGroup(parsed, head));
    }

    /** Marks the verbs that open a clause whose subject is left out: 仅次于上年的5亿元; elsewhere they are part of a name. */
    private static void markVerbs(Parsed parsed) {
        BitSet explained = parsed.explained();
        parsed.mentions().stream()
                .filter(KnownWords::isVerb)
                .filter(verb -> !standsBeforeArea(parsed, verb))
                .filter(verb ->
                        opens(parsed, new Piece(parsed.clauseAt(verb.start()).start(), verb.start())))
                .forEach(verb -> explained.set(verb.start(), verb.end()));
    }

    /** 位于江苏的企业, 列江苏之后, 吸引德国投资: the area behind is said to be something to the subject and is not it. */
    private static boolean standsBeforeArea(Parsed parsed, Mention verb) {
        return parsed.mentions().stream()
                .anyMatch(area -> area.term() == Term.AREA
                        && area.start() == verb.end()
                        && !RANK.matcher(parsed.text())
                                .region(area.end(), parsed.text().length())
                                .lookingAt());
    }

    /** Whether these words before a verb name nothing that it is said of. */
    private static boolean opens(Parsed parsed, Piece before) {
        return !parsed.hasUnknownWords(before)
                && parsed.flows(before).isEmpty()
                && parsed.mentions(before, Term.AREA).isEmpty()
                && parsed.mentions(before, Term.INDICATOR).isEmpty();
    }

    private static boolean isVerb(Mention mention) {
        return mention.term() == Term.FILLER && mention.code().equals("verb");
    }

    private static void markMentions(Parsed parsed) {
        BitSet explained = parsed.explained();
        explained.or(parsed.aside());
        parsed.mentions().stream()
                .filter(mention ->
                        !UNKNOWN.contains(mention.term()) || parsed.aside().get(mention.start()))
                .filter(mention -> !isVerb(mention) && !TradeNames.isBehindArea(parsed, mention))
                .forEach(mention -> explained.set(mention.start(), mention.end()));
        parsed.flows().forEach(flow -> explained.set(flow.start(), flow.end()));
        parsed.dates().forEach(date -> explained.set(date.start() - (isAt(parsed, date.start()) ? 1 : 0), date.end()));
    }

    /** 于去年12月: a word for the time behind it. */
    private static boolean isAt(Parsed parsed, int start) {
        return start > 0 && "于於".indexOf(parsed.text().charAt(start - 1)) >= 0;
    }

    private static void markNumerals(Parsed parsed) {
        parsed.numerals().stream()
                .filter(numeral -> numeral.isFigure() && joinsToFigureBefore(parsed.text(), numeral.start() - 1))
                .forEach(numeral -> parsed.explained().set(numeral.start() - 1));
        for (Numeral numeral : parsed.numerals()) {
            // 对两国出口: trade with somebody is not all trade
            boolean partners = numeral.unitWord().equals("国") && Towards.standsBefore(parsed, numeral.start());
            if (numeral.disposition() != Disposition.NOT_UNDERSTOOD && !partners) {
                boolean marked =
                        numeral.start() > 0 && "第前".indexOf(parsed.text().charAt(numeral.start() - 1)) >= 0;
                parsed.explained().set(numeral.start() - (marked ? 1 : 0), endWithMonth(parsed.text(), numeral));
            }
        }
    }

    /** 连续6个月. */
    private static int endWithMonth(String text, Numeral numeral) {
        boolean months = !numeral.isFigure() && text.startsWith("个月", numeral.numberEnd());
        return months ? Math.max(numeral.end(), numeral.numberEnd() + 2) : numeral.end();
    }

    /** 3美元/千克（20元/千克）与5美元/平方米. */
    private static boolean joinsToFigureBefore(String text, int index) {
        return index > 0 && text.charAt(index) == '与' && "）)".indexOf(text.charAt(index - 1)) >= 0;
    }

    private static void markSigns(Parsed parsed) {
        String text = parsed.text();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean possessive = character == 's'
                    && index > 1
                    && "'’".indexOf(text.charAt(index - 1)) >= 0
                    && (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
            if (!Character.isLetterOrDigit(character) || possessive) {
                parsed.explained().set(index);
            }
        }
    }

    private static void markAreas(Parsed parsed) {
        String text = parsed.text();
        for (Mention area : parsed.mentions()) {
            if (area.term() != Term.AREA) {
                continue;
            }
            if (Towards.standsBefore(parsed, area.start()) && !text.startsWith("相比", area.end())) {
                parsed.explained().set(Towards.startOf(parsed, area.start()), area.start());
            }
            Matcher number = Dispositions.NUMBER_OF_AREAS.matcher(text).region(area.end(), text.length());
            if (number.lookingAt()) {
                parsed.explained().set(number.start(), number.end());
            }
        }
    }

    private static void markGroup(Parsed parsed, Mention head) {
        BitSet explained = parsed.explained();
        int start = startOfGroup(parsed, head);
        boolean named = explained.nextClearBit(start) < head.start()
                || parsed.numerals().stream().anyMatch(count -> count.end() >= start && count.end() < head.start());
        explained.set(start, head.start());
        if (named && endsWord(parsed, head.end())) {
            parsed.groups().add(new Piece(withNumber(parsed, start), head.end()));
        }
    }

    /** 人均地区生产总值: what goes on with unknown words is no word for a kind of area. */
    private static boolean endsWord(Parsed parsed, int end) {
        return end == parsed.text().length() || parsed.explained().get(end);
    }

    /** 12个基地所在的省市: the number right before the words is part of the group. */
    private static int withNumber(Parsed parsed, int start) {
        return parsed.numerals().stream()
                .filter(numeral -> numeral.start() < start && numeral.end() >= start)
                .mapToInt(Numeral::start)
                .findFirst()
                .orElse(start);
    }

    /** 发展中经济体: the words before a word for a kind of area name areas that nobody listed, not another quantity. */
    private static int startOfGroup(Parsed parsed, Mention head) {
        int start = head.start();
        int clause = parsed.clauseAt(start).start();
        while (start > clause && isOfGroup(parsed, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isOfGroup(Parsed parsed, int index) {
        return !parsed.explained().get(index)
                || parsed.mentions().stream()
                        .anyMatch(mention ->
                                mention.term() == Term.FILLER && mention.start() <= index && index < mention.end());
    }
}
