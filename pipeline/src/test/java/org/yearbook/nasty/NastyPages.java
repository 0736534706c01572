package org.yearbook.nasty;

import static org.yearbook.nasty.NastyFile.inPart;
import static org.yearbook.nasty.NastyFile.read;
import static org.yearbook.nasty.NastyFile.rejected;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Web pages that nest without end, hide, lie about themselves, or point outside. */
final class NastyPages {

    private static final String SENTENCE = "<p>2023年上海货物贸易出口额为12.5亿元，同比增长3.5%。</p>";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private NastyPages() {}

    static List<NastyFile> all(int size) {
        int many = size * 500;
        return List.of(
                read("nested-div.html", page("<div>".repeat(many) + SENTENCE), ""),
                read("nested-bold.html", page("<b>".repeat(many) + SENTENCE), ""),
                read("nested-italic.html", page("<p>" + "<i>".repeat(many) + "2023年上海出口额为12.5亿元。"), ""),
                read("nested-tables.html", page(SENTENCE + "<table><tr><td>".repeat(many / 10) + "12.5"), ""),
                read("many-attributes.html", page("<p" + attributes(many) + ">" + SENTENCE.substring(3)), ""),
                read("long-attribute.html", page("<p title='" + "x".repeat(many) + "'>" + SENTENCE.substring(3)), ""),
                read("many-entities.html", page(SENTENCE + "<p>" + "&amp;".repeat(many) + "</p>"), ""),
                read("wide-cells.html", page(SENTENCE + wide(many)), ""),
                read("huge-spans.html", page(spans("2147483648")), ""),
                read("negative-spans.html", page(spans("-1")), ""),
                inPart("script-open.html", bytes(page(SENTENCE + "<script>var a = '<p>2023年")), "TEXT_NOT_READ"),
                inPart("comment-open.html", bytes(page(SENTENCE + "<!-- <p>2023年北京出口额为8亿元。</p>")), "TEXT_NOT_READ"),
                inPart("style-open.html", bytes(page(SENTENCE + "<style> p {")), "TEXT_NOT_READ"),
                inPart("textarea-open.html", bytes(page(SENTENCE + "<textarea>" + SENTENCE)), "TEXT_NOT_READ"),
                rejected("title-open.html", "<html><head><title>外贸</head><body>" + SENTENCE, "NO_TEXT"),
                rejected("script-from-start.html", "<html><script>" + SENTENCE, "NO_TEXT"),
                rejected("only-script.html", page("<script>document.write('2023年上海出口额为12.5亿元。')</script>"), "NO_TEXT"),
                rejected("application.html", page("<div id='root'></div><noscript></noscript>"), "NO_TEXT"),
                read(
                        "hidden.html",
                        page(SENTENCE.repeat(3) + "<div style='display:none'>" + SENTENCE + "</div>"),
                        "HIDDEN_TEXT"),
                read("cdata.html", page("<![CDATA[ 2022年 ]]>" + SENTENCE), ""),
                read("zero-entity.html", page(SENTENCE + "<p>&#0;&#x0;&#xD800;&#x110000;&#9999999999;</p>"), ""),
                read("charset-lies.html", page("<meta charset='GB2312'>" + SENTENCE), "ENCODING_DECLARED_WRONG"),
                read("charset-unknown.html", page("<meta charset='klingon'>" + SENTENCE), "ENCODING_DECLARED_WRONG"),
                read(
                        "charset-gb2312.html",
                        page("<meta charset='GB2312'>" + SENTENCE).getBytes(GB18030),
                        ""),
                read(
                        "charset-says-utf8.html",
                        page("<meta charset='utf-8'>" + SENTENCE.repeat(3)).getBytes(GB18030),
                        "ENCODING_DECLARED_WRONG"),
                read("outside.html", page(outside() + SENTENCE), ""),
                rejected(
                        "entity-outside.html",
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>" + page("<p>&x;</p>" + SENTENCE),
                        "FORBIDDEN_DOCTYPE"),
                rejected(
                        "entities-laughing.html",
                        "<!DOCTYPE html [" + NastyWorkbooks.laughs() + "]>" + page("<p>&x;</p>" + SENTENCE),
                        "FORBIDDEN_DOCTYPE"),
                rejected(
                        "entity.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                        "FORBIDDEN_DOCTYPE"),
                rejected(
                        "laughing.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [" + NastyWorkbooks.laughs() + "]><a>&x;</a>",
                        "FORBIDDEN_DOCTYPE"),
                rejected("data.xml", "<?xml version='1.0'?><a>12.5</a>", "NOT_SUPPORTED"),
                rejected(
                        "saved.mhtml",
                        "MIME-Version: 1.0\nContent-Type: multipart/related\n\n" + SENTENCE,
                        "NOT_SUPPORTED"));
    }

    private static String page(String body) {
        return "<html><head></head><body>" + body;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < count; number++) {
            attributes.append(" a").append(number).append("='x'");
        }
        return attributes.toString();
    }

    private static String wide(int rows) {
        return "<table>" + "<tr><td colspan='1000'>甲</td><td>1</td></tr>".repeat(rows) + "</table>";
    }

    private static String spans(String span) {
        return "<table><tr><th>2023年</th><th>出口额（亿元）</th></tr><tr><td>上海</td><td>12.5</td></tr><tr><td colspan='" + span
                + "' rowspan='" + span + "'>北京</td><td>8.0</td></tr></table>";
    }

    private static String outside() {
        String address = "http://127.0.0.1:9/";
        return "<base href='" + address + "'><link rel='stylesheet' href='a.css'><img src='a.png'><iframe src='"
                + address
                + "'></iframe><object data='" + address + "'></object><script src='" + address
                + "a.js'></script><meta http-equiv='refresh' content='0;url=" + address + "'>";
    }
}
