package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Finds which area a stretch of words reports on. It stands in front: no unknown word before it, and in a clause
 * without a number not behind 是, 为 or 成为. Of 浙江省杭州市 the smaller counts. Several areas, or a word for a kind of
 * area that no listed name follows from (12个基地所在的省市), leave the area empty: it is none of the code list.
 */
final class Areas {

    private static final List<String> COPULAS = List.of("是", "为", "成为", "依次为", "分别为");
    private static final String TOWARDS = "对向与同自从";
    /** How many characters may stand between a partner and the direction of trade: 对美国的出口. */
    private static final int PARTNER_GAP = 2;

    private final Wholes wholes;

    Areas(Vocabulary vocabulary) {
        wholes = new Wholes(vocabulary);
    }

    Subject read(Parsed parsed, Piece stretch, boolean hasNumber, Subject before) {
        int limit = parsed.firstUnknown(stretch);
        if (!hasNumber) {
            limit = Math.min(limit, copula(parsed, stretch));
        }
        Piece front = new Piece(stretch.start(), limit);
        List<Mention> reporting = new ArrayList<>();
        Subject subject = before;
        for (Mention area : parsed.subjects(front, Term.AREA)) {
            if (isPartner(parsed, area)) {
                subject = subject.withPartner(area.code());
            } else {
                reporting.add(area);
            }
        }
        List<String> codes = smallest(reporting);
        int lastEnd = reporting.isEmpty()
                ? stretch.start()
                : reporting.get(reporting.size() - 1).end();
        boolean group =
                parsed.subjects(new Piece(stretch.start(), hasNumber ? stretch.end() : limit), Term.STUB_HEAD).stream()
                        .anyMatch(head -> head.code().equals("area") && head.start() >= lastEnd);
        if (group || codes.size() > 1) {
            return subject.withArea("");
        }
        return codes.isEmpty() ? subject : subject.withArea(codes.get(0));
    }

    private static int copula(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                .filter(filler -> COPULAS.contains(parsed.text().substring(filler.start(), filler.end())))
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(stretch.end());
    }

    /** 对美国出口, 自日本进口: a word of direction before the area, and the flow right behind. */
    private static boolean isPartner(Parsed parsed, Mention area) {
        if (area.start() == 0 || TOWARDS.indexOf(parsed.text().charAt(area.start() - 1)) < 0) {
            return false;
        }
        return parsed.flows().stream()
                .anyMatch(flow -> flow.start() >= area.end() && flow.start() <= area.end() + PARTNER_GAP);
    }

    private List<String> smallest(List<Mention> areas) {
        List<String> codes = new ArrayList<>();
        for (Mention area : areas) {
            codes.removeIf(wider -> wholes.contains(wider, area.code()));
            if (!codes.contains(area.code())) {
                codes.add(area.code());
            }
        }
        return codes;
    }
}
