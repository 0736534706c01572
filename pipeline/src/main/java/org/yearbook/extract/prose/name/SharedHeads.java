package org.yearbook.extract.prose.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Names of which a Chinese sentence prints the head once: 普通高中招生5万人，在校生14万人 tells of 普通高中在校生, where an indicator
 * lists that name.
 */
public final class SharedHeads {

    private static final MadeOnce<Vocabulary, SharedHeads> LAST = new MadeOnce<>(SharedHeads::new);

    private final Map<String, String> codes = new LinkedHashMap<>();

    /** The names that the indicators of a vocabulary list. */
    public static SharedHeads of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    private SharedHeads(Vocabulary vocabulary) {
        for (Indicator indicator : vocabulary.indicators()) {
            indicator.names().forEach(name -> codes.putIfAbsent(Simplified.of(name.strip()), indicator.code()));
        }
    }

    /**
     * The subject that the words of a stretch name together with the head of the name before them in their sentence; empty where no
     * indicator, or more than one, is called so.
     *
     * @param subject what the stretch is about, but for its name
     */
    public Optional<Subject> named(Parsed parsed, Piece stretch, Subject subject, Subject before) {
        boolean goesOn = !parsed.isEnglish()
                && before.isNamed()
                && before.sentence() == parsed.sentence().number()
                && parsed.flows(stretch).isEmpty()
                && parsed.subjects(stretch, Term.AREA).isEmpty();
        String own = goesOn ? Simplified.of(SubjectWords.of(parsed, stretch)) : "";
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String whole = nameOf(before);
        List<String> names = IntStream.range(1, whole.length())
                .mapToObj(end -> whole.substring(0, end) + own)
                .filter(codes::containsKey)
                .toList();
        boolean one = names.stream().map(codes::get).distinct().count() == 1;
        return one
                ? Optional.of(subject.withIndicator(
                                codes.getOrDefault(names.get(0), ""),
                                before.flow(),
                                parsed.sentence().number())
                        .withWords(names.get(0)))
                : Optional.empty();
    }

    /** 普通高中招生 of 全省普通高中招生: the longest listed name of the indicator that was printed. */
    private String nameOf(Subject before) {
        String words = Simplified.of(before.words());
        return codes.entrySet().stream()
                .filter(listed -> listed.getValue().equals(before.indicator()) && words.contains(listed.getKey()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
