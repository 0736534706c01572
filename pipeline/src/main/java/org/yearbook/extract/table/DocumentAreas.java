package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.article.HomeArea;
import org.yearbook.extract.prose.key.Subject.Home;

/**
 * The areas of a document, for tables that do not name theirs.
 *
 * @param home the code of the area that it is about, empty if nobody knows
 * @param named the codes of all that its text names, in order
 * @param whole the area that a table without any is of: that of a report whose title or publisher names one, and none of
 *     whose headings names another, as a communique of a province is of the province
 */
record DocumentAreas(String home, List<String> named, Optional<String> whole) {

    private static final Set<DocumentKind> OF_MANY_AREAS =
            EnumSet.of(DocumentKind.MAGAZINE, DocumentKind.NEWSPAPER, DocumentKind.SOCIAL);

    private static final Set<Area.Type> REPORTING = EnumSet.of(Area.Type.COUNTRY, Area.Type.PROVINCE, Area.Type.CITY);

    static DocumentAreas of(DocumentContent content, Vocabulary vocabulary) {
        Lexicon lexicon = Lexicon.of(vocabulary);
        Home home = new HomeArea(vocabulary, lexicon).of(content);
        List<String> named = content.passages().stream()
                .flatMap(passage -> areas(lexicon, passage.text()))
                .distinct()
                .toList();
        return new DocumentAreas(home.area(), named, whole(content, home, lexicon, vocabulary));
    }

    private static Optional<String> whole(DocumentContent content, Home home, Lexicon lexicon, Vocabulary vocabulary) {
        boolean certain = home.from() == Origin.DOCUMENT
                && !OF_MANY_AREAS.contains(content.info().kind())
                && (vocabulary
                                .area(home.area())
                                .filter(area -> REPORTING.contains(area.type()))
                                .isPresent()
                        || isOfWorldOffice(content.info().publisher(), home, vocabulary));
        Stream<String> titles = Stream.concat(
                Stream.of(content.info().title()),
                content.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.HEADING)
                        .map(Passage::text));
        return certain && titles.flatMap(title -> areas(lexicon, title)).allMatch(home.area()::equals)
                ? Optional.of(home.area())
                : Optional.empty();
    }

    /** An organisation of all countries publishes on the world where it does not name one. */
    private static boolean isOfWorldOffice(String publisher, Home home, Vocabulary vocabulary) {
        return vocabulary.authorities().stream()
                .filter(authority -> authority.isNamed(publisher))
                .map(Authority::area)
                .filter(home.area()::equals)
                .flatMap(code -> vocabulary.area(code).stream())
                .anyMatch(area -> area.type() == Area.Type.WORLD);
    }

    private static Stream<String> areas(Lexicon lexicon, String text) {
        return lexicon.scan(text).stream()
                .filter(mention -> mention.term() == Term.AREA)
                .map(Mention::code);
    }
}
