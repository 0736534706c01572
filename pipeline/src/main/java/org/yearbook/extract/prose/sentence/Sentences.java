package org.yearbook.extract.prose.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;

/**
 * Cuts passages into sentences: at 。！？ and their half-width forms, at an English full stop before a blank and a
 * capital, never inside brackets or title marks that are closed in the same passage. The semicolon stays inside.
 */
public final class Sentences {

    /** No sentence is longer; what goes on without an end is cut, so that the cost of a text grows with its length only. */
    private static final int LONGEST = 2000;

    private static final String ENDS = "。！？!?";

    private static final Set<String> SHORTENED =
            Set.of("vs", "mr", "mrs", "ms", "dr", "prof", "messrs", "approx", "incl", "excl");

    private static final int LONGEST_SHORTENED = 7;

    private static final String OPENING = "（(《〈【「『";
    private static final String CLOSING = "）)》〉】」』";
    /** Quotation marks that belong to the sentence whose end they follow. */
    private static final String TRAILING = "”’」』）)\"";
    /** Numbered headings and captions are parts of the unnumbered heading above them. */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十]+[）)、.]|第[一二三四五六七八九十]+[章节部]|[表图专栏]+\\s*\\d|[（(]?\\d+[）)、.])");

    private static final Set<PassageKind> WITHOUT_SENTENCES = EnumSet.of(PassageKind.FURNITURE, PassageKind.UNSORTED);

    private Sentences() {}

    /** All sentences in reading order; furniture and what is unsorted have none. */
    public static List<Sentence> of(List<Passage> passages) {
        List<Sentence> sentences = new ArrayList<>();
        String section = "";
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.HEADING
                    && !NUMBERED.matcher(passage.text()).find()) {
                section = passage.text();
            }
            if (!WITHOUT_SENTENCES.contains(passage.kind()) && !passage.spans().isEmpty()) {
                cut(passage, section, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private static void cut(Passage passage, String section, List<Sentence> sentences) {
        String text = passage.text();
        int[] closings = closings(text);
        int start = 0;
        int closedAt = -1;
        for (int index = 0; index < text.length(); index++) {
            if (index > closedAt && OPENING.indexOf(text.charAt(index)) >= 0) {
                closedAt = closings[index];
            }
            boolean tooLong = index - start >= LONGEST && !Character.isLetterOrDigit(text.charAt(index));
            if ((index > closedAt && ends(text, index)) || tooLong || index - start >= 2 * LONGEST) {
                int end = endsPair(text, index) ? index + 2 : index + 1;
                while (end < text.length() && TRAILING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(new Sentence(sentences.size() + 1, passage, start, end, section), sentences);
                start = end;
                index = end - 1;
            }
        }
        add(new Sentence(sentences.size() + 1, passage, start, text.length(), section), sentences);
    }

    /** A character outside of the basic plane is never cut in two. */
    private static boolean endsPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    private static void add(Sentence sentence, List<Sentence> sentences) {
        if (!sentence.text().isBlank()) {
            sentences.add(sentence);
        }
    }

    private static boolean ends(String text, int index) {
        char character = text.charAt(index);
        if (character != '.') {
            return ENDS.indexOf(character) >= 0;
        }
        int next = WordBounds.skipBlanks(text, index + 1);
        boolean quoted = next + 1 < text.length() && "“\"‘".indexOf(text.charAt(next)) >= 0; // rose. “The growth
        return next > index + 1
                && next < text.length()
                && Character.isUpperCase(text.charAt(quoted ? next + 1 : next))
                && !isInitial(text, index)
                && !isShortened(text, index);
    }

    /** Vs. May 2022, Mr. Smith: words that more always follows. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_SHORTENED && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return SHORTENED.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    /** The stop of U.S. or of an initial ends no sentence. */
    private static boolean isInitial(String text, int stop) {
        return stop > 0
                && Character.isUpperCase(text.charAt(stop - 1))
                && (stop < 2 || !Character.isLetter(text.charAt(stop - 2)));
    }

    /** As {@link #closing} for every opening bracket of a long text at once. */
    private static int[] closings(String text) {
        int[] closings = new int[text.length()];
        List<ArrayDeque<Integer>> open = new ArrayList<>();
        for (int kind = 0; kind < OPENING.length(); kind++) {
            open.add(new ArrayDeque<>());
        }
        for (int index = 0; index < text.length(); index++) {
            closings[index] = index;
            int opens = OPENING.indexOf(text.charAt(index));
            int closes = CLOSING.indexOf(text.charAt(index));
            if (opens >= 0) {
                open.get(opens).push(index);
            } else if (closes >= 0 && !open.get(closes).isEmpty()) {
                int start = open.get(closes).pop();
                closings[start] = index < start + LONGEST ? index : start;
            }
        }
        return closings;
    }

    /** Where the bracket opened here closes; the opening itself if it never does. */
    public static int closing(String text, int open) {
        int kind = OPENING.indexOf(text.charAt(open));
        if (text.indexOf(CLOSING.charAt(kind), open) < 0) {
            return open;
        }
        int depth = 0;
        int last = Math.min(text.length(), open + LONGEST);
        for (int index = open; index < last; index++) {
            if (OPENING.indexOf(text.charAt(index)) == kind) {
                depth++;
            } else if (CLOSING.indexOf(text.charAt(index)) == kind && --depth == 0) {
                return index;
            }
        }
        return open;
    }
}
