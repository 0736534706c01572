package org.yearbook.extract.prose.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.UnitFinder.Piece;

/**
 * Names that nobody listed and that a Chinese sentence deals values out to: 茶具、竹器和灯具出口分别增长5%、6%和7%. What stands
 * before the first or behind the last (出口) and says how they are traded is said of each.
 *
 * @param words of one name
 * @param flow in which direction it is traded, as far as the list says
 */
public record ListedNames(String words, Flow flow) {

    private static final String LISTED = "、";

    private static final Pattern JOINER = Pattern.compile("以及|和|及(?!其)|与");

    /** 灯具、竹器等产品出口: behind this stands what they are all. */
    private static final Pattern AND_MORE = Pattern.compile("(?<![高中同平均相一二三特])等(?!离子|[级候待于同价])");

    private static final int LONGEST = 30;

    /**
     * As many names as values, in the last words between these indexes that name anything; empty where they are no such list.
     */
    public static Optional<List<ListedNames>> before(Parsed parsed, Piece words, List<Numeral> values) {
        Numeral first = values.get(0);
        boolean amounts = !first.isPercent()
                && values.stream().allMatch(value -> value.baseUnit().equals(first.baseUnit()));
        List<Piece> clauses = parsed.clauses();
        for (int last = clauses.size() - 1; last >= 0; last--) {
            Piece clause = clauses.get(last);
            Piece piece = new Piece(Math.max(words.start(), clause.start()), Math.min(words.end(), clause.end()));
            Piece name = piece.start() < piece.end() ? SubjectWords.piece(parsed, piece) : piece;
            if (name.start() < name.end()) {
                return split(parsed, withoutArea(parsed, name), values.size(), amounts);
            }
        }
        return Optional.empty();
    }

    /** 我国茶具、竹器出口: the area is that of all. */
    private static Piece withoutArea(Parsed parsed, Piece name) {
        int start = name.start();
        for (Mention word : parsed.mentions()) {
            if (word.start() == start
                    && (word.term() == Term.AREA || word.term() == Term.STUB_HEAD)
                    && word.end() < name.end()) {
                start = word.end();
            }
        }
        return new Piece(start, name.end());
    }

    private static Optional<List<ListedNames>> split(Parsed parsed, Piece name, int count, boolean amounts) {
        List<Mention> flows = parsed.flows(name);
        boolean areas = !parsed.mentions(name, Term.AREA).isEmpty();
        if (areas || flows.size() > 1 || !parsed.hasUnknownWords(name)) {
            return Optional.empty();
        }
        Piece shared = flows.isEmpty()
                ? amounts ? headOf(parsed, name) : new Piece(name.end(), name.end())
                : new Piece(flows.get(0).start(), flows.get(0).end());
        boolean before = shared.start() == name.start();
        if (!before && shared.end() < name.end()) {
            return Optional.empty();
        }
        Piece names = before ? new Piece(shared.end(), name.end()) : new Piece(name.start(), shared.start());
        List<Piece> pieces = pieces(parsed.text(), withoutMore(parsed.text(), names), count);
        String said = parsed.printed(shared.start(), shared.end());
        Flow flow = flows.isEmpty() ? Flow.NONE : Parsed.flow(flows.get(0));
        return Optional.of(pieces)
                .filter(list -> list.size() == count)
                .map(list -> list.stream()
                        .map(piece -> parsed.printed(piece.start(), piece.end()))
                        .map(words -> new ListedNames(before ? said + words : words + said, flow))
                        .toList());
    }

    /** 竹器、灯具销售额: of amounts in one unit the word behind the last name is said of each. */
    private static Piece headOf(Parsed parsed, Piece name) {
        List<Mention> heads = parsed.mentions(name, Term.HEAD);
        boolean one = heads.size() == 1
                && heads.get(0).end() == name.end()
                && !parsed.text().startsWith(LISTED, heads.get(0).start() - 1);
        return new Piece(one ? heads.get(0).start() : name.end(), name.end());
    }

    private static Piece withoutMore(String text, Piece names) {
        int last = Math.max(names.start(), text.lastIndexOf(LISTED, names.end() - 1));
        Matcher more = AND_MORE.matcher(text).region(last, names.end());
        return more.find() ? new Piece(names.start(), more.start()) : names;
    }

    /** The names of the list, the last two parted at the word that joins them where one is wanting; none where they are too long. */
    private static List<Piece> pieces(String text, Piece names, int count) {
        List<Piece> pieces = new ArrayList<>();
        int start = names.start();
        for (int at = text.indexOf(LISTED, start); at >= 0 && at < names.end(); at = text.indexOf(LISTED, start)) {
            pieces.add(new Piece(start, at));
            start = at + 1;
        }
        pieces.add(new Piece(start, names.end()));
        if (pieces.size() == count - 1) {
            Piece last = pieces.remove(pieces.size() - 1);
            Matcher joiner = JOINER.matcher(text).region(last.start(), last.end());
            boolean found = joiner.find();
            int end = found ? joiner.start() : last.start();
            int next = found ? joiner.end() : last.start();
            if (!found || joiner.find()) {
                return List.of(); // 研发和设计与检测: nobody knows where it is parted
            }
            pieces.add(new Piece(last.start(), end));
            pieces.add(new Piece(next, last.end()));
        }
        boolean plain = pieces.stream()
                .allMatch(piece -> piece.start() < piece.end() && piece.end() - piece.start() <= LONGEST);
        return plain ? pieces : List.of();
    }
}
