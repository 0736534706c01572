package org.yearbook.nasty;

import static org.yearbook.nasty.NastyFile.inPart;
import static org.yearbook.nasty.NastyFile.read;
import static org.yearbook.nasty.NastyFile.rejected;
import static org.yearbook.nasty.Workbook.HEAD;
import static org.yearbook.nasty.Workbook.SHEET;
import static org.yearbook.nasty.Workbook.STRINGS;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Workbooks that unpack to too much, point nowhere or outside, or are none. */
final class NastyWorkbooks {

    /** Packed to a hundredth and less, as nothing but an attack is. */
    private static final int BOMB = 3_000_000;

    private NastyWorkbooks() {}

    static List<NastyFile> all(int size) {
        byte[] good = Workbook.good().bytes();
        return List.of(
                read("good.xlsx", good, ""),
                rejected("bomb-of-blanks.xlsx", sheet(" ".repeat(BOMB)), "TOO_LARGE_WHEN_UNPACKED"),
                rejected(
                        "bomb-of-cells.xlsx",
                        sheet("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>".repeat(BOMB / 20)),
                        "TOO_LARGE_WHEN_UNPACKED"),
                rejected(
                        "bomb-of-strings.xlsx",
                        Workbook.good()
                                .part(STRINGS, Workbook.strings("2023年", "出口额", "上海", "0".repeat(BOMB)))
                                .bytes(),
                        "TOO_LARGE_WHEN_UNPACKED"),
                read("last-cell.xlsx", sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>7</v></c></row>"), ""),
                read("row-beyond.xlsx", sheet("<row r=\"2147483647\"><c r=\"A2147483647\"><v>7</v></c></row>"), ""),
                read("every-row-wide.xlsx", sheet(wideRows(size * 20)), ""),
                rejected("scattered.xlsx", sheet(scattered(1100)), "TOO_LARGE"),
                read("merged-all.xlsx", merged("<mergeCell ref=\"A1:XFD1048576\"/>"), ""),
                read("merged-many.xlsx", merged(merges(size * 20)), ""),
                rejected(
                        "entity-outside.xlsx",
                        doctype("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">"),
                        "FORBIDDEN_DOCTYPE"),
                rejected("entities-laughing.xlsx", doctype(laughs()), "FORBIDDEN_DOCTYPE"),
                rejected(
                        "doctype-of-strings.xlsx",
                        Workbook.good()
                                .part(
                                        STRINGS,
                                        Workbook.strings("&x;", "出口额", "上海")
                                                .replace(HEAD, HEAD + "<!DOCTYPE sst [<!ENTITY x \"2023年\">]>"))
                                .bytes(),
                        "FORBIDDEN_DOCTYPE"),
                rejected("half.xlsx", Arrays.copyOf(good, good.length / 2), "DAMAGED_UNREADABLE"),
                rejected("without-end.xlsx", Arrays.copyOf(good, good.length - 30), "DAMAGED_UNREADABLE"),
                rejected("start-only.xlsx", Arrays.copyOf(good, 40), "DAMAGED_UNREADABLE"),
                rejected("sheet-cut.xlsx", sheetText(cut(Workbook.sheet(Workbook.rows("")))), "DAMAGED_UNREADABLE"),
                rejected("sheet-missing.xlsx", Workbook.good().without(SHEET).bytes(), "DAMAGED_UNREADABLE"),
                inPart(
                        "string-out-of-range.xlsx",
                        sheet("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>99</v></c></row>"),
                        "DAMAGED_PARTLY"),
                inPart(
                        "string-no-number.xlsx",
                        sheet("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>x</v></c></row>"),
                        "DAMAGED_PARTLY"),
                inPart("strings-missing.xlsx", Workbook.good().without(STRINGS).bytes(), "DAMAGED_PARTLY"),
                rejected(
                        "cell-nowhere.xlsx",
                        sheet("<row r=\"3\"><c r=\"0A\"><v>1</v></c></row>"),
                        "DAMAGED_UNREADABLE"),
                rejected("locked.xlsx", locked(), "NEEDS_PASSWORD"),
                rejected("old.xls", oldOffice(""), "NOT_SUPPORTED"),
                read("commas.xlsx", "地区,出口额（亿元）\n上海,12.5\n北京,8.0\n", "NAME_MISLEADS"),
                read("page.xlsx", "<html><body><p>2023年上海出口额为12.5亿元。</p></body></html>", "NAME_MISLEADS"),
                rejected("twice-the-sheet.xlsx", twice(), "DAMAGED_UNREADABLE"),
                read(
                        "climbing.xlsx",
                        Workbook.good().part("../../climbed.xml", "<x/>").bytes(),
                        ""),
                read("linked.xlsx", linked(), ""),
                rejected("no-sheet.zip", zip("readme.txt"), "NOT_SUPPORTED"),
                rejected("letter.docx", zip("word/document.xml"), "NOT_SUPPORTED"),
                rejected("blank.xlsx", sheetText(Workbook.sheet("")), "BLANK"));
    }

    private static byte[] sheet(String further) {
        return sheetText(Workbook.sheet(Workbook.rows(further)));
    }

    private static byte[] sheetText(String xml) {
        return Workbook.good().part(SHEET, xml).bytes();
    }

    private static String cut(String xml) {
        return xml.substring(0, xml.length() - 30);
    }

    private static String wideRows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row < count + 3; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"XFD")
                    .append(row)
                    .append("\"><v>")
                    .append(row * 7919L);
            rows.append("</v></c></row>");
        }
        return rows.toString();
    }

    private static String scattered(int count) {
        StringBuilder rows = new StringBuilder();
        for (int number = 3; number < count + 3; number++) {
            String place = CellReference.convertNumToColString(number) + number;
            rows.append("<row r=\"")
                    .append(number)
                    .append("\"><c r=\"")
                    .append(place)
                    .append("\"><v>1</v></c></row>");
        }
        return rows.toString();
    }

    private static byte[] merged(String ranges) {
        return sheetText(Workbook.sheet(Workbook.rows(""), "<mergeCells>" + ranges + "</mergeCells>"));
    }

    private static String merges(int count) {
        StringBuilder ranges = new StringBuilder();
        for (int row = 3; row < count + 3; row++) {
            ranges.append("<mergeCell ref=\"A")
                    .append(row)
                    .append(":C")
                    .append(row)
                    .append("\"/>");
        }
        return ranges.toString();
    }

    private static byte[] doctype(String entities) {
        return sheetText(Workbook.sheet(Workbook.rows("<row r=\"3\"><c r=\"A3\" t=\"str\"><v>&x;</v></c></row>"))
                .replace(HEAD, HEAD + "<!DOCTYPE worksheet [" + entities + "]>"));
    }

    static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY x0 \"ha\">");
        for (int depth = 1; depth < 30; depth++) {
            entities.append("<!ENTITY x")
                    .append(depth)
                    .append(" \"")
                    .append(("&x" + (depth - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities + "<!ENTITY x \"&x29;\">";
    }

    /** A container as Office writes it around an encrypted workbook: the name of the stream is what tells. */
    private static byte[] locked() {
        return oldOffice("EncryptedPackage");
    }

    private static byte[] oldOffice(String stream) {
        byte[] bytes = new byte[2048];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1152, name.length);
        return bytes;
    }

    private static byte[] twice() {
        String other = SHEET.replace('1', '2');
        byte[] bytes =
                Workbook.good().part(other, Workbook.sheet(Workbook.rows(""))).bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(other, SHEET).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] linked() {
        return Workbook.good()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Workbook.relations(
                                Workbook.relation("rId1", "hyperlink", "http://127.0.0.1:9/\" TargetMode=\"External")
                                        + Workbook.relation(
                                                "rId2", "externalLink", "file:///etc/passwd\" TargetMode=\"External")))
                .bytes();
    }

    private static byte[] zip(String entry) {
        return Workbook.good()
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without("[Content_Types].xml")
                .part(entry, "text")
                .bytes();
    }
}
