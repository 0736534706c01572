package org.yearbook.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.lexicon.Mention.Term;

/** Folded words by their characters, in which every word that a text holds is found in one walk, be it inside another. */
final class WordTree {

    private final Node root = new Node();

    /** The beginnings of words by their first character: with those, every character of every text is looked for. */
    private final @Nullable Node[] first = new @Nullable Node[Character.MAX_VALUE + 1];

    /** What a word stands for. */
    record Entry(Term term, String code) {}

    /** A folded word, not empty, and one thing that it stands for. */
    void add(String word, Entry entry) {
        Node node = root;
        for (int index = 0; index < word.length(); index++) {
            node = node.grown(word.charAt(index));
        }
        char start = word.charAt(0);
        first[start] = root.after(start);
        node.add(entry);
    }

    /** All words in a folded text by their starts, the shorter first, those that overlap too. */
    List<Mention> find(String folded) {
        List<Mention> found = new ArrayList<>();
        boolean inLatinWord = false;
        for (int start = 0; start < folded.length(); start++) {
            boolean latin = isLatin(folded.charAt(start));
            // Latin words match whole words only: "US" is not in "status".
            if (!latin || !inLatinWord) {
                collect(folded, start, found);
            }
            inLatinWord = latin;
        }
        return found;
    }

    private void collect(String folded, int start, List<Mention> found) {
        @Nullable Node node = first[folded.charAt(start)];
        for (int end = start; node != null; end++) {
            if (node.entries.length > 0 && mayEnd(folded, end + 1)) {
                for (Entry entry : node.entries) {
                    found.add(new Mention(start, end + 1, entry.term, entry.code));
                }
            }
            node = end + 1 < folded.length() ? node.after(folded.charAt(end + 1)) : null;
        }
    }

    private static boolean mayEnd(String folded, int end) {
        return end == folded.length() || !(isLatin(folded.charAt(end - 1)) && isLatin(folded.charAt(end)));
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    /**
     * A beginning of words; what may follow is kept sorted in arrays, for every character of every text asks. Most beginnings
     * are no word and go on in one way, so that they share one array and need no search.
     */
    private static final class Node {

        private static final Entry[] NO_WORD = {};

        private char[] characters = {};
        private Node[] nodes = {};
        private Entry[] entries = NO_WORD;

        @Nullable
        Node after(char character) {
            if (characters.length == 1) {
                return characters[0] == character ? nodes[0] : null;
            }
            int place = Arrays.binarySearch(characters, character);
            return place < 0 ? null : nodes[place];
        }

        /** Of authorities with one name the first is meant, unless the document tells another (Namesakes). */
        void add(Entry entry) {
            List<Entry> known = List.of(entries);
            boolean namesake =
                    entry.term == Term.AUTHORITY && known.stream().anyMatch(other -> other.term == Term.AUTHORITY);
            if (!namesake && !known.contains(entry)) {
                entries = Arrays.copyOf(entries, entries.length + 1);
                entries[entries.length - 1] = entry;
            }
        }

        Node grown(char character) {
            @Nullable Node known = after(character);
            if (known != null) {
                return known;
            }
            int place = -Arrays.binarySearch(characters, character) - 1;
            Node made = new Node();
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(characters, place, characters, place + 1, characters.length - place - 1);
            System.arraycopy(nodes, place, nodes, place + 1, nodes.length - place - 1);
            characters[place] = character;
            nodes[place] = made;
            return made;
        }
    }
}
