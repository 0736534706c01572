package org.yearbook.extract.prose.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Joining;

/**
 * Chinese areas that a clause only sets beside what it speaks of: those compared with (比福建多, 仅次于四川), traded or signed with
 * (与贵州、四川签订), come from or sent to (来自四川的游客, 送广东). 全省 behind them does not mean them.
 */
final class NamedAside {

    private static final Set<Term> BESIDE = Set.of(Term.COMPARED, Term.GAP, Term.TOWARDS);

    /** Between such a word and the area: 比第二位的福建. No clause and no number lies between. */
    private static final Pattern BETWEEN = Pattern.compile("[^，。；：、,;:\\d]{0,8}");

    private static final Pattern BEFORE = Pattern.compile("(?:次于|赶超|超越|排在|列于|居于|送往|外送|输往|运往|销往|发往|前往|赴|送|至|自)$");

    private static final int LONGEST = 2;

    private NamedAside() {}

    /** @param mentions of the text, in order */
    static boolean is(String text, List<Mention> mentions, Mention area) {
        int first = firstOfList(text, mentions, area);
        return mentions.stream()
                        .filter(word -> BESIDE.contains(word.term()) && word.end() <= first)
                        .anyMatch(word ->
                                BETWEEN.matcher(text).region(word.end(), first).matches())
                || BEFORE.matcher(text)
                        .region(Math.max(0, first - LONGEST), first)
                        .find();
    }

    /** 与贵州、四川签订: where the first of the areas joined with this one starts. */
    private static int firstOfList(String text, List<Mention> mentions, Mention area) {
        int start = area.start();
        for (int index = mentions.size() - 1; index >= 0; index--) {
            Mention before = mentions.get(index);
            if (before.term() == Term.AREA && before.end() <= start && Joining.isJoined(text, before.end(), start)) {
                start = before.start();
            }
        }
        return start;
    }
}
