package org.yearbook.extract.prose.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Where the name of what is measured ends in the words before a Chinese number: at its head, which stands last in a noun phrase
 * (有外贸实绩的企业有9家), and before what the sentence says of it (吞吐量也再创新高, 占比仍居首位).
 */
final class ChineseNames {

    /** What stands between the words that narrow a head and the head itself: 的, or the bound of a class (超8亿元企业). */
    private static final Pattern NARROWING = Pattern.compile("[”」』]?的?|[^，；。：\\d]{0,4}\\d[\\d.]*[^，；。：\\d]{0,4}?的?");

    /** Adverbs that stand before a verb, never in a name. */
    private static final String ADVERBS = "(?:也|仍|均|都|已|还|则|又|更|继续|持续|依旧|再次|再度|一直|始终|长期|首次|连续)*";

    /** What says how something stands, and has no object that is counted. */
    private static final Pattern STANDING = Pattern.compile(
            ADVERBS + "(?:再?创(?:新[高低]|[下出了历同近单全月季年当])|再创|刷新|居[首前全第世国各榜末]|(?<!单)位[居列]|稳居|名列|排名|跻身|跃居|跃[上升])");

    /** What may have an object (保持增长, 呈现活力), which may be what is counted (保持出口5亿元). */
    private static final Pattern GOING_ON =
            Pattern.compile(ADVERBS + "(?:从(?![业事而])|在?逐[年步]|不断|日益|保持|呈现|稳中|稳步|有所|明显|显著|迎来|出现|表现|大幅|快速|较快)");

    private ChineseNames() {}

    /**
     * The end of the name between these indexes.
     *
     * @param end behind the last word that names anything
     */
    static int end(Parsed parsed, Piece stretch, int start, int end) {
        Piece name = new Piece(start, headEnd(parsed, stretch, end));
        int cut = Math.min(cut(parsed, name, STANDING, false), cut(parsed, name, GOING_ON, true));
        return Math.min(cut, change(parsed, name));
    }

    /** 茶具出口增长迅速: the change is none of the name, unless it narrows what follows (增长的企业). */
    private static int change(Parsed parsed, Piece name) {
        return parsed.mentions(name, Term.CHANGE).stream()
                .filter(change -> change.length() > 1
                        && !change.code().equals("negative") // 贸易逆差
                        && names(parsed, new Piece(name.start(), change.start()))
                        && !measures(parsed, new Piece(change.end(), name.end()))
                        && parsed.text().substring(change.end(), name.end()).indexOf('的') < 0)
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(name.end());
    }

    /** Whether here begins what is said of the name before it. */
    static boolean isPredicate(Parsed parsed, int index) {
        String text = parsed.text();
        return STANDING.matcher(text).region(index, text.length()).lookingAt()
                || GOING_ON.matcher(text).region(index, text.length()).lookingAt();
    }

    private static int cut(Parsed parsed, Piece name, Pattern predicate, boolean hasObject) {
        Matcher verb = predicate.matcher(parsed.text()).region(name.start(), name.end());
        while (verb.find()) {
            boolean object = hasObject && measures(parsed, new Piece(verb.end(), name.end()));
            if (!object && names(parsed, new Piece(name.start(), verb.start()))) {
                return verb.start();
            }
        }
        return name.end();
    }

    /** 有外贸实绩的企业: the noun behind the words that narrow it. */
    private static int headEnd(Parsed parsed, Piece stretch, int end) {
        return parsed.mentions(new Piece(Math.min(end, stretch.end()), stretch.end()), Term.FILLER).stream()
                .filter(noun -> noun.code().equals("noun"))
                .filter(noun -> NARROWING
                        .matcher(parsed.text().substring(end, noun.start()))
                        .matches())
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(end);
    }

    /** 超8亿元企业有9家: where only a bound stands before it, the noun names what is counted. */
    static String nounAlone(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                .filter(noun -> noun.code().equals("noun")
                        && !parsed.aside().get(noun.start())
                        && parsed.numerals().stream()
                                .noneMatch(count -> count.end() == noun.start()
                                        && count.currency().isEmpty()))
                .findFirst()
                .map(noun -> parsed.printed(noun.start(), noun.end()))
                .orElse("");
    }

    private static boolean names(Parsed parsed, Piece words) {
        return parsed.hasUnknownWords(words) || measures(parsed, words);
    }

    /** Whether words name what may be measured: 完成出口, 保持产量. */
    private static boolean measures(Parsed parsed, Piece words) {
        return !parsed.flows(words).isEmpty()
                || !parsed.subjects(words, Term.INDICATOR).isEmpty()
                || !parsed.mentions(words, Term.HEAD).isEmpty()
                || parsed.has(words, Term.MEASURE, "level")
                || parsed.has(words, Term.MEASURE, "share");
    }
}
