package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.ScopedNames;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Parts of a whole that was told for enterprises of a size, or for towns only: 规模以上工业发电量9亿千瓦时，其中水电2亿千瓦时 does not
 * tell of all hydro power. They are of the indicator that has the word of scope in its name, or of none.
 *
 * @param scopes finds the words of scope, within names too
 */
record PartsOfScope(ScopedNames names, Lexicon scopes) {

    private static final String CODE = "scope";

    /** 规模以上工业中，: opens a sentence on its parts. */
    private static final Pattern AMONG = Pattern.compile("(?:企业|单位|主要|重点|产品|行业|产量)*(?:之?中|里|看|来看|方面)，");

    static PartsOfScope of(Vocabulary vocabulary) {
        return new PartsOfScope(new ScopedNames(vocabulary), Lexicon.of(vocabulary.words(Word.Role.SCOPE)));
    }

    /** The figures of a sentence, those of parts within its scope. */
    List<Draft> narrowed(Parsed parsed, List<Draft> drafts) {
        if (parsed.isEnglish() || drafts.isEmpty()) {
            return drafts;
        }
        List<Mention> told = scopes.scan(parsed.text()).stream()
                .filter(mention -> mention.code().equals(CODE))
                .toList();
        if (told.isEmpty()) {
            return drafts;
        }
        List<Draft> narrowed = new ArrayList<>();
        for (Draft draft : drafts) {
            Subject subject = draft.subject();
            Optional<String> scope = subject.isNamed() ? scopeOf(parsed, told, drafts, draft) : Optional.empty();
            narrowed.add(scope.map(word -> draft.with(within(word, subject))).orElse(draft));
        }
        return narrowed;
    }

    /** The word of scope that holds for this figure and that its own name does not have. */
    private Optional<String> scopeOf(Parsed parsed, List<Mention> told, List<Draft> drafts, Draft draft) {
        int at = draft.numeral().start();
        return told.stream()
                .filter(scope -> scope.end() <= at)
                .reduce((first, second) -> second)
                .filter(scope -> parsed.text().substring(scope.end(), at).indexOf('；') < 0)
                .filter(scope ->
                        (AMONG.matcher(parsed.text()).region(scope.end(), at).lookingAt()
                                        && staysBehind(parsed, drafts, scope.end(), at))
                                || isPartOfWhole(parsed, drafts, scope, draft))
                .map(scope -> Lexicon.fold(parsed.text().substring(scope.start(), scope.end())))
                .filter(word -> names.within(Set.of(Lexicon.fold(draft.subject().words())))
                        .isEmpty());
    }

    /** Whether 其中 stands before this figure, right behind one that has the word of scope in its name. */
    private boolean isPartOfWhole(Parsed parsed, List<Draft> drafts, Mention scope, Draft draft) {
        int at = draft.numeral().start();
        return parsed.mentions(new Piece(scope.end(), at), Term.OF_WHICH).stream()
                .reduce((first, second) -> second)
                .filter(part -> staysBehind(parsed, drafts, part.end(), at))
                .flatMap(part -> drafts.stream()
                        .filter(whole -> whole.numeral().end() <= part.start())
                        .reduce((first, second) -> second))
                .filter(whole -> !names.within(
                                Set.of(Lexicon.fold(whole.subject().words())))
                        .isEmpty())
                .filter(whole -> isTrade(whole) == isTrade(draft))
                .isPresent();
    }

    /** 民间投资下降5%，其中工业投资增长20%，货物出口增长2%: trade is no part of investment. */
    private static boolean isTrade(Draft draft) {
        return draft.subject().flow() != Flow.NONE;
    }

    /** Whether no area is named behind the first figure from here: 全省网上零售额 is no part of what was told before it. */
    private static boolean staysBehind(Parsed parsed, List<Draft> drafts, int from, int at) {
        int first = drafts.stream()
                .map(Draft::numeral)
                .filter(numeral -> numeral.start() >= from && numeral.end() <= at)
                .mapToInt(Numeral::end)
                .findFirst()
                .orElse(at);
        Piece behind = new Piece(first, at);
        return parsed.mentions(behind, Term.AREA).isEmpty()
                && parsed.mentions(behind, Term.HERE).isEmpty();
    }

    private Subject within(String scope, Subject subject) {
        return names.narrowed(subject.indicator(), names.within(Set.of(scope)))
                .map(code -> subject.withIndicator(code, subject.flow(), subject.sentence()))
                .orElseGet(() -> subject.unknown()
                        .withFlow(subject.flow())
                        .withPartner(subject.partner())
                        .withWords(scope + subject.words()));
    }
}
