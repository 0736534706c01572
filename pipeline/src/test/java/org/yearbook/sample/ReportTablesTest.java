package org.yearbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;

/** Reads the report back from its PDF: as it is, with other figures, and set otherwise. */
class ReportTablesTest {

    private static final FigureExtraction EXTRACTION =
            FigureExtraction.ofAllFormats(Codelists.read(Path.of("config")).vocabulary());

    @Test
    void readsEveryCellOfTheFiveTablesWithItsKey() throws IOException {
        Manuscript manuscript = Manuscript.read("report.txt");
        List<Figure> figures = read(manuscript);

        assertThat(printed(figures)).isEqualTo(expected(manuscript));
        assertThat(printed(figures)).hasSize(418);
        assertThat(figures)
                .extracting(figure -> figure.reading().indicator())
                .containsOnly("goods_trade", "services_trade", "digitally_deliverable_services");
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.reading().flow()).isNotEqualTo(Flow.NONE);
            assertThat(figure.reading().measure()).isNotEqualTo(Measure.OTHER);
            assertThat(figure.reading().refArea()).isNotEmpty();
            assertThat(figure.reading().period()).isNotNull();
        });
    }

    /** Nothing in the program may know the figures that it was tried on. */
    @ParameterizedTest
    @EnumSource(Block.Rules.class)
    void readsOtherFiguresInOtherRulings(Block.Rules rules) throws IOException {
        Random random = new Random(20240926);
        Manuscript altered = altered(unused -> rules, digits -> otherDigits(digits, random));

        assertThat(printed(read(altered))).isEqualTo(expected(altered));
    }

    @Test
    void readsThousandsSeparators() throws IOException {
        Manuscript altered = altered(own -> own, ReportTablesTest::separated);

        assertThat(printed(read(altered))).isEqualTo(expected(altered));
    }

    @ParameterizedTest
    @CsvSource({"90, true", "270, true", "90, false", "270, false"})
    void readsPagesThatAreTurned(int degrees, boolean shownUpright) throws IOException {
        for (Block.Rules rules : Block.Rules.values()) {
            Manuscript manuscript = altered(unused -> rules, digits -> digits);
            byte[] pdf = Retouched.turned(SampleRelease.report(manuscript), degrees, shownUpright);

            assertThat(printed(read(pdf))).as(rules.name()).isEqualTo(expected(manuscript));
        }
    }

    @Test
    void readsFullWidthDigits() throws IOException {
        Manuscript manuscript = Manuscript.read("report.txt");
        byte[] pdf = Retouched.withFullWidthDigits(SampleRelease.report(manuscript));

        List<Figure> figures = read(pdf);

        assertThat(figures).extracting(figure -> figure.citation().quote()).anyMatch(quote -> quote.contains("\uFF11"));
        assertThat(printed(figures)).isEqualTo(expected(manuscript));
    }

    private static List<Figure> read(Manuscript manuscript) throws IOException {
        return read(SampleRelease.report(manuscript));
    }

    private static List<Figure> read(byte[] pdf) {
        DocumentInfo info = new DocumentInfo(
                "report.pdf", "", "", new Vintage("2024-09-26"), DocumentKind.OFFICIAL_REPORT, "zh-CN", true);
        ExtractedDocument read = EXTRACTION.extract(info, pdf);
        return read.figures().stream()
                .filter(figure -> figure.citation().place().isCell())
                .toList();
    }

    private static Map<String, String> printed(List<Figure> figures) {
        Map<String, String> printed = new TreeMap<>();
        figures.forEach(figure -> printed.put(
                figure.citation().place().toString(),
                figure.number().value().toPlainString() + figure.number().unit()));
        return printed;
    }

    /** What the tables print, by place, with the unit that their unit line and heads give. */
    private static Map<String, String> expected(Manuscript manuscript) {
        Map<String, String> expected = new TreeMap<>();
        int table = 0;
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Exhibit exhibit) {
                table++;
                List<List<String>> rows = exhibit.sheet().rows();
                for (int row = exhibit.sheet().headRows(); row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        String text = rows.get(row).get(column).replace(",", "");
                        String head = head(rows, column);
                        if (text.matches("-?\\d+(\\.\\d+)?") && !head.contains("年份")) {
                            expected.put("table " + table + " r" + row + "c" + column, text + unit(head));
                        }
                    }
                }
            }
        }
        return expected;
    }

    private static String head(List<List<String>> rows, int column) {
        return rows.get(0).get(column) + rows.get(1).get(column);
    }

    private static String unit(String head) {
        return head.contains("排名") ? "位" : head.contains("增速") ? "%" : "亿美元";
    }

    private static Manuscript altered(UnaryOperator<Block.Rules> rules, UnaryOperator<String> number)
            throws IOException {
        Manuscript manuscript = Manuscript.read("report.txt");
        List<Block> blocks = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Exhibit exhibit) {
                Block.Rules drawn = rules.apply(exhibit.rules());
                TableSheet sheet = alteredSheet(exhibit.sheet(), number);
                blocks.add(new Block.Exhibit(sheet, drawn, exhibit.caption(), exhibit.unit(), exhibit.source()));
            } else {
                blocks.add(block);
            }
        }
        return new Manuscript(manuscript.front(), blocks, manuscript.footnotes());
    }

    private static TableSheet alteredSheet(TableSheet sheet, UnaryOperator<String> number) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet.rows()) {
            boolean head = rows.size() < sheet.headRows();
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean isValue = !head && column > 0 && cell.matches("-?\\d+(\\.\\d+)?");
                cells.add(isValue ? number.apply(cell) : cell);
            }
            rows.add(cells);
        }
        return new TableSheet(rows, sheet.headRows());
    }

    /** As many digits as before, so that the page is set alike. */
    private static String otherDigits(String number, Random random) {
        StringBuilder other = new StringBuilder();
        for (int index = 0; index < number.length(); index++) {
            char character = number.charAt(index);
            other.append(Character.isDigit(character) ? (char) ('1' + random.nextInt(9)) : character);
        }
        return new BigDecimal(other.toString()).toPlainString();
    }

    private static String separated(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,9})", ",");
    }
}
