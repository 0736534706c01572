package org.yearbook.extract.prose.partner;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** The area that a Chinese clause without a number singles out behind its verb, and that the next ones tell of: 增速最快的是苏州; 其次是无锡. */
final class SingledOut {

    private static final Pattern FIRST_OR_NEXT = Pattern.compile("最|其次|然后|接着|接下来|随后|再次|之后|首位|榜首|第[一二三四五六七八九十]");

    private SingledOut() {}

    /**
     * The area, if nothing but it stands behind the verb.
     *
     * @param copula where the verb starts
     */
    static Optional<Mention> in(Parsed parsed, Piece clause, int copula) {
        boolean singles = !parsed.isEnglish()
                && copula < clause.end()
                && FIRST_OR_NEXT
                        .matcher(parsed.text())
                        .region(clause.start(), copula)
                        .find()
                && parsed.flows(new Piece(clause.start(), copula)).isEmpty()
                && parsed.mentions(new Piece(clause.start(), copula), Term.TOWARDS)
                        .isEmpty();
        return singles
                ? parsed.subjects(new Piece(copula, clause.end()), Term.AREA).stream()
                        .filter(area -> area.start() <= copula + 2
                                && WordBounds.skipBlanks(parsed.text(), area.end()) >= clause.end())
                        .findFirst()
                : Optional.empty();
    }
}
