package org.yearbook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Numerals;
import org.yearbook.extract.period.LabelTime;
import org.yearbook.nasty.Mutation;
import org.yearbook.nasty.NastyFile;
import org.yearbook.nasty.NastyRelease;

/**
 * The readers of texts, pages, rows, workbooks, numbers and times on what mutations make of files: they find something
 * or say why not, and never fail. {@code -Pfuzz} runs them longer; {@code -Dfuzz.seed} repeats a failure.
 */
@Tag("fuzz")
class ReadersFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_926);
    private static final FigureExtraction EXTRACTION =
            FigureExtraction.ofAllFormats(YearbookConfig.read(Path.of("config")).vocabulary());

    private static final List<String> TEXTS = List.of("""
            2023年外贸
            2024-09-26

            2023年上海货物贸易出口额为1,204.5亿元，同比增长3.5%，占全国的12%；进口8.0亿美元。

            表1 2023年货物贸易
            单位：亿元，%
            省市\t出口额\t增速
            上海\t1 204.5\t3.5
            北京\t8.0\t-1.5
            注：不含港澳台。
            数据来源：海关总署
            """, """
            # Trade in 2023

            Exports rose by 3.5 per cent to US$ 1,204.5 million in 2023.

            | Region | Exports, 2023 |
            |---|---:|
            | Shanghai | 12.5 |
            | of which: goods | 8 |

            Source: customs.
            """, """
            <html><head><title>外贸</title><meta charset='utf-8'></head><body><article><h1>外贸</h1>
            <p>2023年上海出口额<b>12.5</b>亿元。</p><table><caption>表1 出口</caption>
            <tr><th rowspan=2>省市</th><th colspan=2>2023年</th></tr>
            <tr><th>出口额（亿元）</th><th>增速（%）</th></tr>
            <tr><td>上海</td><td>12.5</td><td>3.5</td></tr></table></article></body></html>
            """, """
            地区,2023年出口额（亿元）,增速（%）
            "上海",12.5,3.5
            北京,"1,208.0",-1.5
            天津,8,0.1
            """);

    static Stream<NastyFile> files() {
        return NastyRelease.files(1).stream().filter(file -> file.bytes().length > 0 && file.bytes().length < 30_000);
    }

    @Test
    void everyTextIsReadOrRejected() {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            String text = Mutation.of(TEXTS.get(random.nextInt(TEXTS.size())), random);
            String file = "x." + List.of("txt", "md", "html", "csv").get(random.nextInt(4));

            check(file, text.getBytes(StandardCharsets.UTF_8), SEED + round);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileWithOtherBytesIsReadOrRejected(NastyFile file) {
        for (int round = 0; round < Math.max(1, ROUNDS / 100); round++) {
            check(file.file(), Mutation.of(file.bytes(), new Random(SEED + round)), SEED + round);
        }
    }

    @Test
    void aWorkbookWithOtherXmlIsReadOrRejected() {
        for (int round = 0; round < ROUNDS / 3; round++) {
            check("x.xlsx", Mutation.workbook(new Random(SEED + round)), SEED + round);
        }
    }

    @Test
    void everyLabelIsANumberOrATimeOrNone() {
        List<String> labels =
                List.of("1,234.50", "－2.7", "(3)", "2024年1—10月", "10月", "上年同期", "Q3 2024", "2023/24", "一季度累计");
        for (int round = 0; round < ROUNDS * 10; round++) {
            long seed = SEED + round;
            Random random = new Random(seed);
            String label = Mutation.of(labels.get(random.nextInt(labels.size())), random);

            Optional<BigDecimal> number = Numerals.parse(label);
            LabelTime time = LabelTime.of(label);

            String digits = Lexicon.fold(label).replaceAll("[^0-9]", "");
            number.ifPresent(value -> assertThat(digits)
                    .as(seeded(seed, label))
                    .endsWith(value.unscaledValue().abs().toString()));
            assertThat(time).as(seeded(seed, label)).isNotNull();
        }
    }

    private static void check(String file, byte[] bytes, long seed) {
        ExtractedDocument extracted = EXTRACTION.extract(DocumentInfo.unlisted(file), bytes);

        assertThat(extracted.report().reason())
                .as(seeded(seed, extracted.issues()))
                .isNotEqualTo("PARSER_CRASHED");
        assertThat(extracted.figures())
                .as(seeded(seed, file))
                .allSatisfy(figure -> assertThat(figure.citation().document()).isEqualTo(file));
    }

    private static String seeded(long seed, Object of) {
        return "-Dfuzz.rounds=1 -Dfuzz.seed=" + seed + ": " + of;
    }
}
