package org.yearbook.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yearbook.domain.Area;
import org.yearbook.domain.Vocabulary;

/**
 * Which area 全省, 全市 or "nationwide" means in a table: the only one of that sort that its caption names, else the one
 * that the document is about, or that this is in, else the only one of that sort in its text.
 *
 * @param captions the codes of the areas that the caption names
 * @param document the areas of the document
 */
record Here(List<String> captions, Supplier<DocumentAreas> document) {

    private static final int MOST_LEVELS = 5;

    Here {
        captions = List.copyOf(captions);
    }

    Here(List<String> captions, Here other) {
        this(captions, other.document);
    }

    /** The area of a table whose caption names none, where one is certain. */
    Optional<String> whole() {
        return captions.isEmpty() ? document.get().whole() : Optional.empty();
    }

    /** @param sort province, city or country */
    Optional<String> area(String sort, Vocabulary vocabulary) {
        List<String> named = ofSort(sort, captions, vocabulary);
        if (!named.isEmpty()) {
            return only(named);
        }
        DocumentAreas areas = document.get();
        List<String> home = ofSort(sort, upwards(areas.home(), vocabulary), vocabulary);
        return only(home.isEmpty() ? ofSort(sort, areas.named(), vocabulary) : home);
    }

    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static List<String> upwards(String code, Vocabulary vocabulary) {
        return Stream.iterate(
                        code, inner -> vocabulary.area(inner).map(Area::parent).orElse(""))
                .limit(MOST_LEVELS)
                .takeWhile(area -> !area.isEmpty())
                .toList();
    }

    private static List<String> ofSort(String sort, List<String> codes, Vocabulary vocabulary) {
        return codes.stream()
                .distinct()
                .filter(code -> vocabulary
                        .area(code)
                        .filter(area -> area.type().name().equalsIgnoreCase(sort))
                        .isPresent())
                .toList();
    }
}
