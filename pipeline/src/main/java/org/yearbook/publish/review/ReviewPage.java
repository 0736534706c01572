package org.yearbook.publish.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yearbook.domain.layout.Dimension;
import org.yearbook.domain.layout.Label;
import org.yearbook.publish.CodeNames;

/**
 * {@code review.html}: all groups with their candidates side by side, on one page that loads nothing: its policy allows
 * no other script and style than its own, by their hashes, and no pictures but those in it.
 */
public final class ReviewPage {

    /** Some forty megabytes, which browsers still open. */
    private static final int MOST_GROUPS = 10_000;

    private final ReviewContent content;
    private final CodeNames names;
    private final Writer target;

    /** What is not yet written: a large release has a page that should not be held. */
    private final StringBuilder html = new StringBuilder();

    private ReviewPage(ReviewContent content, Writer target) {
        this.content = content;
        this.target = target;
        this.names = content.names();
    }

    /** Writes the groups in the order given. */
    public static void write(Path file, ReviewContent content) throws IOException {
        try (Writer target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new ReviewPage(content, target).page();
        }
    }

    private void page() throws IOException {
        String style = resource("review.css");
        String script = resource("review.js");
        String policy = "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '"
                + hash(script) + "'; base-uri 'none'; form-action 'none'";
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy)
                .append(
                        "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>审核 Review ")
                .append(escape(content.release()))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n");
        head();
        html.append("<main>\n");
        int number = 0;
        for (ReviewGroup group : shown()) {
            number++;
            group(group, number);
            writeOut();
        }
        html.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
        writeOut();
    }

    private Iterable<ReviewGroup> shown() {
        return content.groups().first(MOST_GROUPS);
    }

    private void writeOut() throws IOException {
        target.append(html);
        html.setLength(0);
    }

    private void head() {
        int groups = content.groups().count();
        SortedSet<String> statuses = new TreeSet<>();
        SortedSet<String> rules = new TreeSet<>();
        for (ReviewGroup group : shown()) {
            statuses.add(group.status());
            rules.add(group.decision().rule().code());
        }
        html.append("<h1>审核 Review ").append(escape(content.release())).append("</h1>\n<p>共 ");
        html.append(groups)
                .append(" 组，最需审核者在前；在 review.xlsx 中填写决定。 ")
                .append(groups)
                .append(" groups, the worst first; decide in review.xlsx.");
        if (groups > MOST_GROUPS) {
            html.append(" 本页仅列前 ")
                    .append(MOST_GROUPS)
                    .append(" 组，其余见 review.xlsx。 This page shows the first ")
                    .append(MOST_GROUPS)
                    .append(" of them; review.xlsx has all.");
        }
        html.append(" 只有一处印出的 ")
                .append(content.single().count())
                .append(" 个数值见 review.xlsx 第二张表。 The ")
                .append(content.single().count())
                .append(" values that are printed once are on the second sheet of review.xlsx.");
        html.append(" 图片仅限待审或有落选数据的 PDF 页面，共 ")
                .append(content.pictures().size())
                .append(" 幅。 Pictures are of PDF pages only, for groups that are open or have rejected candidates: ")
                .append(content.pictures().size())
                .append(".</p>\n<div class=\"bar\" role=\"search\">\n");
        html.append("<label>查找 Search <input id=\"search\" type=\"search\"></label>\n");
        select("status", "状态 Status", statuses);
        select("rule", "规则 Rule", rules);
        html.append(
                "<span class=\"keys\">/ 查找 search · j k 下一组 next 上一组 previous · o 核算 identities · Esc 清除 clear</span>\n");
        html.append("<output id=\"count\" aria-live=\"polite\"></output>\n</div>\n");
    }

    private void select(String id, String label, SortedSet<String> values) {
        html.append("<label>")
                .append(label)
                .append(" <select id=\"")
                .append(id)
                .append("\"><option value=\"\">全部 all</option>");
        for (String option : values) {
            html.append("<option>").append(escape(option)).append("</option>");
        }
        html.append("</select></label>\n");
    }

    private void group(ReviewGroup group, int number) {
        Label series = names.series(group.decision().series());
        String period = names.name(
                        Dimension.TIME_PERIOD, group.decision().period().code())
                .both();
        String rule = group.decision().rule().code();
        html.append("<section class=\"group\" tabindex=\"0\" id=\"g")
                .append(number)
                .append("\" data-status=\"")
                .append(escape(group.status()))
                .append("\" data-rule=\"")
                .append(escape(rule))
                .append("\">\n<h2>")
                .append(escape(series.zh() + " " + period))
                .append("</h2>\n<div>")
                .append(escape(series.en()))
                .append("</div>\n<div class=\"tags\">");
        for (String tag :
                List.of(group.status(), rule, group.decision().support().code())) {
            html.append("<span>").append(escape(tag)).append("</span>");
        }
        html.append("</div>\n<p>")
                .append(escape(group.decision().explanation()))
                .append("</p>\n<div class=\"candidates\">\n");
        for (int index = 0; index < group.candidates().size(); index++) {
            html.append(ReviewCard.of(content, group.candidates().get(index), index + 1));
        }
        html.append("</div>\n");
        html.append(ReviewArithmetic.of(group.checks(), names));
        html.append("<p class=\"id\">")
                .append(escape(group.decision().groupId()))
                .append("</p>\n</section>\n");
    }

    /** Text that is nothing but text, in an element or an attribute in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = ReviewPage.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IOException("The program lacks its part " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
