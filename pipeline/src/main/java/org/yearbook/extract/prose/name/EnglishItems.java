package org.yearbook.extract.prose.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * The items of an English list that are told one by one of what its sentence is about: followed by barley with 4 million, of which
 * wheat 3 million, of which 3 million was wheat.
 */
public final class EnglishItems {

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|only|just|a total of|approximately|roughly|an estimated|at least) )*[^a-z\\d]*(?:[a-z]{0,3}\\p{Sc}|(?!and|the|for|are|was|its|but|has|had)[a-z]{2,3})?[^a-z\\d]*";

    private static final String NAME =
            "(?<name>(?!(?:a|an|the|its|their|total|up|down|it|they|this|that|these|those|which|more|less|what|exports?|imports?)\\b)(?:(?!(?:at|with|for|of|was|were|is|are|to|from|by|in|on|and|or|as|than|had|has|have|a|an|rose|fell|grew|up|down|increase|decrease|rise|growth|fall)\\b)[a-z’'-]+ ?){1,4}?)";

    /** An item set off from the one before it by a word that says so. */
    private static final Pattern NEXT = Pattern.compile("[\\s,;:)]*(?:and |while |then )?(?:closely |in turn )?(?:"
            + "(?:followed by|trailed by|ahead of|of which|of these|including) (?:the |its )?" + NAME
            + "(?:,? (?:at|with|for|of|was|were|is|are|came to|stood at|reached|accounted for|accounting for|made up|totall?ed|amounted to|worth))?"
            + "|(?<=and |, |while )(?:of|for) (?:the )?" + NAME.replace("<name>", "<last>")
            + "|(?<=and |, |while )" + NAME.replace("<name>", "<taker>") + " for) ?\\(?" + HEDGES);

    /** Barley with 4 million, barley grew by: nothing but the next goods, where the list opened with exports of goods. */
    private static final Pattern BARE = Pattern.compile("[\\s,;:)]*(?:(?:and|while|but) )?(?:the )?" + NAME
            + "(?:,| (?:at|with|for|by|to|(?:rose|fell|grew|increased|decreased|declined|dropped|gained|jumped|climbed|reached|hit|totall?ed|saw an?|an?|up|down)(?: (?:by|to))?))? ?"
            + HEDGES);

    /** What is not traded with the goods that a list opens with. */
    private static final Pattern NO_GOODS = Pattern.compile(
            "\\b(?:gdp|inflation|reserves?|debts?|production|output|consumption|stocks?|inventories|investments?|deficit|surplus|employment|jobs|prices?|revenues?|profits?|income|economy|economies|demand|sales|turnover|rates?|index|tourism|visitors|arrivals|passengers|growth|total|others?|tax(?:es)?|dut(?:y|ies)|tariffs?|levy|levies|fees?|wages?|salaries|costs?|unemployment|currency)\\b");

    private static final Pattern OF_GOODS =
            Pattern.compile("(?: of|(?<= of)) (?!goods\\b|services\\b|merchandise\\b|all\\b)[a-z]");

    private static final Pattern WERE = Pattern.compile(
            "[^,;:.]{0,20} (?:were|are|was|is|included?|includes|comprised) (?!up|down|worth|at|valued)[a-z]");

    private static final Pattern OF_WHICH =
            Pattern.compile("\\b(?:of which|of that|of this|of these|of them|of those)\\b");

    /** Of which 3 million tonnes was wheat and 4 million tonnes was barley. */
    private static final Pattern OPENS =
            Pattern.compile("[\\s,;:)]*(?:and |while )?(?:of (?:which|that|this|these|them|those),? )?" + HEDGES);

    private static final Pattern WAS = Pattern.compile(
            " (?:was|were|is|are|consisted of|comprised|went to|came from) (?!(?:[a-z]+ed|bought|sold|sent|brought) )(?:from |of |in )?(?:the )?");

    private EnglishItems() {}

    /** The subject before with the next item that the words between two figures name. */
    public static Optional<Subject> next(Parsed parsed, Piece stretch, Subject before) {
        return next(parsed, stretch)
                .map(item -> parsed.printed(item.start(), item.end()).strip())
                .map(item -> before.withWords(SubjectWords.withPart(before.words(), item)));
    }

    /** The name of that item. */
    private static Optional<Piece> next(Parsed parsed, Piece stretch) {
        if (!behindFigure(parsed, stretch)
                || !parsed.flows(stretch).isEmpty()
                || !parsed.mentions(stretch, Term.AREA).isEmpty()
                || !parsed.mentions(stretch, Term.CHANGE).isEmpty()) {
            return Optional.empty();
        }
        Matcher next = NEXT.matcher(parsed.folded())
                .region(stretch.start(), stretch.end())
                .useTransparentBounds(true);
        if (!next.matches()) {
            return Optional.empty();
        }
        String group = next.group("name") != null ? "name" : next.group("last") != null ? "last" : "taker";
        return Optional.of(new Piece(next.start(group), next.end(group))).filter(name -> parsed.hasUnknownWords(name));
    }

    /** Whether the words between two figures name but the next goods of a list of goods that are traded in one direction. */
    public static boolean isNextGoods(Parsed parsed, Piece stretch, Subject before) {
        if (before.flow() == Flow.NONE
                || !behindFigure(parsed, stretch)
                || !parsed.flows(stretch).isEmpty()
                || !parsed.mentions(stretch, Term.AREA).isEmpty()
                || !parsed.mentions(stretch, Term.INDICATOR).isEmpty()) {
            return false;
        }
        Matcher bare = BARE.matcher(parsed.folded()).region(stretch.start(), stretch.end());
        return bare.matches()
                && !NO_GOODS.matcher(bare.group("name")).find()
                && opensWithGoods(parsed, stretch.start());
    }

    /** Exports of wheat, wheat exports, the main exports were wheat. */
    private static boolean opensWithGoods(Parsed parsed, int end) {
        List<Mention> flows = parsed.flows(new Piece(0, end));
        if (flows.isEmpty()) {
            return false;
        }
        Mention flow = flows.get(flows.size() - 1);
        Matcher goods =
                OF_GOODS.matcher(parsed.folded()).region(flow.end(), end).useTransparentBounds(true);
        boolean behind = goods.lookingAt()
                && parsed.mentions(new Piece(flow.end(), end), Term.AREA).stream()
                        .noneMatch(area -> area.start() == goods.end() - 1);
        boolean before = flow.start() > 1
                && parsed.text().charAt(flow.start() - 1) == ' '
                && Character.isLetter(parsed.text().charAt(flow.start() - 2))
                && !parsed.explained().get(flow.start() - 2);
        return behind
                || before
                || WERE.matcher(parsed.folded()).region(flow.end(), end).lookingAt();
    }

    private static boolean behindFigure(Parsed parsed, Piece stretch) {
        return parsed.isEnglish()
                && parsed.numerals().stream()
                        .anyMatch(numeral -> numeral.isFigure() && numeral.end() <= stretch.start());
    }

    /** The subject of a figure with the item that is named behind it. */
    public static Subject named(Parsed parsed, Piece stretch, Numeral numeral, Subject subject) {
        return subject.isNamed()
                ? subject
                : behind(parsed, stretch, numeral)
                        .map(name -> subject.withWords(
                                SubjectWords.withPart(subject.words(), parsed.printed(name.start(), name.end()))))
                        .orElse(subject);
    }

    /** The item of a whole told before that stands behind its figure. */
    public static Optional<Piece> behind(Parsed parsed, Piece stretch, Numeral numeral) {
        if (!OPENS.matcher(stretch.of(parsed.folded())).matches()
                || !OF_WHICH.matcher(parsed.folded().substring(0, numeral.start()))
                        .find()) {
            return Optional.empty();
        }
        Matcher was = WAS.matcher(parsed.folded())
                .region(numeral.end(), parsed.folded().length());
        return was.lookingAt()
                ? EnglishNounPhrase.name(parsed, was.end()).filter(name -> parsed.hasUnknownWords(name))
                : Optional.empty();
    }
}
