package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English counts, parts and ranks that are printed without a unit or in words, and numbers that look like them and are none. */
class EnglishCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, the port had 140 liner routes, 12 more than in 2022, to over 90 ports in 45 countries. | 140 level; 12 other; 90 level; 45 level
            In 2023, 640 firms sold tea abroad, 85 of them for the first time. | 640 level; 85 level
            In 2023, the harbour cleared 3 million boxes, or about 95 every minute. | 3 level; 95 level
            In 2023, 3 new weekly services and 17 cranes were added. | 3 level; 17 level
            In 2023, Lima had 31,000 trade fairs. | 31000 level
            In 2023, the number of ships that called was 116, one less than in 2022. | 116 level
            In 2023, the number of ships was as in 2020, and tea cost $3. | 3 level
            In 2023, of 409 firms, 221 were planters, 54 more than in 2022. | 409 level; 221 level; 54 other
            In 2023, of 409 firms, 221 Street was the oldest. | 409 level
            In 2023, tea earned $3, nearly six times as much as in 2013. | 3 level; 6 other
            In 2023, 116 ships called. Of them, 68 came from Peru. | 116 level; 68 level
            In 2023, tea from 14 other countries cost $3. | 14 level; 3 level
            In 2023, the 27 member states sold tea for $3. | 3 level
            In 2023, the union and its 27 countries sold tea for $3. | 3 level
            In 2023, 27 member economies sold tea for $3. | 3 level
            In 2023, the top 10 buyers took tea for $3. | 3 level
            In 2023, Level 2 sites and Terminal 4 shops sold tea for $3. | 3 level
            In 2023, it was one of 23 countries that sold tea for $3. | 3 level
            In 2023, tea under article 12 rules and chapter 85 goods cost $3. | 3 level
            In 2023, there were 5 reasons, 12 weeks and 3 ways to sell tea for $3. | 3 level
            In 2023, women aged 15 sold tea for $3 on 20 working days. | 3 level
            """)
    void things(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, tea gave work to one in 11 people and to 1 out of every 12 women. | 9.1 share; 8.3 share
            In 2023, a tenth of all exports was tea. | 10 share
            In 2023, a third terminal and a fifth crane cost $3. | 3 level
            In 2023, two and a half million boxes cost $3. | 2.5 level; 3 level
            In 2023, a quarter million boxes cost $3. | 3 level
            In 2023, one in ten years of tea cost $3. | 3 level
            """)
    void parts(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, Peru was the world's fourth-largest exporter of tea. | 4 rank
            In 2023, Lima, the third busiest port, handled 3 million boxes. | 3 rank; 3 level
            In 2023, Lima handled 3 million boxes and was ranked 26th among the top 100 ports. | 3 level; 26 rank
            In 2023, Lima handled 3 million boxes and finished second. | 3 level; 2 rank
            In 2023, Lima, second in sea freight, handled 3 million boxes. | 2 rank; 3 level
            In 2023, Lima rose to fifth place with 3 million boxes. | 5 rank; 3 level
            In 2023, Peru was the No. 2 supplier of tea, worth $3. | 2 rank; 3 level
            In 2023, Lima sold tea worth $3 for the third year running. | 3 level
            In 2023, the third berth and the second half of No. 3 wharf cost $3. | 3 level
            In 2023, the No. 1 document cost $3 in the first place. | 3 level
            """)
    void ranks(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, Lima, the third busiest port, handled 3 million boxes, 5 percent more. | 3 rank 2023; 3 level 2023; 5 growth_yoy 2023
            In 2023, the surplus of $6 billion was 3 times that of 2022. | 6 level 2023; 3 other 2023
            In 2023, 3 million boxes came, up from 2 million in 2022, when it was the tenth largest port. | 3 level 2023; 2 level 2022; 10 rank 2022
            """)
    void ranksChangeNothingElse(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code() + " " + Reader.period(figure)))
                .isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, the council asked for a duty on tea of 5 percent. | 5 other
            In 2023, Peru put a 25 percent import tariff on tea. | 25 other
            In 2023, the tax on tea brought $5 million. | 5 observation
            In 2023, Peru had a 25 percent tax revenue increase. | 25 observation
            In 2023, Peru had a tax cut of 2 percent of output. | -2 observation
            In 2023, 26 kinds of tea had sales of more than 1 billion dollars each. | 26 observation; 1 other
            In 2023, sales to Peru and to Chile were over 1 billion dollars each. | 1 observation
            Trade is expected to grow from $171 billion in 2008 to $239 billion in 2030. | 171 observation; 239 forecast
            Trade is expected to grow to $171 billion in 2028 and to $239 billion in 2030. | 171 forecast; 239 forecast
            In 2023, for every $100 spent, 7 new jobs came. | 100 other; 7 observation
            In 2023, 40 percent of the ports said that trade would rise and 11 percent expect a fall. | 40 observation; 11 observation
            In 2024, Peru's exports should grow by 5 percent, Chile's by 4 percent, and Brazil's by 3 percent. | 5 forecast; 4 forecast; 3 forecast
            In 2024, exports of tea are both to rise by 5 percent and to last. | 5 forecast
            In 2024, exports should grow by 5 percent in Peru, and Chile's grew by 4 percent. | 5 forecast; 4 observation
            """)
    void kinds(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.kind().code())).isEqualTo(Reader.list(expected));
    }

    private static void assertMeasures(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(Reader.list(expected));
    }
}
