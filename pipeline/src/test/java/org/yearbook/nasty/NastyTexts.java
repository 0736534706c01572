package org.yearbook.nasty;

import static org.yearbook.nasty.NastyFile.inPart;
import static org.yearbook.nasty.NastyFile.read;
import static org.yearbook.nasty.NastyFile.rejected;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts in every encoding, broken bytes, lines without end, and files that are no text. */
final class NastyTexts {

    private static final String SENTENCE = "2023年上海货物贸易出口额为12.5亿元，同比增长3.5%。\n";
    private static final String TRADITIONAL = "2023年臺灣貨物貿易出口額為12.5億元，同比增長3.5%。\n";
    private static final String JAPANESE = "2023年の輸出額は12.5億円で、前年より3.5%増えた。\n";
    private static final String ENGLISH = "Exports rose 3.5% to £12.5 billion — “the most” in 2023.\n";

    private NastyTexts() {}

    static List<NastyFile> all(int size) {
        return List.of(
                rejected("empty.txt", "", "EMPTY_FILE"),
                rejected("empty.pdf", "", "EMPTY_FILE"),
                rejected("empty.xlsx", "", "EMPTY_FILE"),
                rejected("empty.html", "", "EMPTY_FILE"),
                rejected("empty.md", "", "EMPTY_FILE"),
                rejected("empty.csv", "", "EMPTY_FILE"),
                rejected("mark-only.txt", "\uFEFF", "BLANK"),
                rejected("blanks.txt", " \t\n\u3000\u00A0\r\n\u200B".repeat(100), "BLANK"),
                rejected("blanks.csv", "\n\n\n", "BLANK"),
                rejected("blanks.md", "\n \n", "BLANK"),
                rejected("nul-only.txt", new byte[size * 100], "NOT_TEXT"),
                rejected("binary.txt", everyByte(size), "NOT_TEXT"),
                rejected("ebcdic.txt", ENGLISH.repeat(3).getBytes(Charset.forName("IBM037")), "NOT_TEXT"),
                rejected(
                        "picture.pdf",
                        "\u0089PNG\r\n\u001A\nxx".getBytes(StandardCharsets.ISO_8859_1),
                        "NOT_SUPPORTED"),
                rejected("packed.txt", "\u001F\u008B\b\0".getBytes(StandardCharsets.ISO_8859_1), "NOT_SUPPORTED"),
                read("stray-nul.txt", SENTENCE.repeat(10) + "\0" + SENTENCE, "CONTROL_CHARACTERS"),
                read("controls.txt", SENTENCE.repeat(10) + "\u0001\u0007" + SENTENCE, "CONTROL_CHARACTERS"),
                read("crlf.txt", SENTENCE.repeat(3).replace("\n", "\r\n"), ""),
                read("cr-only.txt", SENTENCE.repeat(3).replace('\n', '\r'), ""),
                read("line-separators.txt", SENTENCE.repeat(3).replace('\n', '\u2028'), ""),
                read("mixed-ends.txt", SENTENCE + "\r" + SENTENCE + "\r\n" + SENTENCE + "\u0085" + SENTENCE, ""),
                read("utf8-mark.txt", "\uFEFF" + SENTENCE, ""),
                encoded("utf16le-mark.txt", "\uFEFF" + SENTENCE, "UTF-16LE", ""),
                encoded("utf16be-mark.txt", "\uFEFF" + SENTENCE, "UTF-16BE", ""),
                encoded("utf32le-mark.txt", "\uFEFF" + SENTENCE, "UTF-32LE", ""),
                encoded("utf32be-mark.txt", "\uFEFF" + SENTENCE, "UTF-32BE", ""),
                encoded("utf16le.txt", SENTENCE, "UTF-16LE", "ENCODING_GUESSED"),
                encoded("utf16be.txt", SENTENCE, "UTF-16BE", "ENCODING_GUESSED"),
                encoded("utf32le.txt", SENTENCE, "UTF-32LE", "ENCODING_GUESSED"),
                encoded("utf32be.txt", SENTENCE, "UTF-32BE", "ENCODING_GUESSED"),
                encoded("gb18030.txt", SENTENCE, "GB18030", "ENCODING_GUESSED"),
                encoded("big5.txt", TRADITIONAL, "Big5", "ENCODING_GUESSED"),
                encoded("shift-jis.txt", JAPANESE, "Shift_JIS", "ENCODING_GUESSED"),
                encoded("cp1252.txt", ENGLISH, "windows-1252", "ENCODING_GUESSED"),
                inPart("double-encoded.txt", utf8(twiceEncoded()), "TEXT_GARBLED"),
                inPart(
                        "mixed-encodings.txt",
                        joined(utf8(SENTENCE.repeat(20)), SENTENCE.getBytes(Charset.forName("GB18030"))),
                        "INVALID_BYTES"),
                inPart(
                        "invalid-utf8.txt",
                        joined(utf8(SENTENCE), new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xFF}),
                        "INVALID_BYTES"),
                inPart(
                        "overlong-utf8.txt",
                        joined(utf8(SENTENCE), new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF}),
                        "INVALID_BYTES"),
                inPart(
                        "surrogate-utf8.txt",
                        joined(utf8(SENTENCE), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                        "INVALID_BYTES"),
                inPart("cut-utf8.txt", cut(utf8(SENTENCE + "亿")), "INVALID_BYTES"),
                read("one-line.txt", SENTENCE.strip().repeat(size * 20), ""),
                read("one-word.txt", SENTENCE + "a".repeat(size * 2000), ""),
                read("one-number.txt", SENTENCE + "1".repeat(size * 2000), ""),
                read("many-lines.txt", SENTENCE + "甲\n".repeat(size * 200), ""),
                read("many-empty-lines.txt", SENTENCE + "\n".repeat(size * 2000) + SENTENCE, ""),
                read("many-brackets.txt", SENTENCE + "（".repeat(size * 200), ""),
                read("many-commas.txt", SENTENCE + "，".repeat(size * 200), ""),
                read("no-character.txt", SENTENCE + "\uFFFE\uFFFF", ""),
                read("deep-quotes.md", "# 外贸\n\n" + SENTENCE + "\n" + ">".repeat(size * 20) + " " + SENTENCE, ""),
                read("deep-lists.md", "# 外贸\n\n" + SENTENCE + "\n" + deepList(size), ""),
                read(
                        "many-pipes.md",
                        "# 外贸\n\n" + SENTENCE + "\n" + "|".repeat(size * 200) + "\n" + "|-".repeat(size * 100) + "\n",
                        ""),
                read("open-front.md", "---\ntitle: 外贸\n\n" + SENTENCE, ""),
                read("many-marks.md", "# 外贸\n\n" + SENTENCE + "\n" + "*_`[(".repeat(size * 50), ""));
    }

    private static NastyFile encoded(String file, String text, String charset, String issue) {
        return read(file, text, Charset.forName(charset), issue);
    }

    private static byte[] everyByte(int size) {
        byte[] bytes = new byte[size * 100];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (index * 31);
        }
        return bytes;
    }

    private static String twiceEncoded() {
        return new String(utf8(SENTENCE.repeat(5)), Charset.forName("ISO-8859-1"));
    }

    private static String deepList(int size) {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < size; depth++) {
            list.append(" ".repeat(depth * 2)).append("- 甲\n");
        }
        return list.toString();
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
