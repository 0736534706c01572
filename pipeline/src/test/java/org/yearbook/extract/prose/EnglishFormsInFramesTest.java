package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbook.domain.Figure;

/** The ordinary forms of English numbers, shares, lists and ranks, each in the ordinary frames of a sentence. */
class EnglishFormsInFramesTest {

    private static final List<String> AMOUNTS = List.of(
            "$3.5bn=3.5",
            "USD 3.5 billion=3.5",
            "3.5 billion U.S. dollars=3.5",
            "NZ$3.5 billion=3.5",
            "€3.5bn=3.5",
            "3,5 billion euros=3.5",
            "Rs 3.5 lakh crore=3.5",
            "Rs 350 cr=350",
            "RM3.5 billion=3.5",
            "R3.5 billion=3.5",
            "FCFA 3.5 billion=3.5",
            "$350k=350",
            "half a billion dollars=0.5",
            "two and a half billion dollars=2.5",
            "seven hundred million dollars=700");

    private static final List<String> AMOUNT_FRAMES = List.of(
            "In 2023, wheat exports were worth #.",
            "Wheat exports reached # in 2023.",
            "At #, wheat exports hit a record in 2023.",
            "In 2023, # worth of wheat was exported.",
            "Wheat exports came in at about # in 2023.");

    private static final List<String> WEIGHTS = List.of(
            "3.5 million tonnes=3.5",
            "21, 336 tonnes=21336",
            "101 033 tonnes=101033",
            "1.101.033 tonnes=1101033",
            "1'101'033 tonnes=1101033",
            "12,34,567 tonnes=1234567",
            "a million tonnes=1",
            "350,000 metric tons=350000");

    private static final List<String> WEIGHT_FRAMES = List.of(
            "In 2023, exports of wheat reached #.",
            "The ministry says that some # of wheat was exported in 2023.",
            "In 2023, Peru exported # of wheat.");

    private static final List<String> SHARES = List.of(
            "12%=12",
            "about 12 percent=12", "a quarter=25", "two-thirds=66.7", "more than half=50", "nearly three quarters=75");

    private static final List<String> SHARE_FRAMES = List.of(
            "In 2023, # of wheat exports went to Peru.",
            "In 2023, wheat accounted for # of all exports.",
            "Wheat made up # of exports in 2023.",
            "Peru took # of wheat exports in 2023.",
            "The five largest buyers took # of wheat exports in 2023.",
            "In 2023, exports of wheat reached 5 tonnes, equal to # of all exports.",
            "Accounting for # of exports, wheat was the main product in 2023.");

    private static final List<String> COUNTS =
            List.of("7", "seven", "Seven", "twenty-seven more", "a total of seven new");

    private static final List<String> COUNT_FRAMES =
            List.of("In 2023, # companies exported wheat.", "Wheat was exported by # companies in 2023.");

    static Stream<Arguments> amounts() {
        return product(AMOUNTS, AMOUNT_FRAMES);
    }

    static Stream<Arguments> weights() {
        return product(WEIGHTS, WEIGHT_FRAMES);
    }

    static Stream<Arguments> shares() {
        return product(SHARES, SHARE_FRAMES);
    }

    static Stream<Arguments> counts() {
        return product(
                COUNTS.stream()
                        .map(form -> form + (form.startsWith("twenty") ? "=27" : "=7"))
                        .toList(),
                COUNT_FRAMES);
    }

    private static Stream<Arguments> product(List<String> forms, List<String> frames) {
        return forms.stream()
                .map(form -> form.split("="))
                .flatMap(form -> frames.stream().map(frame -> Arguments.of(frame.replace("#", form[0]), form[1])));
    }

    @ParameterizedTest
    @MethodSource({"amounts", "weights"})
    void amountsAreLevelsOfWheat(String text, String value) {
        assertThat(told(text)).as(text).contains(value + " level wheat");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void partsAreSharesOfWheat(String text, String value) {
        assertThat(told(text)).as(text).contains(value + " share wheat");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void whatIsCountedIsNamed(String text, String value) {
        assertThat(Reader.paragraphs(text))
                .as(text)
                .anyMatch(figure -> figure.number().value().toPlainString().equals(value)
                        && figure.subject().contains("companies"));
    }

    /** In an ordinary text these count nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trade between the two countries grew.
            There are three ways to ship wheat.
            It was a two-day fair.
            Peru's two largest firms sold wheat.
            Its five mills are old.
            Three Gorges ships passed.
            A billion-dollar industry grew.
            Bags of 60 kg were sold.
            """)
    void wordsOfProseAreNoFigures(String text) {
        assertThat(Reader.paragraphs(text)).isEmpty();
    }

    /** Each figure as value, measure, the good of its subject and its direction of trade. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2023, exports of wheat rose 3 percent, barley 4 percent and oats 5 percent.           | 3 growth_yoy wheat exports; 4 growth_yoy barley exports; 5 growth_yoy oats exports
            Exports of wheat rose 3 percent to $6, barley 4 percent to $7 and oats 5 percent to $8 in 2023. | 3 growth_yoy wheat exports; 6 level wheat exports; 4 growth_yoy barley exports; 7 level barley exports; 5 growth_yoy oats exports; 8 level oats exports
            In 2023, exports of wheat (3%), barley (4%) and oats (5%) increased.                     | 3 growth_yoy wheat exports; 4 growth_yoy barley exports; 5 growth_yoy oats exports
            Exports of wheat ($6, up 3%) and barley ($7, up 4%) increased in 2023.                   | 6 level wheat exports; 3 growth_yoy wheat exports; 7 level barley exports; 4 growth_yoy barley exports
            In 2023, wheat exports were 6 tonnes, followed by barley with 7 tonnes and oats with 8 tonnes. | 6 level wheat exports; 7 level barley exports; 8 level oats exports
            In 2023, grain exports were 9 tonnes, of which wheat 6 tonnes and barley 3 tonnes.       | 9 level grain exports; 6 level wheat exports; 3 level barley exports
            In 2023, grain exports were 9 tonnes, of which 6 tonnes was wheat and 3 tonnes was barley. | 9 level grain exports; 6 level wheat exports; 3 level barley exports
            In 2023, wheat accounted for 12% of exports, barley 9% and oats 7%.                      | 12 share wheat exports; 9 share barley exports; 7 share oats exports
            In 2023, exports went mainly to Peru (12%) and Chile (9%).                               | 12 share - exports; 9 share - exports
            Of the total in 2023, wheat was 12% and barley 9%.                                       | 12 share wheat none; 9 share barley none
            Exports and imports were $6 and $7 respectively in 2023, up 3% and 4%.                   | 6 level - exports; 7 level - imports; 3 growth_yoy - exports; 4 growth_yoy - imports
            Exports of wheat reached $6, reserves $7 and debt $8 in 2023.                            | 6 level wheat exports; 7 level - none; 8 level - none
            Exports of wheat rose 3%, tariffs were 25% in 2023.                                      | 3 growth_yoy wheat exports; 25 other - none
            Despite a 4% increase in 2023, wheat exports stayed low.                                 | 4 growth_yoy wheat exports
            In 2023, an increase of 4% was recorded in wheat exports.                                | 4 growth_yoy wheat exports
            Wheat exports, mostly to Peru, rose 4% in 2023.                                          | 4 growth_yoy wheat exports
            Wheat exports, which are part of farm trade, rose 4% in 2023.                            | 4 growth_yoy wheat exports
            In 2023, the second and third largest buyers of wheat were Peru and Chile.               | 2 rank wheat none; 3 rank wheat none
            Peru came fourth in wheat exports in 2023.                                               | 4 rank wheat exports
            Peru moved from fifth to fourth place.                                                   | 5 rank - none; 4 rank - none
            Exports of wheat rose fourfold in 2023.                                                  | 4 other wheat exports
            Exports of wheat fell by half in 2023.                                                   | -50 growth_yoy wheat exports
            """)
    void listsSayOfEachItemWhatTheFirstOneDoes(String text, String expected) {
        assertThat(Reader.paragraphs(text).stream()
                        .map(figure ->
                                said(figure) + " " + figure.reading().flow().code()))
                .as(text)
                .containsExactly(expected.split("; "));
    }

    private static List<String> told(String text) {
        return Reader.paragraphs(text).stream()
                .map(EnglishFormsInFramesTest::said)
                .toList();
    }

    private static String said(Figure figure) {
        String subject = figure.subject().toLowerCase(Locale.ROOT);
        String part = subject.substring(subject.lastIndexOf('：') + 1);
        return figure.number().signed().toPlainString() + " "
                + figure.reading().measure().code() + " "
                + Stream.of(part, subject)
                        .flatMap(words -> Arrays.stream(new String[] {"barley", "oats", "wheat", "grain"})
                                .filter(words::contains))
                        .findFirst()
                        .orElse("-");
    }
}
