package org.yearbook.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which direction English sentences say that something is traded, also where only goods or a list go on about it. */
class EnglishDirectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's trade climbs          | Overseas shipments rose 3 percent to 4 billion dollars in May. | PE - exports; PE - exports
            Peru's trade climbs          | Outbound shipments climbed 3 percent in May, and inbound shipments fell 4 percent. | PE - exports; PE - imports
            Peru's trade climbs          | Exports rose 3 percent in May. Shipments of cars jumped 4 percent. | PE - exports; PE - exports
            Peru's trade climbs          | Foreign trade totaled 3 billion dollars in May. | PE - total
            Peru's trade climbs          | Total import and export volume reached 3 billion dollars in May. | PE - total
            Peru's trade climbs          | The total export-import value was 3 billion dollars, up 4 percent. | PE - total; PE - total
            Peru's trade climbs          | The import-export volume rose 3 percent. | PE - total
            Peru's trade climbs          | Imports and exports of private firms reached 3 billion dollars, while the figure of state firms stood at 4 billion dollars, down 5 percent. | PE - total; PE - total; PE - total
            Peru's trade climbs          | Exports of private firms rose 3 percent, while state firms posted a 4 percent fall. | PE - exports; PE - exports
            Peru's trade climbs          | Copper witnessed a jump of 3 percent in exports, followed by tea 4 percent, wine (5 percent) and coffee (6 percent). | PE - exports; PE - exports; PE - exports; PE - exports
            Peru's trade climbs          | The trade data released on Monday showed copper exports rose 3 percent. | PE - exports
            Peru's trade climbs          | Exports and imports data released by the bureau showed textile exports rose 3 percent. | PE - exports
            Peru's trade climbs          | The trade in goods and services deficit narrowed by 3 billion dollars to 4 billion dollars. | PE - balance; PE - balance
            Peru's trade climbs          | The goods trade deficit widened to 3 billion dollars. | PE - balance
            Peru's trade climbs          | The country posted a surplus of 3 billion dollars in goods trade. | PE - balance
            Peru's trade climbs          | The gap between exports and imports widened to 3 billion dollars. | PE - balance
            Peru's trade climbs          | The trade gap narrowed to 3 billion dollars. | PE - balance
            Peru's trade climbs          | Exports rose 3 percent and imports 4 percent, leaving a surplus of 5 billion dollars. | PE - exports; PE - imports; PE - balance
            Peru's trade climbs          | Exports were 3 billion dollars and imports 4 billion dollars, resulting in a deficit of 1 billion dollars. | PE - exports; PE - imports; PE - balance
            Peru's trade climbs          | Exports of electronics rose 3 percent, machinery 4 percent and textiles 5 percent. | PE - exports; PE - exports; PE - exports
            Peru's trade climbs          | Among major export items, copper rose 3 percent, and tea fell 4 percent. | PE - exports; PE - exports
            Peru's trade climbs          | By product, exports of chips surged 3 percent to 4 billion dollars. Auto sales overseas rose 5 percent. | PE - exports; PE - exports; PE - exports
            Peru's trade climbs          | Non-oil domestic exports rose 3 percent. Electronics grew 4 percent while non-electronics fell 5 percent. | PE - exports; PE - exports; PE - exports
            Peru's trade climbs          | Peru's goods trade rose 3 percent. | PE - total
            Peru's trade climbs          | Merchandise trade amounted to 3 billion dollars. Exports made up 60 percent and imports 40 percent. | PE - total; PE - exports; PE - imports
            Peru's trade climbs          | The export value of cars stood at 3 billion dollars, and the import value at 4 billion dollars. | PE - exports; PE - imports
            Peru's trade climbs          | Of the total, exports accounted for 3 billion dollars, while imports made up the remaining 2 billion dollars. | PE - exports; PE - imports
            Peru's trade climbs          | Trade with Chile was up 3 percent. Exports grew 4 percent and imports 5 percent. | PE CL total; PE CL exports; PE CL imports
            Peru's trade climbs          | Copper accounted for 34 percent of exports, tea for 5 percent. | PE - exports; PE - exports
            Peru's trade climbs          | Exports hit 3 billion dollars. Of this, copper accounted for 34 percent. | PE - exports; PE - exports
            Peru's trade climbs          | Agricultural exports totaled 3 billion dollars, of which 2 billion dollars were coffee. | PE - exports; PE - exports
            Peru's trade climbs          | Service exports earned 3 billion dollars. | PE - exports
            Peru's trade climbs          | Peru earned 3 billion dollars from copper exports. | PE - exports
            Peru's trade climbs          | Peru spent 3 billion dollars on imports of oil. | PE - imports
            Peru's trade climbs          | Exports of machinery rose 3 percent, while those of textiles fell 4 percent. | PE - exports; PE - exports
            Peru's trade climbs          | Exports of machinery rose 3 percent, while that of textiles including socks fell 4 percent. | PE - exports; PE - exports
            Peru's trade climbs          | Private firms contributed 3 billion dollars, or 65.7 percent, to the country's total foreign trade. | PE - total; PE - total
            Xiamen's trade climbs        | Xiamen contributed 46 percent to Fujian's total foreign trade, which stood at 8 billion yuan. | CN-350200 - total; CN-FJ - total
            Peru's trade climbs          | Exports and imports increased by 0.9% and 0.4% in May. | PE - exports; PE - imports
            Peru's trade climbs          | Exports and imports grew 3.5 and 4.5 percent in May. | PE - exports; PE - imports
            Peru's trade climbs          | Tea made up 92 percent of the exported goods while clothing, shoes, and bags for 33 percent, and phones for 17 percent. | PE - exports; PE - exports; PE - exports
            Peru's trade climbs          | The ministry reported that trade expanded by 10 percent and accounted for 25 percent of Peru's total exports. | PE - total; PE - total
            Peru's trade climbs          | Goods and services credits rose 3 percent, and goods and services debits fell 4 percent. | PE - exports; PE - imports
            Peru's trade climbs          | The total export trade value was 3 billion dollars. | PE - exports
            Peru's trade climbs          | Imported goods were up 7 percent. The increase was led by cars, up 129 million dollars. | PE - imports; PE - imports
            Peru's trade climbs          | This was driven by a 1.7 percent drop in the country's oil exports. | PE - exports
            Peru's trade climbs          | The capital of the 12 free trade zones reached 69 billion dollars. | PE - none
            Peru's trade climbs          | As for imports, food made up 98 percent of the imported goods. Consumer goods made up 92 percent of the exported goods. | PE - imports; PE - exports
            Peru's trade climbs          | Tea and coffee together accounted for 49 percent of the total export-import value. | PE - total
            """)
    void areThoseOfTheWordsOrOfWhatIsGoneOnAbout(String title, String text, String expected) {
        assertThat(Reader.titled(title, text)).containsExactly(expected.split("; "));
    }
}
