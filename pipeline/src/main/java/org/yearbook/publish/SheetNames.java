package org.yearbook.publish;

import org.yearbook.domain.layout.TableLayout;

/** The names of the workbook's sheets and table objects: unique, no blanks, no digit in front, at most 31 letters. */
final class SheetNames {

    static final String COVER = "封面_Cover";
    static final String CONTENTS = "目录_Contents";
    static final String CONFLICTS = "冲突_Conflicts";
    static final String SOURCES = "来源_Sources";
    static final String NOTES = "说明_Notes";
    static final String DOCUMENTS = "文件_Documents";

    private SheetNames() {}

    static String of(TableLayout table) {
        return "表" + table.id();
    }

    /** A table object must not look like a cell address, hence the word in front. */
    static String tableObjectOf(TableLayout table) {
        return "Table_" + table.id().replaceAll("[^A-Za-z0-9]", "_");
    }
}
