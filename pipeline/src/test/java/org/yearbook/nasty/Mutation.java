package org.yearbook.nasty;

import java.util.List;
import java.util.Random;

/** Makes out of something right something nobody would write: pieces lost, doubled, moved, and garbage between. */
public final class Mutation {

    private static final List<String> GARBAGE = List.of(
            "\u0000",
            "\uFFFD",
            "\uFFFE",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u200B",
            "\u200F",
            "\u202E",
            "\u2028",
            "\uFEFF",
            "\u3000",
            "\t",
            "\r",
            "\n",
            "\f",
            "\"",
            "'",
            "`",
            ",",
            ";",
            "|",
            "||",
            "\\",
            "/",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<table>",
            "<tr>",
            "<td colspan='99999999999'>",
            "<td rowspan='0'>",
            "</td>",
            "<script>",
            "<![CDATA[",
            "&",
            "&#0;",
            "&#x110000;",
            "&nbsp",
            "&amp;",
            "#",
            "##",
            "---",
            "***",
            "```",
            "[",
            "](",
            "![",
            "- ",
            "1. ",
            "> ",
            ":",
            "：",
            "（",
            "）",
            "、",
            "，",
            "0",
            "9",
            "-",
            "—",
            "−",
            "+",
            "%",
            "‰",
            "1e400",
            "NaN",
            "∞",
            "99999999999999999999",
            "0.0000000001",
            "1,2,3",
            "１２",
            "٣",
            "½",
            "①",
            "Ⅳ",
            "2023年",
            "13月",
            "0季度",
            "2023/24",
            "FY",
            "Q5",
            "31 February",
            "合计",
            "其中",
            "单位：",
            "表1 ",
            "注：",
            "{",
            "}",
            "!!java.lang.Object",
            "&a",
            "*a",
            "? ",
            "~",
            "null",
            "true",
            "=1+1",
            "@",
            "sep=;\n");

    private Mutation() {}

    /** The text after up to eight such changes. */
    public static String of(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(8);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, changed.substring(at, end).repeat(1 + random.nextInt(30)));
                case 2 -> changed.insert(random.nextInt(changed.length() + 1), changed.substring(at, end));
                case 3 -> changed.setLength(random.nextInt(4) == 0 ? at : changed.length());
                default -> changed.insert(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
            }
        }
        return changed.toString();
    }

    /** The bytes after up to eight changes of single bytes, one in four times cut off somewhere. */
    public static byte[] of(byte[] bytes, Random random) {
        byte[] changed = java.util.Arrays.copyOf(
                bytes, random.nextInt(4) == 0 ? 1 + random.nextInt(bytes.length) : bytes.length);
        int changes = 1 + random.nextInt(8);
        for (int change = 0; change < changes; change++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** A workbook of which one part was changed so. */
    public static byte[] workbook(Random random) {
        String right =
                Workbook.sheet(Workbook.rows("<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>北京</t></is></c></row>"));
        Workbook workbook = Workbook.good();
        return (random.nextInt(3) == 0
                        ? workbook.part(Workbook.STRINGS, of(Workbook.strings("2023年", "出口额", "上海"), random))
                        : workbook.part(Workbook.SHEET, of(right, random)))
                .bytes();
    }
}
