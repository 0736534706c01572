package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.ScopedNames;

/**
 * The part of a whole to which a caption narrows its table: the 发电量 of 规模以上工业主要产品产量 is not that of the province. Such
 * a name is of the indicator that has it with the word of scope before or behind it (规模以上工业发电量), or of none.
 *
 * @param words the words of scope in the caption, and those within them, folded
 * @param apart codes of the indicators of trade that other parts of the caption name: 民间投资和货物进出口
 */
record Scope(Set<String> words, Set<String> apart, Vocabulary vocabulary) {

    private static final String CODE = "scope";

    private static final Pattern PARTS = Pattern.compile("[、，,；;和与及]|\\band\\b");

    /** What trade is never of: such words end with their part of a caption, where enterprises of a size may go on. */
    private static final Pattern NOT_OF_TRADE = Pattern.compile("城镇.*|农村.*|民间|urban.*|rural.*");

    Scope {
        words = Set.copyOf(words);
        apart = Set.copyOf(apart);
    }

    /** @param lexicon of all words, which tells what stands in the caption as a part of a name (农业农村部) */
    static Scope of(String caption, Lexicon lexicon, Vocabulary vocabulary) {
        List<Word> listed = vocabulary.words(Word.Role.SCOPE);
        List<Mention> names = lexicon.scan(caption).stream()
                .filter(mention -> EnumSet.of(Term.AREA, Term.AUTHORITY).contains(mention.term()))
                .toList();
        Set<String> found = new HashSet<>();
        for (Mention mention : Lexicon.of(listed).scan(caption)) {
            boolean inName = names.stream().anyMatch(name -> name.contains(mention));
            if (mention.code().equals(CODE) && !inName) {
                found.add(Lexicon.fold(caption.substring(mention.start(), mention.end())));
            }
        }
        return new Scope(
                new ScopedNames(vocabulary).within(found),
                found.stream().allMatch(word -> NOT_OF_TRADE.matcher(word).matches())
                        ? tradeApart(caption, found, lexicon)
                        : Set.of(),
                vocabulary);
    }

    private static Set<String> tradeApart(String caption, Set<String> found, Lexicon lexicon) {
        Set<String> apart = new HashSet<>();
        Set<String> within = new HashSet<>();
        for (String part : PARTS.split(Lexicon.fold(caption))) {
            List<Mention> mentions = lexicon.scan(part);
            boolean scoped = found.stream().anyMatch(part::contains);
            boolean trade = mentions.stream().anyMatch(mention -> mention.term() == Term.FLOW)
                    || part.contains("贸易")
                    || part.contains("trade");
            if (scoped || trade) {
                mentions.stream()
                        .filter(mention -> mention.term() == Term.INDICATOR)
                        .forEach(mention -> (scoped ? within : apart).add(mention.code()));
            }
        }
        apart.removeAll(within);
        return apart;
    }

    /** Whether a label names no indicator, or one that is listed for this scope. */
    boolean allows(PrintedWords label) {
        return label.only(Term.INDICATOR).isEmpty() || indicator(label).isPresent();
    }

    /** The indicator that a label names within this scope. */
    Optional<String> indicator(PrintedWords label) {
        return label.only(Term.INDICATOR)
                .flatMap(code -> words.isEmpty() || apart.contains(code) || namesScope(label)
                        ? Optional.of(code)
                        : narrowed(code));
    }

    /** The code that these list for a name within this scope; the name or the one that is listed must say the scope where there is one. */
    Optional<String> codeOf(String name, Map<String, String> codes) {
        return ScopedNames.codeOf(name, codes, words);
    }

    /** Whether the name itself says of which part it is: 规模以上工业增加值. */
    private boolean namesScope(PrintedWords label) {
        return label.mentions().stream()
                .filter(mention -> mention.term() == Term.INDICATOR)
                .map(mention -> Lexicon.fold(label.text().substring(mention.start(), mention.end())))
                .anyMatch(name -> words.stream().anyMatch(name::contains));
    }

    private Optional<String> narrowed(String code) {
        return new ScopedNames(vocabulary).narrowed(code, words);
    }
}
