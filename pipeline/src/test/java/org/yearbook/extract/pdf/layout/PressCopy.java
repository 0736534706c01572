package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.TextSpan;
import org.yearbook.extract.prose.sentence.Sentence;
import org.yearbook.extract.prose.sentence.Sentences;

/** Articles for test pages, as long as wanted: no two sentences alike, every one with figures. */
final class PressCopy {

    private static final String[] PROVINCES = {"江苏", "浙江", "广东", "四川", "湖北", "山东", "福建", "安徽", "湖南", "河南", "陕西"};
    private static final String[] COUNTRIES = {
        "Japan", "France", "Brazil", "Kenya", "Chile", "Poland", "India", "Egypt", "Italy", "Spain", "Norway"
    };

    private PressCopy() {}

    /** Paragraphs of two to four sentences. */
    static List<String> chinese(int first, int sentences) {
        return paragraphs(first, sentences, "", PressCopy::chineseSentence);
    }

    /** Paragraphs of one to three sentences. */
    static List<String> english(int first, int sentences) {
        return paragraphs(first, sentences, " ", PressCopy::englishSentence);
    }

    private static List<String> paragraphs(int first, int sentences, String blank, IntFunction<String> sentence) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = first; i < first + sentences; i++) {
            paragraph.append(paragraph.length() == 0 ? "" : blank).append(sentence.apply(i));
            if (i % 3 == 2 || i % 7 == 1) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static String chineseSentence(int i) {
        String area = PROVINCES[i % PROVINCES.length];
        return switch (i % 4) {
            case 0 ->
                String.format(
                        Locale.ROOT,
                        "2023年，%s省软件出口%d.%d亿美元，比上年增长%d.%d%%。",
                        area,
                        210 + i,
                        i % 9 + 1,
                        i % 17 + 2,
                        i % 7 + 1);
            case 1 ->
                String.format(
                        Locale.ROOT,
                        "%s省的企业还说，订单多来自老客户，其中进口为%d.%d亿美元，下降%d.%d%%，而运费占了其中的很大一部分。",
                        area,
                        110 + i,
                        i % 8 + 1,
                        i % 13 + 1,
                        i % 9);
            case 2 -> String.format(Locale.ROOT, "到年底，%s省共有%d家这样的企业，比一年前多了%d家。", area, 1300 + 7 * i, 20 + i);
            default ->
                String.format(
                        Locale.ROOT, "%s省的旅行服务收入达到%d亿元，同比增长%d.%d%%，高于年初的预期。", area, 560 + 3 * i, i % 19 + 1, i % 8 + 1);
        };
    }

    private static String englishSentence(int i) {
        String area = COUNTRIES[i % COUNTRIES.length];
        return switch (i % 4) {
            case 0 ->
                String.format(
                        Locale.ROOT,
                        "In 2023, exports of services from %s reached $%d.%d billion, an increase of %d.%d percent over the previous year.",
                        area,
                        21 + i,
                        i % 9 + 1,
                        i % 17 + 2,
                        i % 7 + 1);
            case 1 ->
                String.format(
                        Locale.ROOT,
                        "Companies in %s reported that imports had fallen by %d.%d percent, to $%d.%d billion, although transportation remained expensive.",
                        area,
                        i % 13 + 1,
                        i % 9 + 1,
                        11 + i,
                        i % 8 + 1);
            case 2 ->
                String.format(
                        Locale.ROOT,
                        "At the end of the year there were %d such businesses in %s, %d more than twelve months earlier.",
                        300 + 7 * i,
                        area,
                        20 + i);
            default ->
                String.format(
                        Locale.ROOT,
                        "Travel earned %s $%d million in 2023, up %d.%d percent year-on-year and considerably more than had been expected.",
                        area,
                        560 + 3 * i,
                        i % 19 + 1,
                        i % 8 + 1);
        };
    }

    /** The sentences of texts that nothing cuts. */
    static List<String> sentences(List<String> paragraphs) {
        return sentencesOf(paragraphs.stream()
                .map(text ->
                        new Passage(PassageKind.PARAGRAPH, text, List.of(new TextSpan(0, text.length(), 1, null, 0))))
                .toList());
    }

    static List<String> sentencesOf(List<Passage> passages) {
        return Sentences.of(passages).stream()
                .map(Sentence::printed)
                .map(String::strip)
                .toList();
    }
}
