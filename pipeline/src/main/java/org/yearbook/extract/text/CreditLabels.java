package org.yearbook.extract.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/** The words that tell what stands behind them at the top of an article (来源, Published), as the configuration lists them. */
public final class CreditLabels {

    /** Without words, where nobody asks who published a document. */
    public static final CreditLabels NONE = new CreditLabels(List.of(), SourceNames.NONE);

    /** What a label tells of the words behind it. */
    enum Tells {
        /** 来源: who published. */
        SOURCE,
        /** 发布时间: when. */
        DATE,
        /** 记者: somebody's name. */
        PERSON,
        /** 阅读: nothing of the article. */
        ASIDE
    }

    /** 局: no label, but ends the name of a publisher. */
    private static final String PUBLISHER = "publisher";

    /** Trade: no label, but what a text is about, so that a name that holds it is no source. */
    static final String TOPIC = "topic";

    private static final Set<String> NO_LABELS = Set.of(PUBLISHER, TOPIC);

    private static final Set<Word.Role> PARTS = EnumSet.of(Word.Role.BYLINE, Word.Role.PRESS, Word.Role.OFFICE);

    private final Map<String, Tells> words = new TreeMap<>(
            Comparator.comparingInt((String word) -> -word.length()).thenComparing(Comparator.naturalOrder()));
    private final List<String> publishers;
    private final Pattern before;

    private final SourceNames sources;

    private CreditLabels(List<Word> listed, SourceNames sources) {
        this.sources = sources;
        publishers = listed.stream()
                .filter(word -> word.role() != Word.Role.BYLINE || word.code().equals(PUBLISHER))
                .map(word -> fold(word.text()))
                .toList();
        listed.stream()
                .filter(word -> word.role() == Word.Role.BYLINE && !NO_LABELS.contains(word.code()))
                .forEach(word ->
                        words.put(fold(word.text()), Tells.valueOf(word.code().toUpperCase(Locale.ROOT))));
        String known = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        before = Pattern.compile(
                "(" + (known.isEmpty() ? "" : known + "|")
                        + "(?<![\\p{IsHan}A-Za-z])(?:\\p{IsHan}{2,8}|[A-Za-z]+))\\s*[:：]",
                Pattern.CASE_INSENSITIVE);
    }

    /** The labels among these words. */
    public static CreditLabels of(Vocabulary vocabulary) {
        return new CreditLabels(
                vocabulary.words().stream()
                        .filter(word -> PARTS.contains(word.role()))
                        .toList(),
                SourceNames.of(vocabulary));
    }

    /** A label and its colon; its word is group 1. */
    Pattern beforeColon() {
        return before;
    }

    /** What a word before a colon tells: 信息来源 what 来源 does, a Latin word only by itself; empty if it is not listed. */
    Optional<Tells> told(String label) {
        String folded = fold(label);
        return words.entrySet().stream()
                .filter(word -> folded.equals(word.getKey())
                        || (Character.isIdeographic(word.getKey().codePointAt(0)) && folded.endsWith(word.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the words open with somebody's name: By Jane Doe, 本报记者 张三. */
    boolean namesPerson(String part) {
        return words.entrySet().stream()
                .anyMatch(word -> word.getValue() == Tells.PERSON && opens(fold(part), word.getKey()));
    }

    /** Whether the words may be the name of a publisher: a newspaper's, an office's. */
    boolean namesPublisher(String name) {
        String folded = fold(name);
        List<String> parts = List.of(folded.split("[^\\p{L}]+"));
        return publishers.stream()
                .anyMatch(word -> Character.isIdeographic(word.codePointAt(0))
                        ? folded.endsWith(word)
                        : parts.contains(word) || (word.startsWith(".") && folded.endsWith(word)));
    }

    /** Whether words are the name of a newspaper, a site or an office. */
    boolean nameSource(String part) {
        return sources.are(part);
    }

    /** Words without those that tell nothing of the article (打印, 3 comments), and those that only announce a date. */
    String bare(String part) {
        String bare = part.strip();
        for (Map.Entry<String, Tells> word : words.entrySet()) {
            if (word.getValue() == Tells.ASIDE || word.getValue() == Tells.DATE) {
                String written = Pattern.quote(word.getKey());
                bare = Pattern.compile(
                                "(?<![\\p{L}])(?:\\d+\\s*)?" + written + "(?![\\p{L}])(?:\\s*\\d+(?!\\S))?",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(bare)
                        .replaceAll(" ")
                        .strip();
            }
        }
        return bare;
    }

    private static boolean opens(String part, String word) {
        return part.startsWith(word)
                && (Character.isIdeographic(word.codePointAt(0))
                        || part.length() == word.length()
                        || Character.isWhitespace(part.charAt(word.length())));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
