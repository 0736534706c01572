package org.yearbook.nasty;

import static org.yearbook.nasty.NastyFile.read;

import java.util.List;

/** Separated values of any width, quotes that nothing closes, and labels that a spreadsheet would run. */
final class NastyRows {

    private static final String HEAD = "地区,2023年出口额（亿元）\n";
    private static final String ROWS = HEAD + "上海,12.5\n北京,8.0\n天津,3.1\n";

    private NastyRows() {}

    static List<NastyFile> all(int size) {
        return List.of(
                read("good.csv", ROWS, ""),
                read("ragged.csv", ROWS + "河北\n山西,1.0,2.0,3.0\n", "ROWS_RAGGED"),
                read("quote-open.csv", ROWS + "\"河北,1.0\n山西,2.0\n", "QUOTE_NOT_CLOSED"),
                read("separator-told.csv", "sep=;\n" + ROWS.replace(',', ';'), ""),
                read("decimal-commas.csv", ROWS.replace(',', ';').replace('.', ','), ""),
                read("one-column.csv", "2023年上海货物贸易出口额为12.5亿元。\n", ""),
                read(
                        "formulas.csv",
                        HEAD + "=1+1,12.5\n+cmd|' /C calc'!A0,8.0\n@SUM(A1),3.1\n-2+3,4.1\n＝1+1,5.1\n\"\t=1\",6.1\n",
                        ""),
                read(
                        "markup.csv",
                        HEAD + "<script>alert(1)</script>,12.5\n\"\"\"><img src=x onerror=alert(1)>\",8.0\n北京,1.0\n",
                        ""),
                read(
                        "escapes.csv",
                        HEAD + "_x0041_,12.5\n\uFFFE,8.0\n北京\u0000,3.1\n" + "上海,1.0\n".repeat(40),
                        "CONTROL_CHARACTERS"),
                read("long-cell.csv", ROWS + "长".repeat(33_000) + ",1.0\n", ""),
                read("many-columns.csv", ROWS + "河北" + ",1.0".repeat(size * 20) + "\n", "ROWS_RAGGED"),
                read("many-rows.csv", ROWS + "河北,1.0\n".repeat(size * 100), ""),
                read("odd-numbers.csv", HEAD + numbers(), ""),
                read("quotes.csv", HEAD + "\"上\"\"海\",12.5\n\"北\n京\",8.0\n天津,3.1\n", ""),
                read("tabs.tsv", ROWS.replace(',', '\t'), ""));
    }

    private static String numbers() {
        StringBuilder rows = new StringBuilder();
        for (String number : List.of(
                "1\u200B2.5",
                "\u200F12.5",
                "\u22122.5",
                "1\u00A0234.5",
                "1'234.5",
                "１２.５",
                "\u0661\u0662",
                "1e400",
                "NaN",
                "9007199254740993",
                "∞",
                "0x1F",
                "12.5.6",
                "--5",
                "1/2",
                "½",
                "12万")) {
            rows.append("上海,\"").append(number).append("\"\n");
        }
        return rows.toString();
    }
}
