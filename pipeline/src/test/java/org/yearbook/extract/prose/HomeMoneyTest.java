package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

/** Which money a sign stands for that several currencies are printed with, and whose publishers are papers. */
class HomeMoneyTest {

    private static List<Figure> read(String title, String publisher, String text) {
        DocumentInfo info =
                new DocumentInfo("a.md", title, publisher, new Vintage("2024-08-12"), DocumentKind.UNKNOWN, "en", true);
        return ProseFigures.read(
                        new DocumentContent(
                                info,
                                "text/markdown",
                                1,
                                0,
                                List.of(Reader.passage(PassageKind.PARAGRAPH, text, 0)),
                                List.of(),
                                List.of()),
                        Reader.VOCABULARY)
                .figures();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Australian exports climb   |                     | Exports were $3 billion in May.                            | AUD
            Australian exports climb   | Queensland Courier  | Exports were 3 billion dollars in May.                     | AUD
            Australian exports climb   |                     | Exports were US$3 billion in May.                          | USD
            Australian exports climb   |                     | Exports were $3 billion (A$4 billion) in May.              | USD AUD
            Australian exports climb   | Manila Herald       | Exports were $3 billion in May.                            | AUD
            Australian exports climb   | Vietnam News        | Exports were $3 billion in May.                            | USD
            New Zealand exports climb  |                     | Exports were $3 billion in May.                            | NZD
            Chinese exports climb      |                     | Exports were $3 billion in May.                            | USD
            Exports climb              |                     | Exports were $3 billion in May.                            | USD
            Hong Kong exports climb    |                     | Exports rose 3 percent to $4 billion in May.               | HKD HKD
            Hong Kong exports climb    |                     | Brent crude gained to $81 a barrel in May.                 | USD
            Hong Kong exports climb    |                     | Worldwide, sales of chips were $600 billion in May.        | USD
            Hong Kong exports climb    |                     | China's surplus was 70 billion dollars in May.             | USD
            Hong Kong exports climb    |                     | China exported more in May. Its surplus was $70 billion.   | USD
            Canadian exports climb     |                     | World trade was $24 trillion in May.                       | USD
            Canadian exports climb     |                     | Oil was 60 US dollars, or $60 in May.                      | USD USD
            Canadian exports climb     |                     | Exports of gold were sold at $2,000 per ounce in May.      | USD
            Canadian exports climb     |                     | Exports to China and Japan were $3 billion in May.         | CAD
            Canadian exports climb     |                     | Exports from Ontario were $3 billion in May.               | CAD
            Canadian exports climb     |                     | Canada's imports were $3 billion in May.                   | CAD
            Mexican exports climb      |                     | Mexico's imports were 3 billion pesos in May.              | MXN
            Mexican exports climb      |                     | Argentina's imports were 3 billion pesos in May.           | ''
            Exports climb              |                     | Chilean imports were 3 billion pesos in May.               | CLP
            Swedish exports climb      |                     | Danish imports were 3 billion kroner in May.               | ''
            Taiwan exports climb       |                     | Taiwan's exports rose 3 percent to $40 billion in May.     | USD USD
            """)
    void isThatOfTheCountryOfTheText(String title, String publisher, String text, String currencies) {
        assertThat(read(title, publisher == null ? "" : publisher, text).stream()
                        .map(figure -> figure.reading().currency()))
                .containsExactly(currencies.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statistics Korea     | KR
            Korea Gazette Online |
            korea.com            |
            The Korea Times      |
            """)
    void isNoCountryOfTheTextWhereAPaperIsFrom(String publisher, String area) {
        assertThat(read("Exports climb", publisher, "Exports were 3 million tonnes in May."))
                .extracting(figure -> figure.reading().refArea())
                .containsExactly(area == null ? "" : area);
    }
}
