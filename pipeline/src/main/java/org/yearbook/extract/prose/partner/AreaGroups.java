package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.Optional;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/**
 * Areas that are none of the code list and so go by their printed name: several taken together (中国和美国), and a word for
 * a kind of area that no listed name follows from (12个基地所在的省市).
 */
final class AreaGroups {

    /** Names of areas taken together are few; a longer run of words is more than names. */
    private static final int LONGEST_SUM = 20;

    private AreaGroups() {}

    /** The area as printed that the words from here on speak of, if they name one that no code stands for. */
    static Optional<String> of(Parsed parsed, Piece stretch, List<Mention> reporting, int limit, boolean hasNumber) {
        int from = reporting.isEmpty()
                ? stretch.start()
                : reporting.get(reporting.size() - 1).end();
        return joined(parsed, stretch, reporting)
                .or(() -> group(parsed, stretch, new Piece(from, hasNumber ? stretch.end() : limit), hasNumber))
                .map(group -> parsed.printed(group.start(), group.end()).strip());
    }

    /** 发展中经济体和新兴市场: a kind of area joined to an area makes an area that is none of the list. */
    private static Optional<Piece> joined(Parsed parsed, Piece stretch, List<Mention> reporting) {
        if (reporting.isEmpty()) {
            return Optional.empty();
        }
        Mention last = reporting.get(reporting.size() - 1);
        return parsed.subjects(new Piece(last.end(), stretch.end()), Term.STUB_HEAD).stream()
                .filter(head -> head.code().equals("area") && Joining.isJoined(parsed.text(), last, head))
                .map(head -> new Piece(last.start(), head.end()))
                .findFirst();
    }

    /** The words for a kind of area that no listed name follows from: 12个基地所在的省市. */
    private static Optional<Piece> group(Parsed parsed, Piece stretch, Piece within, boolean hasNumber) {
        return parsed.subjects(within, Term.STUB_HEAD).stream()
                .filter(head -> head.code().equals("area") && (hasNumber || isSubject(parsed, stretch, head)))
                .flatMap(head -> parsed.groups().stream()
                        .filter(group -> group.end() == head.end() && group.start() < head.start()))
                .filter(group -> parsed.mentions(group, Term.TOWARDS).isEmpty()) // 对上述国家出口
                .filter(group -> !isOfPartner(parsed, group) && !isRankedAmong(parsed, stretch, group))
                .reduce((first, second) -> second);
    }

    /** 在全国各省市排名第8位. */
    private static boolean isRankedAmong(Parsed parsed, Piece stretch, Piece group) {
        return parsed.mentions(new Piece(group.end(), stretch.end()), Term.MEASURE).stream()
                        .anyMatch(measure -> measure.code().equals("rank"))
                && parsed.numerals().stream().anyMatch(rank -> rank.ordinal() && rank.start() == stretch.end());
    }

    /** 对RCEP其他国家出口, 对德国、法国等国家出口: of those traded with. */
    private static boolean isOfPartner(Parsed parsed, Piece group) {
        List<Mention> before = parsed.mentions(new Piece(0, group.start()), Term.AREA);
        int index = before.size() - 1;
        if (index < 0 || before.get(index).end() != group.start()) {
            return false;
        }
        while (index > 0
                && !Towards.standsBefore(parsed, before.get(index).start()) // 云南与南亚
                && Joining.isJoined(parsed.text(), before.get(index - 1), before.get(index))) {
            index--;
        }
        return Towards.standsBefore(parsed, before.get(index).start());
    }

    /** 中国和美国: the areas as printed, if nothing else stands between them. */
    static String together(Parsed parsed, List<Mention> areas) {
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
            if (!Joining.isJoined(parsed.text(), areas.get(index - 1), areas.get(index))) {
                return "";
            }
        }
        return end - start <= LONGEST_SUM ? parsed.printed(start, end) : "";
    }

    /** 积极开拓新兴市场: what something is done with, for no word joins what stands before it. */
    private static boolean isObject(Parsed parsed, Piece clause, Mention head) {
        Piece front = new Piece(clause.start(), head.start());
        return parsed.hasUnknownWords(front) && front.of(parsed.text()).indexOf('的') < 0;
    }

    /** 排名前五的省市为…: in a clause without a number the word is the subject only right before its verb or at the end. */
    private static boolean isSubject(Parsed parsed, Piece clause, Mention head) {
        String behind = parsed.text().substring(head.end(), clause.end()).strip();
        return (behind.isEmpty() && !isObject(parsed, clause, head))
                || behind.startsWith("中")
                || behind.startsWith("占")
                || parsed.mentions(new Piece(head.end(), clause.end()), Term.FILLER).stream()
                        .anyMatch(verb -> verb.code().equals("copula")
                                && verb.start() == WordBounds.skipBlanks(parsed.text(), head.end()));
    }
}
