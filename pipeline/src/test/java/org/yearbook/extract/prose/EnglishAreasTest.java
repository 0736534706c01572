package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yearbook.extract.prose.Reader.list;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vintage;

/** The area of an English figure: that of its own words, else the one that the article is about. */
class EnglishAreasTest {

    private static List<Figure> read(String title, String... paragraphs) {
        DocumentInfo info =
                new DocumentInfo("a.md", title, "", new Vintage("2024-08-12"), DocumentKind.UNKNOWN, "en", true);
        List<Passage> passages = Stream.of(paragraphs)
                .map(text -> Reader.passage(PassageKind.PARAGRAPH, text, 0))
                .toList();
        return ProseFigures.read(
                        new DocumentContent(info, "text/markdown", 1, 0, passages, List.of(), List.of()),
                        Reader.VOCABULARY)
                .figures();
    }

    private static String areas(Figure figure) {
        String area = figure.reading().refArea();
        String partner = figure.reading().counterpartArea();
        return (area.isEmpty() ? "-" : area) + " " + (partner.isEmpty() ? "-" : partner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Services exports climb  | The figures come from Statistics Korea. Exports rose 3 percent in May.                  | KR
            Services exports climb  | Exports rose 3 percent in May, said the Tourism Authority of Thailand.                  | TH
            Services exports climb  | The Peruvian government said exports rose 3 percent.                                    | PE
            Services exports climb  | Exports rose 3 percent in May, the World Tourism Organization said.                     | 001
            Services exports climb  | Peru's exports and Chile's imports rose. Sales rose 3 percent.                          | -
            Peruvian exports climb  | Sales of tea rose 3 percent in May.                                                     | PE
            Visitors to Peru return | Arrivals rose 3 percent in May.                                                         | PE
            Exports to Peru climb   | Sales of tea rose 3 percent in May, said Statistics Canada.                             | CA
            Exports to Peru climb   | Exports to Peru rose 3 percent in May.                                                  | -
            Low fees attract global investors to Hainan | Sales of tea rose 3 percent in May.                               | CN-HI
            China's Sichuan thrives | Exports rose 3 percent in May.                                                          | CN-SC
            Chinese border province thrives | Yunnan and its capital thrive. Yunnan has grown. Exports rose 3 percent.        | CN-YN
            Trade between Peru and Chile | Chile's office said Chile's trade grew. Sales rose 3 percent.                      | CL
            Record at Port of Antwerp       | The port of Antwerp had a good year. Throughput rose 3 percent.                 | Port of Antwerp
            Port of Antwerp's year          | The port of Antwerp had a good year. Throughput rose 3 percent.                 | Port of Antwerp
            Ports grow | Hamburg handled 8 million containers, while Antwerp, Europe's third-largest port, boosted traffic by 3 percent. | Antwerp
            Ports grow | Ships brought 4 million tonnes to Hamburg and imports of 6 million tonnes from Antwerp.    | -
            Ports grow | Houston-based makers exported 2 million tonnes of containers.                              | -
            Ports grow | Valencia exported 2 million tonnes of oranges.                                             | -
            Ports grow | Hamburg hosted a fair. Sales rose 3 percent.                                                  | -
            Port of Antwerp grows | The port of Antwerp was busy. Antwerp handled 3 million containers.                  | Port of Antwerp
            Peru's ports grow | The second main port was Antwerp, which handled 3 million tonnes.                        | Antwerp
            Hamburg is Europe's biggest hub | Sales of tea rose 3 percent in May.                                     | -
            Peru: Asia's biggest market | Sales of tea rose 3 percent in May.                                         | PE
            Tourism up | In Europe, the world's most-visited region, arrivals grew by 3 percent.                      | 150
            City trade up | Wuhan Customs said the city's trade grew. The city's firms in China thrive. Sales rose 3 percent. | CN-420100
            Asia and Africa ahead   | Sales of tea rose 3 percent in May.                                                     | -
            """)
    void takesTheAreaOfTheTitleElseOfTheOfficeThatIsCredited(String title, String text, String area) {
        List<Figure> figures = read(title, text);

        assertThat(areas(figures.get(figures.size() - 1))).startsWith(area + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's exports fall as Chile cuts orders | Chile's farms slowed. Chile's mines rest. / Sales fell 3 percent.      | PE
            Peru's inflation eases, Chile next | Chile's prices rose. Chile's bank met. / Prices rose 3 percent.              | PE
            Peru, Chile trade more    | Trade between Peru and Chile rose 5 percent. / Chile's firms gained. / Sales rose 3 percent. | PE
            Trade between Peru and Chile | Chile's office said Chile's trade grew. / Sales rose 3 percent.                    | CL
            China's top city for exports | Shenzhen led in May. / Imports rose 3 percent.                                     | CN
            Chinese city economies grow | Shenzhen led in May. / GDP grew 3 percent.                                          | CN
            Chinese province trades more | An official told a press conference in Beijing that firms thrive. / Sales rose 3 percent. | CN
            Chinese province trades more | Beijing rolled out loans. / Sales rose 3 percent.                                  | CN
            Chinese city sees more trade | In coastal Shenzhen, firms thrive. / Sales rose 3 percent.                            | CN-440300
            Chinese province trades more | Firms in northwest China's Gansu Province thrive. / Sales rose 3 percent.          | CN
            Chinese province trades more | Northwest China's Gansu Province thrives. / Sales rose 3 percent.                  | CN-GS
            Ports grow                | The Port of Antwerp June 3 told of 8 million tonnes of cargo. / Empty boxes rose 3 percent. | Port of Antwerp
            Strike at Port of Montreal | Canada's port of Montreal was shut. / Sales rose 3 percent.                          | CA
            Sales via port of Odesa   | Ukraine's port of Odesa reopened. / Sales rose 3 percent.                             | UA
            Japan, key market for gas, raises imports from Peru | Firms gained. / Imports rose 3 percent.                     | JP
            India, biggest buyer of oil, cuts purchases from Peru | Firms gained. / Imports rose 3 percent.                   | IN
            Japan is main supplier as Peru's imports fall | Firms gained. / Imports fell 3 percent.                           | PE
            Exports climb | Peru's exports rose. / Japan, Chile, Brazil, Kenya bought more. Japan's orders grew. / Sales rose 3 percent. | PE
            Trade up | China's trade rose. / Dongguan thrives. The city's firms gained. / Sales rose 3 percent.               | CN
            Trade up | Dongguan hosts the fair where China's exports were shown. / The city's hotels were full. / Sales rose 3 percent. | CN
            Chinese city of Yiwu trades more | Yiwu, in China's Zhejiang Province, thrives. / Sales rose 3 percent.           | CN-330782
            Chilean market the only gain for U.S. tea sales | Firms shipped more tea to Chile. / Sales rose 3 percent.       | US
            Chilean taste for tea | Kenyan tea exports to Chile rose. / Sales rose 3 percent.                                  | KE
            Kenya now Chile's great hope | Chilean exports to Kenya rose. / Sales rose 3 percent.                             | CL
            Chilean tea | Peru's firms gained. Peru's harvest was poor. / Sales rose 3 percent.                         | CL
            Chilean tea | Chile was hot. Peru's firms gained. Kenya's harvest was poor. / Sales rose 3 percent.         | CL
            Chile's tea finds buyers as Kenya's harvest fails | Kenya's rain was low. / Sales rose 3 percent.                 | CL
            Chile's tea and Kenya's sales rise | Kenya's farms and Kenya's firms gained. / Sales rose 3 percent.              | KE
            Visitors thin out as Chinese stay away | Visitors came to Kenya, but Chinese stay away. / Sales fell 3 percent.   | KE
            China's busiest river port thrives | Nantong, China's busiest river port, was busy. / Sales rose 3 percent.       | CN-320600
            China's busiest river port thrives | Boats stopped at Nantong in China more often. / Sales rose 3 percent.        | CN
            China-Europe freight train back | Nantong, China's largest river port, was busy. / Sales rose 3 percent.          | CN-320600
            Trade up | Dongguan Customs said that firms gained. / The city's exports grew. / Sales rose 3 percent.            | CN-441900
            """)
    void staysWithTheAreaThatTheArticleIsAbout(String title, String text, String area) {
        List<Figure> figures = read(title, text.split(" / "));

        assertThat(areas(figures.get(figures.size() - 1))).startsWith(area + " ");
    }

    @Test
    void tellsWhereTheAreaIsNamed() {
        assertThat(read("Peruvian exports climb", "Sales of tea rose 3 percent in May.")
                        .get(0)
                        .origins()
                        .area())
                .isEqualTo(Origin.DOCUMENT);
        assertThat(read("Exports climb", "Statistics Korea said sales of tea rose 3 percent in May.")
                        .get(0)
                        .origins()
                        .area())
                .isEqualTo(Origin.ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrivals from Japan rose 3 percent to 2 million in May.                                     | PE JP
            Japanese tourists numbered 2 million in May.                                                | PE JP
            Brazil sent 2 million in May.                                                               | PE BR
            Arrivals from Japan and Brazil were 2 million and 1 million in May, respectively.           | PE JP
            Peru received 2 million in May.                                                             | PE -
            Visitors were counted with care, 2 million from Japan and 1 million from Brazil.            | PE JP
            Japan remained the top source with 2 million in May.                                        | PE JP
            """)
    void countsVisitorsWhereTheyGo(String text, String areas) {
        assertThat(areas(read("Foreign visitors to Peru return", text).get(0))).isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Latest numbers reveal that the monthly Peruvian trade deficit hit 2 billion dollars.        | PE -
            Analysts had feared a slump, but a rise in Peru's exports to 2 billion dollars was printed. | PE -
            Analysts see Peru as a market where exports of 2 billion dollars were printed.              | CL -
            The firm's imports and exports to Peru reached 2 billion dollars.                           | CL PE
            Peru accounted for 5 percent of exports.                                                    | CL PE
            Exports to Peru, however, rose 3 percent.                                                   | CL PE
            As for Peru, Chile ran a trade deficit for a second month, standing at 3 billion dollars.   | CL PE
            Peru remains its largest trade partner, with bilateral trade of 2 billion dollars.          | CL PE
            Peru was the largest buyer with 2 billion dollars.                                          | CL PE
            """)
    void findsTheOwnerOfWhatIsMeasuredBehindOtherWords(String text, String areas) {
        assertThat(areas(read("Chilean trade", text).get(0))).isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile's exports to Peru fell 5 percent. Brazil followed suit, with its exports down 3 percent.        | BR -
            Chile's exports to Peru rose 5 percent. Brazil was second with GDP growth of 3 percent.               | BR -
            Chile's exports to Peru fell 5 percent. Brazil had 3 percent unemployment.                            | BR -
            Chile's exports to Peru fell 5 percent. Brazil had 3 percent.                                         | CL BR
            Chile's exports to Peru were 5 billion dollars. The US followed with $3 billion.                      | CL US
            Chile's wine exports rose 5 percent. Brazil led with 3 million tonnes.                                | BR -
            Chile's exports rose 5 percent. Brazil led the region with exports of $3 billion.                     | BR -
            Chile's exports rose 5 percent. In terms of GDP, Brazil led with $3 billion.                          | BR -
            EU exports to Chile rose 5 percent, led by Germany (4 percent) and France (3 percent).                | FR CL
            Chile's exports to Asia rose 5 percent, led by Japan (4 percent) and India (3 percent).               | CL IN
            Chile's trade rose 5 percent, with trade with Peru up 8 percent. Exports rose 3 percent and imports 2 percent. | CL -
            Chile's trade with Peru rose 5 percent. Exports to all countries rose 3 percent and imports 2 percent. | CL -
            Chile's trade with Peru rose 5 percent. Exports rose 3 percent and imports 2 percent.                 | CL PE
            Firms contributed 3 billion dollars to Peru's exports, which reached 5 billion dollars.               | PE -
            """)
    void tellsPartnersFromOthersThatReport(String text, String areas) {
        List<Figure> figures = read("Chilean trade", text);

        assertThat(areas(figures.get(figures.size() - 1))).isEqualTo(areas);
    }

    @Test
    void dealsOutNoValueThatIsOfAnother() {
        assertThat(
                        read(
                                        "Chilean trade",
                                        "Exports to Peru and Brazil rose 3 percent and 5 percent of them were cars.")
                                .stream()
                                .map(EnglishAreasTest::areas))
                .doesNotContain("CL PE", "CL BR");
    }

    @Test
    void dealsValuesOutToPartnersThatFollowAnother() {
        List<Figure> figures = read(
                "Chilean trade",
                "Peru was the largest buyer with 5 billion dollars, followed by Japan and Brazil with 3 billion dollars and 2"
                        + " billion dollars respectively.");

        assertThat(figures.stream().map(EnglishAreasTest::areas)).containsExactly("CL PE", "CL JP", "CL BR");
        assertThat(figures).allMatch(figure -> figure.reading().flow() == Flow.EXPORTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Africa recorded growth of 3 percent. Sales of tickets grew 2 percent.        | 001
            Africa recorded growth of 3 percent. This region sold 2 million tickets.     | 002
            Africa recorded growth of 3 percent. Sales of tickets grew 2 percent worldwide. | 001
            """)
    void returnsFromARegionToTheWhole(String text, String area) {
        assertThat(read("World air traffic", text).get(1).reading().refArea()).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money from U.S.visitors rose 5 percent to 3 million dollars in May 2024.",
                "Japan recovered and China took 30 percent of arrivals in Peru in 2023."
            })
    void readsVisitorsWithoutABlankAndOutOfOrder(String text) {
        assertThat(Reader.paragraphs("Tourist arrivals in Peru rise", text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Statistics of Egypt | Cargo at the port of Dubai rose to 9 million tonnes in 2023. The railway carried 8 million tonnes. Tea output was 7 tonnes. | 9 AE-DU; 8 EG; 7 EG
                    Statistics of the United Arab Emirates | Traffic at the airport of Dubai rose to 9 million tonnes in 2023. It handled 8 million tonnes of mail. Tea output was 7 tonnes. | 9 AE-DU; 8 AE-DU; 7 AE
                    Statistics of the United Arab Emirates | Traffic of Dubai rose to 9 million tonnes in 2023. Tea output was 7 tonnes. | 9 AE-DU; 7 AE-DU
                    """)
    void leavesAPortThatOnlySaysWhere(String title, String text, String expected) {
        assertThat(Reader.areasUnder(title, text)).isEqualTo(list(expected));
    }
}
