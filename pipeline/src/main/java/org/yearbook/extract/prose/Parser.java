package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.MadeOnce;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.NumberScanner.Surroundings;
import org.yearbook.extract.prose.UnitFinder.Piece;

/** Finds the words, times, numerals, clauses and credits of one sentence, and which of them stand aside. */
final class Parser {

    /** 按美元计算: a statement of currency, which no subject is made of. */
    static final Pattern CURRENCY_BASIS = Pattern.compile("(?:按|以)([^，；,;]{1,5}?)(?:计算|计价|计值|计)");

    /** 广东、江苏、浙江三省: the number of areas just listed names nothing new. */
    private static final Pattern NUMBER_OF_AREAS = Pattern.compile("^(?:[二两三四五六七八九十]+|\\d+)个?(?:省区市|省市|省份|省区|省|市|地|国)");

    private static final String FURTHER = "高低快慢多少";

    private static final Pattern SAME_TIME = Pattern.compile("^\\s*(?:年)?(?:的)?(?:同期|相比|底|末)*(?:相比)?");

    private static final MadeOnce<Vocabulary, Parser> LAST = new MadeOnce<>(Parser::new);

    private final Lexicon lexicon;
    private final Lexicon flowWords;
    private final NumberScanner scanner;
    private final Wholes wholes;

    /** The parser of a vocabulary; of the same one the same parser, for it keeps nothing of a sentence. */
    static Parser of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    private Parser(Vocabulary vocabulary) {
        lexicon = Lexicon.of(vocabulary);
        flowWords = Lexicon.of(new Vocabulary(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                vocabulary.words().stream()
                        .filter(word -> word.role() == Word.Role.FLOW)
                        .toList()));
        scanner = new NumberScanner(vocabulary);
        wholes = new Wholes(vocabulary);
    }

    /** @param times the times named in the sentence */
    Parsed parse(Sentence sentence, List<Dated> times, Places places) {
        String text = sentence.text();
        boolean english = Parsed.isEnglish(text);
        List<Piece> titles = Dispositions.titles(text);
        List<Mention> words = lexicon.scan(text);
        int dateline = english ? Dateline.end(text, words) : 0;
        List<Dated> dates = times.stream()
                .filter(date -> titles.stream().noneMatch(title -> within(date.start(), title)))
                .toList();
        List<Mention> mentions = places.resolve(text, outside(words, titles, dates)).stream()
                .filter(mention -> mention.start() >= dateline)
                .filter(mention ->
                        mention.term() != Term.PLACE && mention.term() != Term.PLAIN && !isPartOfUnit(text, mention))
                .toList();
        List<Numeral> numerals = scanner.scan(new Surroundings(text, dates, titles, mentions));
        List<Piece> clauses = Clauses.of(text, numerals, dates);
        List<Attribution> attributions = Attributions.find(text, clauses, mentions);
        BitSet aside = new BitSet(text.length());
        aside.set(0, dateline);
        titles.forEach(title -> aside.set(title.start(), title.end()));
        brackets(text).forEach(bracket -> aside.set(bracket.start(), bracket.end()));
        attributions.forEach(credit -> aside.set(credit.start(), credit.end()));
        Matcher currency = CURRENCY_BASIS.matcher(text);
        while (currency.find()) {
            aside.set(currency.start(), currency.end());
        }
        compared(text, mentions, dates).forEach(region -> aside.set(region.start(), region.end()));
        if (english) {
            EnglishBases.of(Lexicon.fold(text), dates, numerals).forEach(base -> aside.set(base.start(), base.end()));
        }
        gaps(text, mentions, numerals).forEach(region -> aside.set(region.start(), region.end()));
        Parsed bare = new Parsed(
                sentence,
                text,
                Lexicon.fold(text),
                english,
                mentions,
                flows(text, outside(flowWords.scan(text), titles, dates), mentions, clauses),
                dates,
                numerals,
                clauses,
                attributions,
                new BitSet(),
                aside,
                new ArrayList<>());
        wholes.of(bare).forEach(whole -> aside.set(whole.start(), whole.end()));
        explain(bare);
        numerals.stream()
                .filter(numeral -> !numeral.currency().isEmpty())
                .flatMap(numeral -> scanner.moneyBefore(text, numeral.start()).stream())
                .forEach(money -> bare.explained().set(money.start(), money.end()));
        return bare;
    }

    private static List<Mention> flows(String text, List<Mention> flows, List<Mention> mentions, List<Piece> clauses) {
        return Parsed.isEnglish(text) ? EnglishFlows.withHeads(Lexicon.fold(text), flows, mentions, clauses) : flows;
    }

    private static List<Mention> outside(List<Mention> mentions, List<Piece> titles, List<Dated> dates) {
        return mentions.stream()
                .filter(mention -> titles.stream().noneMatch(title -> within(mention.start(), title)))
                .filter(mention ->
                        dates.stream().noneMatch(date -> date.start() < mention.end() && mention.start() < date.end()))
                .toList();
    }

    /** US in US$ is part of a unit. */
    private static boolean isPartOfUnit(String text, Mention mention) {
        return mention.term() == Term.AREA && text.startsWith("$", mention.end());
    }

    private static boolean within(int index, Piece piece) {
        return piece.start() <= index && index < piece.end();
    }

    private static List<Piece> brackets(String text) {
        List<Piece> brackets = new ArrayList<>();
        for (int index = 0; index < text.length(); index++) {
            if ("（(".indexOf(text.charAt(index)) >= 0) {
                int close = Sentences.closing(text, index);
                if (close > index) {
                    brackets.add(new Piece(index, close + 1));
                    index = close;
                }
            }
        }
        return brackets;
    }

    /** 较上年, 与2022年同期相比: the time that a change is measured from is not the figure's own. */
    private static List<Piece> compared(String text, List<Mention> mentions, List<Dated> dates) {
        List<Piece> regions = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.term() == Term.COMPARED) {
                int next = UnitFinder.skipBlanks(text, mention.end());
                Optional<Dated> base =
                        dates.stream().filter(date -> date.start() == next).findFirst();
                base.ifPresent(date -> {
                    Matcher rest = SAME_TIME.matcher(text).region(date.end(), text.length());
                    regions.add(new Piece(mention.start(), rest.lookingAt() ? rest.end() : date.end()));
                });
            }
        }
        return regions;
    }

    /** 较全国增速高3个百分点, 比上年同期少4亿元: what lies between two quantities, of which the first alone is the subject. */
    private static List<Piece> gaps(String text, List<Mention> mentions, List<Numeral> numerals) {
        List<Piece> regions = new ArrayList<>();
        for (Numeral points : numerals) {
            int start = Clauses.start(text, points.start());
            int end = startOfHedge(mentions, points);
            boolean change = mentions.stream()
                    .anyMatch(mention -> mention.term() == Term.CHANGE && mention.end() == end); // 比上年提高
            if (points.isFigure() && !change && end > 0 && FURTHER.indexOf(text.charAt(end - 1)) >= 0) {
                mentions.stream()
                        .filter(mention -> mention.term() == Term.COMPARED
                                && mention.start() >= start
                                && mention.end() < points.start())
                        .findFirst()
                        .ifPresent(compared -> regions.add(new Piece(compared.start(), points.start())));
            }
        }
        return regions;
    }

    /** Whether a number is the distance between two quantities: 比上年同期少4亿元. */
    static boolean isBehindGap(Parsed parsed, Numeral numeral) {
        int end = startOfHedge(parsed.mentions(), numeral);
        return end > 0
                && FURTHER.indexOf(parsed.text().charAt(end - 1)) >= 0
                && parsed.aside().get(end - 1);
    }

    private static int startOfHedge(List<Mention> mentions, Numeral numeral) {
        return mentions.stream()
                .filter(mention -> mention.term() == Term.HEDGE_BEFORE && mention.end() == numeral.start())
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(numeral.start());
    }

    private static void explain(Parsed parsed) {
        String text = parsed.text();
        BitSet explained = parsed.explained();
        explained.or(parsed.aside());
        parsed.mentions().stream()
                .filter(mention ->
                        mention.term() != Term.COMPARED || parsed.aside().get(mention.start()))
                .forEach(mention -> explained.set(mention.start(), mention.end()));
        parsed.flows().forEach(flow -> explained.set(flow.start(), flow.end()));
        parsed.dates().forEach(date -> explained.set(date.start(), date.end()));
        for (Numeral numeral : parsed.numerals()) {
            // 对两国出口: trade with somebody is not all trade
            boolean partners = numeral.unit().equals("国") && Areas.opensWithPartner(text, numeral.start());
            if (numeral.disposition() != Disposition.NOT_UNDERSTOOD && !partners) {
                boolean marked = numeral.start() > 0 && "第前".indexOf(text.charAt(numeral.start() - 1)) >= 0;
                explained.set(numeral.start() - (marked ? 1 : 0), numeral.end());
            }
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean possessive = character == 's'
                    && index > 1
                    && "'’".indexOf(text.charAt(index - 1)) >= 0
                    && (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
            if (!Character.isLetterOrDigit(character) || possessive) {
                explained.set(index);
            }
        }
        parsed.mentions().stream()
                .filter(area -> area.term() == Term.AREA
                        && Areas.opensWithPartner(text, area.start())
                        && !text.startsWith("相比", area.end()))
                .forEach(partner -> explained.set(partner.start() - 1));
        for (Mention mention : parsed.mentions()) {
            Matcher number = NUMBER_OF_AREAS.matcher(text).region(mention.end(), text.length());
            if (mention.term() == Term.AREA && number.lookingAt()) {
                explained.set(number.start(), number.end());
            }
        }
        parsed.mentions().stream()
                .filter(mention ->
                        mention.term() == Term.STUB_HEAD && mention.code().equals("area"))
                .forEach(head -> {
                    int start = startOfGroup(parsed, head);
                    boolean named = explained.nextClearBit(start) < head.start()
                            || parsed.numerals().stream()
                                    .anyMatch(count -> count.end() >= start && count.end() < head.start());
                    explained.set(start, head.start());
                    if (named && endsWord(parsed, head.end())) {
                        parsed.groups().add(new Piece(withNumber(parsed, start), head.end()));
                    }
                });
    }

    /** 人均地区生产总值: what goes on with unknown words is no word for a kind of area. */
    private static boolean endsWord(Parsed parsed, int end) {
        return end == parsed.text().length() || parsed.explained().get(end);
    }

    /** 12个基地所在的省市: the number right before the words is part of the group. */
    private static int withNumber(Parsed parsed, int start) {
        return parsed.numerals().stream()
                .filter(numeral -> numeral.start() < start && numeral.end() >= start)
                .mapToInt(Numeral::start)
                .findFirst()
                .orElse(start);
    }

    /** 发展中经济体: the words before a word for a kind of area name areas that nobody listed, not another quantity. */
    private static int startOfGroup(Parsed parsed, Mention head) {
        int start = head.start();
        int clause = parsed.clauseAt(start).start();
        while (start > clause && isOfGroup(parsed, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isOfGroup(Parsed parsed, int index) {
        return !parsed.explained().get(index)
                || parsed.mentions().stream()
                        .anyMatch(mention ->
                                mention.term() == Term.FILLER && mention.start() <= index && index < mention.end());
    }
}
