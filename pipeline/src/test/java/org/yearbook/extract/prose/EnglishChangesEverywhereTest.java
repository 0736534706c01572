package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary English words of change, comparison and expectation, each in every frame that it stands in. */
class EnglishChangesEverywhereTest {

    private static final String RISES =
            "rose|climbed|edged up|jumped|surged|grew|expanded|advanced|soared|rocketed|picked up|ticked up"
                    + "|went up|were up|swelled|rebounded|spiked|firmed|escalated|shot up|bounced back|rallied|boomed|zoomed|grew another";

    private static final String FALLS =
            "fell|shrank|slid|dipped|eased|declined|dropped|contracted|slumped|plunged|tumbled|sank"
                    + "|retreated|softened|waned|subsided|shed|collapsed|crashed|cooled|faltered|stumbled|gave back|were down|dropped another";

    private static final String GAINS =
            "rise|increase|gain|jump|surge|leap|uptick|advance|expansion|rebound|hike|upturn|upswing|boost|spike|uplift";

    private static final String LOSSES =
            "fall|decrease|drop|decline|dip|slide|slump|plunge|contraction|reduction|downturn|retreat|tumble|collapse";

    private static final String OVER_A_YEAR =
            "year on year|y-o-y|y/y|on the year|from a year earlier|over the same month of 2022"
                    + "|against May 2022|vs. May 2022|in relation to May 2022|on May 2022|compared with twelve months earlier"
                    + "|from the year-ago month|on an annual basis|annually|compared to the same time last year";

    private static final String OVER_ANOTHER =
            "from April|month on month|m/m|on the month|over the previous month|within a month"
                    + "|in monthly terms|vs. the previous month|in relation to April|since April|monthly|over ten years|in the past five years"
                    + "|over a decade|since 2019|compared with two years earlier|from the five-year average|from pre-pandemic levels";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exports of tea # 4.3 percent in May 2023 from a year earlier.           | % growth_yoy
            In May 2023, tea exports # 4.3% year on year.                           | % growth_yoy
            Tea exports # 4.3% to $3.25 billion in 2023.                            | % growth_yoy; 3.25 level
            Tea exports # 4.3% and imports 2.1% in May 2023 compared with May 2022. | % growth_yoy; ~ growth_yoy
            Exports of tea # 4.3 percent in May 2023 from April.                    | % other
            """)
    void verbs(String frame, String expected) {
        everyway(RISES, FALLS, frame, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, tea exports saw a 4.3% # to $3.25 billion.                                | % growth_yoy; 3.25 level
            The # in tea exports was 4.3% in 2023.                                             | % growth_yoy
            The year-on-year # in tea exports slowed to 4.3% in May 2023 from 2.1% in April.   | % growth_yoy; ~ growth_yoy
            In 2023, there was a 4.3% # in tea exports.                                        | % growth_yoy
            Tea exports came to $3.25 billion in 2023. This represents a # of 4.3%.            | 3.25 level; % growth_yoy
            Tea exports were $3.25 billion in May 2023, a 4.3% # from April.                   | 3.25 level; % other
            """)
    void nouns(String frame, String expected) {
        everyway(GAINS, LOSSES, frame, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, tea exports were 4.3% # than in May 2022.                               | % growth_yoy
            In May 2023, tea exports came to $3.25 billion, 4.3% # than a year earlier.          | 3.25 level; % growth_yoy
            In May 2023, Peru exported $3.25 billion of tea, which is 4.3% # than the five-year average. | 3.25 level; % other
            In May 2023, tea exports were 4.3% # year on year.                                   | % growth_yoy
            In May 2023, tea exports came to $3.25 billion, $130 million # than in May 2022.     | 3.25 level; @ other
            In May 2023, tea exports were $130 million # compared with May 2022.                 | @ other
            """)
    void comparatives(String frame, String expected) {
        everyway("higher|larger|greater|bigger|better|stronger", "lower|smaller|less|weaker|worse", frame, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2023, tea exports rose 4.3% #.                                            | 4.3 *
            In May 2023, tea exports fell by 4.3% #, while imports went up.                  | -4.3 *
            In May 2023, tea exports rose 4.3% # to $3.25 billion.                           | 4.3 *; 3.25 level
            Tea exports were $3.25 billion in May 2023, up 4.3% #.                           | 3.25 level; 4.3 *
            Tea exports reached $3.25 billion in May 2023 (up 4.3% #).                       | 3.25 level; 4.3 *
            In May 2023, tea exports increased 4.3% and imports 2.1% #.                      | 4.3 *; 2.1 *
            In May 2023, exports and imports fell by 4.3% and 2.1%, respectively, #.         | -4.3 *; -2.1 *
            """)
    void bases(String frame, String expected) {
        forms(OVER_A_YEAR).forEach(form -> assertMeasures(frame, form, expected.replace("*", "growth_yoy")));
        forms(OVER_ANOTHER).forEach(form -> assertMeasures(frame, form, expected.replace("*", "other")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tea exports grew # between 2015 and 2022.           | 4.3 growth_avg
            Over the past ten years, tea exports fell #.        | -4.3 growth_avg
            Since 2015 tea exports have risen #.                | 4.3 growth_avg
            From 2015 to 2022, tea exports declined #.          | -4.3 growth_avg
            """)
    void averages(String frame, String expected) {
        forms(
                        "by 4.3% a year|by 4.3% annually|by 4.3% per annum|by 4.3% each year on average|by an average of 4.3%"
                                + "|at an average rate of 4.3%|at an average annual rate of 4.3%|by 4.3% yearly|at a CAGR of 4.3%")
                .forEach(form -> assertMeasures(frame, form, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The trade deficit was wider # in May 2024 and came in at $3.25 billion. | -3.25 observation
            In May 2024, tea exports fell more #, by 4.3% from a year earlier.      | -4.3 observation
            Tea exports were higher # at $3.25 billion in May 2024.                 | 3.25 observation
            """)
    void whatCameTrueAgainstWhatWasExpected(String frame, String expected) {
        forms(
                        "than expected|than forecast|than analysts had predicted|than the market expected|than anyone expected|than previously projected")
                .forEach(form -> assertThat(Reader.read(
                                frame.replace("#", form),
                                figure -> figure.kind().code()))
                        .as(form)
                        .isEqualTo(Reader.list(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports of tea (\u20134.3%) and tin (- 2.1%) fell.                                  | -4.3 growth_yoy; -2.1 growth_yoy
            Tea exports were $3.25 billion in May 2023 (4.3% year on year).                                  | 3.25 level; 4.3 growth_yoy
            Tea exports were $3.25 billion in May 2023 (4.3% month on month).                                | 3.25 level; 4.3 other
            In May 2023, exports and imports were lower than in May 2022, by $2.6 billion and $4.4 billion respectively. | -2.6 other; -4.4 other
            In 2023, exports of tea rose by 4.3% (+9,700 tonnes).                                            | 4.3 growth_yoy; 9700 other
            In 2023, tea exports were down 4.3% in value and 2.1% in volume.                                 | -4.3 growth_yoy; -2.1 growth_yoy
            In 2023, tea exports were 4.3% higher in value and 2.1% lower in volume.                         | 4.3 growth_yoy; -2.1 growth_yoy
            In 2023, volume and value exceeded the target by 220 tonnes and $88 million, respectively.       | 220 other; 88 other
            In May 2023, tea exports missed the target by 4.3%.                                              | -4.3 other
            In May 2023, tea exports were above target by $130 million.                                      | 130 other
            In 2023, exports rose by 4.3%, and trade with Japan came in at 2.1%.                         | 4.3 growth_yoy; 2.1 growth_yoy
            In 2023, exports rose by 4.3%, and their share came in at 2.1%.                              | 4.3 growth_yoy; 2.1 share
            The trade surplus increased to a seasonally adjusted $3.25 billion in May 2023.                  | 3.25 level
            The annual growth rate of tea exports was 4.3% in May 2023.                                      | 4.3 growth_yoy
            In 2023, tea exports rose 4.3%, the most in five years.                                      | 4.3 growth_yoy
            In May 2023, exports and their share rose, and 12 people died by 3 pm.                           | 12 level
            """)
    void whatTheWordsBesideSay(String text, String expected) {
        assertMeasures(text, "", expected);
    }

    /** Signs: % is 4.3 and ~ is 2.1, both negative where the words tell of a fall, @ is such an amount. */
    private static void everyway(String rises, String falls, String frame, String expected) {
        forms(rises).forEach(form -> assertMeasures(frame, form, signed(expected, "")));
        forms(falls).forEach(form -> assertMeasures(frame, form, signed(expected, "-")));
    }

    private static String signed(String expected, String sign) {
        return expected.replace("%", sign + "4.3").replace("~", sign + "2.1").replace("@", sign + "130");
    }

    private static Stream<String> forms(String forms) {
        return List.of(forms.split("\\|")).stream();
    }

    private static void assertMeasures(String frame, String form, String expected) {
        String text = frame.replace("#", form);
        assertThat(Reader.read(text, figure -> figure.reading().measure().code()))
                .as(text)
                .isEqualTo(Reader.list(expected));
    }
}
