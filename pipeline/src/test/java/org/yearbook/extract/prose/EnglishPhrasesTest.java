package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Figure;

/** English figures by the phrase that they stand in: the verb with its object, the head of the subject, the noun behind. */
class EnglishPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, rice output fell to 5,000 tonnes.                                                  | 5000 level
            In 2023, the port increased its box traffic 2 percent to 4 million tonnes.                  | 2 growth_yoy; 4 level
            In 2023, the port increased its box traffic by the same 2 percent.                          | 2 growth_yoy
            In 2023, the port increased its share of boxes to 2 percent.                                | 2 share
            In 2023, this was due to a decline in rice purchases by 4% to $3 billion.                   | -4 growth_yoy; 3 level
            In 2023, capacity grew by 12 GW (+1%) and wind by 6 GW (+5%).                               | 12 other; 1 growth_yoy; 6 other; 5 growth_yoy
            In 2023, solar led with an increase of 9 GW (+2%), followed by wind with 5 GW (+1%).        | 9 other; 2 growth_yoy; 5 other; 1 growth_yoy
            In 2023, goods that rose include oil (raw; 9%), tea (8%) and rice (7%).                    | 9 other; 8 growth_yoy; 7 growth_yoy
            In 2023, Peru saw a 9 percent growth over exports worth $3 billion made in 2022.           | 9 growth_yoy; 3 level
            In 2023, Europe added 24 GW and Peru 16 GW.                                                 | 24 other; 16 other
            In 2023, capacity grew by 90 GW, or 3%.                                                     | 90 other; 3 growth_yoy
            In 2023, farms grew by 90 and 3 million tonnes were sold.                                   | 3 level
            In 2023, the share of tea rose by 2 percentage points and 3 million tonnes were bought by 5 million people. | 2 change_pp; 3 level; 5 level
            In 2023, rice output surpassed the record by 5 million tonnes.                              | 5 other
            In 2023, the area fell from 27.5 to 26.5 million hectares.                                  | 27.5 level; 26.5 level
            In 2023, buses ran from 7 to 20 million guests.                                             | 20 level
            In 2023, the yield was 25 percent above the 5-year average and 5 percent below plan.        | 25 other; -5 other
            In 2023, sales ended with a 6 percent of year-on-year decrease.                             | -6 growth_yoy
            In 2023, rice rose 4 percent to stand at 5 million tonnes up from 4 million tonnes.         | 4 growth_yoy; 5 level; 4 level
            In 2023, rice came to 5 million tonnes down from 6 million tonnes.                          | 5 level; 6 level
            In 2023, imports were halved at US dollars 3 billion.                                       | 3 level
            """)
    void areByHowMuchOrToWhatTheirVerbSays(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The contribution of shops to the economy reached 5% in 2023, as compared to 4% in 2022.     | 5 share; 4 share
            In 2023, shops earned $3 billion with a 60% contribution.                                   | 3 level; 60 share
            In 2023, tea made up 60%, and rice 3 million tonnes (20%).                                  | 60 share; 3 level; 20 share
            In 2023, tea came to 3 million tonnes (20%) of all exports.                                 | 3 level; 20 share
            In 2023, Peru and Chile took 40% and 10% of all tea.                                        | 40 share; 10 share
            In 2023, three quarters of guests came from Europe (50%) or Asia (25%).                     | 75 share; 50 share; 25 share
            In 2023, 70% of sales came from Peru and the remaining 30% from Chile.                      | 70 share; 30 share
            In 2023, sales grew 6 percent, with shops contributing to approximately 60 percent of this growth. | 6 growth_yoy; 60 share
            In terms of imports, nearly 80 percent consisted of cars in 2023.                           | 80 share
            In 2023, Peru was the second largest buyer of cars (15%).                                   | 2 rank; 15 share
            Between 2020 and 2023, the average annual growth rate of sales was (2%) with tea (3%) ahead. | 2 growth_avg; 3 growth_avg
            Out of all sales in 2023, 80 percent or $ 2 billion came from shops.                        | 80 share; 2 level
            In 2023, sales were the highest for the first half of a year, at $3 billion.                | 3 level
            In 2023, half of all sales were of rice.                                                    | 50 share
            In 2023, shops were responsible for 60%.                                                    | 60 share
            Foreign shops were responsible for 4 million tonnes of exports in 2023.                     | 4 level
            In 2023, a 5% share price rise was told.                                                    | 5 other
            """)
    void arePartsWhereAHeadOrAWholeSaysSo(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports and imports rose to $3.5 and $4.5 billion respectively.                    | 3.5 $billion; 4.5 $billion
            In 2023, the port handled 5.8m teu and 2.9m tonnes.                                         | 5.8 m teu; 2.9 m tonnes
            In 2023, exports rose from May's $3 billion.                                                | 3 $billion
            In 2023, exports of Peru were US dollars 3 million.                                         | 3 US dollarsmillion
            In 2023, tickets were $5, and cars $4 million.                                              | 5 $; 4 $million
            """)
    void haveTheUnitThatIsPrintedOnce(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.number().value().toPlainString() + " "
                                + figure.number().unit())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, Peru produced 5 million tonnes of crude steel, up 3 percent.     | Peru produced：crude steel; Peru produced：crude steel
            In 2023, Peru had 5 million rice farmers and 3 million fishers.           | Peru：rice farmers; Peru：fishers
            In 2023, Peru shipped 5 tonnes of which 3 tonnes were rice.               | Peru shipped; Peru shipped：rice
            In 2023, Peru moved 5 tonnes of freight, surging by 8 percent.            | Peru moved：freight; Peru moved：freight
            In 2023, Peru sold 5 tonnes of rice recently harvested.                   | Peru sold：rice
            In 2023, exports of shirts, socks and gloves grew by 3 percent.           | exports of shirts, socks and gloves
            In 2023, Peru had 3 million units.                                        | Peru
            In Peru, there were 300 overseas visitor arrivals in May 2023.            | overseas visitor arrivals
            Rice prices rose slightly in May 2023 (3%).                               | Rice prices
            There was a fall of 3% in rice prices in May 2023.                        | rice prices
            The three months to May 2023 show a fall of 3% in rice prices.            | rice prices
            """)
    void countWhatStandsBehind(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream().map(Figure::subject).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, the value of export and import rose 3 percent and 4 percent respectively.                           | exports; imports
            In 2023, exports fell 3 percent, far lower than an increase of 4 percent.                                    | exports; exports
            On the import side, spending rose 3 percent in 2023.                                                         | imports
            Imports in 2023 were down by 3% to $4 billion and exports in 2023 were up 5% to $6 billion.                  | imports; imports; exports; exports
            In 2023, the trade deficit shrank due to a decline in imports of rice by 3% to $4 billion.                   | imports; imports
            In 2023, exports increased by 3% in volume while the total weight of imports rose slightly, by 4%.           | exports; imports
            In 2023, Peru was the biggest importer at $3 billion, and Chile came in third at $2 billion.                 | imports; none; imports
            In 2023, rice worth $3 billion and $2 billion worth of tea were shipped abroad.                              | none; exports
            In 2023, Peru's exports rose 3 percent, with total sales of $4 million.                                      | exports; exports
            In 2023, exports of shirts, polo shirts, sweaters and other garments grew by 3 percent.                      | exports
            In 2023, Peru moved 3 tonnes of rice and exports rose 4 percent.                                             | none; exports
            In 2023, Peru earned revenues of $3 billion from exporting tea.                                              | exports
            Exports to Peru rose 3% in 2023. The EU accounts for 4% of the world's tea imports.                          | exports; imports
            Exports to Peru rose 3% in 2023. Tea accounts for 4% of the country's total trade.                           | exports; exports
            Coffee exports rose 8 percent in 2023 and raked in $5 million.                                               | exports; exports
            In 2023, private firms and State firms achieved imports and exports worth $3 billion and $4 billion, respectively. | total; total
            Peru raised its trade surplus to $6 billion in 2023, while the share of exports to Chile dropped to 8 percent. | balance; exports
            In 2023, exports grew less than imports and the trade balance fell to $8 billion.                            | balance
            The EU took $4 million (5%) of all exports in 2023.                                                          | exports; exports
            """)
    void areInTheDirectionThatTheirPhraseNames(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.reading().flow().code())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static void assertMeasures(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(Reader.list(expected));
    }
}
