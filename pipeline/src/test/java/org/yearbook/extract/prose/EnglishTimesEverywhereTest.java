package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ordinary words for a time tell it wherever in an English sentence they stand, and go on to the sentence behind; told on 12 August 2024. */
class EnglishTimesEverywhereTest {

    private static final List<String> FRAMES = List.of(
            "%2$s, Peru exported 3 million tonnes of tea.",
            "Peru exported 3 million tonnes of tea %1$s.",
            "Peru's tea exports %1$s totalled 3 million tonnes.",
            "Peru's tea exports rose 4 percent %1$s from a year earlier. Shipments of rice were 5 million tonnes.",
            "%2$s, Peru's tea exports rose 4 percent year on year to 3 million tonnes, while rice exports were 5 million tonnes.",
            "Peru's tea exports, which reached 3 million tonnes %1$s, are bound for Chile.");

    private static final List<String> BASES = List.of(
            "Peru exported 3 million tonnes of tea %1$s, up from 2 million tonnes %3$s. Rice exports were 5 million tonnes.",
            "%2$s, Peru exported 3 million tonnes of tea. This compares with 2 million tonnes %3$s. Rice exports were 5 million tonnes.",
            "%2$s, Peru's tea exports were 3 million tonnes, against 2 million tonnes %3$s, while rice exports were 5 million tonnes.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in July 2024 | 2024-07
            in the month of July | 2024-07
            last month | 2024-07
            in December last year | 2023-12
            in the fifth month of 2023 | 2023-05
            in July alone | 2024-07
            in Q3 2023 | 2023-Q3
            in 3Q23 | 2023-Q3
            in the second quarter (April to June) of 2023 | 2023-Q2
            last quarter | 2024-Q2
            in the final quarter of last year | 2023-Q4
            in the last three months of 2023 | 2023-Q4
            in the July-September quarter of 2023 | 2023-Q3
            in the three months through June | 2024-Q2
            in the quarter ended June 30 | 2024-Q2
            in the quarter to May 2023 | 2023-03-01/P3M
            in the first quarter of its fiscal year, which ended on October 7, 2023 | 2023-Q3
            in the first half of the year | 2024-S1
            in the half year to June | 2024-S1
            for the full year 2023 | 2023
            in the whole of 2023 | 2023
            in the year ended June | 2023-07-01/P12M
            over the 12 months ending June 2023 | 2022-07-01/P12M
            in the first seven months of the current year | 2024-01-01/P7M
            seven months into the year | 2024-01-01/P7M
            seven months into 2023 | 2023-01-01/P7M
            through the end of July | 2024-01-01/P7M
            between January and July | 2024-01-01/P7M
            in the January-July period of 2023 | 2023-01-01/P7M
            from July 2022 through March 2023 | 2022-07-01/P9M
            in July 2022-March 2023 | 2022-07-01/P9M
            from October 2022 to July | 2022-10-01/P10M
            in the first nine months of the 2022-23 crop year (July-March) | 2022-07-01/P9M
            in the October-March period of the 2022-23 season | 2022-10-01/P6M
            from April 1 to July 31, 2024 | 2024-04-01/P4M
            between Jan. 1 and July 10 | 2024-01-01/P192D
            from 1 to 20 July | 2024-07-01/P20D
            between July 1 and 20 | 2024-07-01/P20D
            in the week ended 4 May | 2024-04-28/P7D
            in the week of July 15-21 | 2024-07-15/P7D
            at the end of the second quarter | 2024-06-30
            at the close of 2023 | 2023-12-31
            at year-end 2023 | 2023-12-31
            by the end of last month | 2024-07-31
            """)
    void aTimeIsToldInEveryFrame(String form, String period) {
        for (String frame : FRAMES) {
            assertThat(Reader.paragraphs(filled(frame, form, "")))
                    .as(frame)
                    .extracting(Reader::period)
                    .containsOnly(period);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in July | a year earlier | 2024-07 | 2023-07
            in July | over the same period the previous year | 2024-07 | 2023-07
            in July | in the prior-year period | 2024-07 | 2023-07
            in July | in the same month of 2022 | 2024-07 | 2022-07
            in July | a month earlier | 2024-07 | 2024-06
            in July | in June | 2024-07 | 2024-06
            in January 2024 | in December | 2024-01 | 2023-12
            in the second quarter | a quarter earlier | 2024-Q2 | 2024-Q1
            in the three months to July | in the previous three months | 2024-05-01/P3M | 2024-02-01/P3M
            in the first half | in the same six months of 2022 | 2024-S1 | 2022-S1
            in 2023 | two years earlier | 2023 | 2021
            """)
    void theTimeOfWhatIsComparedWithIsItsOwnAlone(String form, String before, String period, String earlier) {
        for (String frame : BASES) {
            assertThat(Reader.read(filled(frame, form, before), Reader::period))
                    .as(frame)
                    .containsExactly("3 " + period, "2 " + earlier, "5 " + period);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In July, Peru shipped 3 tonnes. A year earlier, it shipped 2 tonnes. Rice exports were 5 tonnes. | 3 2024-07; 2 2023-07; 5 2024-07
            In July, Peru shipped 3 tonnes. It is expected to ship 9 tonnes in 2025. Rice exports were 5 tonnes. | 3 2024-07; 9 2025; 5 2024-07
            Peru plans to ship 9 tonnes in 2030. In July, it shipped 3 tonnes. | 9 2030; 3 2024-07
            In July, Peru shipped 3 tonnes. Since January, it has shipped 20 tonnes. | 3 2024-07; 20 2024-01-01/P7M
            In July, Peru shipped 3 tonnes. So far in 2024, it has shipped 20 tonnes. | 3 2024-07; 20 2024-01-01/P7M
            In July, Peru shipped 3 tonnes. The seven-month total was 20 tonnes. | 3 2024-07; 20 2024-01-01/P7M
            In July, Peru shipped 3 tonnes, 4 percent more than the total for all of 2021-22. | 3 2024-07; 4 2024-07
            The port, which opened in 1962, shipped 3 tonnes in July. | 3 2024-07
            Peru earned $3 million from the export of 5 tonnes of tea in July. | 3 2024-07; 5 2024-07
            Peru shipped 3 tonnes of tea, worth $5 million, in July. | 3 2024-07; 5 2024-07
            In the second quarter, Peru shipped 3 tonnes, down from 5 tonnes in the first. | 3 2024-Q2; 5 2024-Q1
            Between 2019 and 2022, exports rose from 3 tonnes to 5 tonnes. | 3 2019; 5 2022
            Peru's tea exports (January-July 2023) rose to 3 tonnes. | 3 2023-01-01/P7M
            Peru shipped 5 tonnes of tea in 2023 (2022: 3 tonnes). | 5 2023; 3 2022
            Tea exports rose 4 percent from July 2022 to July 2023. | 4 2023-07
            """)
    void whatIsToldBesideATimeDoesNotMoveIt(String text, String expected) {
        assertThat(Reader.read(text, Reader::period)).isEqualTo(Reader.list(expected));
    }

    private static String filled(String frame, String form, String before) {
        return String.format(
                Locale.ROOT, frame, form, form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), before);
    }
}
