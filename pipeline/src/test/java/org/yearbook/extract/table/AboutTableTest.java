package org.yearbook.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.table.Drawn.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            单位：亿元 | 制表：贸易处 | 2024-10-22
            单位：亿元 | | 2024年10月22日
            填报单位：贸易处 | 单位：亿元 | 2024年10月22日
            | | 单位：亿元
            """)
    void whatTellsOfTheWholeTableIsNoHead(String line) {
        Drawn table = table("表1 2024年1—9月中国货物出口", "", 2, line + "\n商品 | 出口额 | 同比(%)\n货物 | 54.5 | 2.5");

        assertThat(table.figures(TradeTablesTest.VOCABULARY))
                .containsExactly(
                        "r2c1 54.5 亿元 goods_trade exports level CN 2024-01-01/P9M CNY",
                        "r2c2 2.5 % goods_trade exports growth_yoy CN 2024-01-01/P9M CNY");
    }

    @Test
    void rowsThatTellOfTheTableMayBeAllThatPassedForHeads() {
        String grid = "单位：亿元 | | 2024年10月22日\n数据来源：海关总署 | | \n商品 | 2023年 | 2022年\n货物 | 54.5 | 44.5";

        assertThat(table("表1 中国货物出口", "", 1, grid).figures(TradeTablesTest.VOCABULARY))
                .containsExactly(
                        "r3c1 54.5 亿元 goods_trade exports level CN 2023 CNY",
                        "r3c2 44.5 亿元 goods_trade exports level CN 2022 CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Million euros | |  ; r2c1 54.5 Million euros goods_trade exports level CN 2022 EUR
            亿元、% | |        ; r2c1 54.5 亿元 goods_trade exports level CN 2022 CNY
            | 亿元 | <         ; r2c1 54.5 亿元 goods_trade exports level CN 2022 CNY
            """)
    void aUnitAloneInItsRowIsThatOfTheTable(String line, String first) {
        Drawn table = table("表1 中国货物出口", "", 1, line + "\n商品 | 2022年 | 2023年\n货物 | 54.5 | 44.5");

        assertThat(table.figures(TradeTablesTest.VOCABULARY)).hasSize(2).startsWith(first);
    }

    @Test
    void theMonthBesideTheUnitIsThatOfATableThatNamesNone() {
        Drawn table = table("表1 中国货物出口", "", 2, "2024年9月 | 单位：亿元\n商品 | 出口额\n货物 | 54.5");

        assertThat(table.figures(TradeTablesTest.VOCABULARY))
                .containsExactly("r2c1 54.5 亿元 goods_trade exports level CN 2024-09 CNY");
    }

    @Test
    void headsThatOnlyHaveAColonStayHeads() {
        Drawn table = table("表1 2024年中国货物贸易", "亿元", 2, "商品 | 其中：出口 | 其中：进口\n | 金额 | 金额\n货物 | 54.5 | 44.5");

        assertThat(table.figures(TradeTablesTest.VOCABULARY))
                .containsExactly(
                        "r2c1 54.5 亿元 goods_trade exports level CN 2024 CNY",
                        "r2c2 44.5 亿元 goods_trade imports level CN 2024 CNY");
    }
}
