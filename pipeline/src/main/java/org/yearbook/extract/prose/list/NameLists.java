package org.yearbook.extract.prose.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.partner.EnglishVisitors;
import org.yearbook.extract.prose.partner.Partners;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Finds the names that 分别 deals values out to: a run of areas, indicators, directions of trade or times joined by 、
 * and 和, complete (no unlisted name joined to it) and with as many names as there are values.
 */
final class NameLists {

    /** What one name of a list says. */
    record Name(
            int start,
            int end,
            Term term,
            String code,
            @Nullable Period period,
            int listEnd,
            boolean partner) {

        Name(int start, int end, Term term, String code, @Nullable Period period) {
            this(start, end, term, code, period, end, false);
        }

        Name inListTo(int index) {
            return new Name(start, end, term, code, period, index, partner);
        }

        Name asPartner() {
            return new Name(start, end, term, code, period, listEnd, true);
        }

        /** An area that reports, no partner of it. */
        boolean isReporter() {
            return term == Term.AREA && !partner;
        }

        Mention mention() {
            return new Mention(start, end, term, code);
        }

        private static String joined(String printed, String words) {
            boolean latin = !words.isEmpty() && words.charAt(0) < 0x80;
            return printed + (latin ? " " : "") + words;
        }

        /** The subject of the value dealt to this name. */
        Subject applyTo(Subject subject, int sentence, String printed) {
            return switch (term) {
                case AREA ->
                    (partner ? subject.withPartner(code) : subject.withArea(code))
                            .withWords(joined(printed, subject.words()));
                case INDICATOR ->
                    subject.withIndicator(code, subject.flow(), sentence).withWords(joined(printed, subject.words()));
                case FLOW -> subject.withFlow(Flow.of(code)).withWords(printed);
                case PLAIN -> subject.withWords(joined(code, subject.words()));
                default -> subject;
            };
        }
    }

    private static final Pattern JOINER = Pattern.compile(
            "港?(?:\\s*[（(][^（）()]{1,12}[）)])?\\s*(?:、|和|与|及|以及|，|,|and)?\\s*(?:和|与|及|以及|and)?\\s*(?:the)?\\s*");
    private static final Pattern JOINED_BEFORE = Pattern.compile("(?:、|和|与|及|以及)\\s*$");
    private static final Pattern JOINED_BEHIND = Pattern.compile("^港?\\s*(?:、|和|与|及|以及)");

    private static final Pattern BOTH = Pattern.compile("(exports?|imports?) and (exports?|imports?)");

    /** Private firms and State firms achieved imports and exports of 3 and 4 billion: who did it takes its turn. */
    private static final Pattern DONE = Pattern.compile(
            "\\band [^,;.\\d]{3,60} (?:achieved|recorded|posted|saw|registered|had|reported|made|completed|handled|conducted) (?:total )?$");

    private NameLists() {}

    /** The nearest complete list of this many names that ends before this index. */
    static Optional<List<Name>> before(Parsed parsed, int index, int count) {
        List<List<Name>> lists = new ArrayList<>();
        for (Term term : List.of(Term.AREA, Term.INDICATOR, Term.FLOW)) {
            List<Mention> mentions = term == Term.FLOW ? parsed.flows() : parsed.mentions();
            lists.addAll(runs(
                    parsed.text(),
                    mentions.stream()
                            .filter(mention -> mention.term() == term && mention.end() <= index)
                            .filter(mention -> !isShortName(parsed.text(), mention))
                            .flatMap(mention -> flows(parsed.text(), mention))
                            .map(mention -> new Name(mention.start(), mention.end(), term, mention.code(), null))
                            .toList()));
        }
        lists.addAll(runs(
                parsed.text(),
                parsed.dates().stream()
                        .filter(date -> date.period() != null && date.end() <= index)
                        .map(date -> new Name(date.start(), date.end(), Term.STUB_HEAD, "", date.period()))
                        .toList()));
        lists.add(CountedIndustries.before(parsed.text(), index));
        return lists.stream()
                .filter(list -> list.size() > 1)
                .max(Comparator.comparingInt(list -> list.get(list.size() - 1).end()))
                .map(list -> list.size() == count + 1 ? withoutReporter(parsed, list) : list)
                .map(list -> list.stream()
                        .map(name -> name.inListTo(list.get(list.size() - 1).end()))
                        .toList())
                .filter(list -> list.size() == count && isComplete(parsed.text(), list) && differ(list))
                .map(list -> areTradedWith(parsed, list, index)
                        ? list.stream().map(Name::asPartner).toList()
                        : list);
    }

    /** 对美国、日本出口; 美国、日本是主要贸易伙伴，双边贸易额; exports to the US and Japan: areas that others trade with. */
    private static boolean areTradedWith(Parsed parsed, List<Name> list, int index) {
        Name last = list.get(list.size() - 1);
        boolean partners = last.end() < index
                && !parsed.mentions(new Piece(last.end(), index), Term.PARTNER).isEmpty();
        boolean among = !parsed.isEnglish()
                && list.get(0).term() == Term.AREA
                && Partners.isOfPartners(parsed, list.get(0).start());
        boolean called = parsed.isEnglish()
                && last.term() == Term.AREA
                && EnglishCalledPartners.isCalledPartner(parsed.folded(), last.mention());
        return partners
                || among
                || (!parsed.isEnglish() && last.term() == Term.AREA && Partners.invests(parsed, last.mention()))
                || called
                || areListedAsPartners(parsed, list.get(0))
                || opensWithPartner(parsed, list.get(0));
    }

    /** 前三大贸易伙伴依次为美国、东盟、欧盟: nothing but fillers between the word for partners and the first of them. */
    private static boolean areListedAsPartners(Parsed parsed, Name first) {
        return first.term() == Term.AREA
                && parsed.mentions(new Piece(0, first.start()), Term.PARTNER).stream()
                        .reduce((one, other) -> other)
                        .map(partners -> between(partners, first))
                        .filter(between -> (!parsed.isEnglish() || between.start() < between.end())
                                && !parsed.hasUnknownWords(between))
                        .filter(between -> parsed.mentions().stream()
                                .filter(mention -> Parsed.lies(mention, between))
                                .allMatch(mention -> mention.term() == Term.FILLER))
                        .isPresent();
    }

    private static Piece between(Mention partners, Name first) {
        int from = partners.end();
        int to = first.start();
        return new Piece(from, to);
    }

    private static boolean opensWithPartner(Parsed parsed, Name first) {
        Mention area = first.mention();
        return Towards.standsBefore(parsed, first.start())
                || (first.term() == Term.AREA
                        && (EnglishPartners.isPartner(parsed, area, Flow.NONE)
                                || EnglishVisitors.areNamed(parsed.folded(), parsed.mentions(), area)));
    }

    /** "exports and imports" is one word for both together, and a list where values are dealt out to them. */
    private static Stream<Mention> flows(String text, Mention mention) {
        Matcher both =
                BOTH.matcher(text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT));
        if (mention.term() != Term.FLOW
                || !both.matches()
                || DONE.matcher(text.substring(0, mention.start())).find()) {
            return Stream.of(mention);
        }
        return Stream.of(1, 2)
                .map(word -> new Mention(
                        mention.start() + both.start(word),
                        mention.start() + both.end(word),
                        Term.FLOW,
                        both.group(word).startsWith("ex") ? Flow.EXPORTS.code() : Flow.IMPORTS.code()));
    }

    /** 我国与东盟、欧盟进出口分别为: the first name is of who trades with the others. */
    private static List<Name> withoutReporter(Parsed parsed, List<Name> list) {
        boolean trades = list.get(0).term() == Term.AREA
                && Towards.standsBefore(parsed, list.get(1).start());
        return trades
                ? list.subList(1, list.size()).stream().map(Name::asPartner).toList()
                : list;
    }

    private static List<List<Name>> runs(String text, List<Name> names) {
        List<List<Name>> runs = new ArrayList<>();
        List<Name> run = new ArrayList<>();
        for (Name name : names) {
            if (!run.isEmpty() && !joined(text, run.get(run.size() - 1).end(), name.start())) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(name);
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    /** 东南亚国家联盟（东盟）、美国: the same once more. */
    private static boolean isShortName(String text, Mention mention) {
        return mention.term() == Term.AREA
                && mention.start() > 0
                && mention.end() < text.length()
                && "（(".indexOf(text.charAt(mention.start() - 1)) >= 0
                && "）)".indexOf(text.charAt(mention.end())) >= 0;
    }

    private static boolean joined(String text, int end, int start) {
        return start > end && JOINER.matcher(text.substring(end, start)).matches();
    }

    private static boolean isComplete(String text, List<Name> list) {
        if (list.get(0).partner()) {
            return true;
        }
        String before = text.substring(0, list.get(0).start());
        String behind = text.substring(list.get(list.size() - 1).end());
        return !JOINED_BEFORE.matcher(before).find()
                && !JOINED_BEHIND.matcher(behind).find();
    }

    private static boolean differ(List<Name> list) {
        return list.stream()
                        .map(name -> name.code() + "/" + name.period())
                        .distinct()
                        .count()
                == list.size();
    }
}
