package org.yearbook.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    发布时间：2023年5月6日　来源：港口管理局                        ; 港口管理局
                    港口管理局 2023-05-06 09:30                                 ; 港口管理局
                    2023年5月6日 港口管理局                                      ; 港口管理局
                    2023年5月6日 星期六 来源：港口管理局                           ; 港口管理局
                    来源：港口管理局                                             ; 港口管理局
                    信息来源：港口管理局 发布时间：2023-05-06 阅读：356次            ; 港口管理局
                    港口管理局 2023-05-06 热度：23次 来源：航运网                   ; 航运网
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
                    Jane Doe, Newswire, May 6, 2023, 10:30 AM                    ; ''
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
                "港口管理局年报",
                "Throughput on 6 May 2023 was 3 million tons"
            })
    void leavesTextAndTitlesAlone(String line) {
        assertThat(CreditLine.of(line, SomeCreditLabels.LABELS)).isEmpty();
    }
}
