package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * A short printed text of a table - a head, a row label, a caption - and the words of the configuration in it.
 *
 * @param mentions but for the whole that a share is a part of
 * @param isUnderstood whether those words are all that the text says, but for times, units in brackets and
 *     punctuation; what is left over may narrow the meaning (旅行出口, B2B), so nothing may be assumed about it
 */
record PrintedWords(String text, List<Mention> mentions, boolean isUnderstood) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)\\s*年?");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern SPAN = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\s*年?\\s*[-\u2010-\u2015\uFF0D~\uFF5E至到]+\\s*((?:19|20)\\d{2})(?!\\d)\\s*年?");
    /** A text with one of these is of less than a year, and its year alone would be wrong. */
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?i)[0-9０-９一二三四五六七八九十]\\s*个?(?:月|季度)|[上下]半年|(?<![a-z])(?:q[1-4]|h[12]|quarter|months?|half"
                    + "|january|february|march|april|june|july|august|september|october|november|december"
                    + "|may(?=\\s+(?:19|20)[0-9]{2})|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)(?![a-z])");

    static PrintedWords of(String text, Lexicon lexicon) {
        // Labels are spaced out to fill a column (上　海), which must not hide them.
        String closed = text.replaceAll("(?<=[\\u3400-\\u9FFF])[\\s\\u3000]+(?=[\\u3400-\\u9FFF])", "")
                .strip();
        List<Mention> mentions = lexicon.scan(closed);
        return new PrintedWords(closed, withoutWhole(mentions), isUnderstood(closed, mentions));
    }

    /** In 占服务贸易比重 the services are the whole of which something is a part, not what the share is of. */
    private static List<Mention> withoutWhole(List<Mention> mentions) {
        OptionalInt part = mentions.stream()
                .filter(mention -> mention.term() == Term.PART_OF)
                .mapToInt(Mention::start)
                .min();
        Set<Term> named = EnumSet.of(Term.INDICATOR, Term.FLOW, Term.AREA);
        return part.isEmpty()
                ? mentions
                : mentions.stream()
                        .filter(mention -> mention.start() < part.getAsInt() || !named.contains(mention.term()))
                        .toList();
    }

    private static boolean isUnderstood(String text, List<Mention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        mentions.forEach(mention -> {
            for (int index = mention.start(); index < mention.end(); index++) {
                rest.setCharAt(index, ' ');
            }
        });
        String left = BRACKETS.matcher(rest).replaceAll(" ");
        left = PART_OF_YEAR
                .matcher(YEAR.matcher(SPAN.matcher(left).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        return left.chars().noneMatch(Character::isLetter);
    }

    /** The code of a term if all its mentions here agree on one. */
    Optional<String> only(Term term) {
        Set<String> codes = codes(term);
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    Set<String> codes(Term term) {
        Set<String> codes = new TreeSet<>();
        mentions.stream().filter(mention -> mention.term() == term).forEach(mention -> codes.add(mention.code()));
        return codes;
    }

    boolean has(Term term) {
        return mentions.stream().anyMatch(mention -> mention.term() == term);
    }

    /** Whether the text stands for a value that is not there. */
    boolean isMissing() {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.term() == Term.MISSING && mention.start() == 0 && mention.end() == text.length());
    }

    Optional<Flow> flow() {
        return only(Term.FLOW).map(Flow::of);
    }

    /** The measure that the words name: a word of change (增长) is growth, no word at all is none. */
    Optional<Measure> measure() {
        Optional<Measure> named = mentions.stream()
                .filter(mention -> mention.term() == Term.MEASURE)
                .map(mention -> Measure.of(mention.code()))
                .filter(measure -> measure != Measure.LEVEL)
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        boolean change = mentions.stream()
                .anyMatch(mention ->
                        mention.term() == Term.CHANGE && !mention.code().equals("negative"));
        if (change) {
            return Optional.of(Measure.GROWTH_YOY);
        }
        return only(Term.MEASURE).map(Measure::of);
    }

    /** Whether the text names a time at all, be it one that is not understood. */
    boolean hasTime() {
        return YEAR.matcher(text).find() || PART_OF_YEAR.matcher(text).find();
    }

    /** The first and last year of an average (2019—2023年); empty where the text names no such pair. */
    @Nullable
    Period span() {
        Matcher span = SPAN.matcher(text);
        boolean inOrder = span.find() && span.group(1).compareTo(span.group(2)) < 0;
        return inOrder ? Period.span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))) : null;
    }

    /** The year that the text names; empty where it names none, several, or a part of one. */
    @Nullable
    Period year() {
        if (PART_OF_YEAR.matcher(text).find()) {
            return null;
        }
        Matcher year = YEAR.matcher(text);
        @Nullable Period found = null;
        while (year.find()) {
            if (found != null) {
                return null;
            }
            found = Period.year(Integer.parseInt(year.group(1)));
        }
        return found;
    }

    /** Whether a mention of the term is the whole text but for punctuation, digits and words of which (其中：北京). */
    boolean isNothingBut(Term term) {
        StringBuilder rest = new StringBuilder(text);
        for (Mention mention : mentions) {
            if (mention.term() == term || mention.term() == Term.OF_WHICH) {
                for (int index = mention.start(); index < mention.end(); index++) {
                    rest.setCharAt(index, ' ');
                }
            }
        }
        return has(term) && rest.chars().noneMatch(Character::isLetter);
    }
}
