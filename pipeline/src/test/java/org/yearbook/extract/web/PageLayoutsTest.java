package org.yearbook.extract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.text.SomeCreditLabels;

/** One article in the ways in which sites lay pages out: old portals made of tables, nameless boxes, blogs with comments. */
final class PageLayoutsTest {

    private static final String TITLE = "渔港一季度吞吐量增长7%";
    private static final String FIRST = "今年一季度，全港吞吐量120万吨，增长7%；其中冷链货物30万吨，增长9%。";
    private static final String SECOND = "港务部门介绍，新建的两个泊位已经投产，全年吞吐量有望达到520万吨。";
    private static final String TEASER = "另一个港口去年吞吐量为980万吨，比前年增长12.5%，创下建港以来的新高，详情请看本站的报道。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nameless boxes, a ranking of other articles with numbers before the links
                """
        <div><div><a href="/">首页</a> | <a href="/a">财经</a></div></div>
        <div><div><div>TITLE</div><div>2024年04月12日 10:32　来源：渔港日报　作者：张三　浏览：2356次</div>
        <div><div>　　FIRST</div><div>　　SECOND</div></div>
        <div><div>热点</div><div><i>1</i><a href="/b">另一港吞吐量增长12.5%</a></div><div><i>2</i><a href="/c">运价上涨3%</a></div></div></div>
        <div><div>今日行情：指数 3021.55 +0.52%</div></div></div><div>电话：021-12345678 版权所有 2003-2024</div>
        """,
                // tables, line breaks for paragraphs, the neighbours below the text
                """
        <table><tr><td><a href="/">首页</a></td><td><a href="/a">财经</a></td></tr></table>
        <table><tr><td><b>最新</b><br><a href="/b">另一港吞吐量增长12.5%</a><br><a href="/c">运价上涨3%</a></td>
        <td><center><font size=5><b>TITLE</b></font></center><hr>发布时间：2024-4-12　来源：渔港日报<br><br>
        <font size=3>　　FIRST<br><br>　　SECOND</font><hr>上一篇：<a href="/b">另一港吞吐量增长12.5%</a><br>下一篇：<a href="/c">运价上涨3%</a></td></tr></table>
        <table><tr><td>邮编：100010 您是第 1234567 位访客</td></tr></table>
        """,
                // a row for each paragraph
                """
        <table><tr><td><table><tr><td><a href="/">首页</a></td></tr></table></td></tr>
        <tr><td><table><tr><td><h2>TITLE</h2></td></tr><tr><td>发布日期：2024-04-12　来源：渔港日报</td></tr>
        <tr><td>FIRST</td></tr><tr><td>SECOND</td></tr></table></td></tr>
        <tr><td><table><tr><td><a href="/b">另一港吞吐量增长12.5%</a> [2023-12-01]</td></tr></table></td></tr></table>
        """,
                // boxes whose names tell what they are: an advertisement in the text, teasers and comments with whole
                // sentences
                """
        <div class="wrap"><h1>TITLE</h1><div class="meta">2024-04-12 10:32 来源：渔港日报</div>
        <div class="text"><p>FIRST</p><div class="ad"><p>全场五折起，满300元减50元，新用户再享9.5折优惠，活动截至本月31日为止，机会难得，请勿错过。</p></div><p>SECOND</p></div>
        <div class="related"><a href="/b">另一港</a><p>TEASER</p></div><ol class="comment-list"><li><p>TEASER</p></li></ol></div>
        """
            })
    void givesTheArticleAndNothingElse(String page) throws Exception {
        DocumentContent content = read(page);

        assertThat(texts(content, PassageKind.PARAGRAPH))
                .filteredOn(text -> !text.contains("来源"))
                .containsExactly(FIRST, SECOND);
        assertThat(texts(content, PassageKind.HEADING)).containsExactly(TITLE);
        assertThat(content.tables()).isEmpty();
        assertThat(content.info().published().text()).isEqualTo("2024-04-12");
        assertThat(content.info().publisher()).isEqualTo("渔港日报");
    }

    @Test
    void keepsWhatIsNamedLikeABoxButHoldsTheText() throws Exception {
        assertThat(texts(read("<div class='share'><p>FIRST</p><p>SECOND</p></div>"), PassageKind.PARAGRAPH))
                .containsExactly(FIRST, SECOND);
    }

    private static DocumentContent read(String body) throws Exception {
        String page = "<html><head><title>" + TITLE + "_渔港网</title></head><body>" + body + "</body></html>";
        byte[] bytes = page.replace("TITLE", TITLE)
                .replace("FIRST", FIRST)
                .replace("SECOND", SECOND)
                .replace("TEASER", TEASER)
                .getBytes(StandardCharsets.UTF_8);
        return new WebPageReader(SomeCreditLabels.LABELS).read(DocumentInfo.unlisted("x.html"), bytes);
    }

    private static List<String> texts(DocumentContent content, PassageKind kind) {
        return content.passages().stream()
                .filter(each -> each.kind() == kind)
                .map(Passage::text)
                .toList();
    }
}
