package org.yearbook.extract.prose.sentence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Tells where 超过 compares two quantities (超首都机场3万人次, 超全国平均2个百分点) and is no hedge of the number right behind it. */
public final class Exceeding {

    private static final Set<String> WORDS = Set.of("超", "超过", "超出", "超过了", "超出了");

    /** What a quantity is measured against, where it is no area. */
    private static final Pattern MEASURED_AGAINST =
            Pattern.compile("(?:去年|上年)(?:全年|同期)\\d|(?:全[国省市]|同期)?(?:平均|时序|序时|目标|计划)|我?(?:[国省市])?同期|第[一二三四五]|预期(?!增)");

    /** 超过德国的9亿元: what the other amounts to, and no distance. */
    private static final Pattern OF_OTHER = Pattern.compile("[^，；。：]{1,24}?的(?:近|约|超|逾)?\\d");

    private static final Pattern NUMBER = Pattern.compile("[^，。；：]*\\d");

    private static final String GAP = "gap";

    private Exceeding() {}

    /** The word as one of distance where it compares, else as it is. */
    public static Mention read(String text, Mention word, List<Mention> mentions) {
        boolean exceeds = word.term() == Term.HEDGE_BEFORE
                && WORDS.contains(text.substring(word.start(), word.end()))
                && NUMBER.matcher(text).region(word.end(), text.length()).lookingAt()
                && !OF_OTHER.matcher(text).region(word.end(), text.length()).lookingAt()
                && (MEASURED_AGAINST
                                .matcher(text)
                                .region(word.end(), text.length())
                                .lookingAt()
                        || mentions.stream().anyMatch(area -> area.term() == Term.AREA && area.start() == word.end()));
        return exceeds ? new Mention(word.start(), word.end(), Term.GAP, GAP) : word;
    }
}
