package org.yearbook.extract.prose.aside;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a Chinese change is measured from, where no time stands right behind the word for it: 较上届增长, 比疫情前的2019年下降,
 * 与试点前相比.
 */
public final class BasesInWords {

    /** 较快增长, 比较稳定, 比重上升: words that only begin so. */
    private static final Pattern NO_BASE = Pattern.compile("[较例重率价值分赛利如快大高好强多少低慢为稳早小长]");

    private static final Pattern BASE = Pattern.compile("[^，。；：、（）()%％]{2,16}");

    private static final Pattern IN_RELATION = Pattern.compile("[^，。；：（）()%％]{2,12}?相比较?");

    private static final String WITH = "与同和";

    private BasesInWords() {}

    /** The words from the one for a comparison up to the word of change behind it; empty where they are no base. */
    public static Optional<Piece> behind(String text, List<Mention> mentions, Mention compared) {
        if (compared.term() != Term.COMPARED || compared.length() != 1 || isPartOfWord(text, compared)) {
            return Optional.empty();
        }
        if (WITH.indexOf(text.charAt(compared.start())) >= 0) {
            Matcher relation = IN_RELATION.matcher(text).region(compared.end(), text.length());
            return relation.lookingAt() && isPlain(mentions, compared.end(), relation.end())
                    ? Optional.of(new Piece(compared.start(), relation.end()))
                    : Optional.empty();
        }
        return mentions.stream()
                .filter(change -> change.term() == Term.CHANGE && change.start() >= compared.end())
                .mapToInt(Mention::start)
                .min()
                .stream()
                .mapToObj(change -> new Piece(compared.end(), change))
                .filter(base -> BASE.matcher(base.of(text)).matches() && isPlain(mentions, base.start(), base.end()))
                .map(base -> new Piece(compared.start(), base.end()))
                .findFirst();
    }

    private static boolean isPartOfWord(String text, Mention compared) {
        return compared.end() < text.length()
                && NO_BASE.matcher(text).region(compared.end(), text.length()).lookingAt();
    }

    /** 比全国增长, 比进口增长: what an area or a direction of trade is compared with is read elsewhere. */
    private static boolean isPlain(List<Mention> mentions, int start, int end) {
        return mentions.stream()
                .filter(mention -> start <= mention.start() && mention.end() <= end)
                .noneMatch(mention -> mention.term() == Term.AREA
                        || mention.term() == Term.FLOW
                        || mention.term() == Term.INDICATOR
                        || mention.term() == Term.HERE
                        || mention.term() == Term.GAP);
    }
}
