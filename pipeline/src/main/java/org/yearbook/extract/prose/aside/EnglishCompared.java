package org.yearbook.extract.prose.aside;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** English numbers that another is compared with, by the words before them: up from 3 billion, as against 2 billion in April and 1 billion in May. */
public final class EnglishCompared {

    private static final String MONEY = EnglishTail.MONEY;

    /** Words that only a value to compare with stands behind: up from 3 billion, compared with 54 per cent, than August's 5%. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:from|since(?= (?:the|a|an) )|compared (?:with|to)|as opposed to|instead of|versus|vs\\.?|against|(?:(?<!more |less |fewer )than|(?<=(?:more|less|fewer) )than(?= (?:the|in|last|its|their|[a-z]+['’]s) ))|(?<=(?:increase|decrease|rise|fall|growth|drop|decline|gain|jump) )(?:over|on)(?= the)|(?<=^\\s{0,2})(?:over|on)(?= the [a-z]+[ '’])|after(?: [a-z]+ing)?|following|extending|beating|(?:above|below)(?= (?:market|economist|analyst|expect|forecast)))\\s*"
                    + "(?:(?:a|an|the|its|their|that|imports?|exports?|shipments|trade|sales|output|about|around|some|nearly|almost|over|more than|by|of|in|for|at|minus|plus|just|only"
                    + "|deficit|surplus|gap|forecast|gain|rise|fall|drop|decline|decrease|increase|growth|expansion|contraction|slump|jump|loss|reading|level|figure|total|print|pace|rate"
                    + "|(?:(?:upwardly|downwardly)[ -])?revised|estimated|estimates?|expected|average|yearly|annual|final|initial|earlier|same|slower|faster|record|high|low|peak|market|expectations?|expected|sharper|steeper"
                    + "|year (?:ago|earlier|before)|month (?:ago|earlier|before)|(?:previous|prior|preceding|last|year-ago|corresponding) ?(?:month|quarter|year|period|week)?(?:['’]s)?"
                    + "|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?(?: \\d{4})?|(?:19|20)\\d\\d(?=['’]s))\\b\\s*)*"
                    + "(?:['’]s\\s*)?" + MONEY + "\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** Up against May 2022 by 3 billion, unlike after falling, or a fall, by so much: by how much it is off what stands before. */
    private static final Pattern BY = Pattern.compile(
            "(?<!ing|increase|decrease|rise|fall|growth|drop|decline|gain|jump|slump|loss|contraction|expansion|reduction|rose|fell|grew|ed) by "
                    + MONEY + "\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** As against 3 billion in May 2023 and 2 billion in April: another value of the same comparison, at another time. */
    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:in|during|for|of)?\\s*(?:the )?(?:month of )?\\s+and\\s+" + MONEY + "\\s*");

    /** From 3,000 tonnes in 2022 worth 2 billion: the same in money. */
    private static final Pattern WORTH = Pattern.compile(
            "(?: (?!worth)[a-z-]{3,20})?(?: of [a-z -]{3,40}?)?\\s*(?:(?:in|during|for)(?: the)?\\s+)?(?:worth|valued at|costing)(?: about| around| some| over)? ?"
                    + MONEY + "\\s*");

    /** Earned $3 million from the export of 400 tonnes: the goods that the money is for. */
    private static final Pattern SOLD = Pattern.compile(
            "(?:\\s*(?:in|during|for|over)(?: the)?)?\\s*from (?:the |its |their )?(?:exports?|sales?|shipments?)(?: of)?(?: about| around| some| over| nearly)? ");

    private EnglishCompared() {}

    /** Whether a number is the worth, in money, of the number before it. */
    public static boolean isWorthOf(Parsed parsed, Numeral before, Numeral numeral) {
        int from = before.end();
        int to = numeral.start();
        return from <= to
                && (!numeral.currency().isEmpty() || numeral.startWithMoney(parsed.text()) < numeral.start())
                && before.currency().isEmpty()
                && !before.isPercent()
                && WORTH.matcher(parsed.withoutTimes(new Piece(from, to))).matches();
    }

    static boolean is(Parsed parsed, Piece stretch, Numeral numeral) {
        Optional<Numeral> before = parsed.numerals().stream()
                .filter(other -> other.isFigure() && other.end() <= numeral.start())
                .reduce((first, second) -> second);
        int from = Math.min(
                stretch.start(),
                Math.max(
                        parsed.clauseAt(numeral.start()).start(),
                        before.map(Numeral::end).orElse(0)));
        String words = parsed.text().substring(from, numeral.start());
        return (before.stream().noneMatch(other -> isSold(parsed, other, numeral))
                        && COMPARED.matcher(words).find()
                        && !BY.matcher(words).find())
                || before.filter(other -> isNext(parsed, stretch, other, numeral))
                        .isPresent();
    }

    private static boolean isSold(Parsed parsed, Numeral money, Numeral numeral) {
        int from = money.end();
        int to = numeral.start();
        return !money.currency().isEmpty()
                && numeral.currency().isEmpty()
                && numeral.startWithMoney(parsed.text()) == to
                && SOLD.matcher(parsed.withoutTimes(new Piece(from, to))).matches();
    }

    private static boolean isNext(Parsed parsed, Piece stretch, Numeral before, Numeral numeral) {
        int from = before.end();
        int to = numeral.start();
        Piece between = new Piece(from, to);
        return !numeral.isPercent()
                && parsed.dates().stream()
                        .anyMatch(date -> between.start() <= date.start() && date.end() <= between.end())
                && NEXT.matcher(parsed.withoutTimes(between)).matches()
                && is(parsed, new Piece(Math.min(stretch.start(), before.start()), before.start()), before);
    }
}
