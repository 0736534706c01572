package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yearbook.domain.Box;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.TextSpan;

class ReadingOrderTest {

    private final TypeCase type = new TypeCase();

    @Test
    void readsColumnsFromLeftToRight() {
        type.lines(50, 100, 15, ">甲栏第一行共八字", "甲栏第二行共十个文字", "甲栏第三行完。", ">甲栏第四行共八字", "甲栏末行还没有写完到");
        type.lines(165, 100, 15, "乙栏首行接着写下去。", ">乙栏第二行共八字", "乙栏第三行共十个文字", "乙栏末行完。");

        assertThat(type.texts())
                .containsExactly(
                        "甲栏第一行共八字甲栏第二行共十个文字甲栏第三行完。", "甲栏第四行共八字甲栏末行还没有写完到乙栏首行接着写下去。", "乙栏第二行共八字乙栏第三行共十个文字乙栏末行完。");
    }

    @Test
    void readsATitleOverAllColumnsFirst() {
        type.size(20).line(110, 60, "两栏文章的题目").size(10);
        type.lines(50, 100, 15, ">一二三四五六七八", "一二三四五六七八九十", "一二三四五六七八九十", "一二三。");
        type.lines(165, 100, 15, ">甲乙丙丁戊己庚辛", "甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", "甲乙丙。");

        assertThat(type.kinds()).startsWith("HEADING 两栏文章的题目", "PARAGRAPH 一二三四五六七八一二三四五六七八九十一二三四五六七八九十一二三。");
    }

    @Test
    void readsABoxAsAnArticleOfItsOwn() {
        type.lines(50, 100, 15, ">一二三四五六七八", "一二三四五六七八九十", "一二三四五六七八九十", "一二三四五六七八九末");
        type.frame(45, 165, 275, 245);
        type.lines(50, 180, 15, ">框内左栏一二三四", "框内左栏一二三四五六", "框内左栏一二三四五六", "框内左栏末行一二三四");
        type.lines(165, 180, 15, "框内右栏一二三四五六", "框内右栏一二三四五六", "框内右栏一二三四五六", "框内完。");
        type.lines(165, 100, 15, "甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", "甲乙丙。");

        assertThat(type.texts())
                .containsExactly(
                        "一二三四五六七八一二三四五六七八九十一二三四五六七八九十一二三四五六七八九末" + "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙。",
                        "框内左栏一二三四框内左栏一二三四五六框内左栏一二三四五六框内左栏末行一二三四" + "框内右栏一二三四五六框内右栏一二三四五六框内右栏一二三四五六框内完。");
    }

    @Test
    void joinsAParagraphThatAPageEndCuts() {
        type.line(200, 30, "年度报告2024")
                .lines(50, 100, 15, ">首段一二三四五六", "首段第二行一二三四五", "首段一二。", ">全年出口总额为27", "亿美元而进口总额为35");
        type.rule(50, 700, 90, 700)
                .size(5)
                .line(50, 706, "1")
                .size(8)
                .line(56, 710, "海关口径。")
                .size(10);
        type.line(250, 780, "1").endPage();
        type.line(200, 30, "年度报告2024").lines(50, 100, 15, ".6亿美元，都有增长。", ">第二页第二段一二三", "第二页第二段共有十字", "第二页完。");
        type.line(250, 780, "2");

        assertThat(type.kinds())
                .containsExactly(
                        "PARAGRAPH 首段一二三四五六首段第二行一二三四五首段一二。",
                        "PARAGRAPH 全年出口总额为27亿美元而进口总额为35.6亿美元，都有增长。",
                        "FOOTNOTE 海关口径。",
                        "FURNITURE 年度报告2024",
                        "FURNITURE 1",
                        "FURNITURE ¹",
                        "PARAGRAPH 第二页第二段一二三第二页第二段共有十字第二页完。",
                        "FURNITURE 年度报告2024",
                        "FURNITURE 2");
    }

    @Test
    void joinsAParagraphAroundATable() {
        type.lines(50, 100, 15, ">首段一二三四五六", "首段第二行一二三四五", "首段一二。", ">段落在表格之前写到");
        type.line(50, 200, "表内数字12345").table(45, 180, 300, 260);
        type.lines(50, 290, 15, "在表格之后才写完全。", ">下一段一二三四五", "下一段第二行写完了。");

        assertThat(type.texts())
                .containsExactly("首段一二三四五六首段第二行一二三四五首段一二。", "段落在表格之前写到在表格之后才写完全。", "下一段一二三四五下一段第二行写完了。");
    }

    @Test
    void joinsWordsCutByALineEnd() {
        type.lines(50, 100, 15, "The yearly statis-", "tics show that exports grew in all of the", "2024 period.");

        assertThat(type.texts())
                .containsExactly("The yearly statistics show that exports grew in all of the 2024 period.");
    }

    @Test
    void keepsABoldLeadInItsParagraph() {
        type.bold(true).line(70, 100, "要点先说").bold(false).line(110, 100, "后面八字");
        type.lines(50, 115, 15, "正文第二行一二三四五", "正文完。");

        assertThat(type.kinds()).containsExactly("PARAGRAPH 要点先说后面八字正文第二行一二三四五正文完。");
    }

    @Test
    void takesABoldLineForAHeading() {
        type.bold(true).line(70, 100, "一、总体").bold(false);
        type.lines(50, 115, 15, ">正文一二三四五六", "正文第二行一二三四五", "正文完。");

        assertThat(type.kinds()).containsExactly("HEADING 一、总体", "PARAGRAPH 正文一二三四五六正文第二行一二三四五正文完。");
    }

    @Test
    void takesSmallTypeUnderAPictureForItsCaption() {
        type.lines(50, 100, 15, ">正文一二三四五六", "正文第二行一二三四五", "正文第三行一二三四五", "正文完。");
        type.picture(50, 180, 150, 240).font("Kai").lines(50, 252, 15, "图片说明写在图片下面", "说明完。");

        assertThat(type.kinds()).contains("CAPTION 图片说明写在图片下面说明完。");
    }

    @Test
    void takesARowPartedByARuleForTheFolioLine() {
        type.line(50, 40, "2024年5月1日").line(500, 40, "A3").rule(50, 50, 520, 50);
        type.lines(50, 100, 15, ">正文一二三四五六", "正文第二行一二三四五", "正文完。");

        assertThat(type.kinds()).contains("FURNITURE 2024年5月1日", "FURNITURE A3");
    }

    @Test
    void takesNoSentenceWithOtherFiguresForARunningHead() {
        type.line(50, 40, "出口达到35亿元，增长6").line(50, 55, "个百分点，进口减少。").endPage();
        type.line(50, 40, "出口达到41亿元，增长9").line(50, 55, "个百分点，进口减少。");

        assertThat(type.texts()).containsExactly("出口达到35亿元，增长6个百分点，进口减少。", "出口达到41亿元，增长9个百分点，进口减少。");
    }

    @Test
    void readsTextTurnedByAQuarter() {
        type.turned("横排表格旁的说明共计35家。");

        assertThat(type.texts()).containsExactly("横排表格旁的说明共计35家。");
    }

    @Test
    void trustsThePrintingOrderWhereLettersLieOverEachOther() {
        type.line(50, 100, "the share was 3").line(105, 100, "1 % of all");

        assertThat(type.texts()).containsExactly("the share was 31 % of all");
    }

    @Test
    void keepsAnEntryOfAListWhole() {
        type.line(50, 100, "• the first entry of a list that goes on")
                .line(60, 115, "In another line set in from its bullet");
        type.line(50, 130, "• the second entry");

        assertThat(type.texts())
                .containsExactly(
                        "• the first entry of a list that goes on In another line set in from its bullet",
                        "• the second entry");
    }

    @Test
    void keepsPageNumbersOfAnyFormOutOfTheText() {
        for (String number : new String[] {"- 1 -", "第2页", "iii", "4/12"}) {
            type.lines(50, 100, 15, "整页文字只有这样一行。").line(280, 780, number).endPage();
        }

        assertThat(type.kinds()).contains("FURNITURE - 1 -", "FURNITURE 第2页", "FURNITURE iii", "FURNITURE 4/12");
    }

    @Test
    void findsTheBoxOfANumberInsideAJoinedParagraph() {
        type.lines(50, 100, 15, ">全年出口共计金额", "二十亿元而进口达35亿", "美元。");
        Passage passage = type.passages().get(0);
        int at = passage.text().indexOf("35");

        assertThat(passage.boxOf(at, at + 2)).isEqualTo(new Box(130, 106.5, 10, 10));
    }

    @Test
    void countsOffsetsOverAllPassages() {
        type.lines(50, 100, 15, ">𠮷段一二三四五六", "首段第二行一二三四五", "首段完。", ">第二段一二三四五", "第二段完。");
        List<Passage> passages = type.passages();
        String document = String.join("\n", passages.stream().map(Passage::text).toList());

        for (Passage passage : passages) {
            for (TextSpan span : passage.spans()) {
                int at = document.offsetByCodePoints(0, span.offset());
                assertThat(document.substring(at)).startsWith(passage.text().substring(span.start(), span.end()));
            }
        }
        assertThat(passages).extracting(Passage::kind).containsOnly(PassageKind.PARAGRAPH);
    }
}
