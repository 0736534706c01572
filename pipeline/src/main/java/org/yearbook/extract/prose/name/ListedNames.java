package org.yearbook.extract.prose.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

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

    private static final Pattern KIND = Pattern.compile("[^，；。]{1,30}?(类)(?:、|和|以及|及|与|$)");

    private static final Set<Term> OF_ALL = EnumSet.of(Term.AREA, Term.STUB_HEAD);

    private static final int LONGEST = 30;

    /** The subject of the value that is dealt to this name. */
    public Subject of(Subject subject) {
        return subject.unknown()
                .withPartner(subject.partner())
                .withFlow(flow == Flow.NONE ? subject.flow() : flow)
                .withWords(words);
    }

    /**
     * As many names as values, in the last words between these indexes that name anything; empty where they are no such list.
     *
     * @param words the words before the values, from the figure before them on
     * @param deals whether the sentence says that it deals them out; else it does only if all are changes
     */
    public static Optional<List<ListedNames>> before(Parsed parsed, Piece words, List<Numeral> values, boolean deals) {
        boolean changes = values.stream().allMatch(Numeral::isPercent)
                && !parsed.mentions(words, Term.CHANGE).isEmpty();
        int end = parsed.mentions(words, Term.RESPECTIVELY).stream()
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(words.end());
        return deals || changes ? before(parsed, new Piece(words.start(), end), values) : Optional.empty();
    }

    private static Optional<List<ListedNames>> before(Parsed parsed, Piece words, List<Numeral> values) {
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

    /** 我国茶具、竹器出口, 湖南自越南进口茶具、竹器: the areas before the first name are those of all. */
    private static Piece withoutArea(Parsed parsed, Piece name) {
        int start = name.start();
        for (Mention word : parsed.mentions()) {
            boolean follows = word.start() == start
                    || (word.term() == Term.AREA
                            && Towards.standsBefore(parsed, word.start())
                            && Towards.startOf(parsed, word.start()) == start);
            if (follows && OF_ALL.contains(word.term()) && word.end() < name.end()) {
                start = word.end();
            }
        }
        return new Piece(start, name.end());
    }

    /** The direction of trade with the partner before it: 茶具、竹器对越南出口. */
    private static Piece trade(Parsed parsed, Mention flow) {
        return parsed.mentions().stream()
                .filter(area -> area.term() == Term.AREA
                        && area.end() == flow.start()
                        && Towards.standsBefore(parsed, area.start()))
                .map(area -> new Piece(Towards.startOf(parsed, area.start()), flow.end()))
                .findFirst()
                .orElse(new Piece(flow.start(), flow.end()));
    }

    private static Optional<List<ListedNames>> split(Parsed parsed, Piece name, int count, boolean amounts) {
        List<Mention> flows = parsed.flows(name);
        if (flows.size() > 1 || !parsed.hasUnknownWords(name)) {
            return Optional.empty();
        }
        Piece shared = flows.isEmpty()
                ? amounts ? headOf(parsed, name) : new Piece(name.end(), name.end())
                : trade(parsed, flows.get(0));
        boolean before = shared.start() == name.start();
        if (!before && shared.end() < name.end()) {
            return Optional.empty();
        }
        Piece names = before ? new Piece(shared.end(), name.end()) : new Piece(name.start(), shared.start());
        if (!parsed.mentions(names, Term.AREA).isEmpty()) {
            return Optional.empty();
        }
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

    /** 茶叶类和鞋、帽类: names that all end with the word for a kind. */
    private static List<Piece> kinds(String text, Piece names) {
        List<Piece> kinds = new ArrayList<>();
        int start = names.start();
        Matcher kind = KIND.matcher(text).region(names.start(), names.end());
        while (kind.find()) {
            kinds.add(new Piece(start, kind.end(1)));
            start = kind.end();
        }
        return start == names.end() ? kinds : List.of();
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
        List<Piece> kinds = kinds(text, names);
        if (kinds.size() == count) {
            return kinds;
        }
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
