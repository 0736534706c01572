package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.lexicon.EnglishNth;
import org.yearbook.extract.prose.sentence.Numeral;

/**
 * Finds ranks that English tells in words or digits: the world's fourth-largest exporter, ranked 26th, in second place, the No. 2
 * supplier. A third year running, the second quarter and the third berth are none.
 */
public final class EnglishRanks {

    public static final String RULE = "rank_in_words";

    /** By the rank that they tell; none is told by 0. */
    private static final List<String> ORDINALS =
            Stream.concat(Stream.of(""), EnglishNth.WORDS.stream()).toList();

    private static final String ORDINAL =
            "(?<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
                    + "|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|first|\\d{1,3}(?:st|nd|rd|th))";

    /** Most sentences have none, and looking for one is cheaper than for every form of ranks. */
    private static final Pattern ANY_ORDINAL = Pattern.compile("\\b" + ORDINAL);

    private static final String NEXT =
            "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|\\d{1,3}(?:st|nd|rd|th))";

    private static final String BEST =
            "[ -](?:(?:larg|bigg|busi|high|great|fast|strong|rich|small|low|poor|cheap|deep|long|old|weak|slow)(?:e|ie)?st|best|worst|most(?= [a-z])|top(?=[ -]))\\b";

    /** The third-largest port, the fourth most visited country, the second and third largest. */
    private static final Pattern SUPERLATIVE =
            Pattern.compile("\\b" + ORDINAL + "(?=(?:(?:,|,? and|,? or) (?:the )?" + NEXT + "){0,3}" + BEST + ")");

    /** Ranked second, ranks it as the 26th, rose to third place. */
    private static final Pattern RANKED = Pattern.compile(
            "\\brank(?:s|ed|ing)?(?: (?:it|them|itself|only|now|currently|also|again|as|at|in|a|the|among|country|nation|port|city|world|globally|nationally|worldwide))* "
                    + ORDINAL + "\\b(?! (?:quarter|half|time|year|month|week)\\b)");

    private static final Pattern PLACE =
            Pattern.compile("\\b(?<!in the )" + ORDINAL + "[ -](?:place|position|spot|rank)\\b(?! (?:as|to) )");

    private static final Pattern CAME = Pattern.compile(
            "\\b(?:came|comes|coming|finish(?:ed|es)?|placed|stood|stands) (?:in )?(?!first)" + ORDINAL
                    + "(?=[,.;)]|$| (?:in (?!the (?:first|second|third|fourth|last|year|quarter|month)|\\d|20|q\\d|january|february|march|april|may|june|july|august|september|october|november|december|their|his|her|a)|among|behind|after|with|at|by|globally|worldwide|nationally|overall)\\b)");

    /** Canada was third with 3 billion. */
    private static final Pattern WAS = Pattern.compile("\\b(?:was|were|is|are|remain(?:s|ed)) (?!first)" + ORDINAL
            + "(?= (?:with|among|behind|in the world|worldwide|globally|overall)\\b)");

    /** From fifth to fourth place; fourth on the list. */
    private static final Pattern LISTED = Pattern.compile("\\b" + ORDINAL
            + "(?: (?:on|in) the (?:[a-z]+ )?(?:list|ranking|rankings|table|league table|leaderboard)\\b| (?:place |position |spot )?to (?:the )?"
            + NEXT + " (?:place|position|spot)\\b)");

    /** Ranked 45 out of all, rank from 4 to 10. */
    private static final Pattern RANKED_NUMBER = Pattern.compile(
            "\\brank(?:s|ed|ing)?(?: (?:at|from|between))? (?:(?<number>\\d{1,3})(?= (?:to|and|in|out|among|of|on|globally|worldwide|overall)\\b|[,.;]|$)(?: (?:to|and) (?<last>\\d{1,3})\\b)?)");

    /** The world's No. 2 producer, No. 5 in Europe. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:['’]s? |\\b(?:the|as|at|is|was|remains?|remained|became|rank(?:s|ed|ing)?|ranked as) )(?:no\\.? ?|number )(?<number>\\d{1,3}|one|two|three)"
                    + "(?= (?:in|among|position|spot|place|globally|worldwide|(?:[a-z-]+ )?(?:exporter|importer|supplier|market|producer|buyer|seller|source|destination|port|economy|partner|consumer|maker|trader|manufacturer|carrier|airline|brand))s?\\b|[,.;]|$)");

    /** Lima, second in freight; second only to Callao. */
    private static final Pattern SET_OFF = Pattern.compile(
            "(?:, (?!first)(?=[a-z\\d]+ (?:in (?!the (?:first|second|third|fourth|last)|\\d)|among |behind ))|\\b(?=second only to ))"
                    + ORDINAL + "\\b");

    private static final List<Pattern> FORMS = List.of(SUPERLATIVE, RANKED, PLACE, CAME, SET_OFF, WAS, LISTED);

    private static final List<String> NAMED_NUMBERS = List.of("no.", "no ", "number ");

    private static final List<String> NUMBERS = List.of("", "one", "two", "three");

    private EnglishRanks() {}

    /**
     * The ranks of a sentence in small letters, in order.
     *
     * @param places what ranks are counted in
     */
    public static List<Numeral> find(String folded, Optional<UnitOfMeasure> places) {
        List<Numeral> ranks = new ArrayList<>();
        if (ANY_ORDINAL.matcher(folded).find()) {
            for (Pattern form : FORMS) {
                addAll(ranks, form.matcher(folded), "rank", ORDINALS, places);
            }
        }
        if (NAMED_NUMBERS.stream().anyMatch(folded::contains)) {
            addAll(ranks, NUMBER.matcher(folded), "number", NUMBERS, places);
        }
        if (folded.contains("rank")) {
            addAll(ranks, RANKED_NUMBER.matcher(folded), "number", NUMBERS, places);
            addAll(ranks, RANKED_NUMBER.matcher(folded), "last", NUMBERS, places);
        }
        ranks.sort(Comparator.comparingInt(Numeral::start));
        return ranks;
    }

    private static void addAll(
            List<Numeral> ranks, Matcher form, String group, List<String> words, Optional<UnitOfMeasure> places) {
        while (form.find()) {
            if (form.group(group) != null) {
                add(ranks, form.start(group), form.end(group), value(form.group(group), words), places);
            }
        }
    }

    private static int value(String printed, List<String> words) {
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed.replaceAll("[a-z]", ""))
                : words.indexOf(printed);
    }

    private static void add(List<Numeral> ranks, int start, int end, int value, Optional<UnitOfMeasure> places) {
        if (value > 0 && ranks.stream().noneMatch(other -> other.start() == start)) {
            ranks.add(new Numeral(
                    start, end, end, BigDecimal.valueOf(value), "", places, true, Disposition.FIGURE, RULE));
        }
    }
}
