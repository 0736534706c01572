package org.yearbook.extract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.Cell;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;
import org.yearbook.domain.TextSpan;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.ProseFigures;
import org.yearbook.extract.prose.ProseReading;
import org.yearbook.extract.table.TableFigures;

class NumeralLedgerTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    private static final String LETTERS = "0123456789０５,.，。、 -—/%％万亿元年月日第前个十百千三两点（）《》“”占比增长出口进口分别约超A5G①²ⅣⅫ٣";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARAGRAPH | 2023年出口1,204.5亿元，居第6位。      | date 2023 inside_period; figure 1,204.5 number_with_unit; figure 6 rank
            PARAGRAPH | 按照2-786号文件和5G标准               | identifier 2 telephone_or_code; ordinal 786 age_or_day; identifier 5 joined_to_letters
            PARAGRAPH | 统一规则，二是开放                     | name 一 first_of_all; name 二 part_of_a_word
            PARAGRAPH | 《规划（2021—2025）》                | title 2021 inside_title; title 2025 inside_title
            PARAGRAPH | 代号为９９８                         | not_understood ９９８ no_rule
            PARAGRAPH | 长30cm，转速30rpm，5G标准              | figure 30 number_with_unit; not_understood 30 unit_not_known; identifier 5 joined_to_letters
            PARAGRAPH | 推进三个“强基工程”，建成三个“低碳园区” | name 三 programmes_in_quotes; figure 三 number_with_unit
            PARAGRAPH | （十）装机1亿千瓦，用时2至6周            | ordinal 十 section_number; figure 1 number_with_unit; name 千 part_of_a_unit; date 2 duration; date 6 duration
            PARAGRAPH | The price index fell to 96.9, up 3% (±0.9%). | figure 96.9 count_without_unit; figure 3 number_with_unit; name 0.9 margin_of_error
            FURNITURE | — 17 —                            | page_number 17 page_number
            FURNITURE | 统计月报2024                         | title 2024 running_head
            FOOTNOTE  | 3 数据截至2024年6月。                 | footnote_mark 3 footnote_mark; date 2024 inside_period; date 6 inside_period
            CAPTION   | 图2 出口规模                         | ordinal 2 number_of_a_thing
            HEADING   | 2.1 货物出口                         | ordinal 2.1 section_number
            """)
    void saysOfEveryNumeralWhatItIs(PassageKind kind, String text, String expected) {
        List<AccountedNumeral> ledger = ledger(content(List.of(passage(kind, text, 0)), List.of()));

        assertThat(String.join(
                        "; ", ledger.stream().map(NumeralLedgerTest::line).toList()))
                .isEqualTo(expected);
    }

    @Test
    void namesTheFigureThatANumeralBecame() {
        DocumentContent content = content(List.of(passage(PassageKind.PARAGRAPH, "去年货物出口3万亿元，增长5%。", 7)), List.of());
        List<Figure> figures = ProseFigures.read(content, VOCABULARY).figures();

        assertThat(ledger(content))
                .extracting(AccountedNumeral::figureId)
                .containsExactlyElementsOf(figures.stream().map(Figure::id).toList());
        assertThat(ledger(content)).extracting(AccountedNumeral::offset).containsExactly(13, 20);
    }

    @Test
    void accountsForTheHeadsLabelsValuesAndLinesOfATable() {
        List<Cell> cells =
                List.of(cell(0, 0, "年份", 0), cell(0, 1, "2023", 2), cell(1, 0, "2021", 6), cell(1, 1, "1 234.5", 10));
        Table table = new Table(1, 3, null, "表2 出口", "亿美元", List.of("注：1月数据"), "商务部2024", 1, cells);

        assertThat(ledger(content(List.of(), List.of(table))).stream().map(NumeralLedgerTest::line))
                .contains("title 2 number_of_a_table", "table_header 2023 head_of_a_table", "title 1 caption")
                .contains("title 2024 caption")
                .anyMatch(line -> line.contains(" 1 234.5 "));
    }

    /** Digits are counted here without anything of the program, so that none can be missing there and here alike. */
    @Test
    void missesNoDigitOfAnyText() {
        Random random = new Random(20240926);
        for (int round = 0; round < 100; round++) {
            List<Passage> passages = new ArrayList<>();
            int offset = 0;
            for (PassageKind kind : PassageKind.values()) {
                String text = randomText(random);
                passages.add(passage(kind, text, offset));
                offset += text.length() + 1;
            }
            Table table = new Table(
                    1,
                    1,
                    null,
                    randomText(random),
                    randomText(random),
                    List.of(randomText(random)),
                    randomText(random),
                    1,
                    List.of(cell(0, 0, randomText(random), 0), cell(1, 0, randomText(random), 90)));
            DocumentContent content = content(passages, List.of(table));

            List<AccountedNumeral> ledger = ledger(content);

            assertThat(digits(String.join(
                            "", ledger.stream().map(AccountedNumeral::text).toList())))
                    .as("%s %s", passages, table)
                    .isEqualTo(digitsOf(content));
        }
    }

    private static long digitsOf(DocumentContent content) {
        StringBuilder printed = new StringBuilder();
        content.passages().forEach(passage -> printed.append(passage.text()));
        for (Table table : content.tables()) {
            printed.append(table.caption())
                    .append(table.unit())
                    .append(table.notes())
                    .append(table.source());
            table.cells().forEach(cell -> printed.append(cell.text()));
        }
        return digits(printed.toString());
    }

    private static long digits(String text) {
        return text.codePoints()
                .filter(character -> Character.isDigit(character)
                        || Character.getType(character) == Character.OTHER_NUMBER
                        || Character.getType(character) == Character.LETTER_NUMBER)
                .count();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int index = 0; index < length; index++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<AccountedNumeral> ledger(DocumentContent content) {
        ProseReading prose = ProseFigures.readWithNumerals(content, VOCABULARY);
        List<Figure> cells = TableFigures.read(content, VOCABULARY).figures();
        return NumeralLedger.of(content, prose, cells, VOCABULARY);
    }

    private static String line(AccountedNumeral numeral) {
        Disposition disposition = numeral.disposition();
        return disposition.name().toLowerCase(Locale.ROOT) + " " + numeral.text() + " " + numeral.rule();
    }

    private static DocumentContent content(List<Passage> passages, List<Table> tables) {
        return new DocumentContent(DocumentInfo.unlisted("a.txt"), "text/plain", 1, 0, passages, tables, List.of());
    }

    private static Passage passage(PassageKind kind, String text, int offset) {
        return new Passage(kind, text, List.of(new TextSpan(0, text.length(), 1, null, offset)));
    }

    private static Cell cell(int row, int column, String text, int offset) {
        return new Cell(row, column, row, column, text, 1, null, offset);
    }
}
