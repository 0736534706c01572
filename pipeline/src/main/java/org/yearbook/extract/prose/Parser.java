package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.article.Dateline;
import org.yearbook.extract.prose.article.MoneySpokenOf;
import org.yearbook.extract.prose.aside.Asides;
import org.yearbook.extract.prose.aside.Surroundings;
import org.yearbook.extract.prose.key.Attribution;
import org.yearbook.extract.prose.name.KnownWords;
import org.yearbook.extract.prose.number.Dispositions;
import org.yearbook.extract.prose.number.HomeMoney;
import org.yearbook.extract.prose.number.NumberScanner;
import org.yearbook.extract.prose.partner.ChineseFlows;
import org.yearbook.extract.prose.partner.EnglishFlows;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishPlaces;
import org.yearbook.extract.prose.place.EnglishPorts;
import org.yearbook.extract.prose.place.Places;
import org.yearbook.extract.prose.place.PressNames;
import org.yearbook.extract.prose.place.Wholes;
import org.yearbook.extract.prose.sentence.Attributions;
import org.yearbook.extract.prose.sentence.Clauses;
import org.yearbook.extract.prose.sentence.EnglishAbbreviations;
import org.yearbook.extract.prose.sentence.Exceeding;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.Sentence;

/** Finds the words, times, numerals, clauses and credits of one sentence, and which of them stand aside. */
final class Parser {

    /** BEIJING, Nov. 7; 新华社深圳12月29日电（记者…）: where and when a report was written, which is not what it is about. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*[^，。：；\\s]{1,10}?\\d{1,2}月\\d{1,2}日(?:电|讯)(?:\\s*[（(][^）)]{0,30}[）)])?");

    /** 2025-03-14 08:30 港城: when a site put a text out. */
    private static final Pattern STAMP =
            Pattern.compile("^\\s*\\d{4}[-/]\\d\\d?[-/]\\d\\d?(?:\\s+\\d\\d?:\\d\\d(?::\\d\\d)?)?(?=\\s+\\p{IsHan})");

    /** 三、 and （三）: the number of a paragraph, behind which its subject stands. */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:第?[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十]{1,3}[）)]\\s*、?)\\s*");

    private static final MadeOnce<Vocabulary, Parser> LAST = new MadeOnce<>(Parser::new);

    private final Lexicon lexicon;
    private final Lexicon flowWords;
    private final NumberScanner scanner;
    private final AreaTree tree;
    private final Wholes wholes;
    private final PressNames pressNames;
    private final EnglishPlaces locators;

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
        tree = AreaTree.of(vocabulary);
        wholes = new Wholes(tree);
        pressNames = PressNames.of(vocabulary);
        locators = new EnglishPlaces(tree);
    }

    /**
     * @param times the times named in the sentence
     * @param names the short names that the document gives to directions of trade
     * @param spokenOf what its signs of money stand for, and the area that was spoken of last
     */
    Parsed parse(
            Sentence sentence, List<Dated> times, Places places, EnglishAbbreviations names, MoneySpokenOf spokenOf) {
        String text = sentence.text();
        List<Piece> titles = Dispositions.titles(text);
        List<Dated> dates = times.stream()
                .filter(date -> titles.stream().noneMatch(title -> within(date.start(), title)))
                .toList();
        String words = withoutTimes(text, dates);
        boolean english = Parsed.isEnglish(text);
        int dateline = dateline(text, english);
        List<Mention> named =
                places.resolve(words, sentence.printed(), inText(lexicon.scan(words), dateline, titles)).stream()
                        .filter(mention -> SpokenWords.count(text, mention))
                        .map(mention -> SpokenWords.comparing(mention, dates, text))
                        .toList();
        List<Mention> found = english
                ? EnglishPorts.addTo(text, named)
                : named.stream().map(word -> Exceeding.read(text, word, named)).toList();
        Surroundings unread = Surroundings.of(sentence, dates, titles, found);
        HomeMoney money = spokenOf.in(unread, tree);
        List<Numeral> numerals = scanner.scan(unread).stream().map(money::in).toList();
        Surroundings around = unread.beside(numerals);
        List<Mention> mentions = found.stream()
                .filter(mention -> mention.term() != Term.AREA
                        || numerals.stream().noneMatch(numeral -> isPartOfUnit(text, numeral, mention)))
                .toList();
        List<Piece> clauses = Clauses.of(text, numerals, around.dates(), sentence.isHeading());
        List<Mention> flows = names.addTo(inText(flowWords.scan(words), dateline, titles), text);
        List<Attribution> attributions = Attributions.find(text, clauses, mentions);
        BitSet aside = Asides.of(around, numerals, attributions);
        mentions.forEach(
                area -> pressNames.openedBy(text, area).ifPresent(name -> aside.set(name.start(), name.end())));
        aside.set(0, english ? Dateline.end(text, mentions) : opening(text, dates, dateline));
        Parsed parsed = new Parsed(
                sentence,
                text,
                around.folded(),
                english,
                mentions,
                english
                        ? EnglishFlows.withHeads(around.folded(), flows, mentions, clauses)
                        : ChineseFlows.saying(text, flows),
                around.dates(),
                numerals,
                clauses,
                attributions,
                new BitSet(),
                aside,
                new ArrayList<>());
        wholes.of(parsed).forEach(whole -> setAside(whole, dates, english, aside));
        locators.of(parsed).forEach(place -> aside.set(place.start(), place.end()));
        KnownWords.mark(parsed);
        numerals.stream()
                .filter(numeral -> !numeral.unit().isEmpty())
                .flatMap(numeral -> scanner.moneyBefore(text, numeral.start()).stream()
                        .filter(sign ->
                                !numeral.currency().isEmpty() || numeral.unit().startsWith(sign.of(text))))
                .forEach(sign -> parsed.explained().set(sign.start(), sign.end()));
        return parsed;
    }

    /** The share of exports in May: in English the time of the share may stand within its whole. */
    private static void setAside(Piece whole, List<Dated> dates, boolean english, BitSet aside) {
        BitSet ofWhole = new BitSet();
        ofWhole.set(whole.start(), whole.end());
        dates.stream()
                .filter(date -> english && !aside.get(date.start()))
                .forEach(date -> ofWhole.clear(date.start(), date.end()));
        aside.or(ofWhole);
    }

    /** 上年增长: no word has a part in a time and a part outside. */
    private static String withoutTimes(String text, List<Dated> dates) {
        char[] words = text.toCharArray();
        dates.forEach(date -> Arrays.fill(words, date.start(), date.end(), '\0'));
        return new String(words);
    }

    private static List<Mention> inText(List<Mention> mentions, int dateline, List<Piece> titles) {
        return mentions.stream()
                .filter(mention -> mention.start() >= dateline)
                .filter(mention -> titles.stream().noneMatch(title -> within(mention.start(), title)))
                .toList();
    }

    /** Where the words behind a dateline begin; 0 where there is none. */
    private static int dateline(String text, boolean english) {
        Matcher written = DATELINE.matcher(text);
        return written.find() ? written.end() : english ? Dateline.end(text, List.of()) : 0;
    }

    /** How much of a Chinese text stands aside: a stamp, and a dateline whose day is none of what another time is named for. */
    private static int opening(String text, List<Dated> dates, int dateline) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return numbered.end();
        }
        Matcher stamp = STAMP.matcher(text);
        if (stamp.find()) {
            return stamp.end();
        }
        // 新华社港城7月9日电 今年一季度
        boolean otherTime = dates.stream().anyMatch(date -> date.start() >= dateline && date.period() != null);
        return otherTime ? dateline : 0;
    }

    /** 3 billion U.S. dollars, US dollars 3 billion. */
    private static boolean isPartOfUnit(String text, Numeral numeral, Mention area) {
        boolean behind = numeral.numberEnd() <= area.start() && area.end() <= numeral.end();
        return behind || (numeral.startWithMoney(text) < area.end() && area.end() <= numeral.start());
    }

    private static boolean within(int index, Piece piece) {
        return piece.start() <= index && index < piece.end();
    }
}
