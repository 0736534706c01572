package org.yearbook.publish;

import org.yearbook.domain.layout.Label;

/** The marks beside a value, in the brackets of the statistical services' symbols policy. */
public enum Flag {
    REVISED(
            "[r]",
            "已修订，取代较早版本的数值，见“冲突”表",
            "revised: replaces a value of an earlier edition, see the sheet of conflicts"),
    NOT_ADOPTED(
            "[n]",
            "另有来源的数值不同，不予采用，见“冲突”表",
            "another document prints another value, which is not adopted, see the sheet of conflicts"),
    UNRESOLVED(
            "[u]",
            "各来源数值不一致，或与其他数值核对有疑，尚待审定，见“冲突”表",
            "documents disagree, or it is at odds with other values, and nobody has decided yet, see the sheet of conflicts"),
    OTHER_BASIS(
            "[d]",
            "另有统计口径或定义不同的数值，见“冲突”表",
            "there is also a value of another basis or definition, see the sheet of conflicts"),
    APPROXIMATE("[e]", "来源以约数给出（约、超过、近等）", "the source gives an approximate value (about, over, nearly)"),
    WITHHELD(
            "[w]",
            "来源印有数值，但不予公布，原因见“冲突”表",
            "a source prints a value, which is not published, see the sheet of conflicts"),
    NOT_SHOWN(
            "[s]",
            "有几个序列适合，或单位不合，未作选择，见“其他数值”表和 issues.csv",
            "several series fit, or the unit does not: see the sheet of further values and issues.csv"),
    NOT_AVAILABLE("[x]", "没有数据", "not available"),
    NOT_APPLICABLE("[z]", "不适用", "not applicable");

    private final String mark;
    private final String zh;
    private final String en;

    Flag(String mark, String zh, String en) {
        this.mark = mark;
        this.zh = zh;
        this.en = en;
    }

    public String mark() {
        return mark;
    }

    public Label meaning() {
        return new Label(zh, en);
    }
}
