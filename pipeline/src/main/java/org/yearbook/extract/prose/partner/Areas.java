package org.yearbook.extract.prose.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Outcome;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishOffices;
import org.yearbook.extract.prose.place.Investors;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Finds which area a stretch of words reports on. It stands in front: no unknown word before it, and in a clause
 * without a number not behind 是, 为 or 成为. Of 浙江省杭州市 the smaller counts. Several areas, or a word for a kind of
 * area that no listed name follows from (12个基地所在的省市), are an area as printed, for it is none of the code list. A partner (对美国出口) holds until the next
 * indicator is named.
 */
public final class Areas {

    /** 中越 in a report on Vietnam. */
    private static final String FIRST_OF_PAIR = "CN";

    /** 对美国出口5亿元。欧盟出口3亿元: some partner was spoken of, whoever it is. */
    private static final String ANOTHER = "*";

    private final String home;
    private final AreaTree tree;
    private final EnglishVisitors visitors;
    private final EnglishOffices offices;
    private final PartnersInTurn turns;
    private final Origins origins;
    private final EnglishTwoSides twoSides;

    /**
     * Reads the areas of one document.
     *
     * @param home code of the area that it is about, empty if none is known
     * @param visited code of the country whose visitors the document is about, empty if it is about something else
     */
    public Areas(Vocabulary vocabulary, String home, String visited) {
        this.home = home;
        tree = AreaTree.of(vocabulary);
        visitors = new EnglishVisitors(visited, tree);
        offices = EnglishOffices.of(vocabulary);
        turns = new PartnersInTurn(home, tree);
        origins = new Origins(tree);
        twoSides = EnglishTwoSides.of(vocabulary, home);
    }

    public PassingArea passingIn(Parsed parsed) {
        return new PassingArea(parsed, home, tree);
    }

    public Subject read(Parsed parsed, Piece stretch, boolean hasNumber, Subject before) {
        return EnglishPair.among(parsed, stretch, before)
                .or(() -> EnglishShareInTrade.among(parsed, stretch, before, tree))
                .or(() -> twoSides.among(parsed, stretch, before))
                .orElseGet(() -> readEach(parsed, stretch, hasNumber, before));
    }

    private Subject readEach(Parsed parsed, Piece stretch, boolean hasNumber, Subject told) {
        int copula = StatedPartners.verb(parsed, stretch, copula(parsed, stretch));
        boolean becomes = parsed.text().startsWith("成为", copula);
        int limit = Math.min(parsed.firstUnknown(stretch), hasNumber && !becomes ? stretch.end() : copula);
        Piece front = new Piece(stretch.start(), limit);
        Partners areas = Partners.among(parsed, stretch, front, told, tree);
        List<Mention> from = origins.among(parsed, stretch, areas.reporting(), told);
        areas.sent(from);
        Subject before = from.isEmpty() ? told : told.withArea(origins.host(parsed, told), told.areaFrom());
        Optional<Mention> trader = Optional.empty();
        if (StatedPartners.are(parsed, stretch, copula)) {
            areas.stated();
            trader = StatedPartners.trader(parsed, new Piece(copula, stretch.end()));
        }
        if (parsed.isEnglish()) {
            areas.sent(parsed.subjects(stretch, Term.AREA).stream()
                    .filter(area -> visitors.areFrom(parsed, area, told.area()))
                    .toList());
        }
        areas.sent(turns.among(parsed, stretch, areas.reporting(), hasNumber, before));
        areas.leaveOut(area ->
                turns.isOnlyNamed(parsed, area, told.area()) || (!hasNumber && Departures.isFrom(parsed, area)));
        boolean indicated = !parsed.subjects(stretch, Term.INDICATOR).isEmpty();
        Optional<String> pair = Pairs.named(parsed, front);
        if (pair.isPresent() && Pairs.isShareInOther(parsed, stretch, pair.get())) {
            return before.withArea(pair.get()).withPartner(FIRST_OF_PAIR);
        }
        Subject subject = areas.partner(parsed)
                .or(() -> pair.map(other -> other.equals(before.area()) ? FIRST_OF_PAIR : other))
                .map(before::withPartner)
                .orElse(indicated || Towards.areUnlisted(parsed, stretch) ? before.withPartner("") : before);
        if (pair.isPresent() && isOfCountry(before.area()) && Pairs.isBilateral(parsed, front)) {
            return subject.withArea(FIRST_OF_PAIR); // 广东外贸增长。中日双边贸易额: of the country
        }
        if (trader.isPresent() && !hasNumber) {
            return subject.withArea(trader.get().code());
        }
        if (Ellipsis.isFrame(parsed, stretch)) {
            return subject; // 在“一带一路”国家中，对中亚出口: what parts are picked out of
        }
        Optional<Mention> singled = hasNumber ? Optional.empty() : SingledOut.in(parsed, stretch, copula);
        if (singled.isPresent()) {
            boolean partner = !parsed.mentions(new Piece(stretch.start(), copula), Term.PARTNER)
                    .isEmpty(); // 泰国第二大贸易伙伴是越南
            if (partner) {
                return reportedBy(parsed, areas.reporting(), subject)
                        .withPartner(singled.get().code());
            }
            return turns.singledOut(singled.get(), before)
                    ? subject.withPartner(singled.get().code())
                    : subject.withArea(singled.get().code());
        }
        if (ShareInTrade.is(parsed, stretch, areas.reporting(), hasNumber, tree)) {
            return ShareInTrade.of(areas.reporting().get(0), parsed, stretch, before);
        }
        List<Mention> found = hasNumber
                ? CountedIn.area(parsed, stretch, front, areas.reporting().isEmpty())
                        .filter(area -> !parsed.isEnglish() || !areas.isPartner(area))
                        .map(List::of)
                        .orElse(areas.reporting())
                : withinThose(parsed, new Piece(limit, copula), areas.reporting()).stream()
                        .filter(area -> !turns.isBesides(parsed, stretch, area, before))
                        .toList();
        List<Mention> reporting =
                parsed.isEnglish() ? inEnglish(parsed, stretch, found, hasNumber, areas, before) : found;
        if (reporting.isEmpty() && !hasNumber && !parsed.isEnglish()) {
            return StatedPartners.tradedBy(parsed, stretch, copula, subject);
        }
        if (ListedPlaces.goOnBehind(parsed, stretch, reporting)) {
            return subject.withArea(""); // 北京首都、上海浦东等机场客流平稳: of nobody knows which of them
        }
        return AreaGroups.of(parsed, stretch, reporting, limit, hasNumber)
                .map(subject::withArea)
                .orElseGet(() -> reportedBy(parsed, reporting, subject));
    }

    /** The areas that report though they stand behind the verb; those of the offices that tell it give way to the one that it is told of. */
    private List<Mention> inEnglish(
            Parsed parsed, Piece stretch, List<Mention> found, boolean hasNumber, Partners areas, Subject before) {
        List<Mention> traders = EnglishCalledPartners.traders(parsed, stretch);
        List<Mention> behind = traders.isEmpty() ? EnglishSites.ranked(parsed, stretch) : traders;
        if (!behind.isEmpty()) {
            return behind;
        }
        if (found.isEmpty() && !hasNumber && EnglishAgents.isOnlyAssumed(before)) {
            return EnglishAgents.openedBy(parsed, stretch);
        }
        List<Mention> measured = measuredIn(parsed, stretch, hasNumber, areas);
        return !measured.isEmpty() && found.stream().allMatch(area -> offices.tell(parsed.folded(), area))
                ? measured
                : found;
    }

    /** The area that an English name of what is measured holds, wherever it stands in it. */
    private static List<Mention> measuredIn(Parsed parsed, Piece stretch, boolean hasNumber, Partners areas) {
        List<Mention> owners = EnglishOwners.among(parsed, stretch, areas);
        return owners.isEmpty() && (hasNumber || EnglishSites.goOnBehind(parsed, stretch.end()))
                ? EnglishSites.among(parsed, stretch, areas)
                : owners;
    }

    /** 中国外贸强市深圳: a smaller area behind words that nobody listed is what the clause is about. */
    private List<Mention> withinThose(Parsed parsed, Piece behind, List<Mention> reporting) {
        if (reporting.isEmpty() || behind.start() >= behind.end()) {
            return reporting;
        }
        List<Mention> all = new ArrayList<>(reporting);
        parsed.subjects(behind, Term.AREA).stream()
                .filter(area -> reporting.stream().anyMatch(wider -> tree.contains(wider.code(), area.code())))
                .filter(area -> !parsed.explained().get(area.start() - 1)) // 在杭州举行
                .findFirst()
                .ifPresent(all::add);
        return all;
    }

    /** Whether a list of areas before values is one of partners of what was spoken of. */
    public boolean arePartners(Parsed parsed, Piece stretch, List<Mention> names, Subject before) {
        return turns.among(parsed, stretch, names, true, before).size() == names.size()
                || (!parsed.isEnglish()
                        && names.stream().allMatch(area -> Investors.investsIn(parsed, area, before.area(), tree)));
    }

    /** The outcome with the area that the words behind the figure go on about. */
    public Outcome afterFigure(Outcome found, Subject before) {
        return new Outcome(found.figure(), turns.afterFigure(found.figure(), found.next(), before));
    }

    private boolean isOfCountry(String area) {
        return tree.isPartOfCountry(area) && tree.countryOf(area).equals(FIRST_OF_PAIR);
    }

    private Subject reportedBy(Parsed parsed, List<Mention> reporting, Subject subject) {
        List<String> codes = smallest(reporting);
        return switch (codes.size()) {
            case 0 -> subject;
            case 1 -> subject.withArea(codes.get(0));
            default -> subject.withArea(AreaGroups.together(parsed, reporting));
        };
    }

    /** The partner that the stretch itself names, empty if none; bilateral trade is with the one named before. */
    public String partner(Parsed parsed, Piece stretch, Subject before) {
        Optional<Mention> singled =
                SingledOut.in(parsed, stretch, copula(parsed, stretch)).filter(area -> turns.singledOut(area, before));
        if (singled.isPresent()) {
            return singled.get().code();
        }
        Optional<Subject> both = twoSides.among(parsed, stretch, before);
        if (both.isPresent()) {
            return both.get().partner();
        }
        if (Towards.isWithThatBefore(parsed, stretch)) {
            return before.partner();
        }
        boolean pair = !parsed.subjects(stretch, Term.PAIR).isEmpty();
        if (pair || !parsed.subjects(stretch, Term.AREA).isEmpty()) {
            boolean another = !parsed.isEnglish()
                    && !before.partner().isEmpty()
                    && !parsed.flows(stretch).isEmpty();
            String named = read(parsed, stretch, true, before.withPartner(another ? ANOTHER : ""))
                    .partner();
            return named.equals(ANOTHER) ? "" : named;
        }
        boolean bilateral =
                parsed.isEnglish() && !parsed.mentions(stretch, Term.PARTNER).isEmpty();
        return bilateral ? before.partner() : "";
    }

    static int copula(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                .filter(filler -> filler.code().equals("copula"))
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(stretch.end());
    }

    private List<String> smallest(List<Mention> areas) {
        List<String> codes = new ArrayList<>();
        for (Mention area : areas) {
            codes.removeIf(wider -> tree.contains(wider, area.code()));
            boolean wider = codes.stream().anyMatch(code -> tree.contains(area.code(), code));
            if (!wider && !codes.contains(area.code())) {
                codes.add(area.code());
            }
        }
        return codes;
    }

    /** A part of the area that reports, or a country told of where a group of countries trades with a single one. */
    public boolean isMember(Subject reporting, String area) {
        boolean group = tree.isGroup(reporting.area())
                && !reporting.partner().isEmpty()
                && !tree.isGroup(reporting.partner())
                && !tree.isGroup(area);
        return group || tree.contains(reporting.area(), area);
    }
}
