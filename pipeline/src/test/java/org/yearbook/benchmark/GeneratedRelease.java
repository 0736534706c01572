package org.yearbook.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A release of any number of documents of one page with some thirty figures each: for every province and month a
 * report, and a second one that repeats it but for one figure. A third are PDFs, a third web pages, a third text.
 */
final class GeneratedRelease {

    private static final List<String> PROVINCES = List.of(
            "北京", "天津", "河北", "山西", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东",
            "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆");
    private static final List<String> TOPICS =
            List.of("货物贸易", "服务贸易", "数字贸易", "跨境电商", "金融服务", "保险服务", "知识产权使用费", "数字服务贸易");
    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final int COPIES = 2;
    private static final int TENTHS = 90_000;
    private static final int SIZE = 11;
    private static final int LINE = 20;

    private GeneratedRelease() {}

    /** Writes so many documents with their manifest into a new folder. */
    static void write(Path folder, int documents) throws IOException {
        Files.createDirectories(folder);
        StringBuilder manifest = new StringBuilder("documents:\n");
        for (int number = 0; number < documents; number++) {
            Report report = Report.of(number);
            String file = report.write(folder, number);
            manifest.append(String.format(
                    Locale.ROOT,
                    "  - {file: %s, publisher: 商务部, published: %s-%02d, kind: official_report}%n",
                    file,
                    report.month.plusMonths(1),
                    1 + number % COPIES));
        }
        Files.writeString(folder.resolve("manifest.yaml"), manifest);
    }

    /** Exports and imports of every topic, in tenths of 100 million US dollars. */
    private record Report(String province, YearMonth month, List<int[]> values) {

        static Report of(int number) {
            int pair = number / COPIES;
            SplittableRandom random = new SplittableRandom(pair);
            List<int[]> values = new ArrayList<>();
            for (int topic = 0; topic < TOPICS.size(); topic++) {
                values.add(new int[] {1000 + random.nextInt(TENTHS), 1000 + random.nextInt(TENTHS)});
            }
            values.get(pair % TOPICS.size())[0] += number % COPIES;
            return new Report(
                    PROVINCES.get(pair % PROVINCES.size()), LAST.minusMonths(pair / PROVINCES.size()), values);
        }

        String write(Path folder, int number) throws IOException {
            String name = String.format(Locale.ROOT, "report-%05d", number);
            return switch (number / COPIES % 3) {
                case 0 -> {
                    Files.write(folder.resolve(name + ".pdf"), pdf());
                    yield name + ".pdf";
                }
                case 1 -> {
                    Files.writeString(folder.resolve(name + ".html"), html());
                    yield name + ".html";
                }
                default -> {
                    Files.writeString(folder.resolve(name + ".txt"), String.join("\n", lines("\t")) + "\n");
                    yield name + ".txt";
                }
            };
        }

        private String printedMonth() {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }

        private String title() {
            return "表1 " + printedMonth() + province + "对外贸易";
        }

        private String sentence() {
            return printedMonth() + "，" + province + "外贸进出口额" + tenths(total(0) + total(1)) + "亿美元，其中出口额"
                    + tenths(total(0)) + "亿美元，进口额" + tenths(total(1)) + "亿美元。";
        }

        private int total(int side) {
            return values.stream().mapToInt(value -> value[side]).sum();
        }

        private static String tenths(int value) {
            return value / 10 + "." + value % 10;
        }

        private List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("指标", "进出口额", "出口额", "进口额"));
            for (int topic = 0; topic < TOPICS.size(); topic++) {
                int[] value = values.get(topic);
                rows.add(List.of(TOPICS.get(topic), tenths(value[0] + value[1]), tenths(value[0]), tenths(value[1])));
            }
            return rows;
        }

        private List<String> lines(String between) {
            List<String> lines = new ArrayList<>(List.of(sentence(), "", title(), "单位：亿美元"));
            rows().forEach(row -> lines.add(String.join(between, row)));
            return lines;
        }

        private String html() {
            StringBuilder html =
                    new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>");
            html.append(title()).append("</title></head><body><article><h1>").append(province);
            html.append("外贸</h1><p>").append(sentence()).append("</p><p>").append(title());
            html.append("</p><p>单位：亿美元</p><table>");
            for (List<String> row : rows()) {
                html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
            }
            return html.append("</table></article></body></html>").toString();
        }

        private byte[] pdf() throws IOException {
            try (PDDocument document = new PDDocument()) {
                PDFont font = PDType0Font.load(
                        document,
                        GeneratedRelease.class.getResourceAsStream("/sample/fonts/NotoSansSC-subset.ttf"),
                        true);
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(font, SIZE);
                    float y = 760;
                    for (String line : List.of(sentence(), title(), "单位：亿美元")) {
                        y = text(content, 60, y, line);
                    }
                    for (List<String> row : rows()) {
                        for (int column = 0; column < row.size(); column++) {
                            text(content, 60 + column * 120, y, row.get(column));
                        }
                        y -= LINE;
                    }
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }

        private static float text(PDPageContentStream content, float x, float y, String line) throws IOException {
            content.beginText();
            content.newLineAtOffset(x, y);
            content.showText(line);
            content.endText();
            return y - LINE;
        }
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
