package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbook.config.Codelists;

class CreditLineTest {

    private static final CreditLabels CONFIGURED =
            CreditLabels.of(Codelists.read(Path.of("config")).vocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    发布时间：2023年5月6日　来源：港口管理局                        ; 港口管理局
                    港口管理局 2023-05-06 09:30                                 ; 港口管理局
                    2023年5月6日 港口管理局                                      ; 港口管理局
                    2023年5月6日 星期六 来源：港口管理局                           ; 港口管理局
                    来源：港口管理局                                             ; 港口管理局
                    信息来源：港口管理局 发布时间：2023-05-06 阅读：356次            ; 港口管理局
                    来源：航运网 阅读：3.2万+                                     ; 航运网
                    2023年5月6日 一年期 LPR                                       ; ''
                    来源： 港口管理局　　责任编辑：李四                            ; 港口管理局
                    来源：航运网 航运网 2023-05-06T09:30:00+08:00                 ; 航运网
                    2023-05-06 | 港口管理局 | 12评论 | 打印 | 关闭                 ; 港口管理局
                    【字体：大 中 小】 2023-05-06 发布机构：港口管理局               ; 港口管理局
                    日期：2023/5/6                                              ; ''
                    本报记者 王五 2023年5月6日                                   ; ''
                    （2023年5月6日）                                            ; ''
                    16/5/2023 09:30                                            ; ''
                    By Jane Doe | Harbour Daily | Updated: 2023-05-06 09:12      ; Harbour Daily
                    Release date: 6 May 2023 | Source: Office of Ports           ; Office of Ports
                    Jane Doe, Newswire, May 6, 2023, 10:30 AM                    ; Newswire
                    RELEASE DATE: SATURDAY, MAY 6, 2023 8:30 AM EST              ; ''
                    Source: Newswire | 2023-05-06 10:12:33 | Editor: jd | 3 comments ; Newswire
                    Office of Ports, 6 May 2023 - 11.00                          ; Office of Ports
                    """)
    void tellsWhoPublished(String line, String source) {
        assertThat(CreditLine.of(line, SomeCreditLabels.LABELS)).hasValue(new CreditLine(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年5月6日，港口管理局发布年报。",
                "截至2023年5月6日，货物吞吐量3亿吨",
                "截至2023年5月6日",
                "2023年5月6日 全港货物吞吐量3亿吨",
                "2023年港口货物吞吐量3亿吨",
                "综述：货物吞吐量3亿吨",
                "2023-05-06 综述：货物吞吐量3亿吨",
                "2023年5月",
                "其中：出口60亿元",
                "接待人次：300万人次",
                "运输时间：5天",
                "来源：港口管理局 散货：35万吨",
                "来源：境内 60%",
                "阅读：35%",
                "Market share: 35%",
                "Share: 35%",
                "Source: coal 60%",
                "Published: 2023 exports 40 TEU",
                "港口管理局年报",
                "Throughput on 6 May 2023 was 3 million tons"
            })
    void leavesTextAndTitlesAlone(String line) {
        assertThat(CreditLine.of(line, CONFIGURED)).isEmpty();
        assertThat(CreditLine.of(line, SomeCreditLabels.LABELS)).isEmpty();
    }
}
