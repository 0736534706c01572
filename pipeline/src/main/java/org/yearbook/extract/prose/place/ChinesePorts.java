package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Ports of Chinese sentences that speak of cargo: one that no list of areas holds (滨江港), or that two areas share (苏州无锡港), goes by its name
 * as printed. The word for a port stays one of what is measured.
 */
final class ChinesePorts {

    private static final String DOCK = "dock";

    private static final MadeOnce<Vocabulary, ChinesePorts> LAST = new MadeOnce<>(ChinesePorts::new);

    /** A company of several ports, before the name of one. */
    private static final String OF_SEVERAL = "港口";

    /** 而滨江港, 但滨江港. */
    private static final String OPENING = "而但且并";

    /** Of words that may stand before a name: 其中, 而. */
    private static final Set<Term> MAY_OPEN = EnumSet.of(Term.OF_WHICH, Term.FILLER);

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 5;

    private final AreaTree tree;
    private final Pattern cargo;
    private final Pattern noName;

    /** What a sentence goes on with behind a port that it tells of. */
    private final Pattern behind;

    private ChinesePorts(Vocabulary vocabulary) {
        tree = AreaTree.of(vocabulary);
        cargo = Pattern.compile(words(vocabulary, "cargo"), Pattern.CASE_INSENSITIVE);
        noName = Pattern.compile("^(?:" + words(vocabulary, "opening") + ")|" + words(vocabulary, "no_name"));
        behind = Pattern.compile("$|\\P{IsIdeographic}|" + words(vocabulary, "behind"));
    }

    static ChinesePorts of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    /** Any of the words with this code; nothing where the configuration has none. */
    private static String words(Vocabulary vocabulary, String code) {
        String words = vocabulary.words(Word.Role.HARBOUR).stream()
                .filter(word -> word.code().equals(code))
                .map(word -> Pattern.quote(word.text()))
                .collect(Collectors.joining("|"));
        return words.isEmpty() ? "(?!)" : "(?:" + words + ")";
    }

    /**
     * The mentions with those ports as areas, in order.
     *
     * @param text in simplified characters
     * @param printed the same as printed
     */
    List<Mention> addedTo(String text, String printed, List<Mention> mentions) {
        if (mentions.stream().noneMatch(ChinesePorts::isDock)) {
            return mentions;
        }
        if (!cargo.matcher(text).find()) {
            return mentions.stream().filter(mention -> !isDock(mention)).toList();
        }
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isDock(mention)) {
                add(text, printed, mention, all);
            } else {
                all.add(mention);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isDock(Mention mention) {
        return mention.term() == Term.PLACE && mention.code().equals(DOCK);
    }

    private void add(String text, String printed, Mention dock, List<Mention> before) {
        int last = before.size() - 1;
        if (last >= 0 && before.get(last).end() == dock.start()) {
            Mention area = before.remove(last);
            before.add(area.term() == Term.AREA ? ofArea(text, printed, area, dock, before) : area);
            return;
        }
        int lowest = last < 0 ? 0 : before.get(last).end();
        int start = dock.start();
        while (start > lowest && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        start += start < dock.start() && OPENING.indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        int length = dock.start() - start;
        boolean listed = last >= 0
                && start == lowest
                && !MAY_OPEN.contains(before.get(last).term());
        boolean named = !listed
                && length >= SHORTEST_NAME
                && length <= LONGEST_NAME
                && !noName.matcher(text).region(start, dock.start()).find()
                && behind.matcher(text).region(dock.end(), text.length()).lookingAt();
        if (named) {
            before.add(new Mention(start, dock.start(), Term.AREA, printed.substring(start, dock.end())));
        }
    }

    /** The area right before the word, with those before it that share the port or run it. */
    private Mention ofArea(String text, String printed, Mention area, Mention dock, List<Mention> before) {
        boolean company = text.startsWith(OF_SEVERAL, area.start() - OF_SEVERAL.length());
        int last = before.size() - (company ? 2 : 1);
        if (last < 0 || before.get(last).term() != Term.AREA) {
            return area;
        }
        Mention other = before.get(last);
        company = company && other.end() == area.start() - OF_SEVERAL.length();
        boolean shared = other.end() == area.start()
                && !tree.contains(other.code(), area.code())
                && tree.isPartOfCountry(other.code());
        if (!company && !shared) {
            return area;
        }
        before.remove(last);
        String code = shared ? printed.substring(other.start(), dock.end()) : area.code();
        return new Mention(other.start(), area.end(), Term.AREA, code);
    }
}
