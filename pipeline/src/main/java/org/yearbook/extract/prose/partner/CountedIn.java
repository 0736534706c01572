package org.yearbook.extract.prose.partner;

import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** The area right before a number, in which things are counted: 覆盖全球182个. */
public final class CountedIn {

    private CountedIn() {}

    /** 覆盖全球182个, 全国31个: behind unknown words the area right before the number is where things are counted. */
    public static Optional<Mention> area(Parsed parsed, Piece stretch, Piece front, boolean alone) {
        return parsed.subjects(stretch, Term.AREA).stream()
                .filter(area ->
                        (alone && area.start() >= front.end()) || parsed.text().startsWith("全", area.start()))
                .filter(area -> parsed.dates().stream().anyMatch(date -> date.start() == area.end()) // 最大生产国中国2023年
                        || parsed.text().substring(area.end(), stretch.end()).isBlank())
                .findFirst();
    }
}
