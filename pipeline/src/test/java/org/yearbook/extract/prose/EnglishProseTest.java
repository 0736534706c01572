package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;
import static org.yearbook.extract.prose.Reader.period;
import static org.yearbook.extract.prose.Reader.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** English sentences, which say behind a number when and with whom, and from what a change is measured. */
class EnglishProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, services trade of France with Japan was 3 billion dollars.             | FR JP
                    In 2023, services exports of France to the United States were 3 billion dollars. | FR US
                    In 2023, services exports from France were 3 billion dollars.                   | FR -
                    In 2023, services imports of France from Japan were 3 billion dollars.          | FR JP
                    In 2023, France posted a services deficit of 3 billion dollars with Japan.      | FR JP
                    """)
    void keepsPartnersApartFromWhoReports(String text, String areas) {
        Figure figure = Reader.paragraphs(text).get(0);
        String partner = figure.reading().counterpartArea();

        assertThat(figure.reading().refArea() + " " + (partner.isEmpty() ? "-" : partner))
                .isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    France's services exports rose 5.3 percent to 3 billion dollars in the first three quarters of 2023. | 5.3 2023-01-01/P9M; 3 2023-01-01/P9M
                    France's services exports were 3 billion dollars in May 2023, compared with 2 billion dollars in May 2022. | 3 2023-05; 2 2022-05
                    In 2023, France's services exports climbed to 3 billion dollars from 2 billion dollars a year earlier. | 3 2023; 2 2022
                    In 2023, France's services exports climbed to 3 billion dollars from 2 billion dollars.              | 3 2023; 2 -
                    In May 2023, France's services exports were 3 billion dollars, up from 2 billion dollars the month before. | 3 2023-05; 2 2023-04
                    France's services exports were 3 billion dollars in Quarter 2 (April to June) 2023.                  | 3 2023-Q2
                    From January to September 2023, France's services exports were 3 billion dollars.                    | 3 2023-01-01/P9M
                    In 2023, France's services exports rose to more than 3 billion dollars.                              | 3 2023
                    France's services exports in May 2023 rose 5 percent compared with May 2022 ($2 billion).            | 5 2023-05; 2 2022-05
                    Between 2021 and 2023, France's services exports doubled to 3 billion dollars.                       | 3 -
                    Through October 2023, France's services exports were 3 billion dollars.                              | 3 2023-01-01/P10M
                    In fiscal 2023, France's services exports were 3 billion dollars.                                    | 3 -
                    In the 12 months to June 2023, France's services exports were 3 billion dollars.                     | 3 -
                    In the first nine months of last year, France's services exports were 3 billion dollars.             | 3 2023-01-01/P9M
                    Between January and July 2023, France's services exports were 3 billion dollars.                     | 3 2023-01-01/P7M
                    France's services exports reached 3 billion dollars in H1 2023.                                      | 3 2023-S1
                    In the three months to June 2023, France's services exports were 3 billion dollars.                  | 3 2023-Q2
                    In 2022-23, France's services exports were 3 billion dollars.                                        | 3 -
                    In May 2023, France's services exports were 3 billion dollars, the most since July 2019.             | 3 2023-05
                    In May 2023, France's services surplus was 3 billion dollars, up 1 billion dollars on the surplus in April 2023. | 3 2023-05; 1 2023-05
                    In May 2023, France's services exports rose to 3 billion dollars, higher than April's 2 billion dollars. | 3 2023-05; 2 2023-04
                    In May, 2023, France's services exports were 3 billion dollars.                                      | 3 2023-05
                    Officials said on 9 May 2024 that services exports of France were 3 billion dollars in 2023.         | 3 2023
                    From April to September 2022-23, France's services exports were 3 billion dollars.                   | 3 2022-04-01/P6M
                    In May-August of FY 2022-23, France's services exports were 3 billion dollars.                       | 3 -
                    In the fiscal first half of 2023, France's services exports were 3 billion dollars.                  | 3 -
                    In July-December 2022-23, France's services exports were 3 billion dollars, up from 2 billion dollars in the same period of 2021-22. | 3 2022-S2; 2 2021-S2
                    In May 2023, France's services surplus was 3 billion dollars, a record high for the second quarter.  | 3 2023-05
                    The combined value of France's services exports in May and June 2023 was 3 billion dollars.          | 3 2023-05-01/P2M
                    In January and February of 2024, France's services exports were 3 billion dollars. Imports were 2 billion dollars. | 3 2024-01-01/P2M; 2 2024-01-01/P2M
                    France's services exports were 3 billion dollars during May and June. In May and August, imports were 2 billion dollars. | 3 2024-05-01/P2M; 2 -
                    France's services exports rose 3 percent and 2 percent in May and June.                              | 3 -; 2 -
                    In May and June, France's services exports were 3 billion dollars and 2 billion dollars, respectively. | 3 2024-05; 2 2024-06
                    The value of France's services exports in June 2023, provisionally put at 3 billion dollars, rose by 2 percent, comparing June 2023 with June 2022. | 3 2023-06; 2 2023-06
                    In the first six months of 2024, services exports of France rose 3 percent. Services with strong exports this year include repairs, with 2 billion dollars. | 3 2024-S1; 2 2024-S1
                    In May 2023, France's services exports were 3 billion dollars. In April, they had fallen by 1 percent. Imports were 2 billion dollars. | 3 2023-05; -1 2023-04; 2 2023-05
                    In the first six months of 2024, services exports of France rose 3 percent. The ministry expects exports of 2 billion dollars this year. | 3 2024-S1; 2 2024
                    In May 2023, France's services exports were 3 billion dollars, up from 2 billion dollars in May 2020. In June, they were 1 billion dollars. | 3 2023-05; 2 2020-05; 1 2023-06
                    Down from July 2022, France's services exports were 3 billion dollars in June.                       | 3 2024-06
                    In July 2024, France's services exports were 3 billion dollars. In the seven months, they were 20 billion dollars. | 3 2024-07; 20 2024-01-01/P7M
                    In the first seven months, France's services exports were 20 billion dollars. In July alone, they were 3 billion dollars. In the seven-month period, imports were 2 billion dollars. | 20 2024-01-01/P7M; 3 2024-07; 2 2024-01-01/P7M
                    In the second quarter of 2024, France's services exports were 3 billion dollars. In 2023, they were 9 billion dollars. Imports fell 2 percent for the quarter. | 3 2024-Q2; 9 2023; -2 2024-Q2
                    In 2023, France's services exports were 3 billion dollars. Imports fell 2 percent in the quarter. Trade rose 1 percent. | 3 2023; -2 -; 1 2023
                    In the first ten months of 2023, France's services exports were 9 billion dollars. Compared with September 2023, they rose by 5 percent. | 9 2023-01-01/P10M; 5 2023-10
                    In 2023, France's services exports rose 5 percent, compared with 3 percent for Japan. Imports fell 2 percent. | 5 2023; 3 2023; -2 2023
                    In 2023, France's services exports rose 5 percent, above the national average of 4 percent.          | 5 2023; 4 2023
                    In 2023, France's services exports rose 5 percent. They grew 4 percent in the first quarter, 6 percent in the second and 5 percent in the third. Imports fell 2 percent. | 5 2023; 4 2023-Q1; 6 2023-Q2; 5 2023-Q3; -2 2023
                    In 2023, visits to France were 5 percent below 2019 levels. Visits by train rose 2 percent.          | -5 2023; 2 2023
                    Services exports of France rose 3 percent in July. The ministry said last month that it expected 9 billion dollars this year. | 3 2024-07; 9 2024
                    Data released in July showed that services exports of France were 3 billion dollars in May.          | 3 2024-05
                    In May 2024, services exports of France were 3 billion dollars higher than those of goods in the same month last year. | 3 2024-05
                    In April 2024, services exports of France fell 3 percent. That compares with a 10 percent slide in March. Imports fell 2 percent. | -3 2024-04; -10 2024-03; -2 2024-04
                    France has set its 2024 target for services exports at 3 billion dollars.                            | 3 2024
                    During the Golden Week holiday, France's services exports were 3 billion dollars.                    | 3 -
                    France's services exports were 3 billion dollars over the Easter holiday.                            | 3 -
                    On May 1 alone, services exports of France were 3 billion dollars.                                   | 3 2024-05-01
                    Growth in services exports of France in May 2023 was led by wine (3 percent).                        | 3 2023-05
                    In July 2023, France's services surplus rose by 1 billion dollars over the surplus recorded in the first six months of 2023. Imports were 2 billion dollars. | 1 2023-07; 2 2023-07
                    """)
    void readsTheTimeBehindANumber(String text, String expected) {
        assertThat(read(text, figure -> period(figure))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, France's services exports rose 3 percent year on year.                      | 3 growth_yoy
                    In May 2023, France's services exports rose 3 percent from the previous month.           | 3 other
                    In May 2023, France's services exports rose 3 percent compared with May 2022.            | 3 growth_yoy
                    In May 2023, France's services exports were up 3 percent over the 2 billion dollars recorded in May 2022. | 3 growth_yoy; 2 level
                    In May 2023, France's services exports were up 3 percent from 2 billion dollars in April 2023. | 3 other; 2 level
                    France's services exports fell by 3 percent to $2 billion in May 2023 from $4 billion in the same month of the previous year. | -3 growth_yoy; 2 level; 4 level
                    In May 2023, compared with April 2023, France's services exports rose by 3 percent.       | 3 other
                    Compared with a month earlier, France's services exports rose by 3 percent in the first quarter of 2023. | 3 other
                    In May 2023 compared with May 2022, services exports rose by 3 percent in France and by 2 percent in Japan. | 3 growth_yoy; 2 growth_yoy
                    In 2023, trade of France with Japan grew by 3 percent and with China by 2 percent.        | 3 growth_yoy; 2 growth_yoy
                    In 2023, trade of France with Japan fell 3 percent and with China 2 percent.              | -3 growth_yoy; -2 growth_yoy
                    In the second quarter, France's services exports rose 3 percent from last year's level.   | 3 growth_yoy
                    France's services exports rose 3 percent in the second quarter of 2023 from the first quarter of 2023. | 3 other
                    In May 2023, France's services exports rose 3 percent.                                   | 3 other
                    In 2023, France's services exports fell 3 percent.                                       | -3 growth_yoy
                    In May 2023, France's services exports rose 3 percent year on year, while imports fell 2 percent. | 3 growth_yoy; -2 growth_yoy
                    In 2023, France's services exports grew by 3 percent and its imports by 2 percent.       | 3 growth_yoy; 2 growth_yoy
                    In 2023, France's services exports were 3 billion dollars, 2 billion less than in 2022.  | 3 level; -2 other
                    In 2023, France's services exports fell by 3 billion dollars (1.5%).                     | -3 other; -1.5 growth_yoy
                    In May 2023, France's services exports were 9 billion dollars, down 3 billion dollars or 25 percent from April. | 9 level; -3 other; -25 other
                    In May 2023, France's services exports fell 2 percent year on year or 3 billion dollars to 9 billion dollars. | -2 growth_yoy; -3 other; 9 level
                    In 2023, sales of tea, oil and wine were off 3 percent, 2 percent and 4 percent from the year before. | -3 growth_yoy; -2 growth_yoy; -4 growth_yoy
                    In 2023, sales of tea were off to a good start with 3 billion dollars. | 3 level
                    In 2023, France's services exports rose by 3.7 percent, or $1.2 billion.                 | 3.7 growth_yoy; 1.2 other
                    In 2023, France's services exports were 3 billion dollars, after falling 4 percent in 2022. | 3 level; -4 growth_yoy
                    In 2023, France's services exports made up 20.3 percent of world services exports.       | 20.3 share
                    In May 2023, France's services exports were 3 billion dollars, compared with 2 billion dollars in May 2022, a rise of 50 percent. | 3 level; 2 level; 50 growth_yoy
                    In May 2023, France's services exports rose 3 percent and its imports 2 percent year on year. | 3 growth_yoy; 2 growth_yoy
                    In May 2023, services exports of France saw a 6.7-percent year-on-year increase.        | 6.7 growth_yoy
                    In 2023, France gained a services surplus of 3 billion dollars.                          | 3 level
                    In 2023, the unemployment rate of France was 7.3 percent.                                | 7.3 level
                    In 2023, the central bank of France cut its rate by 25 basis points.                      | -25 change_pp
                    In 2023, between 5 and 7 percent of firms in France exported services.                    | 5 share; 7 share
                    In 2023, France's services exports went from minus 2.3 percent growth in 2022 to plus 4.8 percent. | -2.3 growth_yoy; 4.8 growth_yoy
                    """)
    void tellsGrowthOverAYearFromOtherChanges(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, France's services deficit was 84 billion dollars, up from 71 billion dollars in 2022. | -84 balance; -71 balance
                    In 2023, France ran a services deficit of 84 billion dollars.                                  | -84 balance
                    In 2023, France's services surplus was 84 billion dollars.                                     | 84 balance
                    In 2023, France's exports and imports went up by 1.6 percent and down by 0.5 percent, respectively. | 1.6 exports; -0.5 imports
                    """)
    void readsBalancesAndBothDirections(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().flow().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, trade of France with Japan rose 3 percent.                              | 3 total JP
                    In 2023, France recorded a 3 billion euro surplus in services with Japan.        | 3 balance JP
                    In 2023, France saw a 3 percent rise in exports to Japan and a 2 percent fall in imports. | 3 exports JP; -2 imports JP
                    In 2023, exports of steel (3 percent), cars (2 percent) and wine (1 percent) of France rose. | 3 exports -; 2 exports -; 1 exports -
                    In 2023, France's largest surplus was with Japan (3 billion euros), followed by China (2 billion euros). | 3 balance JP; 2 balance CN
                    In 2023, France ran a deficit of 3 billion dollars with Japan, 2 billion dollars with China. | -3 balance JP; -2 balance CN
                    In 2023, trade between France and Japan was 3 billion dollars.                   | 3 total JP
                    In 2023, trade of France with Japan, another of its major markets, rose 3 percent. | 3 total JP
                    In 2023, trade of France with Japan was 310,000, and that with China fell. | 310000 total JP
                    In 2023, France's leading exports included wine, with sales of 3 billion dollars; cheese, 2 billion dollars. | 3 exports -; 2 exports -
                    With Japan, France ran a deficit of 3 billion dollars in 2023. Exports to the country rose 2 percent. | -3 balance JP; 2 exports JP
                    In 2023, exports of France to Japan rose 3 percent. Exports rose 2 percent. | 3 exports JP; 2 exports -
                    In 2023, exports of France fell 3 percent in euro terms to 2 billion euros.      | -3 exports -; 2 exports -
                    """)
    void readsWhatStandsBehindANumberOrBeforeItsBracket(String text, String expected) {
        assertThat(read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, services exports rose by 3 percent in France and by 2 percent in Japan. | 3 FR exports; 2 JP exports
                    In May 2023, Japan took 3 billion dollars of the goods, and China 2 billion dollars. Services exports of the country rose by 1 percent. | 3 JP none; 2 CN none; 1  exports
                    In May 2023, France's retail trade volume rose by 3 percent.                          | 3 FR none
                    In May 2023, retail trade in France rose by 3 percent.                               | 3 FR none
                    """)
    void readsTheAreaBehindAPercentageAndNoTradeAtHome(String text, String expected) {
        assertThat(read(
                        text,
                        figure -> figure.reading().refArea() + " "
                                + figure.reading().flow().code()))
                .isEqualTo(list(expected));
    }

    @Test
    void takesTheHabitOfTheFirstPercentageForAllThatSayNothing() {
        assertThat(measures(
                        "In May 2023, exports of France rose 3 percent year on year.",
                        "In April 2023, they rose 2 percent."))
                .containsExactly("growth_yoy", "growth_yoy");
        assertThat(measures(
                        "In May 2023, exports of France rose 3 percent.",
                        "In April 2023, they rose 2 percent year on year.",
                        "In May 2023, imports of France rose 1 percent."))
                .containsExactly("other", "growth_yoy", "other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, services exports of France were $4,984m.           | 4984 $m
                    In 2023, services exports of India were Rs 3.2 lakh crore.      | 3.2 Rslakh crore
                    In 2023, services exports of India were 1,74,962 crore rupees.  | 174962 crore rupees
                    In 2023, 6,616 ships called at the ports of France.             | 6616 -
                    In May 2023, the price index of France fell to 103.2.           | 103.2 -
                    """)
    void readsUnitsAndCountsWithoutOne(String text, String expected) {
        assertThat(read(text, figure -> figure.number().unit()).get(0).strip()).isEqualTo(expected);
    }

    @Test
    void leavesTheDatelineOut() {
        assertThat(Reader.paragraphs("TOKYO, Oct 17 (Agency) -- In 2023, France's exports were 3 billion dollars.", "")
                        .get(0)
                        .reading()
                        .refArea())
                .isEqualTo("FR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, France's services exports rose 3 percent, compared with a 0.5 percent gain expected by analysts. | 3 observation; 0.5 forecast
                    Economists had forecast 2 percent, but services exports of France rose 3 percent in 2023.                 | 2 forecast; 3 observation
                    Economists expect services exports of France to grow by 2.7 percent in 2024.                              | 2.7 forecast
                    The forecast for services exports of France was revised up from 2 percent to 3 percent in 2024.           | 2 forecast; 3 forecast
                    The ministry said services exports of France would be 3 billion dollars in 2024.                          | 3 forecast
                    In 2023, services exports of France rose 3 percent, below the 4.5 percent ceiling.                        | 3 observation; 4.5 target
                    The ministry strives to achieve services exports of 60 billion dollars in 2024.                           | 60 target
                    The ministry plans to raise services exports to 60 billion dollars this year.                             | 60 target
                    Services exports of France could rise by 3 percent this year.                                             | 3 forecast
                    Services exports of France are estimated to hit 3 billion dollars this year.                              | 3 forecast
                    Services exports of France may well top 3 billion dollars this year.                                      | 3 forecast
                    In May, services exports of France rose 3 percent.                                                        | 3 observation
                    In 2023, services exports of France would have been 3 billion dollars.                                    | 3 observation
                    In May 2023, services exports of France rose 3 percent, confounding expectations of 2 percent and quickening from 1 percent in April. | 3 observation; 2 forecast; 1 observation
                    """)
    void keepsForecastsAndAimsApart(String text, String expected) {
        assertThat(read(text, figure -> figure.kind().name().toLowerCase(Locale.ROOT)))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, services trade of France with Japan was 3 billion dollars. Exports rose 2 percent. | -
                    In 2023, services trade of France with Japan was 3 billion dollars. It rose 2 percent.      | services_trade
                    """)
    void doesNotTakeTradeWithAPartnerForAllTrade(String text, String indicator) {
        List<Figure> figures = Reader.paragraphs(text);
        String read = figures.get(figures.size() - 1).reading().indicator();

        assertThat(read.isEmpty() ? "-" : read).isEqualTo(indicator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Comparing May 2023 with May 2022, services exports of France rose 3 percent. Imports fell 2 percent.              | growth_yoy growth_yoy
                    Comparing May 2023 with April 2023, services exports of France rose 3 percent. Imports fell 2 percent.            | other other
                    Compared with the preceding three months, services exports of France rose 3 percent in the second quarter of 2023. | other
                    In May 2023, services exports of France rose 3 percent from 5 billion dollars in May 2022. Imports fell 2 percent. | growth_yoy level growth_yoy
                    In May 2023, services exports of France rose 3 percent, compared to the 2 percent decline in April.               | other other
                    """)
    void goesOnWithWhatASentenceOfTheParagraphComparesWith(String text, String expected) {
        assertThat(String.join(" ", measures(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, French services exports (FSX) were 3 billion dollars. FSX with Japan rose 2 percent.                          | 3 exports; 2 exports
                    In 2023, the French balance of trade in services (BoT-S) was 3 billion dollars. The BoT-S rose 2 percent.              | 3 balance; 2 balance
                    In 2023, exports (TX) were 3 billion dollars and imports (TX) 4 billion dollars. TX rose 2 percent.                    | 3 exports; 4 imports; 2 none
                    """)
    void takesShortNamesForTheDirectionsThatTheyWereGivenTo(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().flow().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, imports of France from Japan rose. 5 billion dollars (+3%) of services were exported to China, while 4 billion dollars were imported from those countries. | 5 exports CN; 3 exports CN; 4 imports CN
                    In May 2023, of the total trade of France 5 billion dollars were imported goods.              | 5 imports -
                    In May 2023, French trade grew. 5 billion dollars were exported to non-China Asian markets.   | 5 exports -
                    """)
    void readsWhatAnAmountThatWasExportedIs(String text, String expected) {
        assertThat(read(text, Reader::flowAndPartner)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, services exports of France were strong. They were 3 billion dollars whereas they were 2 billion dollars in May 2022. | 3 2023-05; 2 2022-05
                    In May 2023, services exports of France fell 3 percent and were down 5 percent from the high reached in March.                  | 3 2023-05; 5 2023-05
                    """)
    void keepsTheTimeOfWhatIsComparedWithApart(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().signed().abs().toPlainString() + " " + period(figure))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In May 2023, services exports of France saw a 5 percent annual decline.    | -5 growth_yoy
                    In May 2023, services exports of France posted a 5 percent annual increase. | 5 growth_yoy
                    In May 2023, services exports of France saw a 5 percent monthly decline.   | -5 other
                    """)
    void readsWhatTheAdjectiveBehindAPercentageSays(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lagos made up 27 percent of services exports in 2023, followed by Accra at 21 percent, Dakar at 17 percent and Lomé with 16 percent. | 27 share; 21 share; 17 share; 16 share
                    In 2023, services exports fell 10 percent in France, 4 percent in Japan and 2 percent each in Chad and Mali. | -10 growth_yoy; -4 growth_yoy; -2 growth_yoy
                    In 2023, exports of wine jumped 12 percent, followed by cheese 7 percent, cereals (6 percent) and coffee (5 percent). | 12 growth_yoy; 7 growth_yoy; 6 growth_yoy; 5 growth_yoy
                    In 2023, prices for fuel fell 11.1%; electricity, 2.2%; and natural gas, 3.4%.            | -11.1 growth_yoy; -2.2 growth_yoy; -3.4 growth_yoy
                    In 2023, services exports of France rose 5 percent to 3 billion dollars and those of Japan 4 percent to 2 billion dollars. | 5 growth_yoy; 3 level; 4 growth_yoy; 2 level
                    In 2023, France came first, with growth of 7% in exports, then came Japan, with 5.4%.     | 7 growth_yoy; 5.4 other
                    In 2023, services exports of France rose 7%, while the tax rate was 5%.                   | 7 growth_yoy; 5 other
                    In 2023, services exports of France to Japan accounted for 34 percent, and those to Chad for 6 percent. | 34 share; 6 share
                    """)
    void goesOnWithWhatTheFirstPercentageOfAListMeasures(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 2023, wine contributed to 40 percent of services exports of France.                    | 40 share
                    The majority of visitors to France in 2023, over 60 percent, came by train.               | 60 share
                    In 2023, wine held a 12 percent share.                                                    | 12 share
                    In 2023, the share of services in trade of France rose by 2 percentage points to 30 percent. | 2 change_pp; 30 share
                    In 2023, wine sales showed the fastest growth in France, with a rate of 66.2 percent.     | 66.2 growth_yoy
                    In May 2023, services exports of France fell 31 percent, or $626 million.                 | -31 other; -626 other
                    In May 2023, services exports of France rose 9 percent as they stood at $2 billion, compared to $1 billion in April 2023. | 9 other; 2 level; 1 level
                    In May 2023, services exports of France rose 9 percent and remained at $2 billion, compared to $1 billion in May 2022. | 9 growth_yoy; 2 level; 1 level
                    In May 2023, services exports of France were $2 billion, a 2.2 percent decrease on May 2022. | 2 level; -2.2 growth_yoy
                    In May 2023, services exports of France fell 3 percent to $2 billion versus the preceding year. | -3 growth_yoy; 2 level
                    In May 2023, the price index of France rose 0.3 percent from April and 2.4 percent from May 2022. | 0.3 other; 2.4 growth_yoy
                    In 2022, services exports of France fell by 12 percent. In 2023, the drop narrowed to 6 percent. | -12 growth_yoy; -6 growth_yoy
                    In May 2023, the load factor of French trains was 86 percent.                             | 86 level
                    Services exports of France grew by 8 percent per year between 2005 and 2022.              | 8 growth_avg
                    In 2023, services exports of France rose 9 percent, an average increase of 4 percent in two years. | 9 growth_yoy; 4 growth_avg
                    Of the services trade of France in 2023, $5 billion (41%) were exports and $8 billion (59%) were imports. | 5 level; 41 share; 8 level; 59 share
                    In 2023, services exports of France were $5 billion (3 percent of world exports) and imports $7 billion (4 percent). | 5 level; 3 share; 7 level; 4 share
                    In 2023, services exports of France were $5 billion, representing an increase of 4 percent. | 5 level; 4 growth_yoy
                    In 2023, the share of wine in exports of France rose from 15 percent to 21 percent.       | 15 share; 21 share
                    In May 2023, services exports and imports of France recorded year-on-year decreases, at 7 percent and 12 percent respectively. | -7 growth_yoy; -12 growth_yoy
                    In May 2023, services exports of France were 3 billion dollars, as against a year ago's 2 billion dollars. | 3 level; 2 level
                    In May 2023, the services deficit of France was $3 billion, an improvement over the figure of $4 billion in April. | -3 level; -4 level
                    In May 2023, services exports of France increased $0.5 billion or less than 0.1 percent from May 2022. | 0.5 other; 0.1 growth_yoy
                    """)
    void readsPartsAndChangesInOtherWords(String text, String expected) {
        assertThat(read(text, figure -> figure.reading().measure().code())).isEqualTo(list(expected));
    }

    private static List<String> measures(String... paragraphs) {
        return Reader.paragraphs(paragraphs).stream()
                .map(figure -> figure.reading().measure().code())
                .toList();
    }
}
