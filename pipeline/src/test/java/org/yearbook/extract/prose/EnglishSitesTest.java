package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what an English sentence measures is: the area that ends its name. */
class EnglishSitesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign trade of China grows   | In May, the export of machinery from Suzhou reached 3 billion yuan, up 4 percent. | CN-320500 - exports; CN-320500 - exports
            Foreign trade of China grows   | The import of soybeans into Tianjin totaled 3 billion yuan in May. | CN-TJ - imports
            Foreign trade of China grows   | Online retail sales in Zhejiang rose 3 percent in May. | CN-ZJ - none
            Foreign trade of China grows   | Container throughput at Ningbo, Zhejiang Province, rose 3 percent to 4 million TEUs in May. | CN-330200 - none; CN-330200 - none
            Foreign trade of China grows   | Cargo to and from Xiamen fell 3 percent in May. | CN-350200 - none
            Foreign trade of China grows   | In May, Sichuan province saw its exports rise 3 percent. | CN-SC - exports
            Foreign trade of China grows   | Exports of toys from Guangdong rose 3 percent in May. Nationwide, toy exports rose 5 percent. | CN-GD - exports; CN - exports
            Foreign trade of China grows   | In eastern China's Jiangsu Province, exports rose 3 percent in May. | CN-JS - exports
            Foreign trade of China grows   | The ports of Fujian handled 3 million TEUs in May. | CN-FJ - none
            Foreign trade of China grows   | Exports of the city of Wuxi rose 3 percent in May. | CN-320200 - exports
            Foreign trade of China grows   | Chongqing exported 3 million laptops in May. | CN-CQ - exports
            Foreign trade of China grows   | Retail sales in Hainan were 3 billion yuan in May.⏎Exports rose 5 percent. | CN-HI - none; CN - exports
            Foreign trade of China grows   | The fair opened in Shanghai on Monday. Exports rose 5 percent in May. | CN - exports
            Foreign trade of China grows   | A forum was held in Beijing, where officials said exports rose 5 percent in May. | CN - exports
            Foreign trade of China grows   | Speaking in Geneva, the minister said exports rose 5 percent in May. | CN - exports
            Foreign trade of China grows   | Fuel sales in Japan rose 5 percent in May. | JP - none
            Foreign trade of China grows   | China exported 5 billion yuan of goods made in Anhui in May. | CN - exports
            Foreign trade of China grows   | Global exports rose 5 percent in May. China's exports rose 4 percent. Exports to Japan rose 3 percent. | 001 - exports; CN - exports; CN JP exports
            Foreign trade of Dalian grows  | In May, exports rose 5 percent. China's exports rose 3 percent. | CN-210200 - exports; CN - exports
            Foreign trade of Dalian grows  | In May, exports rose 5 percent, 2 percentage points higher than China's growth. | CN-210200 - exports; CN-210200 - exports
            Foreign trade of Dalian grows  | Imports from Japan rose 5 percent, and exports to South Korea fell 3 percent. | CN-210200 JP imports; CN-210200 KR exports
            Foreign trade of Dalian grows  | The export of machine tools amounted to 3 billion yuan, representing 8 percent of Dalian's total exports. | CN-210200 - exports; CN-210200 - exports
            Peru's exports climb           | The world economy will grow 3 percent in 2024. | 001 - none
            Peru's exports climb           | World merchandise trade rose 3 percent in 2023. | 001 - total
            Peru's exports climb           | Exports of developing countries rose 3 percent in May. | DEVELOPING - exports
            Peru's exports climb           | Latin American exports rose 3 percent in 2023. | 419 - exports
            Trade of Peru grows            | Demand in Brazil fell 4 percent. Imports rose 6 percent. | BR - none; PE - imports
            Mexico's exports climb         | Growth in the United States was 3 percent. Imports rose 6 percent. | US - none; MX - imports
            Peru's ports                   | The ports of Chile handled 2 million tonnes. Vessels sailing from Peru fell 4 percent. | CL - none; PE - none
            Peru's exports climb           | Brazil's exports rose 3 percent in May. Imports rose 6 percent. | BR - exports; BR - imports
            Trade in goods grows           | Global trade in goods rose 3 percent in 2023. Exports of Asia rose 4 percent, while Africa's fell 2 percent. | 001 - total; 142 - exports; 002 - exports
            """)
    void isTheAreaThatTheNameOfTheQuantityHolds(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }
}
