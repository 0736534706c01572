package org.yearbook.extract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.config.Codelists;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.extract.pdf.DrawnPdf;

/** From the bytes of a document of each format to its ledger: every digit and every Chinese numeral that it prints is there. */
class LedgerOfEveryFormatTest {

    private static final Vocabulary VOCABULARY =
            Codelists.read(Path.of("config")).vocabulary();

    private static final String CHINESE = "零〇一二两三四五六七八九十百千";

    private static final String PROSE = "2023年出口1,204.5亿元，居第6位，占两成。二是三点五万家，电话010-6655，见图3。";

    static Stream<Arguments> documents() throws IOException {
        return Stream.of(
                arguments("a.txt", PROSE, utf8("统计月报7\n\n" + PROSE), "7"),
                arguments(
                        "a.md",
                        PROSE,
                        utf8("# 一、总体8\n\n" + PROSE + "\n\n| 年份 | 出口 |\n|---|---|\n| 2021 | 95.5 |\n"),
                        "一8202195.5"),
                arguments(
                        "a.html",
                        PROSE,
                        utf8("<html><head><meta charset=utf-8><title>x</title></head><body><article><h1>标题9</h1><p>"
                                + PROSE
                                + "</p><table><tr><th>年份</th><th>出口</th></tr><tr><td>2021</td><td>95.5</td></tr></table>"
                                + "</article></body></html>"),
                        "9202195.5"),
                arguments("a.csv", "", utf8("年份,出口（亿元）\n2021,95.5\n2022,三十\n"), "202195.52022三十"),
                arguments("a.xlsx", "", workbook(), "202195.52022三十"),
                arguments(
                        "a.pdf",
                        "",
                        new DrawnPdf()
                                .page()
                                .text(72, 100, "Exports were 1,204.5 billion dollars in 2023, no. 6-77.")
                                .text(72, 700, "page 12")
                                .bytes(),
                        "1204.5202367712"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void hasEveryNumeralOfTheDocument(String file, String prose, byte[] bytes, String others) {
        ExtractedDocument document =
                FigureExtraction.ofAllFormats(VOCABULARY).extract(DocumentInfo.unlisted(file), bytes);
        String entered =
                document.numerals().stream().map(AccountedNumeral::text).collect(Collectors.joining());

        assertThat(sorted(entered)).isEqualTo(sorted(prose + others));
        assertThat(document.numerals())
                .allSatisfy(numeral -> assertThat(numeral.rule()).isNotEmpty());
    }

    /** The digits and Chinese numerals in an order of their own, for a reader may take heads before the lines above them. */
    private static String sorted(String text) {
        return text.codePoints()
                .filter(character -> Character.isDigit(character) || CHINESE.indexOf(character) >= 0)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<List<String>> rows = List.of(List.of("年份", "出口（亿元）"), List.of("2021", "95.5"), List.of("2022", "三十"));
            var sheet = workbook.createSheet("出口");
            for (int row = 0; row < rows.size(); row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < 2; column++) {
                    line.createCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
