package org.yearbook.extract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.extract.text.PassageOffsets;

final class WebPageReaderTest {

    private static final String ARTICLE = "<p>今年前三季度全市完成投资五百亿元，其中工业投资二百亿元，服务业投资三百亿元，均比上年增长。</p>"
            + "<p>下一步将继续改善营商环境，吸引更多企业前来投资兴业，力争全年完成预定目标，为明年打好基础。</p>";

    @Test
    void separatesTheArticleFromWhatStandsAroundIt() throws Exception {
        DocumentContent content = read("""
                <!DOCTYPE html><html><head><title>投资情况</title><script>var a = "12亿元";</script><style>p{}</style></head>
                <body><nav><a href="/">首页</a> <a href="/b">数据</a></nav>
                <div class="x"><h1>投资情况通报</h1>%s<div style="display:none">暗藏99亿元</div></div>
                <aside>热门：投资</aside><footer>电话 12345678</footer><div><a href="/c">相关：去年情况</a></div></body></html>
                """.replace("%s", ARTICLE));

        assertThat(texts(content, PassageKind.HEADING)).containsExactly("投资情况通报");
        assertThat(texts(content, PassageKind.PARAGRAPH)).hasSize(2);
        assertThat(texts(content, PassageKind.FURNITURE)).containsExactly("首页 数据", "热门：投资", "电话 12345678", "相关：去年情况");
        assertThat(content.issues()).extracting(Issue::code).containsExactly("HIDDEN_TEXT");
    }

    @ParameterizedTest
    @CsvSource({"visibility:hidden", "opacity:0;visibility: hidden;", "display:none"})
    void keepsAnArticleThatIsHiddenUntilItIsLoaded(String style) throws Exception {
        assertThat(texts(
                        read("<body><div style='" + style + "'>" + ARTICLE + "</div><p>页脚</p></body>"),
                        PassageKind.PARAGRAPH))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>出口<span>4<b>.2</b></span>5万<i>亿</i>元。</p>            | 出口4.25万亿元。
            <p>出口&nbsp;&lt;5&#37;&amp;进口&gt;3%。</p>                 | 出口\u00A0<5%&进口>3%。
            <p>面积10万km<sup>2</sup>，10<sup>4</sup>户。</p>            | 面积10万km²，10⁴户。
            <p>投资12亿元<sup>3</sup>，增长<sup>[4]</sup>。</p>          | 投资12亿元，增长。
            <p>排放CO<sub>2</sub>5吨。</p>                               | 排放CO₂5吨。
            <p>total <b>of</b>   12 tonnes.</p>                          | total of 12 tonnes.
            <p>港口货物<br>吞吐量增长。</p>                               | 港口货物 / 吞吐量增长。
            <p>全年货物吞吐量，比去年<br>增长5%。</p>                     | 全年货物吞吐量，比去年增长5%。
            <p>甲完成。<br>乙完成。</p>                                  | 甲完成。 / 乙完成。
            <div>甲完成。<section><section>乙完成。</section></section>丙完成。</div> | 甲完成。 / 乙完成。 / 丙完成。
            <p>货物\u200B吞吐量1\u200B2吨。</p>                          | 货物吞吐量12吨。
            """)
    void joinsInlineElementsAndPartsBlocks(String html, String expected) throws Exception {
        assertThat(read("<body>" + html.translateEscapes() + "</body>").passages())
                .extracting(Passage::text)
                .containsExactly(expected.translateEscapes().split(" / "));
    }

    @Test
    void dropsLineEndsOfTheSourceBetweenChineseCharacters() throws Exception {
        String page = "<body><p>货物\n吞吐量\r\n增长 &amp; 5%。𠮷祥&hellip;</p></body>";

        DocumentContent content = read(page);

        assertThat(content.passages().get(0).text()).isEqualTo("货物吞吐量增长 & 5%。𠮷祥…");
        assertThat(content.passages()
                        .get(0)
                        .offsetAt(content.passages().get(0).text().indexOf("5%")))
                .isEqualTo(page.indexOf("5%"));
    }

    @Test
    void everyCharacterMapsBackWhereThereAreNoEntities() throws Exception {
        String page = "<html><body><h2>一、概况</h2>" + ARTICLE + "<ul><li>甲 12<li>乙<b>𠮷</b>13</ul>尾。</body></html>";

        PassageOffsets.assertMapsBack(page, read(page).passages());
    }

    @Test
    void completesTheInfoFromMetaElements() throws Exception {
        DocumentInfo info = read("""
                <html><head><title>标题 - 网站</title><meta property="og:title" content="标题">
                <meta name="ContentSource" content="某部"><meta name="PubDate" content="2022-07-08 09:10"></head><body>%s</body></html>
                """.replace("%s", ARTICLE)).info();

        assertThat(info.title()).isEqualTo("标题");
        assertThat(info.publisher()).isEqualTo("某部");
        assertThat(info.published().text()).isEqualTo("2022-07-08");
    }

    @Test
    void takesTheDateFromALineNearTheTop() throws Exception {
        assertThat(read("<body><h1>通报</h1><span>某网 2021年3月4日 10:12</span>" + ARTICLE + "</body>")
                        .info()
                        .published()
                        .text())
                .isEqualTo("2021-03-04");
    }

    @Test
    void saysWhereAnOpenScriptSwallowsTheRest() throws Exception {
        String page = "<body>" + ARTICLE + "<script>var a = 1;<p>丢失的12亿元。</p></body>";

        assertThat(read(page).issues())
                .filteredOn(issue -> issue.code().equals("TEXT_NOT_READ"))
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .contains("offset " + page.indexOf("<script"));
    }

    @Test
    void surviveDeepNesting() {
        String deep = "<div>".repeat(200_000) + "深处有文字。" + "<table><tr><td>".repeat(5_000) + "更深处。";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read(deep).passages())
                        .extracting(Passage::text)
                        .contains("深处有文字。"));
    }

    private static java.util.List<String> texts(DocumentContent content, PassageKind kind) {
        return content.passages().stream()
                .filter(each -> each.kind() == kind)
                .map(Passage::text)
                .toList();
    }

    private static DocumentContent read(String page) throws Exception {
        return new WebPageReader(CreditLabels.NONE)
                .read(DocumentInfo.unlisted("x.html"), page.getBytes(StandardCharsets.UTF_8));
    }
}
