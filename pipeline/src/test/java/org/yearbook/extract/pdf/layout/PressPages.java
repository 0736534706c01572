package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages of magazines and newspapers, drawn by orders such as {@code column 50 80 235 44} (x, first baseline, width,
 * lines), parted by semicolons. Words are given in both languages: {@code 车间/Workshop}.
 */
final class PressPages {

    // Sentences of two articles never have numbers in common.
    private static final int ARTICLE = 1000;
    // More than any page holds.
    private static final int SENTENCES = 400;
    private static final double PITCH = 1.5;
    private static final double CAPTION = 0.85;
    // What capitals fill of the height of their type.
    private static final double CAPITAL = 0.75;

    private final boolean chinese;
    private final TypeCase type = new TypeCase().proportional();
    private final Map<Galley, List<String>> articles = new LinkedHashMap<>();
    private Galley galley;

    private PressPages(boolean chinese) {
        this.chinese = chinese;
        galley = article(text(0));
    }

    static PressPages drawn(boolean chinese, String orders) {
        PressPages pages = new PressPages(chinese);
        for (String order : orders.split(";")) {
            pages.draw(order.strip().split(" ", 2)[0], order.strip());
        }
        pages.galley.set();
        return pages;
    }

    /** The sentences that are read, in their order. */
    List<String> sentences() {
        return PressCopy.sentencesOf(type.passagesBesideTables());
    }

    /** The sentences that each article prints whole. */
    List<List<String>> printed() {
        return articles.entrySet().stream()
                .map(article -> article.getKey().expected(article.getValue()))
                .toList();
    }

    private void draw(String name, String order) {
        switch (name) {
            case "size" -> {
                type.size(number(order, 1));
                galley.pitch(PITCH * type.size());
            }
            case "article" -> {
                galley.set();
                galley = article(text((int) number(order, 1)));
            }
            case "initial" -> drawInitial(number(order, 1), number(order, 2), (int) number(order, 3));
            case "column" ->
                galley.column(number(order, 1), number(order, 2), number(order, 3), (int) number(order, 4));
            case "page" -> {
                galley.set();
                type.endPage();
            }
            default -> drawOther(name, order);
        }
    }

    private void drawOther(String name, String order) {
        double size = type.size();
        switch (name) {
            case "line" -> type.line(number(order, 1), number(order, 2), words(order, 3));
            case "bold" ->
                type.bold(true)
                        .line(number(order, 1), number(order, 2), words(order, 3))
                        .bold(false);
            case "caption" ->
                type.size(CAPTION * size)
                        .font("Kai")
                        .line(number(order, 1), number(order, 2), words(order, 3))
                        .font("Song")
                        .size(size);
            case "large", "small" ->
                type.size(number(order, 3))
                        .line(number(order, 1), number(order, 2), words(order, 4))
                        .size(size);
            case "picture" -> type.picture(number(order, 1), number(order, 2), number(order, 3), number(order, 4));
            case "rule" -> type.rule(number(order, 1), number(order, 2), number(order, 3), number(order, 4));
            case "frame" -> type.frame(number(order, 1), number(order, 2), number(order, 3), number(order, 4));
            case "shade" -> type.shade(number(order, 1), number(order, 2), number(order, 3), number(order, 4));
            case "table" -> drawTable(number(order, 1), number(order, 2), number(order, 3));
            default -> throw new IllegalArgumentException("Expecting an order instead of " + order);
        }
    }

    private Galley article(List<String> paragraphs) {
        Galley article = new Galley(type, PITCH * type.size(), paragraphs);
        articles.put(article, paragraphs);
        return article;
    }

    private List<String> text(int article) {
        return chinese
                ? PressCopy.chinese(article * ARTICLE, SENTENCES)
                : PressCopy.english(article * ARTICLE, SENTENCES);
    }

    /** A first letter as high as some lines, with these lines beside it. */
    private void drawInitial(double x, double y, int lines) {
        double body = type.size();
        List<String> whole = new ArrayList<>(text(0));
        whole.set(0, (chinese ? "数字出来了。" : "The figures are out. ") + whole.get(0));
        double size = ((lines - 1) * PITCH + CAPITAL) * body / CAPITAL;
        type.size(size).line(x, y + (lines - 1) * PITCH * body, whole.get(0).substring(0, 1));
        double width = type.width(whole.get(0).codePointAt(0)) + body / 2;
        type.size(body);
        List<String> rest = new ArrayList<>(whole);
        rest.set(0, whole.get(0).substring(1));
        articles.remove(galley);
        galley = new Galley(type, PITCH * body, rest).flush().column(x + width, y, 235 - width, lines);
        articles.put(galley, whole);
    }

    private void drawTable(double x, double y, double width) {
        String[] cells = {"2021 11.5 22.5", "2022 12.6 23.7", "2023 14.1 25.9"};
        double row = 2 * type.size();
        type.rule(x, y, x + width, y).rule(x, y + row, x + width, y + row).rule(x, y + 4 * row, x + width, y + 4 * row);
        drawRow(x, y + 0.7 * row, width, chinese ? "年份 出口 进口" : "Year Exports Imports");
        for (int i = 0; i < cells.length; i++) {
            drawRow(x, y + (i + 1.7) * row, width, cells[i]);
        }
    }

    private void drawRow(double x, double y, double width, String cells) {
        String[] texts = cells.split(" ");
        for (int i = 0; i < texts.length; i++) {
            type.line(x + 5 + i * width / texts.length, y, texts[i]);
        }
    }

    private static double number(String order, int at) {
        return Double.parseDouble(order.split(" ")[at]);
    }

    private String words(String order, int at) {
        String[] both = order.split(" ", at + 1)[at].split("/");
        return both[chinese || both.length < 2 ? 0 : 1];
    }
}
