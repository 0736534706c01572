package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ordinary English words for a direction of trade and for whom it is with, each in every ordinary place of a sentence. */
class EnglishTradeEverywhereTest {

    private static final String TITLE = "Peru tells of its year";

    /** Where a noun may stand; none of them names a partner. */
    private static final List<String> NOUN_FRAMES = List.of(
            "Peru's %s amounted to $4.7 billion in 2023.",
            "In 2023, the country's %s stood at $4.8 billion.",
            "Peru recorded $4.9 billion in %s in 2023.",
            "Peru saw a 7.1 percent rise in %s in 2023.",
            "A 7.2 percent fall in %s was reported by Peru in 2023.",
            "According to the statistics office, %s dropped by 7.3 percent in 2023.",
            "The economy of Peru did well in 2023, with %s up 7.4 percent.",
            "That brought %s to $5.1 billion in 2023.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exports   | exports; export sales; overseas sales; foreign sales; sales abroad; outbound shipments; earnings from exports; export receipts; deliveries abroad; sales to foreign customers; sales to the rest of the world; goods sold abroad; foreign deliveries; outbound trade
            imports   | imports; purchases abroad; overseas purchases; purchases from abroad; spending on imports; import payments; inbound shipments; goods bought abroad; goods brought in from abroad; supplies from abroad; purchases of foreign goods; inbound trade; foreign purchases
            total     | foreign trade; external trade; two-way trade; trade turnover; volume of foreign trade; cross-border trade; foreign commerce; merchandise trade
            balance   | trade surplus; trade deficit; trade gap; trade shortfall; export surplus; balance of trade; trade imbalance; excess of exports over imports
            """)
    void directionIsToldByItsNoun(String flow, String nouns) {
        for (String noun : nouns.split("; ")) {
            assertThat(Reader.titled(TITLE, inFrames(NOUN_FRAMES, noun)))
                    .as(noun)
                    .isEqualTo(Collections.nCopies(NOUN_FRAMES.size(), "PE - " + flow));
        }
    }

    /** Where what is traded with a partner may stand. */
    private static final List<String> PARTNER_FRAMES = List.of(
            "Peru's %s amounted to $4.7 billion in 2023.",
            "In 2023, %s stood at $4.8 billion.",
            "Peru saw a 7.1 percent increase in %s in 2023.",
            "The economy of Peru did well in 2023, while its %s dropped by 7.2 percent.",
            "Growth was strongest in %s, which climbed 7.3 percent in 2023.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exports | exports to Japan; sales to Japan; shipments to Japan; supplies to Japan; goods sold to Japan; goods shipped to Japan; exports destined for Japan; exports into Japan; goods headed for Japan; Japan-bound exports; Japan-bound shipments
            imports | imports from Japan; purchases from Japan; goods from Japan; imports originating in Japan; imports coming from Japan; goods bought from Japan; imports sourced from Japan; supplies from Japan
            total   | trade with Japan; two-way trade with Japan; turnover of trade with Japan; commerce with Japan; trade exchanges with Japan
            balance | trade surplus with Japan; deficit with Japan; surplus in trade with Japan; trade imbalance with Japan
            """)
    void partnerIsToldWithIt(String flow, String nouns) {
        for (String noun : nouns.split("; ")) {
            assertThat(Reader.titled(TITLE, inFrames(PARTNER_FRAMES, noun)))
                    .as(noun)
                    .isEqualTo(Collections.nCopies(PARTNER_FRAMES.size(), "PE JP " + flow));
        }
    }

    /** A verb with the words for where to or from: its place behind what is traded. */
    private static final List<String> VERB_FRAMES = List.of(
            "Peru %1$s 3,450 tonnes of tea %2$s in 2023.",
            "Peru %1$s tea worth $3.4 million %2$s in 2023.",
            "Peru %1$s 7.1 percent more tea %2$s in 2023 than in 2022.",
            "The country has %1$s 3,460 tonnes of tea %2$s so far in 2023.",
            "A total of 3,470 tonnes of tea were %1$s %2$s by Peru in 2023.",
            "The tea %1$s %2$s by Peru in 2023 was worth $3.5 million.",
            "Peru, which %1$s $3.6 million worth of tea %2$s in 2023, has new rules.",
            "Companies in Peru %1$s 3,480 tonnes of tea %2$s in 2023.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PE - exports  | exported      | ''
            PE - exports  | sold          | abroad
            PE - exports  | shipped       | overseas
            PE - exports  | sent          | abroad
            PE - imports  | imported      | ''
            PE - imports  | bought        | abroad
            PE - imports  | brought in    | from abroad
            PE - imports  | procured      | overseas
            PE - imports  | sourced       | from abroad
            PE JP exports | exported      | to Japan
            PE JP exports | sold          | to Japan
            PE JP exports | supplied      | to Japan
            PE JP exports | dispatched    | to Japan
            PE JP exports | sold          | into Japan
            PE JP imports | imported      | from Japan
            PE JP imports | purchased     | from Japan
            PE JP imports | obtained      | from Japan
            PE JP imports | acquired      | from Japan
            """)
    void directionIsToldByItsVerb(String expected, String verb, String where) {
        String text = String.format(Locale.ROOT, String.join("⏎", VERB_FRAMES), verb, where)
                .replace("  ", " ");
        assertThat(Reader.titled(TITLE, text)).isEqualTo(Collections.nCopies(VERB_FRAMES.size(), expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Companies were sold abroad for 3 billion dollars in 2023.                                        | PE - none
            In 2023, shares worth 3 billion dollars were sold to Japan.                                      | PE - none
            In 2023, Peru sent 300 experts to Japan.                                                         | PE - none
            In 2023, Peru acquired a stake worth 3 billion dollars from Japan.                               | PE - none
            In 2023, 3 billion dollars of aid went to Japan.                                                 | PE - none
            In 2023, exports rose 3 percent. Stocks were 4 million tonnes, and gold reserves 5 tonnes.       | PE - exports; PE - none; PE - none
            In 2023, the office told of a drop of 3 percent in exports and 4 percent in imports.             | PE - exports; PE - imports
            The year 2023 ended with 3 percent less foreign sales and a 4 percent rise in imports.           | PE - exports; PE - imports
            Imports from Japan went up 3 percent in 2023, with the imports of tea up 4 percent.              | PE JP imports; PE JP imports
            With Japan, exports reached 3 billion dollars in 2023 and imports 4 billion dollars.             | PE JP exports; PE JP imports
            Japan and Peru signed a treaty. Trade between the two countries was 3 billion dollars in 2023.   | PE JP total
            Imports of cars rose 3 percent in 2023.⏎Buses led the rise, up 4 percent.                        | PE - imports; PE - imports
            Exports rose in 2023. In Asia, Japan and India recorded falls (3 percent and 4 percent).         | JP - exports; IN - exports
            Exports to Japan, on the contrary, fell by 3 percent in 2023.                                    | PE JP exports
            In 2023, Peru bought tea worth 3 billion dollars from Japan and exported goods worth 4 billion dollars. | PE JP imports; PE JP exports
            Peru earned 3 billion dollars in 2023 from exports of tea.                                       | PE - exports
            Export earnings from Japan rose 3 percent in 2023.                                               | PE JP exports
            This fall was most pronounced in Chile, which recorded 3 percent less exports in 2023.           | CL - exports
            The fall in exports was larger in the European Union as a whole, with a decline of 3 percent in 2023. | EU - exports
            South America's biggest coffee exporter shipped 3 tonnes abroad in 2023.                         | PE - exports
            """)
    void sentenceTellsWhoseTradeItIs(String text, String expected) {
        assertThat(Reader.titled(TITLE, text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA — The country's exports rose 3 percent in 2023.                            | PE - exports
            LIMA, Jan 5 (Agency) - Exports rose 3 percent in 2023.⏎Inflation in Japan was 4 percent. | PE - exports; JP - none
            LIMA — Japan's exports rose 3 percent in 2023. Imports rose 4 percent.          | JP - exports; JP - imports
            """)
    void reportIsOfTheCountryItWasWrittenIn(String text, String expected) {
        assertThat(Reader.titled("The year in trade", text)).containsExactly(expected.split("; "));
    }

    private static String inFrames(List<String> frames, String words) {
        return String.join("⏎", frames).replace("%s", words);
    }
}
