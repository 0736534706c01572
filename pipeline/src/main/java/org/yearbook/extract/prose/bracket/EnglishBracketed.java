package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.article.EnglishOpening;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.partner.EnglishAgents;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishPartnerNouns;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentences;
import org.yearbook.extract.prose.subject.SubjectReader;

/**
 * What an English number in a bracket is of: of the figure right before the bracket, of the area there, which reports or is traded
 * with as the one in the bracket before, or of the words there, in the direction of trade that their list opened with.
 */
record EnglishBracketed(Parsed parsed, Numeral numeral, int open) {

    private static final Pattern TRADER = Pattern.compile(
            "\\b(?:was|is|were|are|remained|became) (?:[a-z’'-]+ ){0,5}(?:exporter|importer|producer|seller)s?\\b");

    private static final Pattern TAKEN = Pattern.compile(
            "\\) (?:captured|took|bought|absorbed|received|purchased|accounted for|made up) (?:[a-z]+ ){0,5}?(?:shipments|exports|exported|overseas sales)\\b");

    private static final Pattern MARKETS = Pattern.compile(
            "\\b(?:with|partners?|markets?|destinations?|buyers?|customers?|suppliers?|sources?|to)\\b");
    private static final String SINGLED_OUT =
            "led by|driven by|boosted by|thanks to|notably|especially|particularly|mainly|including|such as";

    private static final String THE = ") (?:the )?(?:mainland of )?$";

    private static final Pattern FOLLOWED =
            Pattern.compile("\\b(?:followed by|ahead of|next (?:were|came|was)|then came|" + SINGLED_OUT + THE);

    /** Exports of the EU to Peru, led by Germany. */
    private static final Pattern LED = Pattern.compile("\\b(?:" + SINGLED_OUT + THE);

    private static final Pattern RUNS = Pattern.compile(
            "(?:[\\s,;:]|\\b(?:and|followed by|next|came|or|including|(?:well |far )?ahead of|such as|are|were|is|was|in|of|with|the|its|then|as well as|while|by|to|mainland)\\b)*");

    /** What the number in the bracket is of. */
    Subject subject(Subject known, List<Draft> drafts, SubjectReader reader) {
        Optional<Draft> figure = figureBefore(drafts);
        Optional<EnglishDealtInBracket> dealt = EnglishDealtInBracket.of(parsed, numeral, open);
        if (dealt.isPresent()) {
            return dealt.get().subject(known, figure, wordsBefore(drafts), reader);
        }
        if (figure.isPresent()) {
            Subject same = figure.get().subject();
            return numeral.currency().isEmpty()
                    ? same.withCurrency(figure.get().numeral().currency())
                    : same;
        }
        Piece words = wordsBefore(drafts);
        Optional<Mention> area = areaBefore(words);
        Optional<Draft> sibling = sibling(drafts);
        if (area.isPresent()) {
            return ofArea(known, area.get(), words, sibling, reader);
        }
        Optional<Dated> time = parsed.dates().stream()
                .filter(date -> date.end() <= open && isBlank(date.end(), open))
                .findFirst();
        if (time.isPresent()) {
            return drafts.isEmpty() && words.start() < time.get().start()
                    ? reader.atNumber(
                                    parsed, new Piece(words.start(), time.get().start()), known)
                            .figure() // sales of tea rose in July (3%)
                    : known; // compared with September 2023 (236 billion): the same at the time before the bracket
        }
        String named = trimmed(words);
        List<Flow> flows =
                parsed.flows(words).stream().map(Parsed::flow).distinct().toList();
        Flow flow = flows.size() == 1
                ? flows.get(0)
                : sibling.map(Draft::subject).orElse(opening(known, drafts)).flow();
        Subject goods = known.unknown().withPartner(known.partner()).withFlow(flow);
        return named.isEmpty() ? goods : goods.withWords(named);
    }

    /** Commodities of export that grew are: cereals (3%): the list of brackets opens with the direction of trade. */
    private Subject opening(Subject known, List<Draft> drafts) {
        List<Flow> flows = parsed.flows(new Piece(0, open)).stream()
                .map(Parsed::flow)
                .distinct()
                .toList();
        return drafts.isEmpty() && flows.size() == 1 ? known.withFlow(flows.get(0)) : known;
    }

    /** A figure that the bracket says more of: nothing but its time stands between. */
    Optional<Draft> figureBefore(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Draft last = drafts.get(drafts.size() - 1);
        int end = last.numeral().end();
        boolean inside = last.numeral().start() > open;
        boolean right =
                end <= open && isBlank(EnglishTail.of(parsed, last.numeral()).end(), open);
        return inside || right ? Optional.of(last) : Optional.empty();
    }

    private boolean isBlank(int from, int to) {
        return from <= to && parsed.text().substring(from, to).isBlank();
    }

    /** The words between the figure or bracket before and this one. */
    Piece wordsBefore(List<Draft> drafts) {
        int end = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).numeral().end();
        int close = parsed.text().indexOf(')', end);
        boolean closes = close >= 0 && close < open && parsed.text().lastIndexOf('(', close) < end;
        int from = closes ? close + 1 : end;
        int colon = parsed.text().lastIndexOf(':', open);
        return new Piece(Math.min(Math.max(from, colon + 1), open), open);
    }

    private Optional<Mention> areaBefore(Piece words) {
        return parsed.mentions(words, Term.AREA).stream()
                .filter(area -> isBlank(area.end(), open) || isLast(area))
                .reduce((first, second) -> second);
    }

    /** Germany recording the highest value (167 billion). */
    private boolean isLast(Mention area) {
        return parsed.folded()
                .substring(area.end(), open)
                .matches(
                        "\\s+(?:recording|having|with|posting) the (?:highest|largest|lowest) (?:values?|shares?)\\s*");
    }

    private Subject ofArea(Subject known, Mention area, Piece words, Optional<Draft> sibling, SubjectReader reader) {
        if (sibling.isPresent()
                && RUNS.matcher(parsed.folded().substring(words.start(), area.start()))
                        .replaceAll("")
                        .isBlank()) {
            Subject before = sibling.get().subject();
            return before.partner().isEmpty() || !isPartnerOf(sibling.get())
                    ? before.withArea(area.code())
                    : before.withPartner(area.code());
        }
        boolean preposed = EnglishPartners.isBehindPreposition(parsed, area);
        Subject read = reader.atNumber(parsed, words, known).figure();
        if (preposed) {
            return read;
        }
        boolean led = LED.matcher(parsed.folded().substring(0, area.start())).find();
        if (led && reader.isMember(known, area.code())) {
            return known.withArea(area.code());
        }
        Flow flow = read.flow() == Flow.NONE ? known.flow() : read.flow();
        Subject of = read.withFlow(flow);
        boolean follows = !known.partner().isEmpty()
                && !area.code().equals(known.area())
                && FOLLOWED.matcher(parsed.folded().substring(0, area.start())).find();
        boolean market = follows
                || takeShipments(known, area)
                || MARKETS.matcher(parsed.folded().substring(words.start(), area.start()))
                        .find()
                || (sibling.isEmpty() && EnglishCalledPartners.isListed(parsed, area))
                || isAmongSuppliers(known, area);
        if (!market) {
            return of.withArea(area.code());
        }
        Subject traded = takeShipments(known, area)
                ? of.withFlow(Flow.EXPORTS)
                : of.flow() == Flow.NONE
                        ? of.withFlow(EnglishPartnerNouns.flowOf(parsed.folded()
                                .substring(
                                        EnglishCalledPartners.isListed(parsed, area) ? 0 : words.start(),
                                        area.start())))
                        : of;
        Optional<String> owner = EnglishAgents.isOnlyAssumed(known) ? owner(words, area) : Optional.empty();
        return traded.withArea(owner.orElse(known.area()), owner.isPresent() ? Origin.OWN : known.areaFrom())
                .withPartner(area.code());
    }

    /** The main markets for Peruvian exports were Chile (3%): whose exports they are. */
    private Optional<String> owner(Piece words, Mention market) {
        return parsed.mentions(words, Term.AREA).stream()
                .filter(area -> area.end() < market.start() && !area.code().equals(market.code()))
                .filter(area -> EnglishOpening.isOfWhatIsTold(parsed.folded(), area))
                .map(Mention::code)
                .findFirst();
    }

    /** Peru (5%) and Chile (3%) took most of the shipments: those who buy what another sells. */
    private boolean takeShipments(Subject known, Mention area) {
        return !area.code().equals(known.area())
                && TAKEN.matcher(parsed.folded().substring(open)).find();
    }

    /** Imports fell. Chile (+3%) rose to be the leading supplier: what the sentence calls those it speaks of fits the trade. */
    private boolean isAmongSuppliers(Subject known, Mention area) {
        return known.flow() != Flow.NONE
                && known.flow() == EnglishPartnerNouns.flowOf(parsed.folded())
                && !area.code().equals(known.area())
                && !TRADER.matcher(parsed.folded()).find();
    }

    /** Whether the area before the bracket of this figure is its partner. */
    private boolean isPartnerOf(Draft before) {
        int opened = parsed.text().lastIndexOf('(', before.numeral().start());
        if (TRADER.matcher(parsed.folded().substring(0, Math.max(0, opened))).find()) {
            return false; // Germany was the largest exporter to China (90), followed by France (24)
        }
        return parsed.mentions(new Piece(0, Math.max(0, opened)), Term.AREA).stream()
                .reduce((first, second) -> second)
                .filter(area -> area.code().equals(before.subject().partner()))
                .isPresent();
    }

    /** The figure in the bracket before. */
    Optional<Draft> sibling(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.numeral().start() < open)
                .filter(draft -> {
                    int opened = parsed.text().lastIndexOf('(', draft.numeral().start());
                    return opened >= 0
                            && Sentences.closing(parsed.text(), opened)
                                    > draft.numeral().start();
                })
                .reduce((first, second) -> second);
    }

    /** The name that ends the words: what stands behind the last comma or joining word. */
    private String trimmed(Piece words) {
        String text = words.of(parsed.text());
        var runs = RUNS.matcher(Lexicon.fold(text));
        String named = runs.lookingAt() ? text.substring(runs.end()).strip() : text.strip();
        int comma = named.lastIndexOf(", ");
        return comma >= 0 ? named.substring(comma + 2).replaceFirst("^and ", "") : named;
    }
}
