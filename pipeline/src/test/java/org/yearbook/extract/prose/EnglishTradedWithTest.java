package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With whom an English text says that a country trades, in lists, turns and by what it calls them. */
class EnglishTradedWithTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hunan's trade climbs        | Hunan's trade with Peru accounted for 12 percent of the province's trade with ASEAN in 2023, up 4 percent. | CN-HN PE total; CN-HN PE total
            China's trade climbs         | Peru, Chile and Kenya were the top three trading markets of Dalian, with their trade volume hitting 3 billion yuan, 2 billion yuan, and 1 billion yuan, respectively, up 4 percent, down 5 percent, and down 6 percent. | CN-210200 PE total; CN-210200 CL total; CN-210200 KE total; CN-210200 PE total; CN-210200 CL total; CN-210200 KE total
            Dalian's trade climbs        | The EU, Japan and ASEAN were the city's three largest trading partners, with trade of 3 billion yuan, 2 billion yuan and 1 billion yuan, respectively. | CN-210200 EU total; CN-210200 JP total; CN-210200 ASEAN total
            Dalian's trade climbs        | The top three trading partners were Japan, the United States and ASEAN, with import-export values of 3 billion yuan, 2 billion yuan and 1 billion yuan respectively, up 4%, 5% and 6% respectively. | CN-210200 JP total; CN-210200 US total; CN-210200 ASEAN total; CN-210200 JP total; CN-210200 US total; CN-210200 ASEAN total
            China's trade climbs         | ASEAN was China's largest trading partner, with trade volume up 3 percent to 4 trillion yuan, followed by the EU, up 5 percent to 3 trillion yuan, and Japan, down 2 percent to 1 trillion yuan. | CN ASEAN total; CN ASEAN total; CN EU total; CN EU total; CN JP total; CN JP total
            China's trade climbs         | ASEAN remained China's largest trading partner in May. Trade with the bloc rose 3 percent to 5 trillion yuan. | CN ASEAN total; CN ASEAN total
            Peru's exports climb         | By destination, the United States accounted for 34 percent, Japan accounted for 6 percent and Chile for 5 percent. | PE US exports; PE JP exports; PE CL exports
            Peru's exports climb         | In terms of export destinations, China accounts for 34 percent, Japan accounts for 6 percent. | PE CN exports; PE JP exports
            Peru's imports climb         | In terms of sources of imports, China accounts for 34 percent, and Japan for 6 percent. | PE CN imports; PE JP imports
            Peru's exports climb         | China took 34 percent of exports, followed by Japan with 6 percent and Chile with 5 percent. | PE CN exports; PE JP exports; PE CL exports
            Peru's exports climb         | Among the main markets, exports to China rose 3 percent, Japan 4 percent and Chile 5 percent. | PE CN exports; PE JP exports; PE CL exports
            Peru's exports climb         | The main markets were China (34 percent), Japan (6 percent) and Chile (5 percent). | PE CN exports; PE JP exports; PE CL exports
            Peru's exports climb         | Exports to China grew 3 percent, to Japan 4 percent, and to the EU 5 percent. | PE CN exports; PE JP exports; PE EU exports
            Peru's exports climb         | Exports to China grew 3 percent to 4 billion dollars, while those to Japan fell 5 percent to 2 billion dollars. | PE CN exports; PE CN exports; PE JP exports; PE JP exports
            Peru's exports climb         | Exports to China and Japan rose 3 percent and 4 percent, respectively. | PE CN exports; PE JP exports
            Monthly figures              | Hebei's exports to Kenya and Japan rose 3 and 4 percent, respectively. | CN-HE KE exports; CN-HE JP exports
            Peru's trade climbs          | Trade with Brazil, Kenya, Ghana, and India rose 19.9, 12, 9.1, and 4 percent, respectively. | PE BR total; PE KE total; PE GH total; PE IN total
            Peru's exports climb         | Exports to the EU, China, Kenya, and Japan decreased by 3 percent. | PE - exports
            Peru's exports climb         | The US remained the largest importer of Peruvian goods, with 3 billion dollars. | PE US exports
            Peru's imports climb         | China was the largest seller to Peru, with imports from that country rising by 8 percent. | PE CN imports
            Peru's trade climbs          | Peru's trade with Chile thrives. In 2023, bilateral trade reached 3 billion dollars. | PE CL total
            Peru's exports climb         | Coal exports to India, China and Japan were all up between 42 and 48 per cent. | PE - exports; PE - exports
            Peru's trade climbs          | Trade with Belt and Road countries reached 3 billion dollars, up 4 percent. | PE BRI total; PE BRI total
            Peru's trade climbs          | Trade with "Belt and Road" countries reached 3 billion dollars, up 4 percent. | PE BRI total; PE BRI total
            Peru's trade climbs          | There was a 3 percent increase in imports and exports with other BRICS countries. | PE BRICS total
            Peru's trade climbs          | Peru's trade with Chile totaled 3 billion dollars, with exports of 2 billion dollars and imports of 1 billion dollars. | PE CL total; PE CL exports; PE CL imports
            Peru's trade climbs          | Bilateral trade between Peru and Chile reached 3 billion dollars. Exports to Chile were 2 billion dollars. | PE CL total; PE CL exports
            Peru's trade climbs          | The trade deficit with China widened to 3 billion dollars in May. The surplus with Japan was 2 billion dollars. | PE CN balance; PE JP balance
            Peru's trade climbs          | Peru recorded a deficit of 3 billion dollars with China in May. | PE CN balance
            Peru's trade climbs          | China was the largest market, buying 3 billion dollars of goods, or 34 percent of all exports. | PE CN exports; PE CN exports
            Peru's trade climbs          | China was the main source of imports, worth 3 billion dollars, followed by Japan at 2 billion dollars. | PE CN imports; PE JP imports
            Peru's trade climbs          | Peru shipped over 3,200 tonnes of nuts worth 4 million dollars to Japan, up 8 percent in volume. | PE JP exports; PE JP exports; PE JP exports
            Peru's trade climbs          | Peru sold 3 million tonnes of coal to Japan and 2 million to Kenya. | PE JP exports; PE KE exports
            Peru's trade climbs          | Chile bought 3 million tonnes of coal from Peru. | CL PE imports
            Peru's trade climbs          | Farmers sold 3 million tonnes of coal to pay their debts. | PE - none
            Peru's trade climbs          | Peru exported 3 billion dollars of goods and services to Chile. | PE CL exports
            Peru's trade climbs          | Peru exported 3 billion dollars of tea, and imported 2 billion dollars from Chile. | PE - exports; PE CL imports
            Peru's trade climbs          | Chile remained the top market, but shipments there fell to 6 million dollars. It was followed by Kenya, where shipments rose to 5 million dollars. | PE CL exports; PE KE exports
            Peru's trade climbs          | Chile remained the top market, and shipments to that market fell 3 percent. | PE CL exports
            Monthly figures              | Chile was a rich country, and sales there rose 3 percent. | CL - none
            Peru's exports climb         | Other top markets in order include: Chile (down 4% to $9 million); Kenya (up 3% to $4 million). | PE CL exports; PE CL exports; PE KE exports; PE KE exports
            Peru's exports climb         | Top markets: Chile ($3 million), Kenya ($2 million). | PE CL exports; PE KE exports
            Peru's exports climb         | Exports to Chile rose 3 percent. Next were Kenya ($5 million) and Japan ($4 million). | PE CL exports; PE KE exports; PE JP exports
            Peru's exports climb         | The top three buyers were China, Japan and Kenya with 30 percent, 20 percent and 10 percent, respectively. | PE CN exports; PE JP exports; PE KE exports
            Peru's exports climb         | China was the leading destination, receiving $3 million, ahead of Japan with $2 million and Kenya with $1 million. | PE CN exports; PE JP exports; PE KE exports
            Peru's exports climb         | Chile accounted for 23 percent of the value of Peruvian tea exports, Japan 21 percent, but Kenya topped the volume of exports with 31 percent. | PE CL exports; PE JP exports; PE KE exports
            Peru's exports climb         | Kenya ranks as Peru's third largest partner with trade of 3 billion dollars. | PE KE total; PE KE total
            Peru's exports climb         | Kenya, Peru's third largest market, bought tea worth 3 billion dollars. | PE KE exports; PE KE exports
            Peru's exports climb         | Kenya, the world's largest buyer of gold, imported 3 tonnes. | KE - imports
            Peru's imports climb         | Kenya's share of Peru's total nut imports was 38 percent. | PE KE imports
            Peru's imports climb         | Peru's market share in the total imports of Kenya was 38 percent. | KE PE imports
            Peru's imports climb         | Kenya's share of global imports was 38 percent. | KE - imports
            Peru's exports climb         | Asia took 70 percent of exports, with Europe ranking second at 22 percent of exports. | PE 142 exports; PE 150 exports; PE 150 exports
            Peru's exports climb         | Exports of services, including those sold by firms abroad, rose 3 percent. | PE - exports
            World tea exports climb      | Peru's exports surged 30 percent. Shipments from Chile reached 2 million bags. Kenya shipped 3 million bags. | PE - exports; CL - exports; KE - exports
            Peru's trade climbs          | Shipments from Chile reached 2 million bags. | PE CL imports
            Peru's tea exports climb     | Japan bought Peruvian tea worth 17 million dollars (15 percent), while Chile bought 12 million dollars (11 percent). | PE JP exports; PE JP exports; PE CL exports; PE CL exports
            Peru's trade climbs          | Kenya ranked first in the trade value with Peru, with an import and export value of 3 billion dollars. | PE KE total; PE KE total
            Peru's trade climbs          | Peru's trade was valued at 12 billion dollars (11 billion euros) with members of the EU. | PE EU total; PE EU total
            Dalian's trade climbs        | ASEAN and the EU were Dalian's two largest trading partners with import and export volumes of 9 billion yuan and 8 billion yuan respectively. | CN-210200 ASEAN total; CN-210200 EU total
            Chile cuts exports to Peru   | Imports from Chile fell 3 percent. | - CL imports
            Chile cuts exports to Peru   | Peru's farms and Peru's mines rest. Peru's firms slept. Imports from Chile fell 3 percent. | PE CL imports
            Peru's trade climbs          | Shipments to China rose 3 percent. Shipments to the United States fell 4 percent. | PE CN exports; PE US exports
            Peru's trade climbs          | Sales to China rose 3 percent. | PE CN exports
            Peru's trade climbs          | Purchases from China rose 3 percent. | PE CN imports
            Peru's trade climbs          | Peru exported 3 billion dollars of goods to China and imported 2 billion dollars from Japan. | PE CN exports; PE JP imports
            Peru's trade climbs          | Peru bought 3 billion dollars of goods from China. | PE CN imports
            Peru's trade climbs          | Investment from Japan rose 3 percent in May. | PE JP none
            Peru's trade climbs          | Goods from China rose 3 percent. | PE CN imports
            Peru's trade climbs          | Exports rose 3 percent to China. | PE CN exports
            Peru's trade climbs          | Exports rose 3 percent, driven by a 10 percent increase in shipments to China. | PE - exports; PE CN exports
            Peru's trade climbs          | Exports to China, Peru's biggest market, rose 3 percent. | PE CN exports
            Peru's trade climbs          | Exports to China, the biggest buyer of copper, rose 3 percent, while imports from there fell 4 percent. | PE CN exports; PE CN imports
            Peru's trade climbs          | In terms of imports, Chile led with 4 billion dollars, followed by Brazil with 3 billion dollars. | PE CL imports; PE BR imports
            Peru's trade climbs          | On the export side, Chile ranked first with 4 billion dollars, and Brazil came second with 3 billion dollars. | PE CL exports; PE CL exports; PE BR exports; PE BR exports
            Peru's trade climbs          | Purchases from China reached 900 million dollars. Japan came next with 300 million dollars, followed by the EU with 100 million dollars. | PE CN imports; PE JP imports; PE EU imports
            Peru's trade climbs          | Imports from China accounted for 57 percent. Japan took up 22 percent and the EU had 8 percent. | PE CN imports; PE JP imports; PE EU imports
            China's trade climbs         | Trade with ASEAN rose 7 percent. Guangxi took up 22 percent of the total. | CN ASEAN total; CN-GX ASEAN total
            Peru's exports climb         | Exports to all of the country's main markets, except Chile, fell in May, with Japan down 14 percent; the EU, 17 percent; and Kenya, 28 percent. | PE JP exports; PE EU exports; PE KE exports
            Peru's exports climb         | Exports to Asia grew by 2 percent, led by Japan (+21 percent) and Vietnam (+8 percent). | PE 142 exports; PE JP exports; PE VN exports
            Hong Kong's exports fall     | Declines were recorded in exports to Thailand (-5 percent) and Korea (-4 percent). Exports to Vietnam (+4 percent) and the Mainland (+3 percent) rose. | HK TH exports; HK KR exports; HK VN exports; HK CN exports
            Peru's trade climbs          | The Association of Southeast Asian Nations (ASEAN) remained Peru's largest trading partner, with trade up 6 percent. | PE ASEAN total
            Peru's trade climbs          | The United States imported 34 percent of Peru's exports, and Chile imported 6 percent. | PE US exports; PE CL exports
            Peru's trade climbs          | Chile took 34 percent of Japan's exports. | CL - exports
            Peru's trade climbs          | Exports bound for Vietnam grew 2 percent. | PE VN exports
            Peru's trade climbs          | Exports to non-EU countries grew 2 percent. | PE - exports
            Peru's trade climbs          | In trade with Japan, Peru's surplus fell 27 percent. | PE JP balance
            Peru's trade climbs          | Peru's trade with Japan reached 7.35 billion dollars. Exports hit 2.23 billion dollars, up 21 percent, and imports stood at 5.12 billion dollars. | PE JP total; PE JP exports; PE JP exports; PE JP imports
            Peru's trade climbs          | Peru's trade with Japan reached 7.35 billion dollars. Exports hit 9.23 billion dollars, up 21 percent, and imports stood at 5.12 billion dollars. | PE JP total; PE - exports; PE - exports; PE - imports
            Peru's trade climbs          | Peru's deficit with Japan was 2.89 billion dollars. Exports hit 2.23 billion dollars and imports 5.12 billion dollars. | PE JP balance; PE JP exports; PE JP imports
            Peru's trade climbs          | Peru's surplus with Japan was 3 billion dollars. Exports hit 9 billion dollars and imports 5 billion dollars. | PE JP balance; PE - exports; PE - imports
            Peru's trade climbs          | Peru's trade with Korea and Japan rose 11 percent and 47 percent. | PE KR total; PE JP total
            Peru's trade climbs          | Trade with Brazil, Chile, and India rose 19.9, 12.6 and 12.1 percent, respectively. | PE BR total; PE CL total; PE IN total
            Peru's exports climb         | Exports to China rose 3 percent in May. Dairy rose 4 percent and lamb fell 5 percent. | PE CN exports; PE CN exports; PE CN exports
            Peru's exports climb         | Exports to China rose 3 percent in May. Exports of dairy rose 4 percent. | PE CN exports; PE - exports
            Peru's trade climbs          | As for the country's imports, China also took the lead, accounting for 22 percent, worth 14 billion dollars. The US followed with 6 billion dollars, or 9 percent. | PE CN imports; PE CN imports; PE US imports; PE US imports
            Peru's trade climbs          | Trade with Chile increased by 22 percent (3 billion dollars) and Laos by 72 percent (4 billion dollars). | PE CL total; PE CL total; PE LA total; PE LA total
            Peru's trade climbs          | Imports and exports with the five Central Asian countries - Kazakhstan, Kyrgyzstan, and Uzbekistan, have expanded by 3 percent. | PE 143 total
            Peru's trade climbs          | Peru exported goods worth 69 billion dollars to the member states of the EU, while it imported goods worth 57 billion dollars from these countries. | PE EU exports; PE EU imports
            Peru's trade climbs          | Trade to the ASEAN economies rose 3 percent. | PE ASEAN total
            Peru's exports climb         | Exports to China rose 3 percent in May. Butter, cheese, and lamb led the rise. Dairy rose 4 percent. | PE CN exports; PE CN exports
            Peru's trade climbs          | Trade between Peru and Chile grew by 2 percent. In 2017, this figure increased by 20 percent. Trade between the two countries was 5 billion dollars in May. | PE CL total; PE CL total; PE CL total
            Peru's trade climbs          | Imports of Chilean goods grew by 17 percent. | PE CL imports
            Peru's trade climbs          | Imports of Chile grew by 17 percent. | CL - imports
            Peru's exports climb         | China emerged as the top buyer, accounting for 14 percent of total exports valued at 15 billion dollars. It was followed by Japan with exports valued at 11 billion dollars. | PE CN exports; PE CN exports; PE JP exports
            Peru's exports climb         | China took the lead, accounting for 14 percent of exports.⏎Japan followed with 11 billion dollars. | CN - exports; JP - none
            Dalian's trade climbs        | Dalian's trade rose 2 percent, as the country's exports rose 3 percent. | CN-210200 - total; CN - exports
            Peru's trade climbs          | Peru's trade rose 2 percent, as the country's exports rose 3 percent. | PE - total; PE - exports
            Record at Port of Antwerp    | The port of Antwerp handled 8 million tons, ahead of the Port of Hamburg at 6 million tons. | Port of Antwerp - none; Port of Hamburg - none
            """)
    void areTheAreasThatTheReporterTradesWith(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }
}
