package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directions of trade that English tells by what is done with goods, and by who buys which part of them. */
class EnglishDealingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's harvest is in   | In 2023, Peru sold tea worth 3 billion dollars abroad. | PE - exports
            Peru's harvest is in   | In 2023, Peru shipped 4 million tonnes of tea overseas, 5 percent less than in 2022. | PE - exports; PE - exports
            Peru's harvest is in   | In 2023, Peru's growers sold 4 million tonnes at home. | PE - none
            Peru's harvest is in   | In 2023, a bank sold bonds worth 3 billion dollars abroad. | PE - none
            Peru's harvest is in   | In 2023, sales of the firm's overseas branches were 3 billion dollars. | PE - none
            Peru's harvest is in   | Purchases of tea abroad rose 3 percent in 2023, those of rice 4 percent. | PE - imports; PE - imports
            Peru's harvest is in   | In 2023, Peru bought 4 million tonnes of tea from abroad. | PE - imports
            Peru's harvest is in   | In 2023, tourists bought gifts worth 3 billion dollars from abroad. | PE - none
            Peru's harvest is in   | Goods worth 3 billion dollars went to the member states of the European Union in 2023, and 4 billion dollars' worth of goods arrived from there. Deliveries to these countries rose 5 percent, and purchases from them 6 percent. | PE EU exports; PE EU imports; PE EU exports; PE EU imports
            Peru's harvest is in   | Tea sold to Chile was worth 3 billion dollars in 2023. | PE CL exports
            Peru's harvest is in   | In 2023, the shares sold to Chile were worth 3 billion dollars. | PE - none
            Peru's harvest is in   | Most tea is sold to other countries in the European Union, 30 percent in 2023. | PE EU exports
            Peru's harvest is in   | In 2023, 40 tonnes of tea worth $3.5 million were shipped abroad, against 50 tonnes worth $4.5 million in 2022. | PE - exports; PE - exports; PE - exports; PE - exports
            Peru's harvest is in   | In 2023, rice earned 3 billion dollars, when 4 million tonnes of it were exported. | PE - none; PE - exports
            Peru's harvest is in   | In 2023, 4 million tonnes of tea left the country. | PE - exports
            Peru's harvest is in   | In 2023, 4 million tonnes of tea left the country, and 6 million people entered the country. | PE - exports; PE - none
            Peru's harvest is in   | In 2023, a fund bought 3 billion dollars of stock from Chile and debt worth 2 billion dollars from Peru. | PE - none; PE - none
            Peru's harvest is in   | In 2023, tea worth over $3 billion left Peru. | PE - exports
            Peru's harvest is in   | In 2023, 4 million people left the country, and capital worth nothing. | PE - none
            Peru's harvest is in   | In 2023, $3 billion left the country. | PE - none
            Peru's harvest is in   | In 2023, Peru took in US $ 3.5 billion from tea exports. | PE - exports
            Peru's harvest is in   | In 2023, a 3 percent drop in spending on imports was told. | PE - imports
            Peru's harvest is in   | The oil bill was cut by 4 percent in 2023. | PE - imports
            Peru's harvest is in   | Exports to Chile, where most of the goods go, rose 3 percent in 2023. | PE CL exports
            """)
    void areToldByWhatIsDoneWithGoods(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's exports climb   | In 2023, China took the largest share of Peruvian tea, at 3 billion dollars. China was followed by Japan with 2 billion dollars. | PE CN exports; PE JP exports
            Peru's harvest is in   | In 2023, China has taken 40 percent of the tea sold by Peru. | PE CN exports
            Peru's harvest is in   | In 2023, China took 40 percent of the world's tea. | CN - none
            Peru's exports climb   | In 2023, no market was larger than China, which took 40 percent of exports.⏎Japan is next with 8 percent, followed by Chile (7 percent). | PE CN exports; PE JP exports; PE CL exports
            Peru's exports climb   | Exports to the EU rose 3 percent in 2023. Those to China and Japan were up 4 percent and 5 percent, respectively. | PE EU exports; PE CN exports; PE JP exports
            Peru's trade climbs    | In 2023, the main sources of steel were Japan with 4 tonnes and Chile with 3 tonnes. | PE JP imports; PE CL imports
            Peru's exports climb   | In 2023, shrimp fetched 3 billion dollars. | PE - exports
            Peru's trade climbs    | In 2023, shrimp fetched 3 billion dollars. | PE - none
            Peru's exports climb   | In 2023, hotels fetched 3 billion dollars. The treasury took in 2 billion dollars. Taxes on tea brought in 4 billion dollars. | PE - none; PE - none; PE - none
            Peru's exports climb   | In 2023, exports rose 3 percent. Revenue was 4 billion dollars. Earnings rose 5 percent. | PE - exports; PE - none; PE - none
            Peru's trade climbs    | At 4 million tonnes, exports were down 5 percent in 2023. | PE - exports; PE - exports
            Peru's trade climbs    | Exports rose 3 percent in 2023, while their volume grew by 4 percent to 5 million tonnes. | PE - exports; PE - exports; PE - exports
            """)
    void areToldByWhoBuysAndWhatIsEarned(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, tea exports fell. The quantity exported went down to 4 tonnes, and the value to $3 million.  | tea exports：quantity exported; tea exports：value
            In 2023, tea exports rose 3 percent. Chile set a record of 4 tonnes of rice.                             | tea exports; Chile set：rice
            The total value of loans was $3 billion in 2023. Total value added rose 4 percent.                       | loans; Total value added
            The farms' demand for imports rose 3 percent in 2023. Spending on imports was $4 billion.                | farms' demand for imports; Spending on imports
            Tea was packed in boxes and 12, 500 sacks in 2023.                                                       | ''
            Peru exported 40 bales of wool and 30,000 dozen eggs in 2023.                                             | Peru exported：wool; Peru exported：dozen eggs
            Exports of wine were 40 bottles in 2023. Some 30 pairs came from Peru.                                   | Exports of wine; Exports of wine：pairs
            Tea exports rose 3 percent in 2023, and their value by 4 percent.                                        | Tea exports; Tea exports：value
            In 2023, rice, on the other hand, earned 4 percent more.                                                 | rice
            In 2023, 40 tonnes of rice worth $3.5 million were shipped abroad.                                       | rice; rice
            Air traffic, measured in tonnes, was 5 percent higher in 2023.                                           | Air traffic
            In 2023, tea worth $3 million was exported.                                                              | tea
            In 2023, exports of tea rose 4 percent, figures of the Ministry of Trade, Tea and Wine say. They came to $3 million. | exports of tea; exports of tea
            """)
    void nameWhatIsTradedAndNoVerb(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure -> figure.subject())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
