package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.UnitFinder.Piece;

/**
 * Finds which area a stretch of words reports on. It stands in front: no unknown word before it, and in a clause
 * without a number not behind 是, 为 or 成为. Of 浙江省杭州市 the smaller counts. Several areas, or a word for a kind of
 * area that no listed name follows from (12个基地所在的省市), are an area as printed, for it is none of the code list. A partner (对美国出口) holds until the next
 * indicator is named.
 */
final class Areas {

    private static final List<String> COPULAS = List.of("是", "为", "成为", "依次为", "分别为");
    private static final Pattern JOINER = Pattern.compile("\\s*(?:、|和|与|及|以及|,? and (?:the )?)\\s*");

    /** 对 and 向 point at a partner whatever stands behind; the others may join two reporters. */
    private static final String AT = "对向";

    private static final String TOWARDS = "对向与同自从—–";
    /** How many characters may stand between a partner and the direction of trade: 对美国的出口. */
    private static final int PARTNER_GAP = 2;

    /** Names of areas taken together are few; a longer run of words is more than names. */
    private static final int LONGEST_SUM = 20;

    private final Wholes wholes;

    Areas(Vocabulary vocabulary) {
        wholes = new Wholes(vocabulary);
    }

    Subject read(Parsed parsed, Piece stretch, boolean hasNumber, Subject before) {
        int copula = copula(parsed, stretch);
        boolean becomes = parsed.text().startsWith("成为", copula);
        int limit = Math.min(parsed.firstUnknown(stretch), hasNumber && !becomes ? stretch.end() : copula);
        Piece front = new Piece(stretch.start(), limit);
        List<Mention> reporting = new ArrayList<>();
        boolean named = !parsed.subjects(stretch, Term.INDICATOR).isEmpty();
        Subject subject = named ? before.withPartner("") : before;
        List<Mention> partners = new ArrayList<>();
        for (Mention area : parsed.subjects(front, Term.AREA)) {
            boolean goesOn = !partners.isEmpty() && isJoined(parsed.text(), partners.get(partners.size() - 1), area);
            boolean partner = goesOn
                    || isPartner(parsed, area)
                    || EnglishPartners.isPartner(parsed, area, before.flow())
                    || EnglishPartners.isCalledPartner(parsed, area)
                    || EnglishPartners.takesTurn(parsed, stretch, area, before);
            if (partner && !wholes.contains(area.code(), reporter(reporting, before))) {
                partners.add(area);
            } else if (!partner) { // 广东对全国外贸增长的贡献: what one is a part of is no partner
                reporting.add(area);
            }
        }
        if (partners.isEmpty() && parsed.isEnglish()) {
            // "exports of electronics to China": in English goods that nobody listed stand before the partner.
            parsed.subjects(new Piece(limit, stretch.end()), Term.AREA).stream()
                    .filter(area -> EnglishPartners.isPartner(parsed, area, before.flow()))
                    .forEach(partners::add);
        }
        if (isStatedPartner(parsed, stretch, copula) && reporting.size() == 1) {
            partners.add(reporting.get(0)); // 德国是我国第四大贸易伙伴
        }
        if (isStatedPartner(parsed, stretch, copula)) {
            reporting.clear();
        }
        List<Mention> pairs = parsed.subjects(front, Term.PAIR);
        if (partners.isEmpty() && pairs.size() == 1) {
            subject = subject.withPartner(pairs.get(0).code());
        }
        if (!partners.isEmpty()) {
            subject = subject.withPartner(partners.size() == 1 ? partners.get(0).code() : together(parsed, partners));
        }
        if (hasNumber) {
            Optional<Mention> counted =
                    countedIn(parsed, stretch, front, reporting.isEmpty()).filter(area -> !partners.contains(area));
            if (counted.isPresent()) {
                reporting.clear();
                reporting.add(counted.get());
            }
        }
        List<String> codes = smallest(reporting);
        int lastEnd = reporting.isEmpty()
                ? stretch.start()
                : reporting.get(reporting.size() - 1).end();
        Optional<Piece> joined = joinedGroup(parsed, stretch, reporting);
        if (joined.isPresent()) {
            return subject.withArea(joined.get().of(parsed.text()));
        }
        Optional<Piece> group =
                group(parsed, stretch, new Piece(lastEnd, hasNumber ? stretch.end() : limit), hasNumber);
        if (group.isPresent()) {
            return subject.withArea(group.get().of(parsed.text()).strip());
        }
        if (codes.size() > 1) {
            return subject.withArea(together(parsed, reporting));
        }
        return codes.isEmpty() ? subject : subject.withArea(codes.get(0));
    }

    /** The partner that the stretch itself names, empty if none. */
    String partner(Parsed parsed, Piece stretch, Subject before) {
        return parsed.subjects(stretch, Term.AREA).isEmpty()
                ? ""
                : read(parsed, stretch, true, before.withPartner("")).partner();
    }

    /** 美国、日本是我国主要贸易伙伴: the areas before the verb are those that another trades with. */
    private static boolean isStatedPartner(Parsed parsed, Piece stretch, int copula) {
        return copula < stretch.end()
                && !parsed.mentions(new Piece(copula, stretch.end()), Term.PARTNER)
                        .isEmpty();
    }

    private static String reporter(List<Mention> reporting, Subject before) {
        return reporting.isEmpty()
                ? before.area()
                : reporting.get(reporting.size() - 1).code();
    }

    /** 覆盖全球182个, 全国31个: behind unknown words the area right before the number is where things are counted. */
    private static Optional<Mention> countedIn(Parsed parsed, Piece stretch, Piece front, boolean alone) {
        return parsed.subjects(stretch, Term.AREA).stream()
                .filter(area ->
                        (alone && area.start() >= front.end()) || parsed.text().startsWith("全", area.start()))
                .filter(area ->
                        parsed.text().substring(area.end(), stretch.end()).isBlank())
                .findFirst();
    }

    /** 发展中经济体和新兴市场: a kind of area joined to an area makes an area that is none of the list. */
    private static Optional<Piece> joinedGroup(Parsed parsed, Piece stretch, List<Mention> reporting) {
        if (reporting.isEmpty()) {
            return Optional.empty();
        }
        Mention last = reporting.get(reporting.size() - 1);
        return parsed.subjects(new Piece(last.end(), stretch.end()), Term.STUB_HEAD).stream()
                .filter(head -> head.code().equals("area") && isJoined(parsed.text(), last, head))
                .map(head -> new Piece(last.start(), head.end()))
                .findFirst();
    }

    /** The words for a kind of area that no listed name follows from: 12个基地所在的省市. */
    private static Optional<Piece> group(Parsed parsed, Piece stretch, Piece within, boolean hasNumber) {
        return parsed.subjects(within, Term.STUB_HEAD).stream()
                .filter(head -> head.code().equals("area") && (hasNumber || isSubject(parsed, stretch, head)))
                .flatMap(head -> parsed.groups().stream()
                        .filter(group -> group.end() == head.end() && group.start() < head.start()))
                .reduce((first, second) -> second);
    }

    /** 中国和美国: the areas as printed, if nothing else stands between them. */
    private static String together(Parsed parsed, List<Mention> areas) {
        int start = areas.get(0).start();
        boolean dialogue = areas.size() == 2
                && parsed.text()
                        .substring(areas.get(0).end(), areas.get(1).start())
                        .matches("[-–—]+");
        if (dialogue) {
            return areas.get(0).code(); // 中国—东盟: a name of something that both are in
        }
        int end = areas.get(areas.size() - 1).end();
        for (int index = 1; index < areas.size(); index++) {
            if (!isJoined(parsed.text(), areas.get(index - 1), areas.get(index))) {
                return "";
            }
        }
        return end - start <= LONGEST_SUM ? parsed.text().substring(start, end) : "";
    }

    /** 排名前五的省市为…: in a clause without a number the word is the subject only right before its verb or at the end. */
    private static boolean isSubject(Parsed parsed, Piece clause, Mention head) {
        String behind = parsed.text().substring(head.end(), clause.end()).strip();
        return behind.isEmpty()
                || behind.startsWith("中")
                || behind.startsWith("占")
                || COPULAS.stream().anyMatch(behind::startsWith);
    }

    private static int copula(Parsed parsed, Piece stretch) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                .filter(filler -> COPULAS.contains(parsed.text().substring(filler.start(), filler.end())))
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(stretch.end());
    }

    /** 对美国出口, 自日本进口, 与东盟和欧盟贸易: a word of direction before the area, and the flow right behind it and those joined to it. */
    private static boolean isPartner(Parsed parsed, Mention area) {
        if (!opensWithPartner(parsed.text(), area.start())) {
            return false;
        }
        if (AT.indexOf(parsed.text().charAt(area.start() - 1)) >= 0) {
            return true;
        }
        int end = area.end();
        for (Mention next : parsed.mentions()) {
            if (next.term() == Term.AREA && next.start() > end && isJoined(parsed.text(), end, next.start())) {
                end = next.end();
            }
        }
        int last = end;
        return Stream.concat(parsed.flows().stream(), parsed.mentions().stream())
                .filter(mention -> mention.term() == Term.FLOW || mention.term() == Term.INDICATOR)
                .anyMatch(trade -> trade.start() >= last && trade.start() <= last + PARTNER_GAP);
    }

    /** Whether a word of direction stands right before this index. */
    static boolean opensWithPartner(String text, int start) {
        return start > 0 && TOWARDS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isJoined(String text, Mention first, Mention second) {
        return isJoined(text, first.end(), second.start());
    }

    private static boolean isJoined(String text, int end, int start) {
        return end < start && JOINER.matcher(text.substring(end, start)).matches();
    }

    private List<String> smallest(List<Mention> areas) {
        List<String> codes = new ArrayList<>();
        for (Mention area : areas) {
            codes.removeIf(wider -> wholes.contains(wider, area.code()));
            boolean wider = codes.stream().anyMatch(code -> wholes.contains(area.code(), code));
            if (!wider && !codes.contains(area.code())) {
                codes.add(area.code());
            }
        }
        return codes;
    }
}
