package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.document.UnreadableDocumentException;

final class TextDecoderTest {

    private static final String CHINESE = "全省进出口总额十二亿元，比上年增长三成。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8    |               | UTF-8    | ''
            UTF-16LE | FF FE         | UTF-16LE | ''
            UTF-16BE | FE FF         | UTF-16BE | ''
            UTF-8    | EF BB BF      | UTF-8    | ''
            UTF-32LE | FF FE 00 00   | UTF-32LE | ''
            GB18030  |               | GB18030  | ENCODING_GUESSED
            """)
    void followsTheBytes(String charset, String mark, String followed, String issue) throws Exception {
        byte[] bytes = concat(bytes(mark == null ? "" : mark), CHINESE.getBytes(Charset.forName(charset)));

        DecodedText decoded = TextDecoder.decode(DocumentInfo.unlisted("x.txt"), bytes);

        assertThat(decoded.source().text()).isEqualTo(CHINESE);
        assertThat(decoded.charset()).isEqualTo(followed);
        assertThat(decoded.issues())
                .extracting(Issue::code)
                .isEqualTo(issue.isEmpty() ? java.util.List.of() : java.util.List.of(issue));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Big5     | Big5    |          | ''
            UTF-8    | UTF-8   | EF BB BF | ''
            GB18030  | UTF-8   |          | INVALID_BYTES
            """)
    void followsWhatTheManifestStatesOverWhatTheBytesTell(String real, String stated, String mark, String issue)
            throws Exception {
        byte[] bytes = concat(bytes(mark == null ? "" : mark), "全省進出口總額".getBytes(Charset.forName(real)));
        DocumentInfo info = new DocumentInfo(
                "x.txt",
                "",
                "",
                Vintage.UNKNOWN,
                DocumentKind.UNKNOWN,
                "",
                Charset.forName(stated).name(),
                true);

        DecodedText decoded = TextDecoder.decode(info, bytes);

        assertThat(decoded.source().text().equals("全省進出口總額")).isEqualTo(issue.isEmpty());
        assertThat(decoded.issues())
                .extracting(Issue::code)
                .isEqualTo(issue.isEmpty() ? java.util.List.of() : java.util.List.of(issue));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gb2312  | UTF-8   | UTF-8   | ENCODING_DECLARED_WRONG
            utf-8   | GB18030 | GB18030 | ENCODING_DECLARED_WRONG
            gbk     | GB18030 | GB18030 | ''
            big5    | Big5    | Big5    | ''
            x-none  | UTF-8   | UTF-8   | ENCODING_DECLARED_WRONG
            iso-8859-1 | GB18030 | GB18030 | ENCODING_DECLARED_WRONG
            """)
    void believesTheBytesOverADeclaration(String declared, String real, String followed, String issue)
            throws Exception {
        String page = "<meta charset=\"" + declared + "\"><p>今年出口增加</p>";

        DecodedText decoded = TextDecoder.decode(DocumentInfo.unlisted("x.html"), page.getBytes(Charset.forName(real)));

        assertThat(decoded.source().text()).isEqualTo(page);
        assertThat(decoded.charset()).isEqualTo(followed);
        assertThat(decoded.issues().stream().anyMatch(each -> each.code().equals("ENCODING_DECLARED_WRONG")))
                .isEqualTo(!issue.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "US-ASCII", "windows-1252"})
    void readsTheSupersetThatBrowsersReadByTheOlderName(String declared) throws Exception {
        String page = "<meta charset=\"" + declared + "\"><p>Exports rose to €3 billion – a record for the région.</p>";

        DecodedText decoded =
                TextDecoder.decode(DocumentInfo.unlisted("x.html"), page.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.source().text()).isEqualTo(page);
        assertThat(decoded.issues()).isEmpty();
    }

    @Test
    void fallsBackToWindows1252WithAWarning() throws Exception {
        String text = "Les échanges ont progressé de 3 % à l’étranger – naïvement.";

        DecodedText decoded =
                TextDecoder.decode(DocumentInfo.unlisted("x.txt"), text.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.source().text()).isEqualTo(text);
        assertThat(decoded.issues())
                .extracting(each -> each.code() + " " + each.severity().code())
                .containsExactly("ENCODING_GUESSED warning");
    }

    @Test
    void countsAndLocatesInvalidBytesInAMostlyValidFile() throws Exception {
        byte[] bytes =
                concat(CHINESE.getBytes(StandardCharsets.UTF_8), bytes("FF"), "好".getBytes(StandardCharsets.UTF_8));

        DecodedText decoded = TextDecoder.decode(DocumentInfo.unlisted("x.txt"), bytes);

        assertThat(decoded.source().text()).isEqualTo(CHINESE + "\uFFFD好");
        assertThat(decoded.issues()).hasSize(1).first().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("INVALID_BYTES");
            assertThat(issue.message()).contains("1 places", "offset " + CHINESE.length());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                | EMPTY_FILE
            20 0A 09 20       | BLANK
            EF BB BF          | BLANK
            00 00 00 00       | NOT_TEXT
            41 00 01 02 42 03 | NOT_TEXT
            """)
    void rejectsWhatHoldsNoText(String hexadecimal, String code) {
        assertThatThrownBy(() -> TextDecoder.decode(DocumentInfo.unlisted("x.txt"), bytes(hexadecimal)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void replacesAStrayControlCharacterAndKeepsOffsets() throws Exception {
        String text = "a".repeat(300);

        DecodedText decoded =
                TextDecoder.decode(DocumentInfo.unlisted("x.txt"), ("\u0001" + text).getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.source().text()).isEqualTo("\uFFFD" + text);
        assertThat(decoded.issues()).extracting(Issue::code).containsExactly("CONTROL_CHARACTERS");
    }

    private static byte[] bytes(String hexadecimal) {
        return hexadecimal.isBlank()
                ? new byte[0]
                : java.util.HexFormat.ofDelimiter(" ").parseHex(hexadecimal);
    }

    private static byte[] concat(byte[]... parts) {
        var out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
