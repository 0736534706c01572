package org.yearbook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake is told with its file and line. One line of a right, small configuration is broken at a time. */
class MistakesTest {

    private static final Map<String, String> RIGHT = new TreeMap<>(Map.of(
            "areas.csv",
            """
            code,type,parent,name_zh,name_en,aliases
            001,world,,全球,World,
            CN,country,001,中国,China,我国|全国
            CN-SH,province,CN,上海,Shanghai,
            """,
            "authorities.csv",
            """
            code,name_zh,name_en,area,aliases
            WTO,世贸组织,WTO,,
            """,
            "indicators.csv",
            """
            # a comment
            code,name_zh,name_en,basis,units,aliases
            goods_trade,货物贸易,Goods,WTO,USD,

            services_trade,服务贸易,Services,,USD,
            """,
            "units.csv",
            """
            symbol,base_unit,factor,currency,aliases
            美元,USD,1,USD,
            """,
            "multipliers.csv",
            """
            symbol,factor
            亿,100000000
            """,
            "words.csv",
            """
            text,role,code
            出口,flow,exports
            """,
            "numerals.csv",
            """
            rule,disposition,where,before,numeral,behind
            number_of_a_thing,ordinal,any,表,,
            """,
            "regions.csv",
            """
            region,member,from,to
            CN,CN-SH,2011,
            """,
            "reconciliation.yaml",
            """
            precedence: [statistical_release, official_report, institute, magazine, newspaper, social, unknown]
            repeating: [magazine]
            bases:
              - outside: CN
                indicators: [goods_trade]
                basis: WTO
            identities:
              - id: sum
                terms: [exports, imports]
                sign: [1, 1]
                equals: total
            """,
            "yearbook.yaml",
            """
            title: {zh: 年鉴, en: Yearbook}
            publisher: {zh: 编辑部, en: Office}
            units:
              usd: {zh: 亿美元, en: USD 100 million, base: USD, factor: 100000000}
            chapters:
              - id: "1"
                title: {zh: 贸易, en: Trade}
                tables:
                  - id: 1-1
                    title: {zh: 出口, en: Exports}
                    unit: usd
                    fix: {flow: exports, ref_area: CN}
                    rows:
                      head: {zh: 年份, en: Year}
                      by: time_period
                      all: {type: year}
                    columns:
                      - {id: goods, zh: 货物, en: Goods, indicator: goods_trade, measure: level}
            """));

    static {
        RIGHT.put("fiscal_years.csv", """
            area,first_month,named_by,pairs
            CN,4,first,yes
            """);
    }

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeEach
    void writeARightConfiguration() throws IOException {
        for (Map.Entry<String, String> file : RIGHT.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNotBrokenIsRead() {
        YearbookConfig config = YearbookConfig.read(folder);

        assertThat(config.vocabulary().indicators()).hasSize(2);
        assertThat(config.layout().tables()).hasSize(1);
        assertThat(config.hash())
                .hasSize(64)
                .isEqualTo(YearbookConfig.read(folder).hash());
    }

    @Test
    void aByteOrderMarkThatExcelWritesIsNoMistake() throws IOException {
        Files.writeString(folder.resolve("areas.csv"), "\uFEFF" + RIGHT.get("areas.csv"));

        assertThat(YearbookConfig.read(folder).vocabulary().areas()).hasSize(3);
    }

    @Test
    void everyChangedByteChangesTheHash() throws IOException {
        String before = YearbookConfig.read(folder).hash();
        Files.writeString(folder.resolve("areas.csv"), RIGHT.get("areas.csv") + "#\n");

        assertThat(YearbookConfig.read(folder).hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            numerals.csv    | number_of_a_thing,ordinal | Number,ordinal | 2: rule 'Number' may hold only small letters, digits and _
            numerals.csv    | number_of_a_thing,ordinal | a,ordinary | 2: expecting a disposition of numerals.csv in 'disposition' instead of 'ordinary'
            numerals.csv    | ordinal,any,表 | figure,any,表 | 2: a rule sets numerals aside; what becomes a figure is told by units.csv and words.csv
            numerals.csv    | ordinal,any,表 | ordinal,all,表 | 2: expecting any, bare, count, furniture, heading, footnote, caption, head, label or cell in 'where' instead of 'all'
            numerals.csv    | ordinal,any,表 | ordinal,any,(表 | 2: '(表' in 'before' is no regular expression: Unclosed group
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN,province,001,上海,Shanghai, | 4: code 'CN' stands here for the second time
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN-SH,province,CN,上海,Shanghai,全国 | 4: '全国' is already a name of CN
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN-SH,province,CN,上海,CHINA, | 4: 'CHINA' is already a name of CN
            areas.csv       | CN-SH,province,CN,   | CN-SH,province,CX,   | 4: parent 'CX' is no code of this file
            areas.csv       | CN-SH,province,      | CN-SH,county,        | 4: expecting world, group, country, region, province or city in 'type' instead of 'county'
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN-SH,province,CN,,Shanghai, | 4: 'name_zh' is missing
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN.SH,province,CN,上海,Shanghai, | 4: code 'CN.SH' may hold only letters, digits, _ and -
            areas.csv       | CN-SH,province,CN,上海,Shanghai, | CN-SH,province,CN,上海,Shanghai | 4: expecting 6 cells instead of 5; put a cell that contains a comma in quotes
            areas.csv       | name_zh,name_en      | name_en,name_zh      | 1: expecting the header code,type,parent,name_zh,name_en,aliases instead of code,type,parent,name_en,name_zh,aliases
            authorities.csv | WTO,世贸组织         | ,世贸组织            | 2: 'code' is missing
            authorities.csv | WTO,世贸组织,WTO,,     | WTO,世贸组织,WTO,XX,   | 2: area 'XX' is no code of areas.csv
            indicators.csv  | Goods,WTO            | Goods,WTF            | 3: basis 'WTF' is no code of authorities.csv
            indicators.csv  | services_trade,服务贸易 | services_trade,货物贸易 | 5: '货物贸易' is already a name of goods_trade
            units.csv       | USD,1,USD            | USD,one,USD          | 2: expecting a number in 'factor' instead of 'one'
            multipliers.csv | 亿,100000000         | 亿,                  | 2: 'factor' is missing
            words.csv       | 出口,flow,exports    | 出口,flows,exports   | 2: expecting a role of words in 'role' instead of 'flows'
            words.csv       | 出口,flow,exports    | 出口,flow,outwards   | 2: 'outwards' is no code of the role flow
            fiscal_years.csv | CN,4                | XX,4                 | 2: 'XX' is no code of areas.csv
            fiscal_years.csv | CN,4                | CN,13                | 2: expecting a month from 2 to 12 in 'first_month' instead of '13'
            fiscal_years.csv | first,yes           | first,maybe          | 2: expecting yes or no in 'pairs' instead of 'maybe'
            regions.csv     | CN,CN-SH             | CN,CN-SX             | 2: 'CN-SX' is no code of areas.csv
            reconciliation.yaml | institute, magazine | institute, magazin | 1: precedence[4]: expecting a kind of publication (official_report, magazine ...) instead of 'magazin'
            reconciliation.yaml | institute, magazine | institute | 1: precedence: expecting every kind of publication once; check 'magazine'
            reconciliation.yaml | repeating: [magazine] | repeats: [magazine] | 2: unknown field 'repeats'; known are precedence, repeating, bases, identities
            reconciliation.yaml | outside: CN      | outside: CX          | 4: bases[1].outside: 'CX' is no code of areas.csv
            reconciliation.yaml | [goods_trade]    | [good_trade]         | 5: bases[1].indicators[1]: 'good_trade' is no code of indicators.csv
            reconciliation.yaml | basis: WTO       | basis: WTF           | 6: bases[1].basis: 'WTF' is no code of authorities.csv
            reconciliation.yaml | sign: [1, 1]     | sign: [1]            | 8: identities[1]: expecting as many signs as terms
            reconciliation.yaml | sign: [1, 1]     | sign: [1, 2]         | 10: identities[1].sign[2]: expecting 1 or -1
            reconciliation.yaml | equals: total    | equals: sum          | 11: identities[1].equals: expecting a flow (exports, imports, total, balance, none) instead of 'sum'
            yearbook.yaml   | indicator: goods_trade | indicator: good_trade | 18: chapters[1].tables[1].columns[1].indicator: 'good_trade' is no code of indicators.csv
            yearbook.yaml   | measure: level       | mesure: level        | 18: unknown field 'mesure'
            yearbook.yaml   | , measure: level     | ''                   | 18: chapters[1].tables[1].columns[1]: neither table nor column fixes measure
            yearbook.yaml   | unit: usd            | unit: eur            | 11: chapters[1].tables[1].unit: 'eur' is none of the units at the head of the file (usd)
            yearbook.yaml   | by: time_period      | by: time             | 15: chapters[1].tables[1].rows.by: expecting a dimension (time_period, ref_area ...) instead of 'time'
            yearbook.yaml   | flow: exports        | flow: export         | 12: chapters[1].tables[1].fix.flow: expecting a flow (exports, imports, total, balance, none) instead of 'export'
            yearbook.yaml   | factor: 100000000    | factor: 3            | 4: units.usd.factor: expecting a power of ten instead of '3'
            yearbook.yaml   | publisher: {zh: 编辑部, en: Office} | publisher: {zh: 编辑部} | 2: publisher: 'en' is missing
            yearbook.yaml   | publisher: {zh: 编辑部, en: Office} | publisher: {zh: 编辑部, en: Office, Rome} | 2: unknown field 'Rome'; known are zh, en. Within { } a comma ends a text without quotes: if it is a part of it, write en: "Office, Rome"
            yearbook.yaml   | publisher: {zh: 编辑部, en: Office} | publisher: {zh: 编辑部, en: Office, it: Roma} | 2: unknown field 'it'; known are zh, en
            yearbook.yaml   | fix: {flow           | fix: {{flow          | 12: not valid YAML
            """)
    void aMistakeIsToldWithItsLine(String file, String right, String wrong, String message) throws IOException {
        String text = String.valueOf(RIGHT.get(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replace(right, wrong), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> YearbookConfig.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(folder.resolve(file) + ":" + message);
    }

    @Test
    void aMissingOrEmptyFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("yearbook.yaml"), "");
        assertThatThrownBy(() -> YearbookConfig.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder.resolve("yearbook.yaml") + ": the file is empty");

        Files.delete(folder.resolve("words.csv"));
        assertThatThrownBy(() -> YearbookConfig.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder.resolve("words.csv") + ": the file is missing");

        Files.write(folder.resolve("words.csv"), new byte[] {'a', '\n', (byte) 0xB3, (byte) 0xF6});
        assertThatThrownBy(() -> YearbookConfig.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(folder.resolve("words.csv") + ":2: is not UTF-8");

        assertThatThrownBy(() -> YearbookConfig.read(folder.resolve("none")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder.resolve("none") + ": there is no such configuration folder; see --config");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documents/- file: a.txt/  kid: magazine               | 3: unknown field 'kid'; known are file, title, publisher, published, kind, language, encoding
            documents/- file: a.txt/  encoding: klingon           | 3: documents[1].encoding: expecting the name of an encoding (UTF-8, GB18030, Big5, Shift_JIS, windows-1252) instead of 'klingon'
            documents/- file: a.txt/  kind: magazin               | 3: documents[1].kind: expecting official_report, statistical_release, institute, magazine, newspaper or social instead of 'magazin'
            documents/- file: a.txt/  published: 26.9.2024        | 3: documents[1].published: expecting a date (2024-09-26, 2024-09 or 2024) instead of '26.9.2024'
            documents/- file: a.txt/- file: a.txt                 | 3: documents[2]: 'a.txt' is listed twice; keep one entry
            documents/- title: A                                  | 2: documents[1]: 'file' is missing
            documents/- file: ../a.txt                            | 2: documents[1].file: expecting the name of a file in this folder, without a path
            documents/- file: a.txt/  file: b.txt                 | 3: 'file' stands here twice; keep one
            document/- file: a.txt                                | 2: unknown field 'document'; known are documents
            """)
    void aMistakeInAManifestIsToldWithItsLine(String lines, String message) throws IOException {
        List<String> manifest =
                List.of(lines.replaceFirst("/", ":/").replace("../", "..\\").split("/"));
        Files.writeString(folder.resolve("manifest.yaml"), String.join("\n", manifest));

        assertThatThrownBy(() -> ManifestFile.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder.resolve("manifest.yaml") + ":" + message);
    }
}
