package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yearbook.domain.FigureKind;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * English lists of which only the first part has the verb that says what may be: Asia's exports should grow by 5 percent, Africa's by 4
 * and Europe's by 3 percent.
 */
public final class EnglishForetoldLists {

    /** Nothing that a new statement is made with. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*(?:\\([^()]*\\)\\s*)?[,;]?\\s*(?:and |while |with )?(?:(?!(?:was|were|is|are|had|has|have|rose|fell|grew|did|does|reached|stood|made|came|went|hit|after|from|compared|against|than|versus|which|who|up|down|above|below|over|last|previously|when|as|but|since)\\b)[\\p{L}’'./-]+[, ]+){1,8}?(?:by |to |at )?(?:(?:about|around|some|nearly|almost|over|more than|only|just) )*[^\\p{L}\\d]{0,3}");

    private EnglishForetoldLists() {}

    /** The figures of a sentence, those that only go on with such a list of the kind of the one before. */
    public static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        if (!parsed.isEnglish()) {
            return drafts;
        }
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 1; index < complete.size(); index++) {
            Draft last = complete.get(index - 1);
            Draft draft = complete.get(index);
            boolean ahead = last.kind() == FigureKind.FORECAST || last.kind() == FigureKind.TARGET;
            if (ahead && draft.kind() == FigureKind.OBSERVATION && goesOn(parsed, last, draft)) {
                complete.set(index, draft.with(last.kind()));
            }
        }
        return complete;
    }

    private static boolean goesOn(Parsed parsed, Draft last, Draft draft) {
        int from = last.numeral().end();
        int to = draft.numeral().startWithMoney(parsed.text());
        return from < to
                && Objects.equals(last.period(), draft.period())
                && last.measured().measure() == draft.measured().measure()
                && GOES_ON.matcher(parsed.withoutTimes(new Piece(from, to))).matches();
    }
}
