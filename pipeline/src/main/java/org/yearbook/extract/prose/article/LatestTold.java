package org.yearbook.extract.prose.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.aside.EnglishTimesInPassing;
import org.yearbook.extract.prose.sentence.Sentence;

/**
 * The year in which a text came out that tells it nowhere. Articles come out soon after the latest time that they tell of: in its
 * own year if that is a part of a year, in the next one if it ends with December.
 *
 * <p>A time that something is only compared with, or began, does not count, nor what is foretold or aimed at; a sentence without a
 * number tells of nothing, unless it opens the text.
 */
final class LatestTold {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** By 2025, 到2025年, but not 从2018年到2023年. */
    private static final Pattern AHEAD =
            Pattern.compile("(?:\\b(?:by|until|till)(?: the end of)?|(?<![从由][^。；]{0,40})[至到])\\s*$");

    /** Higher than in 2019, since its start in 2010; what rose from one year to another is told of both. */
    private static final Pattern COMPARED = Pattern.compile("(?:[比较与和同]|相当于|恢复[至到]|超过|不及)\\s*$"
            + "|(?i)(?:%|per ?cent) (?:on|over) (?:the )?$|(?i)\\b(?:(?<!more |less |fewer )than|than(?= (?:in|during|for) )|compared|versus|against|below|above|since|founded|established|created|launched|inaugurated"
            + "|opened|joined|began|started)\\b(?:[^,;.]|\\.\\d){0,60}$"
            + "|(?i)\\bfrom\\b(?![^,;]{0,60} to )(?:[^,;.]|\\.\\d){0,60}$");

    /** From January to April 2022: both ends of one run; data from May: what they are of. */
    private static final Pattern FROM =
            Pattern.compile("(?i)(?<told>\\b(?:data|figures|statistics) )?\\bfrom (?:the )?$");

    private static final Pattern COMPARED_BEHIND = Pattern.compile("[^，。；\\d]{0,8}?(?:相比|同期|水平|以来|曾)");

    /** 2020年国庆假期, in 2020 so far: within the year. */
    private static final Pattern WITHIN =
            Pattern.compile("的?[“\"]?(?:假期|国庆|中秋|五一|十一|元旦|春节|双节|清明|端午|暑期|双1?1?十?|第[一二三]批|夏粮|早稻|粮食)| so far\\b");

    /** So many characters before a time may tell what it is to the sentence. */
    private static final int LONGEST_LEAD = 90;

    /** The same period of 2016, the corresponding eight months in 2016. */
    private static final Pattern SAME_PART = Pattern.compile(
            "(?i)\\b(?:same|corresponding|comparable|like) (?:[a-z]+[ -]){0,3}?(?:period|months?|quarter|half|time|stretch|span)\\b(?: (?:of|in|during|from|last year))*,? \\(?((?:19|20)\\d\\d)\\b");

    private static final Pattern SET_OFF = Pattern.compile("^\\s*This year, .*\\d");

    /** Any year will do for telling parts of years from one another. */
    private static final int ANY = 2000;

    private static final int PANDEMIC = 2020;

    private static final int DECEMBER = 12;
    private static final int OPENING = 3;

    private final Lexicon lexicon;
    private final Periods printed = new Periods(Vintage.UNKNOWN);

    LatestTold(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The year; empty where the text tells of no time with its year. */
    Optional<Vintage> edition(List<Sentence> sentences) {
        return latest(sentences)
                .map(latest -> year(latest, sentences))
                .or(() -> yearAfterCompared(sentences))
                .map(year -> new Vintage(Integer.toString(year)));
    }

    /** 1.5 million in 2017 so far, compared to the same period of 2016: of that year, though it is named as a whole. */
    private static int year(Period latest, List<Sentence> sentences) {
        String before = Integer.toString(latest.lastYear() - 1);
        boolean goesOn = latest.isYear()
                && sentences.stream()
                        .flatMap(sentence -> SAME_PART.matcher(sentence.text()).results())
                        .anyMatch(same -> same.group(1).equals(before));
        return goesOn ? latest.lastYear() : year(latest);
    }

    /** Looking for times is dear, so only sentences with the latest year are read, and those of the one before it if they tell none. */
    private Optional<Period> latest(List<Sentence> sentences) {
        NavigableMap<Integer, List<Integer>> byYear = new TreeMap<>();
        IntStream.range(0, sentences.size())
                .forEach(index -> latestYear(sentences.get(index).text())
                        .ifPresent(year -> byYear.computeIfAbsent(year, unused -> new ArrayList<>())
                                .add(index)));
        Optional<Period> found = Optional.empty();
        for (Map.Entry<Integer, List<Integer>> named : byYear.descendingMap().entrySet()) {
            if (found.isPresent() && found.get().lastYear() > named.getKey()) {
                return found;
            }
            found = Stream.concat(found.stream(), named.getValue().stream().flatMap(index -> told(sentences, index)))
                    .max(Period::compareTo);
        }
        return found;
    }

    private Stream<Period> told(List<Sentence> sentences, int index) {
        return told(sentences.get(index), index < OPENING).stream()
                .map(period -> isSetOff(sentences, index) ? Period.year(period.lastYear()) : period);
    }

    private static OptionalInt latestYear(String text) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .max();
    }

    /** The third quarter, compared with the third quarter of 2020: of the year after. Of 2019, the last before the pandemic, it may be any. */
    private Optional<Integer> yearAfterCompared(List<Sentence> sentences) {
        Periods any = new Periods(new Vintage(Integer.toString(ANY)));
        Set<Period> opening = new HashSet<>();
        sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> any.find(sentence.text(), null).stream())
                .map(Dated::period)
                .filter(period -> period != null && !period.isYear() && period.firstYear() == ANY)
                .forEach(opening::add);
        return sentences.stream()
                .filter(LatestTold::namesYear)
                .flatMap(sentence -> printed.find(sentence.text(), null).stream()
                        .filter(date -> date.period() != null && isCompared(sentence.text(), date)))
                .map(date -> Objects.requireNonNull(date.period()))
                .filter(period -> opening.contains(period.inYear(ANY)))
                .map(period -> period.firstYear() + 1)
                .filter(year -> year != PANDEMIC)
                .max(Comparator.naturalOrder());
    }

    /** By end of April 2017, 4 million came. This year, it is 5 million: of the year before this one. */
    private static boolean isSetOff(List<Sentence> sentences, int index) {
        return index + 1 < sentences.size()
                && SET_OFF.matcher(sentences.get(index + 1).text()).find();
    }

    private static int year(Period latest) {
        LocalDate end = latest.end();
        return end.getMonthValue() == DECEMBER && !latest.isDay() ? end.getYear() + 1 : end.getYear();
    }

    private List<Period> told(Sentence sentence, boolean opens) {
        String text = sentence.text();
        List<Dated> dates = namesYear(sentence) ? printed.find(text, null) : List.of();
        boolean says = opens || sentence.isHeading() || hasNumber(text, dates);
        return dates.isEmpty() || !says || foretells(text)
                ? List.of()
                : dates.stream().flatMap(date -> told(text, date).stream()).toList();
    }

    /** The most sentences do not, and looking for times costs more. */
    private static boolean namesYear(Sentence sentence) {
        return YEAR.matcher(sentence.text()).find();
    }

    private boolean foretells(String text) {
        return lexicon.scan(text).stream().anyMatch(word -> word.term() == Term.FORECAST || word.term() == Term.TARGET);
    }

    private static Optional<Period> told(String text, Dated date) {
        @Nullable Period period = date.period();
        boolean named = YEAR.matcher(text.substring(date.start(), date.end())).find();
        if (period == null
                || !named
                || AHEAD.matcher(before(text, date)).find()
                || isCompared(text, date)
                || EnglishTimesInPassing.is(Lexicon.fold(text), date, Lexicon.fold(before(text, date)), List.of())) {
            return Optional.empty();
        }
        boolean within = period.isYear()
                && (WITHIN.matcher(text).region(date.end(), text.length()).lookingAt()
                        || EnglishRelative.yearSoFar(text.substring(date.start(), date.end())) != null);
        return Optional.of(within ? Period.half(period.firstYear(), 1) : period);
    }

    /** Whether it says more than times. */
    private static boolean hasNumber(String text, List<Dated> dates) {
        int from = 0;
        for (Dated date : dates) {
            if (DIGIT.matcher(text.substring(Math.min(from, date.start()), date.start()))
                    .find()) {
                return true;
            }
            from = date.end();
        }
        return DIGIT.matcher(text.substring(from)).find();
    }

    /** Whether something is only compared with this time, or began then. */
    static boolean isCompared(String text, Dated date) {
        boolean run = date.period() != null && date.period().code().indexOf('/') >= 0;
        Matcher from = FROM.matcher(before(text, date));
        if (from.find() && (run || from.group("told") != null)) {
            return false;
        }
        return COMPARED.matcher(before(text, date)).find()
                || COMPARED_BEHIND
                        .matcher(text)
                        .region(date.end(), text.length())
                        .lookingAt()
                || Periods.isCompared(text, date);
    }

    private static String before(String text, Dated date) {
        return text.substring(Math.max(0, date.start() - LONGEST_LEAD), date.start());
    }
}
