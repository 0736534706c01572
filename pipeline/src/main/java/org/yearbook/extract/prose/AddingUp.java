package org.yearbook.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;

/**
 * Exports and imports that add up to a trade with a partner told before them in their paragraph, or differ by its balance: they are
 * with that partner too, though no word says so. Trade with Peru reached 7 billion. Exports were 5 billion and imports 2 billion.
 */
final class AddingUp {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Rounder numbers than to so many parts of the whole add up to it by chance. */
    private static final BigDecimal FINE = new BigDecimal("50");

    private final List<Draft> wholes = new ArrayList<>();

    /** At the start of a paragraph. */
    void forget() {
        wholes.clear();
    }

    /** The figures of a sentence, with the partner of the trade that they add up to. */
    List<Draft> complete(List<Draft> drafts) {
        drafts.stream().filter(AddingUp::isWhole).forEach(wholes::add);
        for (Draft exports : amounts(drafts, Flow.EXPORTS)) {
            for (Draft imports : amounts(drafts, Flow.IMPORTS)) {
                Optional<Draft> whole = wholes.stream()
                        .filter(of -> isMadeOf(of, exports, imports))
                        .reduce((first, second) -> second);
                if (whole.isPresent()) {
                    return traded(drafts, exports, whole.get().subject().partner());
                }
            }
        }
        return ofGoods(drafts);
    }

    /** 对越南出口9亿元，其中茶具5亿元；竹器4亿元: goods that are all that was traded in one direction with the partner. */
    private static List<Draft> ofGoods(List<Draft> drafts) {
        List<Draft> amounts = drafts.stream().filter(AddingUp::isOneWay).toList();
        List<Draft> traded = drafts;
        for (int index = 2; index < amounts.size(); index++) {
            Draft whole = amounts.get(index - 2);
            Subject first = amounts.get(index - 1).subject();
            Subject second = amounts.get(index).subject();
            String partner = whole.subject().partner();
            boolean goods = !partner.isEmpty()
                    && first.partner().equals(partner)
                    && second.partner().isEmpty()
                    && isMadeOf(whole, amounts.get(index - 1), amounts.get(index));
            if (goods) {
                traded = traded.stream()
                        .map(draft -> isOf(draft.subject(), second)
                                ? draft.with(draft.subject().withPartner(partner))
                                : draft)
                        .toList();
            }
        }
        return traded;
    }

    /** A level and the growth of it. */
    private static boolean isOf(Subject told, Subject goods) {
        return told.partner().isEmpty()
                && told.flow() == goods.flow()
                && told.area().equals(goods.area())
                && told.words().equals(goods.words());
    }

    private static boolean isOneWay(Draft draft) {
        Flow flow = draft.subject().flow();
        return isAmount(draft) && (flow == Flow.EXPORTS || flow == Flow.IMPORTS);
    }

    private static boolean isWhole(Draft draft) {
        Flow flow = draft.subject().flow();
        return isAmount(draft) && !draft.subject().partner().isEmpty() && (flow == Flow.TOTAL || flow == Flow.BALANCE);
    }

    private static boolean isAmount(Draft draft) {
        return draft.measured().measure() == Measure.LEVEL
                && !draft.numeral().currency().isEmpty();
    }

    private static List<Draft> amounts(List<Draft> drafts, Flow flow) {
        return drafts.stream()
                .filter(draft -> isAmount(draft)
                        && draft.subject().flow() == flow
                        && draft.subject().partner().isEmpty())
                .toList();
    }

    private static boolean isMadeOf(Draft whole, Draft exports, Draft imports) {
        boolean same = List.of(exports, imports).stream()
                .allMatch(part -> part.subject().area().equals(whole.subject().area())
                        && part.numeral().currency().equals(whole.numeral().currency()));
        boolean goods = isOneWay(whole)
                && Stream.of(exports, imports)
                        .anyMatch(
                                part -> part.subject().flow() != whole.subject().flow());
        if (!same || goods) {
            return false;
        }
        BigDecimal sum = whole.subject().flow() != Flow.BALANCE
                ? amount(exports).add(amount(imports))
                : amount(exports).subtract(amount(imports)).abs();
        BigDecimal rounding = rounding(whole).add(rounding(exports)).add(rounding(imports));
        BigDecimal total = amount(whole).abs();
        return rounding.multiply(FINE).compareTo(total) <= 0
                && sum.subtract(total).abs().compareTo(rounding) <= 0;
    }

    private static BigDecimal amount(Draft draft) {
        return draft.numeral().value().multiply(factor(draft));
    }

    /** Half of the last digit that is printed. */
    private static BigDecimal rounding(Draft draft) {
        return HALF.multiply(draft.numeral().value().ulp()).multiply(factor(draft));
    }

    private static BigDecimal factor(Draft draft) {
        return draft.numeral().measuredIn().map(UnitOfMeasure::factor).orElse(BigDecimal.ONE);
    }

    private static List<Draft> traded(List<Draft> drafts, Draft exports, String partner) {
        return drafts.stream()
                .map(draft ->
                        isPart(draft, exports) ? draft.with(draft.subject().withPartner(partner)) : draft)
                .toList();
    }

    private static boolean isPart(Draft draft, Draft exports) {
        Flow flow = draft.subject().flow();
        return draft.subject().partner().isEmpty()
                && draft.subject().area().equals(exports.subject().area())
                && (flow == Flow.EXPORTS || flow == Flow.IMPORTS);
    }
}
