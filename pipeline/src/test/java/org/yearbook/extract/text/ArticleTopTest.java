package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.web.WebPageReader;

class ArticleTopTest {

    private static final String TITLE = "渔港一季度吞吐量较快增长";
    private static final String TEXT = "今年一季度，全港吞吐量120万吨，增长7%。其中冷链货物30万吨。";
    private static final DocumentReader PLAIN = new PlainTextReader(SomeCreditLabels.LABELS);
    private static final DocumentReader MARKDOWN = new MarkdownReader(SomeCreditLabels.LABELS);
    private static final DocumentReader WEB = new WebPageReader(SomeCreditLabels.LABELS);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2023/05/06 09:30:00                              ; 2023-05-06 ; ''
            来源：渔港日报⏎2023年5月6日 星期六                  ; 2023-05-06 ; 渔港日报
            发布时间：2023-05-06 来源：渔港日报 阅读：356次       ; 2023-05-06 ; 渔港日报
            Jane Doe, Harbour Wire, Nov. 6, 2023, 10:30 AM   ; 2023-11-06 ; ''
            """)
    void everyFormatSetsTheLineOfCreditApart(String credit, String date, String publisher) throws Exception {
        String[] lines = credit.split("⏎");
        String page = "<title>" + TITLE + "_渔港网</title><body><h1>" + TITLE + "</h1><div>"
                + String.join("</div><div>", lines) + "</div><p>" + TEXT + "</p>";
        assertThat(told(PLAIN, TITLE + "\n" + String.join("\n", lines) + "\n" + TEXT))
                .isEqualTo(TITLE + "/" + date + "/" + publisher + "/" + TEXT);
        assertThat(told(MARKDOWN, "# " + TITLE + "\n\n" + String.join("\n\n", lines) + "\n\n" + TEXT))
                .isEqualTo(TITLE + "/" + date + "/" + publisher + "/" + TEXT);
        assertThat(told(WEB, page)).isEqualTo(TITLE + "/" + date + "/" + publisher + "/" + TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            渔港网2023年5月6日电 全港吞吐量120万吨。                ; 2023-05-06
            2023-05-06 08:30 全港吞吐量120万吨，出口增长4%，进口增长5%。 ; 2023-05-06
            2023-05-06全港吞吐量120万吨，出口增长4%，进口增长5%。       ; ''
            HARBOUR, May 6, 2023 (Wire) -- The port is growing.  ; 2023-05-06
            MAY 6, 2023—The port is growing.                     ; 2023-05-06
            Port City, May 6, 2023: The port is growing.         ; 2023-05-06
            PORT CITY, 6 May 2023 The port is growing.           ; 2023-05-06
            On Saturday, May 6, 2023, the port grew.             ; ''
            渔港网5月6日电 全港吞吐量120万吨。                      ; ''
            """)
    void readsTheDateThatOpensAReport(String opening, String date) throws Exception {
        assertThat(read(MARKDOWN, "# " + TITLE + "\n\n" + opening)
                        .info()
                        .published()
                        .text())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            （来源：渔港日报 2023年5月6日）       ; 2023-05-06 渔港日报
            Published: May-6-2023               ; '2023-05-06 '
            会议于2023年5月6日举行               ; ' '
            """)
    void readsTheLineOfCreditAtTheEndOfALongArticle(String last, String expected) throws Exception {
        String text = "# " + TITLE + "\n\n" + (TEXT + "\n\n").repeat(30) + last;
        DocumentInfo info = read(MARKDOWN, text).info();

        assertThat(info.published().text() + " " + info.publisher()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            渔港一季度吞吐量较快增长_要闻_渔港网          ; 渔港一季度吞吐量较快增长
            另一港口吞吐量|渔港网                       ; 另一港口吞吐量
            Port grows - quickly - Harbour Wire        ; Port grows
            Port-based trade grows                     ; Port-based trade grows
            """)
    void takesTheSiteOffTheTitleOfAPage(String title, String expected) throws Exception {
        String page = "<title>" + title + "</title><body><h1>" + TITLE + "</h1><p>" + TEXT + "</p>";

        assertThat(read(WEB, page).info().title()).isEqualTo(expected);
    }

    private static String told(DocumentReader reader, String text) throws UnreadableDocumentException {
        DocumentContent content = read(reader, text);
        String paragraphs = String.join(
                "|",
                content.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                        .map(Passage::text)
                        .toList());
        return content.info().title() + "/" + content.info().published().text() + "/"
                + content.info().publisher() + "/" + paragraphs;
    }

    private static DocumentContent read(DocumentReader reader, String text) throws UnreadableDocumentException {
        return reader.read(DocumentInfo.unlisted("x"), text.getBytes(StandardCharsets.UTF_8));
    }
}
