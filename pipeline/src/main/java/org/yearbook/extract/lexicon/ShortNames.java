package org.yearbook.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yearbook.extract.lexicon.Mention.Term;

/** Short names of areas, which are such only between a word of direction and one of trade (对美出口); 美 in 美元 is none. */
final class ShortNames {

    /** 出口, 投资, 贸易. */
    private static final Set<Term> TRADE = EnumSet.of(Term.FLOW, Term.INDICATOR, Term.HEAD, Term.FILLER);

    private ShortNames() {}

    /** The mentions in the order of their start, with the short names that stand for areas and without the others. */
    static List<Mention> inPlace(List<Mention> mentions) {
        List<Mention> inPlace = new ArrayList<>(mentions.size());
        for (int index = 0; index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            if (mention.term() != Term.SHORT) {
                inPlace.add(mention);
            } else if (isTradedWith(mentions, index)) {
                inPlace.add(new Mention(mention.start(), mention.end(), Term.AREA, mention.code()));
            }
        }
        return List.copyOf(inPlace);
    }

    private static boolean isTradedWith(List<Mention> mentions, int index) {
        Mention name = mentions.get(index);
        boolean towards = index > 0
                && mentions.get(index - 1).term() == Term.TOWARDS
                && mentions.get(index - 1).end() == name.start();
        return towards
                && mentions.subList(index + 1, mentions.size()).stream()
                        .takeWhile(next -> next.start() <= name.end())
                        .anyMatch(next -> next.start() == name.end() && TRADE.contains(next.term()));
    }
}
