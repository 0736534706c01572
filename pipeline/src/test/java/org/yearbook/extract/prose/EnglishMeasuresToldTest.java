package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What English numbers measure, by the constructions of press articles. */
class EnglishMeasuresToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports fell in toys (by $2.5b or -20.5%) and in clocks (by $1.5b or \u201130.5%). | -2.5 other; -20.5 growth_yoy; -1.5 other; -30.5 growth_yoy
            In 2023, exports rose in toys (by $2.5b or 20.5%) and in clocks (by $1.5b or 30.5%). | 2.5 other; 20.5 growth_yoy; 1.5 other; 30.5 growth_yoy
            In 2023, decreases were recorded in exports to Peru (\u201121.5%), Chile (-12.5%) and Japan (\u20102.5%). | -21.5 growth_yoy; -12.5 growth_yoy; -2.5 growth_yoy
            In 2023, the deficit was down by 30 billion yuan (4 billion dollars). | -30 other; -4 other
            In 2023, the deficit was down by 30 billion yuan (Tk 400 billion). | -30 other; -400 other
            Exports grew by 4 billion euros (30 billion euros in 2022). | 4 other; 30 level
            In 2023, exports rose by $4 billion ($30 billion). | 4 other; 30 level
            In 2023, exports fell by $4 billion ($30 billion in total). | -4 other; 30 level
            In 2023, exports were 30 billion yuan (4 billion dollars). | 30 level; 4 level
            In 2023, the number of guests (45,600) rose 4 percent. | 45600 level; 4 growth_yoy
            In 2023, the average stay of guests fell by 0.3 day to 1.8 days. | -0.3 other; 1.8 level
            In 2023, the fair of 12 days, a three-day forum (4), drew 3 million guests. | 3 level
            In 2023, Nigeria's exports reached N3.5 trillion and South Africa's R2 billion. | 3.5 level; 2 level
            """)
    void changesWithinBrackets(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, £60m, or 4.5%, was spent online. | 60 level; 4.5 share
            In 2023, the average price was 30 euros, or 4.5 percent, lower. | 30 level; 4.5 other
            In 2023, the loan of $3 billion, or 2 percent a year, was signed. | 3 level; 2 other
            In 2023, interest was $3 billion, or 4.5 percent. | 3 level; 4.5 other
            In 2023, the tax was $5, or 10 percent, on each ticket. | 5 level; 10 other
            In 2023, tariffs on goods worth $200 billion, or 25 percent, went up. | 200 level; 25 other
            In 2023, sales to Peru were $89 million, or 4.5 percent above the plan. | 89 level; 4.5 other
            In 2023, exports reached $890 million, of which tea was $89 million, or 10 percent. | 890 level; 89 level; 10 share
            In 2023, tea accounted for $89 million or 10 percent. | 89 level; 10 share
            In 2023, exports rose by 3 billion dollars, or 4.5%. | 3 other; 4.5 growth_yoy
            In 2023, exports were 3 billion dollars. Of that 4.5%, or 135 million dollars, was tea. | 3 level; 4.5 share; 135 level
            In 2023, sales of tea rose from 4.5 percent of all sales to 6 percent. | 4.5 share; 6 share
            In 2023, small firms contributed 3 billion yuan, or 4.5%, to exports. | 3 level; 4.5 share
            In 2023, small firms contributed imports of 3 billion yuan, up 4.5 percent. | 3 level; 4.5 growth_yoy
            In 2023, small firms contributed 3 billion yuan to the growth of exports. | 3 other
            In 2023, trade in tea grew 2% and contributed 3 billion yuan. | 2 growth_yoy; 3 other
            In 2023, canteens gained 3 billion yuan, up by 4.5 percent. | 3 level; 4.5 growth_yoy
            In 2023, exports gained 3 billion yuan. | 3 other
            In 2023, the reserves gained 3 billion dollars, up from the month before. | 3 other
            In 2023, stocks gained 3 billion dollars, an increase of 4.5 percent. | 3 other; 4.5 growth_yoy
            In 2023, harbours that saw nearly 40 percent of export growth opened late. | 40 growth_yoy
            In 2023, toys made up 40 percent of export growth. | 40 share
            In 2023, 3 million visitors came, of whom 40 percent were from Peru. | 3 level; 40 share
            In 2023, India sold 3 billion, which was responsible for 40 percent. | 3 level; 40 share
            In 2023, prices rose 4 percent, the most in a year-and-a-half. | 4 growth_yoy
            In 2023, three quarters of exports and a third of imports went by sea. | 75 share; 33.3 share
            In 2023, arrivals rose; among them, 40 percent came by land. | 40 share
            In 2023, exports were 3 billion dollars - 40 percent of the total. | 3 level; 40 share
            """)
    void partsOfAWhole(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports fell by 8 percent, a steeper fall compared to the 6.5 percent drop in 2022. | -8 growth_yoy; -6.5 growth_yoy
            In 2023, exports grew 8 percent to 30 billion yuan ($4 billion), compared with 6.5 percent in 2022. | 8 growth_yoy; 30 level; 4 level; 6.5 growth_yoy
            In 2023, exports grew by a more modest 8 percent. | 8 growth_yoy
            In 2023, exports dived an even sharper 8 percent. | -8 growth_yoy
            In 2023, growth quickened from 2.5 per cent in spring, to 4 per cent by summer and finally to 6 per cent. | 2.5 growth_yoy; 4 growth_yoy; 6 growth_yoy
            Exports in May have grown by 5.5% over the previous month and 12.5% year-on-year. | 5.5 other; 12.5 growth_yoy
            In May 2023, exports were up by 5.5% against the month earlier. | 5.5 other
            In May 2023, exports were up by 5.5% from the quarter before. | 5.5 other
            In May 2023, exports were up by 5.5% from the year earlier. | 5.5 growth_yoy
            Shoppers spent 5.5% more in May than they did the year before. | 5.5 growth_yoy
            Exports in May also rose, by 5.5 per cent from a year earlier. | 5.5 growth_yoy
            On a quarter-on-quarter basis, exports rose 5.5% in the last three quarters. | 5.5 other
            Exports rose 5.5% in the current fiscal year (2023-24) as compared to the corresponding period of last year. | 5.5 growth_yoy
            The 5.5 percent year-to-year rise of exports in May went on. | 5.5 growth_yoy
            In 2023, exports rose by 4.8 per cent month on month to 14 billion euros. | 4.8 other; 14 level
            In May 2023, exports fell by 4.8 per cent MoM to 14 billion euros. | -4.8 other; 14 level
            In 2023, exports were up at 14 billion euros from 13 billion in 2022. | 14 level; 13 level
            In 2023, exports rose. This represents a growth rate of 4.5 percent. | 4.5 growth_yoy
            In 2023, exports grew, resulting from a 14 billion dollar (5%) increase in tea. | 14 other; 5 growth_yoy
            Exports are forecast to grow 21-25% year-over-year in 2024. | 21 growth_yoy; 25 growth_yoy
            In 2023, the number of ports was 25 and 60 percent of them were old. | 25 level; 60 share
            In 2023, the number of firms rose by 12 and 5 percent of them were sold. | 5 share
            In 2023, the index was 108 and 12 percent higher. | 12 growth_yoy
            In 2023, exports and imports rose by 3 and 5 percent. | 3 growth_yoy; 5 growth_yoy
            In 2023, Bangladesh's exports fell to Tk 500 billion. | 500 level
            In 2023, exports rose to Rp 3 trillion and debt fell to KSh 10 trillion. | 3 level; 10 level
            In 2023, exports have grown 3 percent. | 3 growth_yoy
            In 2023, exports have also grown by 3 percent. | 3 growth_yoy
            In 2023, rice grown in Vietnam reached 3 million tonnes. | 3 level
            In 2023, the firm had sunk $40 billion into a plant. | 40 level
            In 2023, exports were 30 million tonnes, a 5 percent bump from 2022. | 30 level; 5 growth_yoy
            In 2023, the NIS 2 directive covered 160,000 firms. | 160000 level
            In 2023, traffic on SR 400 was down 3 percent. | -3 growth_yoy
            In 2023, exports rose to NIS 3.4 billion and a ticket cost NIS 34. | 3.4 level; 34 level
            In 2023, sales of tea (up 5%) and rice (down by 4%) were told. | 5 growth_yoy; -4 growth_yoy
            In 2023, carriers recorded a -5.5% decline in demand. | -5.5 growth_yoy
            In May 2023, orders fell 3 percent from April and of 4 percent from May 2022. | -3 other; -4 growth_yoy
            In May 2023, orders rose 3 percent sequentially to 4 million tons. | 3 other; 4 level
            In May 2023, monthly sales rose 3 percent from April, and on a year-to-date basis sales grew 4 percent. | 3 other; 4 growth_yoy
            In May 2023, orders were 3 percent below those of May 2022 and 4 percent below those of May 2021. | -3 growth_yoy; -4 other
            In May 2023, orders were 3 percent above the $4 million of May 2022. | 3 growth_yoy; 4 level
            In May 2023, orders were 3 percent less than a year ago and 4 percent less than in the month before. | -3 growth_yoy; -4 other
            Orders grew by 3 percent between 2015 and 2023. | 3 other
            In May 2023, purchases of tea rose 3 percent year on year, those of old books 4 percent and those of toys 5 percent. | 3 growth_yoy; 4 growth_yoy; 5 growth_yoy
            In May 2023, passenger traffic grew 3 percent year on year and domestic traffic 4 percent. | 3 growth_yoy; 4 growth_yoy
            In 2023, sales of tea products were up 3 percent, rice products 4 percent and old toy products 5 percent. | 3 growth_yoy; 4 growth_yoy; 5 growth_yoy
            In 2023, India saw traffic grow by 3 percent, followed by China with 4 percent and Peru with 5 percent. | 3 growth_yoy; 4 growth_yoy; 5 growth_yoy
            In 2023, trade grew by an average of 3 percent over the last five years. The rate is lower than the yearly average of 4 percent before. | 3 growth_avg; 4 growth_avg
            In 2023, prices of books rose by an average of 3 percent. | 3 growth_yoy
            In May 2023, orders dropped to 3 tons rising again to 4 tons in June. | 3 level; 4 level
            In May 2023, toys contributed 3 percent to the total exports. | 3 share
            In May 2023, toys contributed 3 percent to export growth. | 3 other
            Trade with Peru, Chile and Japan rose 5, 4.5, and 3.5 percent, respectively, in 2023. | 5 growth_yoy; 4.5 growth_yoy; 3.5 growth_yoy
            In 2023, exports fell, with Peru down 4.5 percent; Chile, 7 percent; and Japan, 9 percent, behind the fall. | -4.5 growth_yoy; -7 growth_yoy; -9 growth_yoy
            """)
    void changesInOtherWords(String text, String expected) {
        assertMeasures(text, expected);
    }

    /** Of what is listed and counted in persons; a dash for what is of none of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, hikers were 45,600. | 45600 Hikers
            In 2023, there were 45,600 hikers in huts, a fall of 4 percent. | 45600 Hikers in huts; -4 Hikers in huts
            In 2023, there were 45,600 persons in huts. | 45600 Persons in huts
            Hikers at the end of Q2 2023 stood at 45,600. | 45600 Hikers
            In 2023, hikers were 45,600 tents. | 45600 -
            In 2023, there were 45,600 hikers clubs. | 45600 -
            In 2023, exports were worth 45,600 hikers. | 45600 -
            """)
    void countsUnderAListedName(String text, String expected) {
        List<String> names = List.of("Hikers", "Hikers in huts", "Persons in huts");
        assertThat(Reader.named(names, Reader.knowing(names, "persons", text))).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports were 6.5 percent below those of 2022 and 15.5 percent below those of 2021. | -6.5 growth_yoy; -15.5 other
            In September 2023, exports fell 2.5% less than a year ago and were 16.5% less than in the month before. | -2.5 growth_yoy; -16.5 other
            In 2023, exports were $25 billion, some 9.5 percent above the $22 billion of 2022. | 25 level; 9.5 growth_yoy; 22 level
            In 2023, exports were 40 million NZ dollars ($27 million), or 1 percent, more than a year earlier. | 40 other; 27 other; 1 growth_yoy
            In May 2023, imports were 7 trillion yen, higher than in April, and 6 million boxes, less than last year. | 7 level; 6 level
            In 2023, the surplus was 41 billion yen, or 2 percent, lower than planned. | 41 level; 2 other
            In 2023, Peru sold 7 drones, 14 inch screens and 40 foot boxes. | 7 level
            In 2023, Peru opened 8 yards in 4 of 11 towns. | 8 level
            Of 90 farms, 7 farms closed in 2023. | 7 level
            In 2023, one in 6 shops closed, and 8 farms opened. | 16.7 share; 8 level
            In 2023, yields were 7 tonnes (8 tons), more than ever. | 7 level; 8 level
            In 2023, the rate was 5 percent, lower than in 2022. | 5 level
            In May 2023, sales rose 5 percent, less than in April. | 5 other
            In 2023, Peru's exports were 7 percent below those of Chile and 3 percent above Japan's. | -7 other; 3 other
            Peru's exports were 7 percent below those of Chile in 2023 and 3 percent below the level of 2022. | -7 other; -3 growth_yoy
            In May 2023, sales to Peru declined 3 percent, lower than last month’s 7 percent. | -3 other; -7 other
            In May 2023, sales were 5 billion pesos, a plus of 4 percent over April. | 5 level; 4 other
            In May 2023, rents rose by an average of 4 percent from a year earlier. | 4 growth_yoy
            In 2023, exports went down by 31 million euros ($21 million), or 4.5 percent. | -31 other; -21 other; -4.5 growth_yoy
            In 2023, the index rose to 81.2%, up 0.7 percentage points on 2022. | 81.2 level; 0.7 change_pp
            In 2023, the deficit was $5 billion, $2 billion larger than a year earlier. | -5 level; 2 other
            In 2023, the rate was lower than the yearly average of 5.5 percent. | 5.5 growth_avg
            In 2023, exports grew by an average of 2.5 percent over the last three years. | 2.5 growth_avg
            In 2023, purchases of tea rose 8 percent to 3 tonnes, those of rice 3 percent to 4 tonnes. | 8 growth_yoy; 3 level; 3 growth_yoy; 4 level
            In 2023, foreign traffic grew 6% year on year and domestic traffic 3%. | 6 growth_yoy; 3 growth_yoy
            In 2023, foreign traffic grew 6% and the load was at 30%. | 6 growth_yoy; 30 other
            In 2023, exports rose by $4 billion, or 5 percent, to $9 billion in all. | 4 other; 5 growth_yoy; 9 level
            In 2023, exports rose by $604 million, and their volume by 58 million litres to 59 million litres. | 604 other; 58 other; 59 level
            In 2023, exports fell by 2 tonnes, and their value by NOK 30 million. | -2 other; -30 other
            In 2023, exports fell by 2 tonnes, and 4 tonnes were bought by 30 million people. | -2 other; 4 level; 30 level
            In 2023, exports fell by 5 percent, and their value by 7 percent to $9 billion. | -5 growth_yoy; -7 growth_yoy; 9 level
            In 2023, milk was down $97 million, butter $62 million and whey $31 million. | -97 other; -62 other; -31 other
            In 2023, milk was down $97 million, reaching $62 million. | -97 other; 62 level
            In 2023, toys contributed $13 billion in all, an increase of 12 percent. | 13 level; 12 growth_yoy
            In 2023, tea led the rise with $13 billion, up 12 percent. | 13 level; 12 growth_yoy
            In 2023, small firms contributed 15% to exports. | 15 share
            In 2023, small firms contributed 15% to export growth. | 15 other
            In 2023, of what was exported, 89 percent was tea, 6 percent rice and 5 percent oil. | 89 share; 6 share; 5 share
            In 2023, tea made up 40 percent of exports. Rice is next with 8 percent. | 40 share; 8 other
            In 2023, Peru and Chile took 15 percent of all exports. Brazil and Ecuador take a further 5 percent in all. | 15 share; 5 share
            In 2023, planters contributed some 137 billion dollars to the total export revenue, or 88 percent. | 137 level; 88 share
            As a proportion of output, sales of tea have grown from 1 percent in 2013 to an estimated 8 percent in 2023. | 1 share; 8 share
            As a proportion of output, sales of tea have grown by 8 percent in 2023. | 8 growth_yoy
            In 2023, tea held a share of 45 percent. It should climb to 57 percent. | 45 share; 57 share
            In 2023, exports rose 45 percent. It should climb to 57 percent. | 45 growth_yoy; 57 other
            The share of tea in exports has shrunk: it was just 8 percent in 2023, after 14 percent in 2022. | 8 share; 14 share
            In 2023, 49 percent would like tea, 70 percent want rice and more than half (55 percent) bought oil. | 49 share; 70 share; 55 share
            In 2023, tea made up 60 percent of the total value and 40 percent of the total volume. | 60 share; 40 share
            In 2023, tea earned seven percent more. | 7 growth_yoy
            """)
    void distancesAndWhatGoesOnWithAList(String text, String expected) {
        assertMeasures(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, weekly earnings of guides were 30 yuan. | 30 OTHER
            In 2023, weekly earnings of hands were 30 yuan. | 30 OBSERVATION
            """)
    void takesAListedRateForWhatItIs(String text, String expected) {
        assertThat(Reader.knowing(List.of("Weekly earnings of hands"), text).stream()
                        .map(figure -> figure.number().signed().toPlainString() + " "
                                + figure.kind().name())
                        .toList())
                .isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asia's exports should grow by 5 percent in 2024, North America's by 4 percent, and Europe's by 3 percent, after 2 percent in 2023. | forecast; forecast; forecast; observation
            Exports should reach 5 billion dollars in 2024, tea 4 billion dollars and rice 3 billion dollars. | forecast; forecast; forecast
            Exports and imports are both to go up by 5 percent in 2024. | forecast
            Exports are forecast to grow 5 percent in 2024, but fell 3 percent in May. | forecast; observation
            """)
    void forecastsOverAList(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream().map(figure -> figure.kind().code()))
                .containsExactly(expected.split("; "));
    }

    private static void assertMeasures(String text, String expected) {
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .isEqualTo(Reader.list(expected));
    }
}
