package org.yearbook.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.of(new Vocabulary(
            List.of(
                    new Area("CN", Area.Type.COUNTRY, "001", "中国", "China", List.of()),
                    new Area("HK", Area.Type.COUNTRY, "001", "香港", "Hong Kong", List.of("中国香港")),
                    new Area("US", Area.Type.COUNTRY, "001", "美国", "United States", List.of("US", "U.S."))),
            List.of(new Indicator("services", "服务贸易", "Services", "", List.of(), List.of("服务出口"))),
            List.of(),
            List.of(),
            List.of(new Authority("WTO", "世界贸易组织", "World Trade Organization", List.of("WTO"))),
            List.of(
                    new Word("出口", Word.Role.FLOW, "exports"),
                    new Word("进出口", Word.Role.FLOW, "total"),
                    new Word("逆差", Word.Role.FLOW, "balance"),
                    new Word("逆差", Word.Role.CHANGE, "negative"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中国出口            | 0-2 AREA CN, 2-4 FLOW exports
            中国香港            | 0-4 AREA HK
            进出口              | 0-3 FLOW total
            服务出口            | 0-4 INDICATOR services, 2-4 FLOW exports
            逆差                | 0-2 FLOW balance, 0-2 CHANGE negative
            ＵＳ和US            | 0-2 AREA US, 3-5 AREA US
            The us              | ''
            U.S. exports        | 0-4 AREA US
            status of WTO       | 10-13 AUTHORITY WTO
            对US出口            | 1-3 AREA US, 3-5 FLOW exports
            hong kong           | 0-9 AREA HK
            没有                | ''
            """)
    void findsTheLongestWordsWhereverTheyStand(String text, String mentions) {
        assertThat(LEXICON.scan(text))
                .extracting(
                        mention -> mention.start() + "-" + mention.end() + " " + mention.term() + " " + mention.code())
                .containsExactlyInAnyOrder(mentions.isEmpty() ? new String[0] : mentions.split(", "));
    }
}
