package org.yearbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yearbook.config.ConfigNode;
import org.yearbook.config.YearbookLayoutFile;
import org.yearbook.domain.layout.YearbookLayout;

/** Layouts of small yearbooks for the tests of the writers. */
public final class Layouts {

    public static final String BY_PROVINCE = """
            title: {zh: 港口年鉴, en: Yearbook of ports}
            publisher: {zh: 港务局, en: Port office}
            names:
              exports: {zh: 出口, en: exports}
              USD: {zh: 美元, en: USD}
            methods:
              - {zh: 逐一抄录。, en: Copied one by one.}
            explanations:
              ship_repairs: {zh: 船舶维修收入。, en: Income from repairing ships.}
            units:
              usd_100m: {zh: 亿美元, en: USD 100 million, base: USD, factor: 100000000}
            chapters:
              - id: "9"
                title: {zh: 修理, en: Repairs}
                introduction: {zh: 本章反映修理。, en: This chapter is about repairs.}
                tables:
                  - id: 9-1
                    title: {zh: 各省船舶修理, en: Ship repairs by province}
                    notes:
                      - {zh: 不含渔船。, en: Without fishing boats.}
                    unit: usd_100m
                    fix: {indicator: ship_repairs, measure: level, basis: MOFCOM, time_period: 2023}
                    rows:
                      head: {zh: 省份, en: Province}
                      by: ref_area
                      all: {type: province, parent: CN, order_by: exports, order: descending}
                      codes: [{code: CN, zh: 全国, en: Nation}]
                    columns:
                      - {id: exports, zh: 出口额, en: Exports, flow: exports, not_for: [CN]}
                      - {id: imports, zh: 进口额, en: Imports, flow: imports}
                    charts:
                      - {type: bar, columns: [exports, imports]}
            """;

    public static final String WITHOUT_BASIS = BY_PROVINCE.replace("basis: MOFCOM, ", "");

    private Layouts() {}

    public static YearbookLayout read(String yaml) {
        try {
            Path file = Files.createTempFile("yearbook", ".yaml");
            try {
                Files.writeString(file, yaml);
                return YearbookLayoutFile.read(ConfigNode.read(file), Samples.VOCABULARY);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
