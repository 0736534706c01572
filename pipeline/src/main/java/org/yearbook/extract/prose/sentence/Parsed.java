package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.key.Attribution;

/**
 * One sentence with everything found in it, ready to be asked about any stretch of its words.
 *
 * @param text in simplified characters
 * @param folded the text in small letters
 * @param isEnglish whether it is a sentence of English, which says when and with whom behind a number
 * @param mentions words of the configuration outside of title marks and times
 * @param flows directions of trade, also where they overlap the name of an indicator
 * @param explained which characters belong to something known; the others are words of a subject nobody listed
 * @param aside which characters say nothing of the subject: titles, brackets, wholes, bases of comparison, credits
 * @param groups words for a kind of area with what stands before them: 12个基地所在的省市
 */
public record Parsed(
        Sentence sentence,
        String text,
        String folded,
        boolean isEnglish,
        List<Mention> mentions,
        List<Mention> flows,
        List<Dated> dates,
        List<Numeral> numerals,
        List<Piece> clauses,
        List<Attribution> attributions,
        BitSet explained,
        BitSet aside,
        List<Piece> groups) {

    /** No character before this one is Chinese. */
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /** What is printed between these indexes. */
    public String printed(int start, int end) {
        return sentence.passage().text().substring(sentence.start() + start, sentence.start() + end);
    }

    public static boolean isEnglish(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= FIRST_IDEOGRAPH && Character.isIdeographic(text.codePointAt(index))) {
                return false;
            }
        }
        return true;
    }

    public List<Mention> mentions(Piece stretch, Term term) {
        List<Mention> inside = new ArrayList<>();
        for (int index = firstFrom(mentions, stretch.start()); index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            if (mention.start() >= stretch.end()) {
                break;
            }
            if (mention.term() == term && mention.end() <= stretch.end()) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /** Mentions are in the order of their start, so that a long sentence costs no more a word than a short one. */
    private static int firstFrom(List<Mention> mentions, int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those that say something of the subject. */
    public List<Mention> subjects(Piece stretch, Term term) {
        return mentions(stretch, term).stream()
                .filter(mention -> !aside.get(mention.start()))
                .toList();
    }

    public List<Mention> flows(Piece stretch) {
        return flows.subList(firstFrom(flows, stretch.start()), flows.size()).stream()
                .takeWhile(flow -> flow.start() < stretch.end())
                .filter(flow -> lies(flow, stretch) && !aside.get(flow.start()))
                .toList();
    }

    public static Flow flow(Mention mention) {
        return Flow.of(mention.code());
    }

    public boolean has(Piece stretch, Term term, String code) {
        return mentions(stretch, term).stream()
                .anyMatch(mention -> mention.code().equals(code));
    }

    public static boolean lies(Mention mention, Piece stretch) {
        return stretch.start() <= mention.start() && mention.end() <= stretch.end();
    }

    /** Whether the stretch has words that nothing explains. */
    public boolean hasUnknownWords(Piece stretch) {
        return explained.nextClearBit(stretch.start()) < stretch.end();
    }

    /** The first unexplained character of the stretch; its end if there is none. */
    public int firstUnknown(Piece stretch) {
        return Math.min(explained.nextClearBit(stretch.start()), stretch.end());
    }

    /** The folded words of a stretch, with blanks in place of the times that figures may be of. */
    public String withoutTimes(Piece stretch) {
        StringBuilder words = new StringBuilder(stretch.of(folded));
        dates.stream()
                .filter(date ->
                        stretch.start() <= date.start() && date.end() <= stretch.end() && !aside.get(date.start()))
                .forEach(date -> words.replace(
                        date.start() - stretch.start(),
                        date.end() - stretch.start(),
                        " ".repeat(date.end() - date.start())));
        return words.toString();
    }

    /** The clause that holds this index. */
    public Piece clauseAt(int index) {
        for (Piece clause : clauses) {
            if (index < clause.end()) {
                return clause;
            }
        }
        return clauses.get(clauses.size() - 1);
    }
}
