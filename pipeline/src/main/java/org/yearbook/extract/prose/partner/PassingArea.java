package org.yearbook.extract.prose.partner;

import java.util.List;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a Chinese sentence comes back to behind an area that it names in passing. A document's own area is strong: one that is no
 * part of it, and the whole that another was compared with (四川出口增长3%，同期全国下降5%；进口增长2%), go no further than a semicolon
 * or the end of their sentence, no more does a part that is singled out (最大的是苏州), and a whole of which only growth is told no further than that. A sentence that tells of nothing else
 * turns to the other area.
 */
public final class PassingArea {

    private static final char SEMICOLON = '；';

    private final Parsed parsed;
    private final String home;
    private final AreaTree tree;

    /** What was spoken of before, as long as the other area is. */
    private Subject left = Subject.NONE;

    private String passing = "";
    private int since = 0;

    /** @param home code of the area that the document is about, empty if none is known */
    PassingArea(Parsed parsed, String home, AreaTree tree) {
        this.parsed = parsed;
        this.home = home;
        this.tree = tree;
    }

    /** What is spoken of at the start of these words. */
    public Subject before(Piece words, Subject known) {
        boolean another = !isPassing(known)
                || !parsed.mentions(words, Term.AREA).isEmpty()
                || parsed.text().startsWith("其中", words.start());
        boolean ends = parsed.text().substring(since, words.start()).indexOf(SEMICOLON) >= 0
                || (tree.contains(passing, left.area()) && namesAnother(words) && tellsOnlyOfGrowth(words.start()));
        return !another && ends ? comeBack(known) : known;
    }

    /** Takes notice of what words made of what was spoken of. */
    public void behind(Piece words, Subject before, Subject after) {
        String area = after.area();
        if (area.equals(before.area())) {
            return;
        }
        if (!area.equals(home) && isSingledOut(words, area)) {
            left = isPassing(before) ? left : before; // 最大的是苏州，其次是无锡
            passing = area;
            since = words.start();
            return;
        }
        boolean own = isOwn(before.area()) || before.areaFrom() == Origin.HEADING;
        boolean leaves = !parsed.isEnglish() && !before.area().isEmpty() && !area.isEmpty() && !area.equals(home);
        boolean other = (own && !isOwn(area)) || tree.contains(area, before.area());
        passing = leaves && other && hasTold(before.area(), words.start()) ? area : "";
        left = before;
        since = words.start();
    }

    /** What the next sentence starts with. */
    public Subject atEnd(Subject known) {
        return isPassing(known) ? comeBack(known) : known;
    }

    private boolean isSingledOut(Piece words, String area) {
        return SingledOut.in(parsed, words, Areas.copula(parsed, words))
                .filter(singled -> singled.code().equals(area))
                .isPresent();
    }

    /** Whether the sentence has told of an area before it named another: else it turns to that. */
    private boolean hasTold(String area, int end) {
        return parsed.numerals().stream().anyMatch(number -> number.isFigure() && number.end() <= end)
                || parsed.subjects(new Piece(0, end), Term.AREA).stream()
                        .anyMatch(mention -> mention.code().equals(area));
    }

    private Subject comeBack(Subject known) {
        passing = "";
        return known.withArea(left.area(), left.areaFrom());
    }

    private boolean isPassing(Subject known) {
        return !passing.isEmpty() && known.area().equals(passing);
    }

    private boolean isOwn(String area) {
        return home.isEmpty() || area.equals(home) || tree.contains(home, area) || !tree.lists(area);
    }

    private boolean namesAnother(Piece words) {
        return !parsed.flows(words).isEmpty()
                || !parsed.subjects(words, Term.INDICATOR).isEmpty();
    }

    /** 全国出口下降5%: to compare with; 全国出口30万亿元 is told of for itself. */
    private boolean tellsOnlyOfGrowth(int end) {
        List<Numeral> told = parsed.numerals().stream()
                .filter(number -> number.isFigure() && number.start() >= since && number.end() <= end)
                .toList();
        return !told.isEmpty() && told.stream().allMatch(Numeral::isPercent);
    }
}
