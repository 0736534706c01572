package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;

/** Of which time English numbers are, in their own sentence and through the paragraphs of an article. */
class EnglishTimesToldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the March 2017 quarter, exports rose 3 percent. | 3 2017-Q1
            In the June quarter, exports rose 3 percent. | 3 2024-Q2
            In the second quarter, output in 2015 prices rose 3 percent. | 3 2024-Q2
            In the second quarter, rice rose due to the harvest of May, and tea rose 3 percent. Tea rose 4 percent. | 3 2024-Q2; 4 2024-Q2
            In the second quarter, exports rose 3 percent, amid the weak prices of 2022. Imports rose 4 percent. | 3 2024-Q2; 4 2024-Q2
            In the second quarter, exports rose 3 percent, after a fall of 4 percent in May. | 3 2024-Q2; -4 2024-05
            In June, exports rose 3 percent, after last year's 4 percent fall. | 3 2024-06; -4 -
            In May, with the economy entering the third quarter, exports rose 3 percent. | 3 2024-05
            In May, the port, which opened in 2010, handled 3 million tons. | 3 2024-05
            May's merchandise trade deficit was 3 billion dollars. | -3 2024-05
            Sales rose 3 percent from 4 billion yuan in 2019 to 5 billion yuan in 2022. | 3 2022; 4 2019; 5 2022
            In May 2024, tea rose to Ksh5 from Ksh4 a year ago. | 5 2024-05; 4 2023-05
            In the II quarter of 2020, exports rose 3 percent. | 3 2020-Q2
            In the 1st quarter of 2020, exports rose 3 percent. | 3 2020-Q1
            In 2018 Q1-Q3, exports rose 3 percent. | 3 2018-01-01/P9M
            In Q1-3 2018, exports rose 3 percent. | 3 2018-01-01/P9M
            From Q1 to Q3 2018, exports rose 3 percent. | 3 2018-01-01/P9M
            In 2018 Q3, exports rose 3 percent. | 3 2018-Q3
            Profit fell in Q1 to 3 billion euros. | 3 2024-Q1
            Sales of tea rose 9 percent in Q1 to 2.5 billion yuan. | 9 2024-Q1; 2.5 2024-Q1
            Inflation eased in Q1 to 3%. | 3 2024-Q1
            Exports of tea grew 9 percent in Q1 - 2 percent more than planned. | 9 2024-Q1; 2 2024-Q1
            Exports rose 3 percent year on year from January to June and by 5 percent in July. | 3 2024-S1; 5 2024-07
            Exports during July-March (2020-21) were 3 billion dollars. | 3 2020-07-01/P9M
            In the first half of 2012, 30 million tons were shipped, 3% up on the first half of 2011. | 30 2012-S1; 3 2012-S1
            Exports during July-March (2023-24) were 3 billion dollars. In the first three quarters, imports were 2 billion. | 3 2023-07-01/P9M; 2 2023-07-01/P9M
            December exports are forecast to rise 3 percent; September is projected at 4 percent. | 3 2024-12; 4 2024-09
            Trade rose from 3 billion yuan (4 billion dollars) in 2019 to 5 billion yuan in 2022. | 3 2019; 4 2019; 5 2022
            In 2023, exports of tea (3%) and rice (4% in the first half) rose. | 3 2023; 4 2023-S1
            Imports rose 3 percent (9 billion), to reach 80 billion dollars in the March 2017 quarter. | 3 2017-Q1; 9 2017-Q1; 80 2017-Q1
            Exports fell 3 percent in May, following a 2 percent decline in the previous month. | -3 2024-05; -2 2024-04
            Exports fell 3 percent in Q2 2024, following a 2 percent decline in the previous quarter. | -3 2024-Q2; -2 2024-Q1
            Exports fell 3 percent in May, the largest fall since the 5 percent marked in July 2020, to 9 billion yen. | -3 2024-05; -5 2020-07; 9 2024-05
            Exports fell 3 percent in May, the largest fall since July 2020, when they fell 5 percent. | -3 2024-05; -5 -
            Exports in June rose 3 percent, and 4 percentage points more than in May and April. | 3 2024-06; 4 2024-06
            In June, exports rose 3% compared to June 2023 (4% to Peru). | 3 2024-06; 4 2024-06
            In May, 9 billion was spent, 3 percent more than last May. Last May, 8 billion was spent, and last July it was 7 billion. | 9 2024-05; 3 2024-05; 8 2023-05; 7 2022-07
            In Q3 2024, 9 billion was spent. Last August, 8 billion was spent, and last May it was 7 billion. | 9 2024-Q3; 8 -; 7 -
            Exports rose 3 percent for the seven months so far. | 3 2024-01-01/P7M
            May exports rose 3 percent; March is put at 4 percent. | 3 2024-05; 4 2024-03
            The ministry said July exports rose 3 percent. | 3 2024-07
            Launched in 2011, the trains carried 300 tons. | 300 -
            Founded as a yard in 1950, the firm employs 300 people. | 300 -
            The bank, founded in 1950, lent 300 million dollars. | 300 -
            Flats, completed in 2023, numbered 4,000. | 4000 2023
            New bonds, introduced in 2023, totalled $300 million. | 300 2023
            Shops, opened in 2023, numbered 4,000. | 4000 2023
            Rents rose by 3 percent between May 2022 and May 2023, rising from $20 to $21. | 3 2023-05; 20 2022-05; 21 2023-05
            In May, the 2022 harvest was 3 million tons. | 3 2024-05
            Rents rose by 3 percent between July and August 2023. | 3 2023-08
            Rents rose from $2 to $3 between July and August 2023. | 2 2023-07; 3 2023-08
            Between July and August 2023, rents came to $3. | 3 2023-07-01/P2M
            Rents rose by 3 percent between July and September 2023. | 3 2023-Q3
            Between the second quarter of 2022 and the second quarter of 2023, exports rose from 20 billion to 21 billion yen. | 20 2022-Q2; 21 2023-Q2
            Exports rose 3 percent between 2022 and 2023, to 21 billion yen. | 3 2023; 21 2023
            Between 2019 and 2023, exports tripled to 21 billion yen. | 21 -
            Between May 2022 and April 2023, exports came to 21 billion yen. | 21 2022-05-01/P12M
            Between May 2022 and June 2023, exports came to 21 billion yen. | 21 -
            Exports of 21 billion yen were shipped between May 2022 and April 2023. | 21 2022-05-01/P12M
            Arrivals were 30,000 persons in the year to April 2023. In the year to Q2 2023, departures were 20,000 persons. | 30000 2022-05-01/P12M; 20000 2022-07-01/P12M
            In the year to April 2023, exports rose 3 percent to 21 billion yen. | 3 2022-05-01/P12M; 21 2022-05-01/P12M
            """)
    void tellsTheTimeOfEachNumber(String text, String expected) {
        assertThat(Reader.read(text, Reader::period)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The share of toys sold in India in May 2023 was highest in Goa (16%). | 16 2023-05
            Sales rose 3 percent to 5 million tons in the first five months of calendar year 2023. | 3 2023-01-01/P5M; 5 2023-01-01/P5M
            By the end of last year, 3 million guests had come. | 3 2023-12-31
            Guests are forecast to number 3 million by the end of the year. | 3 2024-12-31
            April is forecast at 3 million, down 4 percent from last year; May at 5 million; and October also at 6 million. | 3 2025-04; -4 2025-04; 5 2025-05; 6 2024-10
            The number rose 3 percent over last year. Tea rose 4 percent. | 3 -; 4 -
            In May, sales rose 3 percent over last year. Tea rose 4 percent. | 3 2024-05; 4 2024-05
            In May, sales were down 3 percent from the wave of orders seen last year. | -3 2024-05
            In May, sales rose 3 percent over last year's second quarter. | 3 2024-05
            In May, sales rose 3 percent, the most since July 2012 when they rose 4 percent. | 3 2024-05; 4 -
            In May, sales rose 3 percent from the month before when they were 4 million tons. | 3 2024-05; 4 2024-04
            In the first five months 3 million guests came. For the same period, with 4 million calls made so far this year (+5%). | 3 2024-01-01/P5M; 4 2024-01-01/P5M; 5 2024-01-01/P5M
            In May, orders fell 3 percent. The YTD result is 4 million tons. | -3 2024-05; 4 2024-01-01/P5M
            In the second quarter, orders fell 3 percent. Year-to-date sales fell 4 percent. | -3 2024-Q2; -4 2024-S1
            In May, orders fell slightly amid a year-to-date decline. Tea fell 3 percent. | -3 2024-05
            Exports in May 2024 were $3 million as against $4 million in April 2024 and $5 million in May 2023, showing a decrease of 6 percent over April, 2024. Imports were $7 million. | 3 2024-05; 4 2024-04; 5 2023-05; -6 2024-05; 7 2024-05
            In May, orders were 3 million tons, a fall of 4 percent compared to the April total of 5 million tons. | 3 2024-05; -4 2024-05; 5 2024-04
            In May, orders were 3 million tons, an increase of 4 percent over the May 2023 total of 5 million tons and 6 percent more than the previous month’s total of 7 million tons. | 3 2024-05; 4 2024-05; 5 2023-05; 6 2024-05; 7 2024-04
            In the first five months exports rose to 3 tons from 4 tons in 2023 worth $5 million. | 3 2024-01-01/P5M; 4 2023; 5 2023
            In the second quarter tea was sold at $3 compared to 2023’s $4. | 3 2024-Q2; 4 2023
            In the second quarter output rose to 3 tons from 4 tons in the comparable 2023 period. | 3 2024-Q2; 4 2023-Q2
            In the first five months 3 tons were sold, against 4 tons during a similar period in 2023. | 3 2024-01-01/P5M; 4 2023-01-01/P5M
            In the first five months 3 tons were sold, up 4 percent from the same five-month period last year. | 3 2024-01-01/P5M; 4 2024-01-01/P5M
            In the first five months sales rose to $3 million (€2 million) from $4 million (€3 million) in the first five months of last year. | 3 2024-01-01/P5M; 2 2024-01-01/P5M; 4 2023-01-01/P5M; 3 2023-01-01/P5M
            In June sales grew. They also increased from May to June in Asia (3%). From January to February, they fell 4%. | 3 2024-06; -4 2024-01-01/P2M
            Exports were $3 million in the 12 months ended June 2023. In the year to May 2022, they were $4 million. | 3 2022-07-01/P12M; 4 2021-06-01/P12M
            From November to March, 3 tons were shipped. | 3 2023-11-01/P5M
            Exports were 3 tons in Apr-Jun'23. In comparison with 2008, exports were down 4 percent. | 3 2023-Q2; -4 2023-Q2
            In June, sales fell 3 percent. Sales have risen 4 percent since the beginning of the year. | -3 2024-06; 4 2024-S1
            In June, exports rose 3 percent. Against April to June 2021, they fell 4 percent. | 3 2024-06; -4 2024-Q2
            In the first five months exports were $3 million, a fall of 4 percent from $5 million. | 3 2024-01-01/P5M; -4 2024-01-01/P5M; 5 2023-01-01/P5M
            In May, exports fell 4 percent from April to $3 million from $5 million. | -4 2024-05; 3 2024-05; 5 -
            In May, exports fell 4 percent year on year to $3 million from $5 million. | -4 2024-05; 3 2024-05; 5 2023-05
            In May, exports fell 4 percent year on year to $3 million from a record $5 million. | -4 2024-05; 3 2024-05; 5 -
            Trade grew by 3 percent in 2023, and by an average of 4 percent over the last three years. | 3 2023; 4 -
            Output was 3 tons in May, which is 4 percent less than April's 5 tons. | 3 2024-05; -4 2024-05; 5 2024-04
            From November to March 2022, 3 tons were shipped. | 3 2021-11-01/P5M
            In the first half imports fell by going down from $3 million last year to $4 million. | 3 2023-S1; 4 2024-S1
            In the first half 3 tons were sold, 4 percent of the full target for 2024. The target for 2024 is 5 tons. | 3 2024-S1; 4 2024-S1; 5 2024
            Sales in June were 3 tons, compared to the previous month of May which was only 4 tons. | 3 2024-06; 4 2024-05
            In June sales were 3 tons. Sales from the second quarter were 4 tons, but total 2023 sales were 5 tons. | 3 2024-06; 4 2024-Q2; 5 2023
            """)
    void tellsTheTimeOfWhatIsComparedWith(String text, String expected) {
        assertThat(Reader.read(text, Reader::period)).isEqualTo(Reader.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pakistan sells more in the first two months of fiscal 2023 | In July-August 2022 exports of Pakistan were $3 million.⏎Exports to Peru rose 5%. | 2022-07-01/P2M 2022-07-01/P2M
            Pakistan sells more in first two months | In July-August 2022 exports of Pakistan were $3 million.⏎Exports to Peru rose 5%. | 2022-07-01/P2M 2022-07-01/P2M
            Exports in the year | Exports were $3 million in the 12 months to June 2024.⏎Exports to Peru rose 5%. | 2023-07-01/P12M 2023-07-01/P12M
            Exports fall in July | In July exports fell 3%.⏎In the first seven months exports fell 4%.⏎Exports to Peru rose 5%. | 2024-07 2024-01-01/P7M 2024-07
            Exports fall in July | In July exports fell 3%.⏎In the first seven months exports fell 4%.⏎Of January to July, imports fell 9%.⏎Exports to Peru rose 5%. | 2024-07 2024-01-01/P7M 2024-01-01/P7M 2024-01-01/P7M
            Exports fall in July | In July exports fell 3%.⏎In the first seven months exports fell 4%.⏎"Exports to Peru rose 5%," it said. | 2024-07 2024-01-01/P7M 2024-01-01/P7M
            Exports fall in July | In July exports fell 3%.⏎In the first seven months exports to Peru fell 4%.⏎Imports from this country rose 5%. | 2024-07 2024-01-01/P7M 2024-01-01/P7M
            Exports fall in July | In July exports fell 3%.⏎In the first seven months exports fell 4%.⏎Exports to Peru rose 5% during the period. | 2024-07 2024-01-01/P7M 2024-01-01/P7M
            Exports fall in July | In the first half imports rose 5 percent. In July exports rose 3 percent. The surplus was $5 billion during the period. | 2024-S1 2024-07 2024-07
            Exports fall | In the first half of 2024 exports fell 3%.⏎In 2023, exports were $5 billion. Imports during the period were $4 billion. | 2024-S1 2023 2023
            Exports fall in July | In July exports fell 3% from June and 4% in the first seven months.⏎In July, imports rose 2%, and 6% in the first seven months.⏎Exports to Peru rose 5%. | 2024-07 2024-01-01/P7M 2024-07 2024-01-01/P7M 2024-07
            Trade climbs in Jan-Jul | Trade has grown 3% so far this year.⏎In July it grew 4%. Over the course of seven months, imports grew 5%. | 2024-01-01/P7M 2024-07 2024-01-01/P7M
            Exports rise in June | In June exports were $3 billion, against the $2 billion shipped in June of last year. | 2024-06 2023-06
            Exports | The growth forecast for 2025 was cut to 3%.⏎Exports to Peru rose 5%. | 2025 -
            Exports | The office released the 2021 statistics of ports, showing a rise of 3%. | 2021
            Exports rise in the second quarter | In the second quarter exports rose 3%.⏎In 2024, growers earned 5 billion dollars.⏎Imports rose 5%. | 2024-Q2 2024 2024-Q2
            Exports rise in the fourth quarter of 2023 | In the fourth quarter of 2023 exports rose 3%.⏎In the full year 2023, they rose 5%.⏎Imports rose 6%. | 2023-Q4 2023 2023
            Exports rise | In 2023 exports were 5 billion dollars, while in 2019 they had stood at 3 billion dollars. Imports were 4 billion dollars. | 2023 2019 2023
            Exports rise | In August exports are put at 3 billion dollars. In the first eight months, they were 9 billion dollars.⏎Firms from abroad sold 5 billion dollars. | 2024-08 2024-01-01/P8M 2024-01-01/P8M
            """)
    void goesOnAboutTheTimeOfTheTitle(String title, String text, String expected) {
        List<Passage> passages = Arrays.stream((title + "⏎" + text).split("⏎"))
                .map(part -> Reader.passage(part.equals(title) ? PassageKind.HEADING : PassageKind.PARAGRAPH, part, 0))
                .toList();
        assertThat(Reader.figures(passages).stream().map(Reader::period)).containsExactly(expected.split(" "));
    }
}
