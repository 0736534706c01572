package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.aside.Asides;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * Completes the currency in which a growth is reckoned: what the sentence states (按美元计算), else that of the level
 * before it, else that of the next level of the same subject in the sentence.
 */
public final class Currencies {

    /** A level further behind than this many figures says nothing of the growth before it. */
    private static final int FURTHEST = 12;

    private Currencies() {}

    public static List<Draft> complete(Parsed parsed, Vocabulary vocabulary, List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            completed.add(draft.with(draft.subject().withCurrency(currency(parsed, vocabulary, drafts, index))));
        }
        return completed;
    }

    private static String currency(Parsed parsed, Vocabulary vocabulary, List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Measure measure = draft.measured().measure();
        if (measure == Measure.LEVEL || !draft.numeral().currency().isEmpty()) {
            return draft.numeral().currency();
        }
        if (measure != Measure.GROWTH_YOY && measure != Measure.GROWTH_AVG) {
            return "";
        }
        Optional<String> stated = stated(parsed, vocabulary, draft.numeral());
        if (stated.isPresent() || !draft.subject().currency().isEmpty()) {
            return stated.orElse(draft.subject().currency());
        }
        int last = Math.min(drafts.size(), index + 1 + FURTHEST);
        return drafts.subList(index + 1, last).stream()
                .filter(later -> later.measured().measure() == Measure.LEVEL && isSameSubject(later, draft))
                .map(later -> later.numeral().currency())
                .findFirst()
                .orElse("");
    }

    /** 增长14%（以人民币计）. */
    private static boolean isInBracketBehind(String text, int behind, Matcher basis) {
        return basis.start() == behind + 1 && "（(".indexOf(text.charAt(behind)) >= 0;
    }

    private static boolean isSameSubject(Draft left, Draft right) {
        return left.subject().indicator().equals(right.subject().indicator())
                && left.subject().flow() == right.subject().flow()
                && left.subject().area().equals(right.subject().area());
    }

    private static Optional<String> stated(Parsed parsed, Vocabulary vocabulary, Numeral numeral) {
        if (parsed.text().indexOf('计') < 0) {
            return Optional.empty();
        }
        int before = numeral.start();
        int behind = numeral.end();
        Matcher matcher = Asides.CURRENCY_BASIS.matcher(parsed.text());
        Optional<String> last = Optional.empty();
        while (matcher.find() && (matcher.end() <= before || isInBracketBehind(parsed.text(), behind, matcher))) {
            last = vocabulary
                    .unit(matcher.group(1))
                    .map(UnitOfMeasure::currency)
                    .or(() -> Optional.of(""));
        }
        return last.filter(code -> !code.isEmpty());
    }

    /** R33 billion: whether a letter stands for a currency that several countries have. */
    static boolean isOfNoCountry(Parsed parsed, Numeral numeral) {
        return !numeral.unit().isEmpty()
                && Character.isLetter(parsed.text().charAt(numeral.start()))
                && Character.isDigit(parsed.text().charAt(numeral.start() + 1));
    }
}
