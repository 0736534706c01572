package org.yearbook.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.Authority;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;

/** Tells authorities of one name apart by the area that is spoken of: every country may have its ministry of finance. */
public final class Namesakes {

    private static final MadeOnce<Vocabulary, Namesakes> LAST = new MadeOnce<>(Namesakes::new);

    /** The authorities of every printed name in the order of the configuration; a text names the first of them. */
    private final Map<String, List<Authority>> byCode = new HashMap<>();

    private Namesakes(Vocabulary vocabulary) {
        Map<String, Authority> first = new HashMap<>();
        for (Authority authority : vocabulary.authorities()) {
            Stream.concat(Stream.of(authority.nameZh(), authority.nameEn()), authority.aliases().stream())
                    .filter(name -> !name.isBlank())
                    .map(Lexicon::fold)
                    .map(name -> first.computeIfAbsent(name, unused -> authority))
                    .filter(named -> !named.equals(authority))
                    .distinct()
                    .forEach(named -> byCode.merge(
                            named.code(),
                            List.of(authority),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
        }
    }

    /** The namesakes of a vocabulary; of the same one the same. */
    public static Namesakes of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    /** The code of the authority that this name means in texts about an area; the given one where no other has its name. */
    public String in(String code, String area) {
        return of(code).stream()
                .filter(other -> !area.isEmpty() && other.area().equals(area))
                .map(Authority::code)
                .findFirst()
                .orElse(code);
    }

    /** Another authority of the same name, if there is one only. */
    public Optional<Authority> only(String code) {
        return of(code).size() == 1 ? Optional.of(of(code).get(0)) : Optional.empty();
    }

    private List<Authority> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
