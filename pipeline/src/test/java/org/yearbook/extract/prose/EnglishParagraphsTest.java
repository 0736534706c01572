package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reports, trades with whom and in which direction through whole English paragraphs. */
class EnglishParagraphsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's tea exports climb    | Kenya's tea exports rose 3 percent to 5 billion shillings in May, data from the Kenya National Bureau of Statistics showed. Pakistan remained the largest buyer, taking 34 percent of the total. Egypt bought 12 percent and Britain 8 percent. | KE - exports; KE - exports; KE PK exports; KE EG exports; KE GB exports
            Vietnam's fruit exports climb | Vietnam earned 3 billion dollars from fruit exports in May. China was the largest market, accounting for 60 percent of the total, followed by South Korea with 8 percent, and Japan with 5 percent. | VN - exports; VN CN exports; VN KR exports; VN JP exports
            South Korea's exports rise   | Outbound shipments rose 3 percent to 50 billion dollars in May. Imports fell 2 percent to 40 billion dollars, resulting in a trade surplus of 10 billion dollars. Exports to China dropped 4 percent and those to the US rose 6 percent. Semiconductors jumped 20 percent. | KR - exports; KR - exports; KR - imports; KR - imports; KR - balance; KR CN exports; KR US exports; KR - exports
            South Korea's exports rise   | By country, exports to China, South Korea's largest trading partner, fell 4 percent. Shipments to the European Union rose 5 percent and those to Vietnam rose 6 percent. | KR CN exports; KR EU exports; KR VN exports
            South Korea's exports rise   | By item, semiconductor exports rose 3 percent. Auto exports fell 4 percent. Ship exports surged 50 percent. | KR - exports; KR - exports; KR - exports
            Chongqing's foreign trade climbs | In the first quarter, Chongqing's trade with ASEAN totaled 30 billion yuan, up 4 percent, accounting for 17 percent of its total. Trade with the EU and the US was 25 billion yuan and 20 billion yuan, respectively. | CN-CQ ASEAN total; CN-CQ ASEAN total; CN-CQ ASEAN total; CN-CQ EU total; CN-CQ US total
            China's e-commerce grows     | Online retail sales in China reached 3 trillion yuan, up 4 percent. In rural areas, sales rose 5 percent. In Guizhou, rural sales grew 6 percent. | CN - none; CN - none; CN - none; CN-GZ - none
            Thailand's tourism recovers  | Thailand received 3 million foreign tourists in May. China was the largest source with 500,000 arrivals, followed by Malaysia with 400,000, India with 200,000 and Russia with 100,000. | TH - none; TH CN none; TH MY none; TH IN none; TH RU none
            Global trade slows           | World merchandise exports fell 3 percent in 2023. Exports of North America rose 2 percent, while those of Europe fell 4 percent. In Asia, exports fell 5 percent. China remained the largest exporter with 3 trillion dollars, followed by the United States with 2 trillion dollars and Germany with 1 trillion dollars. | 001 - exports; 003 - exports; 150 - exports; 142 - exports; CN - exports; US - exports; DE - exports
            Global trade slows           | China was the world's largest exporter, with 14 percent of world exports, ahead of the United States (8 percent) and Germany (7 percent). | CN - exports; US - exports; DE - exports
            Global steel output falls    | World crude steel production was 150 million tonnes in May, down 3 percent. China produced 90 million tonnes, up 2 percent. India produced 11 million tonnes, and Japan 7 million tonnes. In the European Union, production fell 4 percent. | 001 - none; 001 - none; CN - none; CN - none; IN - none; JP - none; EU - none
            Germany's exports fall       | German exports fell 3 percent in May. Exports to EU countries rose 1 percent, while exports to third countries fell 4 percent. Most exports went to the United States, where 12 billion euros of goods were sent. | DE - exports; DE EU exports; DE - exports; DE US exports
            Japan's trade deficit widens | Japan logged a trade deficit of 3 billion yen in May. Exports rose 4 percent to 8 billion yen, led by cars and chips. Imports rose 10 percent. The surplus with the United States grew 5 percent while the deficit with China widened 6 percent. | JP - balance; JP - exports; JP - exports; JP - imports; JP US balance; JP CN balance
            China-Africa trade grows     | China-Africa trade reached 280 billion dollars in 2023, up 2 percent. China's exports to Africa rose 7 percent and its imports from Africa fell 6 percent. | CN 002 total; CN 002 total; CN 002 exports; CN 002 imports
            China-Laos trade grows       | Bilateral trade between China and Laos reached 7 billion dollars in 2023, up 26 percent, of which China's imports from Laos were 3 billion dollars. | CN LA total; CN LA total; CN LA imports
            Hainan's duty-free sales rise | Offshore duty-free sales in Hainan reached 40 billion yuan, up 25 percent. The number of shoppers rose 20 percent. Sanya alone saw sales of 30 billion yuan. | CN-HI - none; CN-HI - none; CN-HI - none; CN-460200 - none
            Xinjiang's foreign trade grows | Xinjiang's foreign trade rose 45 percent. Its trade with the five Central Asian countries hit 280 billion yuan, up 50 percent. Kazakhstan remained its top trading partner. | CN-XJ - total; CN-XJ 143 total; CN-XJ 143 total
            Malaysia's exports climb     | Exports to ASEAN, which accounted for 29 percent of total exports, rose 5 percent to RM30 billion. Exports to China, the largest export destination, fell 2 percent. Higher exports were also recorded to Hong Kong, up 10 percent. | MY ASEAN exports; MY ASEAN exports; MY ASEAN exports; MY CN exports; MY HK exports
            Cambodia's garment exports climb | The kingdom exported 3 billion dollars' worth of garments, footwear and travel goods. The US, EU and Japan were the main markets for the goods. Shipments to the US were valued at 1 billion dollars. | KH - exports; KH US exports
            Cross-border parcels surge   | Cainiao said parcels from China to Europe rose 30 percent. | - - none
            Alibaba revenue climbs       | Alibaba's revenue rose 5 percent to 240 billion yuan. | - - none; - - none
            New Zealand's exports        | New Zealand's goods exports to China were NZ$1.5 billion, up 4 percent, while goods imports from China were NZ$1.2 billion. The annual goods trade deficit was NZ$9 billion. | NZ CN exports; NZ CN exports; NZ CN imports; NZ - balance
            Zhejiang's ports busy        | Ningbo-Zhoushan Port handled 3 million TEUs in May, up 4 percent. | CN-330200 - none; CN-330200 - none
            India's exports              | India's merchandise exports rose 3 percent. The US was the top export destination, with shipments rising 5 percent to 7 billion dollars. Imports from Russia jumped 20 percent, and from the UAE 10 percent. | IN - exports; IN US exports; IN US exports; IN RU imports; IN AE imports
            UK trade                     | UK exports of goods to the EU fell by 3 percent to 14 billion pounds in May, while exports to non-EU countries rose by 4 percent. Imports from the EU increased by 5 percent. | GB EU exports; GB EU exports; GB - exports; GB EU imports
            Visitor arrivals to Singapore rise | Visitor arrivals rose 3 percent to 1.5 million in May. China contributed 300,000 arrivals, Indonesia 200,000 and Malaysia 100,000. Hotel occupancy was 80 percent. | SG - none; SG - none; SG CN none; SG ID none; SG MY none; SG - none
            Malaysia's trade expands     | Malaysia's total trade expanded by 3 percent to RM250 billion in May. Exports grew 4 percent to RM130 billion and imports 5 percent to RM120 billion. Trade surplus was valued at RM10 billion. Trade with China, which accounted for 17 percent of Malaysia's total trade, rose 2 percent. | MY - total; MY - total; MY - exports; MY - exports; MY - imports; MY - imports; MY - balance; MY CN total; MY CN total
            Philippine exports fall      | The Philippines' merchandise exports fell 3 percent to $6 billion in May, the Philippine Statistics Authority said. The United States was the top destination of Philippine exports, accounting for $1 billion or 16 percent of the total. Next were Japan with $900 million and Hong Kong with $800 million. | PH - exports; PH - exports; PH US exports; PH US exports; PH JP exports; PH HK exports
            Philippine exports fall      | Electronic products remained the top export, with earnings of $3 billion, or 55 percent of total exports. | PH - exports; PH - exports
            Indonesia's palm oil exports | Exports of palm oil reached 3 million tons in May. India was the biggest buyer at 600,000 tons, followed by China at 500,000 tons and Pakistan at 300,000 tons. | ID - exports; ID IN exports; ID CN exports; ID PK exports
            Ethiopia coffee revenue      | Ethiopia earned 1.4 billion dollars from coffee exports in the past fiscal year. Germany, Saudi Arabia and Belgium were the top three destinations, buying 20 percent, 15 percent and 10 percent of the total respectively. | ET - exports; ET DE exports; ET SA exports; ET BE exports
            Australia's wine exports     | Wine exports to mainland China surged to A$400 million. Exports to Hong Kong increased 20 percent and to the United Kingdom 3 percent. Excluding China, exports rose 1 percent. | AU CN exports; AU HK exports; AU GB exports; AU - exports
            Chinese exports to Russia    | China's exports to Russia rose 3 percent to 9 billion dollars in May, while imports from Russia rose 4 percent. | CN RU exports; CN RU exports; CN RU imports
            EU trade with China          | The EU's trade deficit with China was 290 billion euros in 2023. EU exports to China fell 3 percent and imports from China fell 18 percent. The Netherlands was the largest importer of goods from China with 110 billion euros, and Germany was the largest exporter to China with 97 billion euros. | EU CN balance; EU CN exports; EU CN imports; NL CN imports; DE CN exports
            Qatar GDP grows              | Qatar's economy grew 3 percent in the first quarter of 2024. Inflation in Qatar was 1 percent in May. | QA - none; QA - none
            Tianjin port                 | Tianjin Port, in north China's Tianjin municipality, handled 7 million TEUs in the first four months, up 5 percent. | CN-TJ - none; CN-TJ - none
            Zhejiang's exports surge     | East China's Zhejiang province exported goods worth 300 billion yuan in May, up 5 percent year on year. Exports of Yiwu, a city in the province, rose 8 percent. The United States, the EU and ASEAN were Zhejiang's top three export markets, up 2 percent, 3 percent and 4 percent, respectively. | CN-ZJ - exports; CN-ZJ - exports; CN-330782 - exports; CN-ZJ US exports; CN-ZJ EU exports; CN-ZJ ASEAN exports
            Duty-free sales in Korea     | Duty-free sales in South Korea fell 3 percent in May. Sales to foreigners fell 4 percent. | KR - none; KR - none
            Asian e-commerce             | E-commerce sales in Southeast Asia reached 100 billion dollars in 2023. Indonesia accounted for 46 percent, Thailand for 15 percent and Vietnam for 12 percent. Sales in Malaysia rose 20 percent. | 035 - none; ID - none; TH - none; VN - none; MY - none
            Semiconductor sales          | Global semiconductor sales rose 3 percent to 49 billion dollars in May. Sales were up in the Americas by 40 percent and in China by 24 percent, but down in Europe by 9 percent. | 001 - none; 001 - none; 019 - none; CN - none; 150 - none
            Smartphone shipments         | Smartphone shipments in India fell 3 percent in the first quarter of 2024. Global shipments rose 7 percent to 290 million units. | IN - none; 001 - none; 001 - none
            Duty-free sales rise         | Sanya Customs said that duty-free sales in Hainan province reached 3 billion yuan in May. | CN-HI - none
            Peru's trade                 | Imports from partners such as Japan rose 3 percent. | PE JP imports
            Peru's trade                 | The three trading partners that contributed the deepest deficits were Chile at 3 billion dollars, Japan at 2 billion dollars, and Kenya at 1 billion dollars. | PE CL balance; PE JP balance; PE KE balance
            Peru's trade                 | Exports rose more slowly than imports, by 3 percent. | PE - exports
            China's Anhui sees trade grow | Foreign trade of East China's Anhui rose 3 percent in May. Exports of the province grew 4 percent. Its imports fell 2 percent. | CN-AH - total; CN-AH - exports; CN-AH - imports
            Chinese inland province sees trade grow | Central China's Henan Province saw its foreign trade grow 3 percent to 50 billion yuan (7 billion U.S. dollars) in May. Exports grew 4 percent. | CN-HA - total; CN-HA - total; CN-HA - total; CN-HA - exports
            Foreign trade up             | The city's foreign trade grew 3 percent in May, figures from Qingdao Customs showed. Imports fell 2 percent. | CN-370200 - total; CN-370200 - imports
            China's foreign trade up     | China's foreign trade grew 3 percent in May, it was said at a fair in the city of Qingdao. Imports fell 2 percent. | CN - total; CN - imports
            India top destination for Kenyan exports | Exports rose 3 percent in May. Imports fell 2 percent. | KE - exports; KE - imports
            Peru's trade in May          | Trade with Asia was 30.25 billion U.S. dollars. The export trade value was 20.14 billion U.S. dollars and the import trade value was 10.11 billion U.S. dollars. | PE 142 total; PE 142 exports; PE 142 imports
            Peru's trade in May          | Trade with Asia was 30 billion yuan. Exports rose 4 percent. | PE 142 total; PE - exports
            Kenya's trade in May         | Trade between Japan and Peru rose 4 percent in May. | JP PE total
            Peru's trade in May          | Trade between Japan and Peru rose 4 percent in May. | PE JP total
            Peru's trade in May          | Exports to the three Central American countries - Costa Rica, Honduras and Panama - rose 4 percent. | PE 013 exports
            Peru's zones                 | Investment in Peru's free trade zones rose 4 percent in May. | PE - none
            Peru's trade deficit         | Goods and services debits rose 4 percent in May. Consumption goods rose 2 percent and services debits rose 3 percent. | PE - imports; PE - imports; PE - imports
            Japan, biggest buyer of Chilean wine | Exports of wine rose 3 percent in May. | CL - exports
            """)
    void goesOnFromSentenceToSentence(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }
}
