package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Values that a sentence opens with before it says what they are of: 从2018年的1万亿元到2023年的2万亿元，我国跨境电商进出口翻了一番; at 3
 * billion, exports were down.
 */
public final class SubjectBehind {

    private static final Pattern AT = Pattern.compile(
            "\\s*(?:at|worth|valued at|totall?ing)(?: (?:about|around|some|nearly|almost|over|more than|only|just|an? [a-z]+))*[^a-z\\d]*(?:[a-z]{2,3}[^a-z\\d]*)?");

    private static final Pattern COMMA = Pattern.compile("(?: [a-z0-9 ]{0,40})?,\\s");

    /** With a share of 12 percent, despite a 5% increase: how much, before it is told of what. */
    private static final Pattern OPENER = Pattern.compile(
            "(?:in [^,]{3,24}, )?\\s*(?:with|at|after|despite|following|amid|accounting for|making up|representing|contributing|comprising|constituting|up|down|rising|falling|growing|reaching|worth|valued at|totall?ing|amounting to)"
                    + "(?: (?:by|about|around|some|nearly|almost|over|more than|only|just|an?|the|its|their|share|market|total|value|growth|increase|decline|rise|decrease|drop|fall|gain|expansion|strong|sharp|slight|record|of))*[^a-z\\d]*(?:[a-z]{1,4}[$. ]{0,2})?[^a-z\\d]*");

    /** Of exports, wheat was: the subject of the main clause, up to its verb. */
    private static final Pattern MAIN_CLAUSE = Pattern.compile(
            "(?: (?:increase|rise|growth|gain|jump|decline|fall|drop|decrease|contraction))?(?: (?:of|in|from|on|over|during) [a-z0-9 ’'-]{0,50})?,\\s(?:the )?(?<name>(?!(?:it|they|this|that|he|she|we|there|and|but|while|which|up|down|or|to|compared|followed|according|with)\\b)[a-z][a-z’' -]{1,60}?) "
                    + "(?:was|were|is|are|remain(?:s|ed)?|became|becomes|had|has|have|led|made|rose|fell|grew|hit|came|stood|took|saw|kept|set|continue[ds]?|[a-z]+ed)\\b");

    private SubjectBehind() {}

    /** The drafts of a sentence, the first of them with the subject named behind them if they have none. */
    public static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        if (parsed.isEnglish()) {
            return inMainClause(parsed, opening(parsed, drafts));
        }
        int unnamed = 0;
        while (unnamed < drafts.size() && isUnnamed(drafts.get(unnamed).subject())) {
            unnamed++;
        }
        if (unnamed == 0 || unnamed == drafts.size()) {
            return drafts;
        }
        Subject named = drafts.get(unnamed).subject();
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 0; index < unnamed; index++) {
            complete.set(index, drafts.get(index).with(named));
        }
        return complete;
    }

    /** At 3 billion, exports were down 2 percent: the amount is of what its sentence turns to right behind it. */
    private static List<Draft> opening(Parsed parsed, List<Draft> drafts) {
        if (drafts.size() < 2
                || !AT.matcher(drafts.get(0).stretch().of(parsed.folded())).matches()) {
            return drafts;
        }
        Draft first = drafts.get(0);
        Draft next = drafts.get(1);
        int from = first.numeral().end();
        int to = next.numeral().start();
        Piece between = new Piece(from, to);
        boolean names = between.start() < between.end()
                && COMMA.matcher(between.of(parsed.folded())).lookingAt()
                && !parsed.flows(between).isEmpty();
        if (!names) {
            return drafts;
        }
        List<Draft> complete = new ArrayList<>(drafts);
        complete.set(0, first.with(next.subject()));
        return complete;
    }

    /** With a share of 12 percent, wheat was the main export: the number is of what its sentence turns to. */
    private static List<Draft> inMainClause(Parsed parsed, List<Draft> drafts) {
        if (drafts.isEmpty()
                || !OPENER.matcher(drafts.get(0).stretch().of(parsed.folded())).matches()) {
            return drafts;
        }
        Draft first = drafts.get(0);
        Matcher main = MAIN_CLAUSE
                .matcher(parsed.folded())
                .region(first.numeral().end(), parsed.folded().length());
        String words = first.subject().words();
        boolean open = words.isEmpty()
                || first.stretch().of(parsed.text()).contains(words)
                || parsed.folded().startsWith(" of ", first.numeral().end());
        boolean tells = open && main.lookingAt() && !first.subject().isNamed();
        if (!tells) {
            return drafts;
        }
        List<Draft> complete = new ArrayList<>(drafts);
        Piece name = new Piece(main.start("name"), main.end("name"));
        List<Flow> flows =
                parsed.flows(name).stream().map(Parsed::flow).distinct().toList();
        Subject subject = first.subject().withWords(parsed.printed(name.start(), name.end()));
        complete.set(0, first.with(flows.size() == 1 ? subject.withFlow(flows.get(0)) : subject));
        return complete;
    }

    private static boolean isUnnamed(Subject subject) {
        return subject.words().isEmpty() && subject.indicator().isEmpty() && subject.flow() == Flow.NONE;
    }
}
