package org.yearbook.extract.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;

/** The texts that cells of a workbook share; counts the cells whose text it does not have, for they must not look blank. */
final class ShownStrings implements SharedStrings {

    /** No label and no number, so that nothing beside it is taken for something else. */
    private static final String LOST = "\uFFFD";

    private @Nullable SharedStrings strings;
    private int lost;

    void use(SharedStrings texts) {
        strings = texts;
    }

    @Override
    public RichTextString getItemAt(int index) {
        @Nullable SharedStrings texts = strings;
        try {
            // How many there are, workbooks state as they like; which are not there, the library says in several ways.
            return texts == null ? new XSSFRichTextString(lost()) : texts.getItemAt(index);
        } catch (RuntimeException e) {
            return new XSSFRichTextString(lost());
        }
    }

    /** What a cell shows whose text is lost. */
    String lost() {
        lost++;
        return LOST;
    }

    @Override
    public int getCount() {
        return strings == null ? 0 : strings.getCount();
    }

    @Override
    public int getUniqueCount() {
        return strings == null ? 0 : strings.getUniqueCount();
    }

    /** What to tell the user of it. */
    List<Issue> issues(String file) {
        return lost == 0
                ? List.of()
                : List.of(Issue.of(
                        "DAMAGED_PARTLY",
                        Severity.WARNING,
                        file,
                        "The texts of " + lost
                                + " cells are missing in the workbook, so their rows or columns could not"
                                + " be understood; open it in Excel, check these cells and save it again."));
    }
}
