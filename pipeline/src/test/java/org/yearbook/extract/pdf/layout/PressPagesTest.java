package org.yearbook.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of an article comes out whole and in its place, whatever the page puts around and between its columns. */
class PressPagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        two columns                   | size 10; column 50 80 235 44; column 315 80 235 44
        three columns                 | size 9; column 45 80 155 48; column 218 80 155 48; column 391 80 155 48
        gutters as wide as a letter   | size 9; column 45 80 162 48; column 216 80 162 48; column 387 80 162 48
        rules between columns         | size 9; rule 209 70 209 720; rule 382 70 382 720; column 45 80 155 48; column 218 80 155 48; column 391 80 155 48
        columns of unequal width      | size 10; column 50 80 155 44; column 230 80 320 44
        picture in a column           | size 10; picture 50 257 285 400; caption 50 414 图为车间，摄于2023年5月/A workshop in May 2023; column 50 80 235 12; column 50 440 235 20; column 315 80 235 44
        caption that is a sentence    | size 10; picture 315 257 550 400; caption 315 414 图为2023年的车间。/A workshop in 2023.; column 50 80 235 44; column 315 80 235 12; column 315 440 235 20
        picture over two of three     | size 9; picture 218 257 546 400; caption 218 414 码头，2023年摄/The port in 2023; column 45 80 155 48; column 218 80 155 12; column 218 431 155 20; column 391 80 155 12; column 391 431 155 20
        picture at the top            | size 9; picture 218 70 546 240; caption 218 256 码头，2023年摄/The port in 2023; column 45 80 155 48; column 218 282.5 155 33; column 391 282.5 155 33
        picture at the bottom         | size 9; picture 45 500 373 700; caption 45 714 2023年的码头。/The port in 2023.; column 45 80 155 30; column 218 80 155 30; column 391 80 155 48
        text set around a picture     | size 10; picture 200 260 285 340; caption 200 352 图为车间/Workshop; column 50 80 235 12; column 50 260 140 7; column 50 365 235 24; column 315 80 235 44
        caption beside its picture    | size 10; picture 50 257 220 400; caption 225 300 图为一家/A factory; caption 225 312 企业/in May; column 50 80 235 12; column 50 425 235 20; column 315 80 235 44
        quotation in a column         | size 10; rule 50 258 285 258; rule 50 340 285 340; large 60 285 15 出口翻了一番/Exports have doubled; large 60 310 15 超过了所有预测/beyond all forecasts; column 50 80 235 12; column 50 350 235 26; column 315 80 235 44
        quotation with a full stop    | size 10; large 325 285 15 出口翻了一番，/Exports have doubled; large 325 310 15 达到300亿元。/to 300 billion yuan.; column 50 80 235 44; column 315 80 235 12; column 315 350 235 26
        quotation across the gutter   | size 10; large 212 270 14 出口在这一年里翻了一番/Exports have doubled again; large 212 292 14 达到了前所未有的新高/and have reached new highs; column 50 80 235 12; column 50 260 145 5; column 50 335 235 26; column 315 80 235 12; column 405 260 145 5; column 315 335 235 26
        """)
    void readsMagazinePages(String name, String orders) {
        assertReadsBothLanguages(orders);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        byline under the headline     | size 10; large 150 70 22 服务出口的新一年/A new year of exports; line 250 95 本刊记者 王小明/By John Writer; column 50 130 235 40; column 315 130 235 40
        byline in the first column    | size 10; large 50 70 22 服务出口的新一年/A new year of exports; line 50 100 □ 本刊记者 王小明/By John Writer; column 50 115 235 41; column 315 100 235 42
        initial as high as two lines  | size 10; initial 50 80 2; column 50 110 235 42; column 315 80 235 44
        initial as high as three      | size 10; large 150 50 22 服务出口的新一年/A new year; initial 50 80 3; column 50 125 235 41; column 315 80 235 44
        ruled box in a column         | size 10; frame 312 300 553 430; bold 320 320 相关链接/BACKGROUND; line 320 345 框里另有一句话。/A box has a sentence.; column 50 80 235 44; column 315 80 235 14; column 315 440 235 20
        shaded box in a column        | size 10; shade 312 300 553 430; bold 320 320 相关链接/BACKGROUND; line 320 345 框里另有一句话。/A box has a sentence.; column 50 80 235 44; column 315 80 235 14; column 315 440 235 20
        box over two of three         | size 9; frame 214 270 550 420; bold 224 290 相关链接/BACKGROUND; line 224 310 框里另有一句话。/A box has a sentence.; column 45 80 155 48; column 218 80 155 14; column 218 431 155 22; column 391 80 155 14; column 391 431 155 22
        table in a column             | size 10; table 315 290 235; column 50 80 235 44; column 315 80 235 12; column 315 395 235 22
        footnote at a column's end    | size 10; rule 50 712 110 712; small 50 722 6 1; small 56 726 8 按海关口径统计，下同。/On a customs basis.; column 50 80 235 41; column 315 80 235 44
        editor's name below           | size 10; small 50 742 7 责任编辑 王小明/Editor: John Smith; column 50 80 235 43; column 315 80 235 44
        """)
    void readsWhatStandsInAndAroundTheColumns(String name, String orders) {
        assertReadsBothLanguages(orders);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        heads of left and right pages | size 10; small 50 40 8 经济观察 2024年第3期/VIEW No. 3/2024; small 50 770 8 24; column 50 80 235 44; column 315 80 235 44; page; small 440 40 8 封面文章：服务贸易/COVER STORY; small 540 770 8 25; column 50 80 235 44; column 315 80 235 44
        heads as large as the text    | size 10; line 50 40 经济观察 2024年第3期/VIEW No. 3/2024; column 50 80 235 44; column 315 80 235 44; page; line 440 40 封面文章：服务贸易/COVER STORY; column 50 80 235 44; column 315 80 235 44
        heads at the foot             | size 10; small 50 770 8 24 经济观察/24 ECONOMIC VIEW; column 50 80 235 44; column 315 80 235 44; page; small 440 770 8 封面文章 25/COVER STORY 25; column 50 80 235 44; column 315 80 235 44
        folio line under a rule       | size 10; small 50 40 8 2024年5月1日/May 1, 2024; small 520 40 8 A3; rule 50 48 550 48; large 120 85 22 服务出口的新一年/A new year of exports; line 120 108 本报记者 王小明/By John Writer; column 50 130 155 40; column 222 130 155 40; column 394 130 155 40
        page of an advertisement      | size 10; column 50 80 235 43; column 315 80 235 43; line 50 770 24; page; picture 0 0 600 800; large 150 300 40 买好茶/FINE TEA; large 150 400 20 东街一号的茶庄/at 1 East Street; page; column 50 80 235 44; column 315 80 235 44; line 50 770 26
        advertisement with sentences  | size 10; column 50 80 235 43; column 315 80 235 43; line 50 770 24; page; large 150 300 40 买好茶/FINE TEA; large 150 400 12 电话5551234，天天开门。/Phone 5551234, open every day.; page; column 50 80 235 44; column 315 80 235 44; line 50 770 26
        """)
    void goesOnOnTheNextPage(String name, String orders) {
        assertReadsBothLanguages(orders);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        headline over three of five   | size 8; large 40 60 24 三栏的大标题/Headline of three; column 30 90 100 54; column 140 90 100 54; column 250 90 100 54; column 360 54 100 57; column 470 54 100 57
        another article beside it     | size 8; large 40 60 24 三栏的大标题/Headline of three; column 30 90 100 54; column 140 90 100 54; column 250 90 100 54; article 1; large 360 52 12 另一篇/Another one; column 360 72 100 55; column 470 72 100 55
        one article below another     | size 8; large 140 60 24 上面一篇/The upper one; column 30 90 100 21; column 140 90 100 21; column 250 90 100 21; column 360 90 100 21; column 470 90 100 21; article 1; large 140 390 24 下面一篇/The lower one; column 30 420 100 26; column 140 420 100 26; column 250 420 100 26; column 360 420 100 26; column 470 420 100 26
        picture over three of five    | size 8; large 140 60 24 五栏的大标题/Headline of all; picture 140 210 460 360; caption 140 372 2023年的码头/The quay in 2023; column 30 90 100 54; column 140 90 100 10; column 140 378 100 30; column 250 90 100 10; column 250 378 100 30; column 360 90 100 10; column 360 378 100 30; column 470 90 100 54
        """)
    void readsNewspaperPages(String name, String orders) {
        assertReadsBothLanguages(orders);
    }

    private static void assertReadsBothLanguages(String orders) {
        for (boolean chinese : new boolean[] {true, false}) {
            PressPages pages = PressPages.drawn(chinese, orders);
            List<String> read = pages.sentences();

            assertThat(pages.printed()).allSatisfy(article -> {
                assertThat(article).hasSizeGreaterThan(10);
                assertThat(article.stream().filter(sentence -> !read.contains(sentence)))
                        .isEmpty();
                assertThat(read).containsSubsequence(article);
            });
        }
    }
}
