package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Places in several areas that a Chinese clause lists with words of their own: 北京首都、上海浦东、广州白云机场. */
final class ListedPlaces {

    /** A few characters more of the name before the next. */
    private static final Pattern JOINED = Pattern.compile("\\p{IsHan}{1,4}、\\p{IsHan}{0,2}");

    private ListedPlaces() {}

    /** Whether the only area that was taken for the one that reports is followed by others in such a list. */
    static boolean goOnBehind(Parsed parsed, Piece stretch, List<Mention> reporting) {
        if (parsed.isEnglish() || reporting.size() != 1) {
            return false;
        }
        Mention first = reporting.get(0);
        return parsed.mentions(stretch, Term.AREA).stream()
                .filter(next -> next.start() > first.end())
                .findFirst()
                .filter(next -> !next.code().equals(first.code()) && areJoined(parsed, first, next))
                .isPresent();
    }

    private static boolean areJoined(Parsed parsed, Mention first, Mention next) {
        int from = first.end();
        int to = next.start();
        Piece between = new Piece(from, to);
        return JOINED.matcher(between.of(parsed.text())).matches()
                && parsed.mentions(between, Term.TOWARDS).isEmpty()
                && parsed.flows(between).isEmpty();
    }
}
