package org.yearbook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.text.CreditLabels;

final class DocumentReadersTest {

    private final DocumentReaders readers = new DocumentReaders(
            (info, bytes) -> new DocumentContent(info, "application/pdf", 1, 0, List.of(), List.of(), List.of()),
            CreditLabels.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.pdf  | %PDF-1.7 ...                              | application/pdf
            x.txt  | garbage %PDF-1.4                          | application/pdf
            x.html | <p>正文。</p>                             | text/html
            x.txt  | <!DOCTYPE html><p>正文。</p>              | text/html
            x.md   | <html><body>正文。                        | text/html
            x      | <div><p>甲。</p><p>乙。</p></div>         | text/html
            x.htm  | 没有标记的文字。                          | text/plain
            x.md   | 正文。                                    | text/markdown
            x.MARKDOWN | 正文。                                | text/markdown
            x.txt  | # 一\\n\\n正文。\\n\\n# 二\\n             | text/markdown
            x.txt  | ---\\ntitle: 甲\\n---\\n正文。            | text/markdown
            x.txt  | # 正文。                                  | text/plain
            x.csv  | 正文，小于 < 号。                         | text/plain
            """)
    void choosesByContentThenByName(String file, String text, String mediaType) throws Exception {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(readers.read(DocumentInfo.unlisted(file), bytes).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.zip  | PK\\u0003\\u0004xx                     | NOT_SUPPORTED | ZIP
            x.xlsx | PK\\u0003\\u0004xx                     | DAMAGED_UNREADABLE | damaged
            x.txt  | \\u0089PNG\\r\\n\\u001A\\nxx          | NOT_SUPPORTED | PNG
            x.doc  | \\u00D0\\u00CF\\u0011\\u00E0\\u00A1\\u00B1\\u001A\\u00E1 | NOT_SUPPORTED | Office
            x.gz   | \\u001F\\u008B\\u0008                  | NOT_SUPPORTED | gzip
            x.rtf  | {\\u005Crtf1}                        | NOT_SUPPORTED | RTF
            x.xml  | <?xml version='1.0'?><a>1</a>          | NOT_SUPPORTED | XML
            x.txt  | ''                                     | EMPTY_FILE    | empty
            x.txt  | \\n\\n                                 | BLANK         | blanks
            x.txt  | \\u0000\\u0001\\u0002\\u0003           | NOT_TEXT      | binary
            x.html | <html><script>document.write('12')</script></html> | NO_TEXT | readable
            """)
    void saysWhyItCannotRead(String file, String text, String code, String word) {
        byte[] bytes = unescape(text).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> readers.read(DocumentInfo.unlisted(file), bytes))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.remedy()).contains(word).contains(code.equals("NOT_SUPPORTED") ? "PDF, HTML" : "");
                });
    }

    @Test
    void neverGivesAPdfToATextReader() throws Exception {
        byte[] bytes = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

        assertThat(readers.read(DocumentInfo.unlisted("x.html"), bytes).mediaType())
                .isEqualTo("application/pdf");
    }

    private static String unescape(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text.replace("\\n", "\n").replace("\\r", "\r"))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
