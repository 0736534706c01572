package org.yearbook.publish.review;

import java.util.Arrays;
import java.util.List;

/** The columns of {@code review.xlsx}; those behind the date are for the program and hidden. */
enum ReviewColumn {
    SERIES_ZH("序列", 30),
    SERIES_EN("Series", 30),
    PERIOD("时期 Period", 12),
    STATUS("状态 Status", 12),
    RULE("规则 Rule", 14),
    PUBLISHED("公布数值 Published", 22),
    CANDIDATES("候选数据 Candidates", 70),
    EXPLANATION("说明 Explanation", 60),
    DECISION("决定 Decision", 14),
    CHOICE("选用第几项 Candidate no.", 14),
    VALUE("改定数值（基本单位） Value in base units", 20),
    REASON("理由 Reason", 36),
    REVIEWER("审核员 Reviewer", 16),
    DATE("日期 Date", 14),
    GROUP("编号 Group", 40),
    RELEASE("版次 Release", 10),
    UNIT("基本单位 Base unit", 10),
    FIGURES("候选编号 Figures", 30),
    FINGERPRINT("证据指纹 Fingerprint", 20);

    private final String head;
    private final int width;

    ReviewColumn(String head, int width) {
        this.head = head;
        this.width = width;
    }

    String head() {
        return head;
    }

    int width() {
        return width;
    }

    /** Its place from the left, from 0. */
    int index() {
        return List.of(values()).indexOf(this);
    }

    boolean isHidden() {
        return compareTo(GROUP) > 0;
    }

    static List<String> heads() {
        return Arrays.stream(values()).map(ReviewColumn::head).toList();
    }

    static List<Integer> widths() {
        return Arrays.stream(values()).map(ReviewColumn::width).toList();
    }
}
