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
            """)
    void goesOnFromSentenceToSentence(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }
}
