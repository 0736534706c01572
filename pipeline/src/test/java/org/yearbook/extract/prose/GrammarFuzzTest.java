package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Vocabulary;

/**
 * The grammar on anything that its words, digits and garbage can make: it never fails, and a text four times as long costs
 * about four times as much. {@code -Dfuzz.rounds=100000} runs it longer.
 */
class GrammarFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);
    /** Four times the text may cost so many times the work: linear is 4, quadratic 16. */
    private static final double MOST = 9;

    private static final List<String> GARBAGE = List.of(
            "（",
            "）",
            "(",
            ")",
            "《",
            "》",
            "“",
            "”",
            "\"",
            "、",
            "，",
            "。",
            "；",
            ",",
            ";",
            ":",
            ".",
            "%",
            "‰",
            "$",
            "¥",
            "±",
            "-",
            "—",
            "–",
            "~",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "①",
            "²",
            "Ⅳ",
            "٣",
            "é",
            " ",
            "\n",
            "\t",
            "respectively",
            "to",
            "from",
            "the",
            "of",
            "in",
            "由",
            "至",
            "每",
            "第",
            "前",
            "占",
            "分之",
            "百分之",
            "n",
            "US$");

    private static final List<String> NUMBERS = List.of(
            "0",
            "3",
            "5.2",
            "1,204.5",
            "1 930.6",
            "2023",
            "2024年",
            "99999999999999999999999999",
            "0.000001",
            "３．５",
            "三点五",
            "两",
            "十一",
            "一万五千",
            "third",
            "2023-2028",
            "13/40",
            "2024-02-30",
            "31 February 2024",
            "0月",
            "13月",
            "Q5 2024",
            "1.2.3");

    private static final List<String> WORDS = words(Reader.VOCABULARY);

    private static List<String> words(Vocabulary vocabulary) {
        Stream<String> named = Stream.of(
                        vocabulary.areas().stream().flatMap(area -> Stream.of(area.nameZh(), area.nameEn())),
                        vocabulary.indicators().stream().flatMap(known -> Stream.of(known.nameZh(), known.nameEn())),
                        vocabulary.authorities().stream().flatMap(known -> Stream.of(known.nameZh(), known.nameEn())),
                        vocabulary.words().stream().map(word -> word.text()),
                        vocabulary.units().stream().flatMap(unit -> Stream.of(unit.symbol())),
                        vocabulary.multipliers().stream().map(multiplier -> multiplier.symbol()))
                .flatMap(words -> words);
        return named.filter(word -> !word.isBlank()).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20240926, 314159})
    void neverFailsOnAnythingItsWordsCanMake(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random, 1 + random.nextInt(40));

            List<Figure> figures = Reader.paragraphs(text);

            assertThat(figures)
                    .as(text)
                    .allSatisfy(figure -> assertThat(figure.citation().offset()).isBetween(0, text.length()));
        }
    }

    @Test
    void costsNoMoreForACharacterOfALongLineThanOfAShortOne() {
        List<String> short1 = lines(8_000);
        List<String> long4 = lines(32_000);
        cost(short1); // warms up

        assertThat((double) cost(long4) / Math.max(1, cost(short1))).isLessThan(MOST);
    }

    @Test
    void readsALongLineToItsEnd() {
        int times = 1_000;
        String line = "2023年服务贸易出口3.5亿元，增长5%、".repeat(times) + "進口2億元。";

        List<Figure> figures = Reader.paragraphs(line);

        assertThat(figures).hasSize(2 * times + 1);
        assertThat(figures.get(2 * times).number().unit()).isEqualTo("億元");
    }

    private static List<String> lines(int length) {
        List<String> lines = new ArrayList<>();
        lines.add("2023年服务贸易出口3.5亿元，增长5%、".repeat(length / 24));
        lines.add("In 2023, services exports rose 3 percent to $5 billion from $4 billion, ".repeat(length / 72));
        lines.add("（".repeat(length));
        lines.add("1,".repeat(length / 2));
        lines.add("由从比每占".repeat(length / 5));
        lines.add("出口进口增长我国美国占比".repeat(length / 12));
        lines.add("对美国、日本、德国和同".repeat(length / 11));
        lines.add("to from of the ".repeat(length / 15));
        lines.add("9".repeat(2000) + " ".repeat(length));
        Random random = new Random(7);
        lines.add(text(random, length / 4).substring(0, length));
        return lines;
    }

    private static long cost(List<String> lines) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        lines.forEach(line -> Reader.paragraphs(line));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            List<String> from = switch (random.nextInt(4)) {
                case 0 -> GARBAGE;
                case 1 -> NUMBERS;
                default -> WORDS;
            };
            text.append(from.get(random.nextInt(from.size())));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }
}
