package org.yearbook.extract.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Amounts from which a bracket or a clause of its own says that something is left out: 出口（不含边贸）9亿元 and exports, excluding
 * ships, are not those of the indicator, whatever its name. They keep their words, with what is left out.
 *
 * @param words finds what says so
 */
record LeftOut(Lexicon words) {

    private static final String CODE = "except";

    private static final Pattern OPENS = Pattern.compile("(?:^|[（(，,；;、])\\s*$");

    private static final char BUT = '除';

    /** An indicator and its direction of trade. */
    private static final int MOST_NAMED = 2;

    private static final Pattern BEHIND = Pattern.compile("\\s*[（(，,]\\s*$");

    private static final Pattern ENDS = Pattern.compile("[）)，,；;。]|\\.?$");

    /** 除汽车外: says so on both sides; besides cars, ships grew too, says nothing of it. */
    private static final Pattern ALL_BUT = Pattern.compile(
            "(?<=^|[（(，,；;])除[^，,；;（(）)。了此去受\\d][^，,；;（(）)。\\d]{0,24}?(?:之外|以外|外)(?=[，,）)])(?![^；;。]{0,40}[也还亦均都])");

    static LeftOut of(Vocabulary vocabulary) {
        return new LeftOut(Lexicon.of(vocabulary.words(Word.Role.EXCEPT)));
    }

    /** The figures of a sentence, without an indicator where they are only of the rest of it. */
    List<Draft> apart(Parsed parsed, List<Draft> drafts) {
        List<Piece> told = drafts.stream().anyMatch(draft -> draft.subject().isNamed()) ? told(parsed) : List.of();
        return told.isEmpty()
                ? drafts
                : drafts.stream()
                        .map(draft -> told.stream()
                                .filter(out -> draft.subject().isNamed() && isOf(parsed, out, draft))
                                .findFirst()
                                .map(out -> draft.with(without(parsed, out, draft.subject())))
                                .orElse(draft))
                        .toList();
    }

    /** The clauses and brackets that say what is left out, each up to its end. */
    private List<Piece> told(Parsed parsed) {
        String text = parsed.text();
        List<Piece> told = words.scan(text).stream()
                .filter(word -> word.code().equals(CODE))
                .filter(word -> OPENS.matcher(text.substring(0, word.start())).find())
                .filter(word -> parsed.mentions().stream()
                        .noneMatch(name -> name.term() == Term.INDICATOR && name.contains(word)))
                .map(word -> new Piece(word.start(), endOf(text, word)))
                .toList();
        return told.isEmpty() && !parsed.isEnglish() ? allBut(parsed) : told;
    }

    private static List<Piece> allBut(Parsed parsed) {
        return ALL_BUT.matcher(parsed.text())
                .results()
                .map(out -> new Piece(out.start(), out.end()))
                .toList();
    }

    private static int endOf(String text, Mention word) {
        return ENDS.matcher(text)
                .results()
                .map(end -> end.start())
                .filter(end -> end >= word.end())
                .findFirst()
                .orElse(text.length());
    }

    private static boolean isOf(Parsed parsed, Piece out, Draft draft) {
        int start = draft.numeral().start();
        int end = draft.numeral().end();
        if (end <= out.start()) {
            return BEHIND.matcher(parsed.text().substring(end, out.start())).matches();
        }
        if (out.end() > start) {
            return false;
        }
        String between = parsed.text().substring(out.end(), start);
        boolean besides = out.of(parsed.text()).charAt(0) == BUT
                && (!draft.subject().partner().isEmpty() || between.lastIndexOf('，') > 0);
        return !besides && between.indexOf('；') < 0 && staysWith(parsed, out, start);
    }

    /** Whether what is named behind it was named before it, or is the first that its sentence names. */
    private static boolean staysWith(Parsed parsed, Piece out, int end) {
        Set<String> before = named(parsed, new Piece(0, out.start()));
        Set<String> behind = named(parsed, new Piece(out.end(), end));
        return before.isEmpty() ? behind.size() <= MOST_NAMED : before.containsAll(behind);
    }

    /** The directions of trade and indicators that these words name. */
    private static Set<String> named(Parsed parsed, Piece words) {
        return Stream.concat(parsed.flows(words).stream(), parsed.subjects(words, Term.INDICATOR).stream())
                .map(Mention::code)
                .collect(Collectors.toSet());
    }

    private static Subject without(Parsed parsed, Piece out, Subject subject) {
        String printed = parsed.printed(out.start(), out.end());
        return subject.unknown()
                .withFlow(subject.flow())
                .withPartner(subject.partner())
                .withWords(subject.words() + (parsed.isEnglish() ? ", " + printed : "（" + printed + "）"));
    }
}
