package org.yearbook.extract.prose.list;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.context.Knowledge;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.name.SubjectWords;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.subject.SubjectReader;

/** Tells whether the areas of a list, to which its values are dealt out, are partners, and who reports then. */
final class ListedPartners {

    private static final Pattern FOLLOWED = Pattern.compile("\\b(?:followed by|ahead of) (?:the )?$");

    /** Exports to Chile rose. Those to Peru and Japan rose 3% and 4%. */
    private static final Pattern THOSE = Pattern.compile("\\b(?:those|that) (?:to|from|with) (?:the )?$");

    private final SubjectReader subjects;
    private final Parsed parsed;
    private final Knowledge known;

    ListedPartners(SubjectReader subjects, Parsed parsed, Knowledge known) {
        this.subjects = subjects;
        this.parsed = parsed;
        this.known = known;
    }

    /** None of the areas that are traded with is the one that reports, nor are all of them together. */
    Outcome reportedBy(Piece stretch, Outcome outcome, List<NameLists.Name> partners) {
        List<String> codes = partners.stream().map(NameLists.Name::code).toList();
        String area = outcome.figure().area();
        List<String> named =
                parsed.subjects(stretch, Term.AREA).stream().map(Mention::code).toList();
        boolean together = parsed.isEnglish()
                && named.stream().anyMatch(codes::contains)
                && !named.contains(area)
                && !area.equals(known.subject().area());
        boolean lost = parsed.isEnglish() && area.isEmpty();
        int first = partners.get(0).start();
        boolean all =
                parsed.printed(first, partners.get(partners.size() - 1).end()).equals(area);
        if (!lost && !all && !codes.contains(area) && !together) {
            return outcome;
        }
        boolean before = parsed.isEnglish()
                && (!together || codes.contains(known.subject().area()));
        Subject reporter = before ? known.subjectBefore() : known.subject();
        return new Outcome(
                outcome.figure().withArea(reporter.area(), reporter.areaFrom()),
                outcome.next().withArea(reporter.area(), reporter.areaFrom()));
    }

    /** Its trade with Japan, the EU and Peru rose 3%, 4% and 5%, respectively: what stands before the first of them is of all. */
    Draft tradedWith(Draft draft, NameLists.Name first, int from) {
        Piece clause = parsed.clauseAt(first.start());
        Piece lead = new Piece(clause.start(), Math.max(clause.start(), first.start()));
        List<Mention> flows = parsed.isEnglish() && first.partner() ? parsed.flows(lead) : List.of();
        return flows.size() == 1 && flows.get(0).start() >= from
                ? draft.with(draft.subject().withWords(SubjectWords.of(parsed, lead)))
                : draft;
    }

    /** The US was the largest buyer with 6 billion, followed by Japan and the EU with 5 and 4 billion respectively. */
    List<NameLists.Name> inTurn(Piece stretch, List<NameLists.Name> names) {
        if (!parsed.isEnglish()) {
            boolean traded = names.get(0).isReporter()
                    && subjects.arePartners(
                            parsed,
                            aheadOf(stretch, names),
                            names.stream().map(NameLists.Name::mention).toList(),
                            known.subject());
            return traded ? names.stream().map(NameLists.Name::asPartner).toList() : names;
        }
        boolean follows = !known.subject().partner().isEmpty()
                && names.get(0).isReporter()
                && FOLLOWED.matcher(parsed.folded().substring(0, names.get(0).start()))
                        .find();
        boolean those = known.subject().flow() != Flow.NONE
                && names.get(0).isReporter()
                && THOSE.matcher(parsed.folded().substring(0, names.get(0).start()))
                        .find();
        boolean called = names.get(0).isReporter()
                && EnglishCalledPartners.isListed(parsed, names.get(0).mention());
        return follows || those || called
                ? names.stream().map(NameLists.Name::asPartner).toList()
                : names;
    }

    /** 日本、韩国分列二三位，进口额分别为: names in a clause of their own, without a direction of trade, go on in the one before. */
    private Piece aheadOf(Piece stretch, List<NameLists.Name> names) {
        int start = names.get(0).start();
        int end = names.get(names.size() - 1).end();
        List<Flow> flows =
                parsed.flows(stretch).stream().map(Parsed::flow).distinct().toList();
        boolean same = flows.size() == 1 && flows.get(0) == known.subject().flow();
        return end <= stretch.start() && same ? new Piece(start, end) : stretch;
    }
}
