package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Area;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.WholesBefore;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Says what Chinese shares of trade are of: a part of exports is of exports too, and who takes a part of another's trade is its partner. */
final class SharesOfTrade {

    private final Vocabulary vocabulary;
    private final Parsed parsed;

    SharesOfTrade(Vocabulary vocabulary, Parsed parsed) {
        this.vocabulary = vocabulary;
        this.parsed = parsed;
    }

    /** 机电产品占出口六成: the part of exports is of exports too. */
    Subject subject(Piece stretch, Subject subject) {
        int whole = parsed.mentions(stretch, Term.PART_OF).stream()
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(WholesBefore.start(parsed, stretch));
        if (subject.flow() != Flow.NONE || whole >= stretch.end()) {
            return subject;
        }
        List<Flow> flows = parsed.flows().stream()
                .filter(flow -> flow.start() >= whole && flow.end() <= stretch.end())
                .map(Parsed::flow)
                .distinct()
                .toList();
        return flows.size() == 1 ? ofTrader(stretch, whole, subject.withFlow(flows.get(0))) : subject;
    }

    /** 美国占我国出口的15%: who takes a share of the trade of another is its partner. */
    private Subject ofTrader(Piece stretch, int whole, Subject subject) {
        List<Mention> before = parsed.subjects(new Piece(stretch.start(), whole), Term.AREA);
        List<Mention> traders = parsed.mentions(new Piece(whole, stretch.end()), Term.AREA);
        if (before.isEmpty() || traders.isEmpty()) {
            return subject;
        }
        String trader = traders.get(traders.size() - 1).code();
        boolean other = before.get(before.size() - 1).code().equals(subject.area())
                && !upwards(subject.area()).contains(trader)
                && !upwards(trader).contains(subject.area());
        boolean country = vocabulary
                .area(trader)
                .filter(area -> area.type() != Area.Type.GROUP && area.type() != Area.Type.WORLD)
                .isPresent();
        return other && country ? subject.withPartner(subject.area()).withArea(trader) : subject;
    }

    /** An area and what it is a part of. */
    private List<String> upwards(String code) {
        List<String> chain = new ArrayList<>();
        String next = code;
        while (!next.isEmpty() && !chain.contains(next)) {
            chain.add(next);
            next = vocabulary.area(next).map(Area::parent).orElse("");
        }
        return chain;
    }
}
