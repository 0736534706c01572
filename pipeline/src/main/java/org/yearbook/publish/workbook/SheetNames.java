package org.yearbook.publish.workbook;

import org.yearbook.domain.layout.TableLayout;

/** The names of the workbook's sheets and table objects: unique, no blanks, no digit in front, at most 31 letters. */
final class SheetNames {

    static final String COVER = "封面_Cover";
    static final String CONTENTS = "目录_Contents";
    static final String INTRODUCTION = "简要说明_Introduction";
    static final String NOTES = "注释_Notes";
    static final String EXPLANATIONS = "指标解释_Indicators";
    static final String TARGETS = "目标预测_Targets";
    static final String FURTHER = "其他数值_Further";
    static final String NOT_PUBLISHED = "未公布_NotPublished";
    static final String CONFLICTS = "冲突_Conflicts";
    static final String REVISIONS = "修订_Revisions";
    static final String SOURCES = "来源_Sources";
    static final String DOCUMENTS = "文件_Documents";

    private SheetNames() {}

    static String of(TableLayout table) {
        return "表" + table.id();
    }

    /** The sheet of a chart of a table, counted from 0. */
    static String chart(TableLayout table, int chart) {
        return "图" + table.id() + (chart == 0 ? "" : "_" + (chart + 1));
    }

    /** The sheets of a table that needs several, counted from 0. */
    static String numbered(String first, int sheet) {
        return sheet == 0 ? first : first + "_" + (sheet + 1);
    }

    /** A table object must not look like a cell address, hence the word in front. */
    static String tableObjectOf(TableLayout table) {
        return "Table_" + table.id().replaceAll("[^A-Za-z0-9]", "_");
    }
}
