package org.yearbook.extract.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

/**
 * Names of what is measured for a part of a whole only: 规模以上工业发电量 is 发电量 of 规模以上工业.
 *
 * @param vocabulary lists the names and the words of scope
 */
public record ScopedNames(Vocabulary vocabulary) {

    private static final String CODE = "scope";

    /** What joins a name to the word of its scope. */
    private static final Pattern JOINTS = Pattern.compile("^(?:的|of\\b|in\\b|,|\\s)+|(?:的|\\bof|\\bin|,|\\s)+$");

    /** The words of scope that stand within these, folded: 规模以上工业 holds 规模以上. */
    public Set<String> within(Collection<String> found) {
        return vocabulary.words(Word.Role.SCOPE).stream()
                .filter(word -> word.code().equals(CODE))
                .map(word -> Lexicon.fold(word.text()))
                .filter(word -> found.stream().anyMatch(holding -> holding.contains(word)))
                .collect(Collectors.toSet());
    }

    /**
     * The one indicator that has the name of another with a word of scope before or behind it, empty if none or several have.
     *
     * @param code of the indicator of the whole
     * @param words of scope, folded
     */
    public Optional<String> narrowed(String code, Set<String> words) {
        Set<String> plain =
                vocabulary.indicator(code).stream().flatMap(ScopedNames::names).collect(Collectors.toSet());
        List<String> listed = vocabulary.indicators().stream()
                .filter(indicator -> names(indicator).anyMatch(name -> isScoped(name, plain, words)))
                .map(Indicator::code)
                .toList();
        return listed.size() == 1 ? Optional.of(listed.get(0)) : Optional.empty();
    }

    /**
     * The code that these list for a name within a scope; the name or the one that is listed must say the scope.
     *
     * @param words of scope, folded
     */
    public static Optional<String> codeOf(String name, Map<String, String> codes, Set<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(name::contains)) {
            return Optional.ofNullable(codes.get(name));
        }
        Set<String> plain = Set.of(name);
        return codes.entrySet().stream()
                .filter(listed -> isScoped(listed.getKey(), plain, words))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isScoped(String name, Set<String> plain, Set<String> words) {
        return words.stream()
                .filter(name::contains)
                .map(word -> JOINTS.matcher(name.replace(word, "")).replaceAll(""))
                .anyMatch(plain::contains);
    }

    private static Stream<String> names(Indicator indicator) {
        return indicator.names().map(Lexicon::fold);
    }
}
