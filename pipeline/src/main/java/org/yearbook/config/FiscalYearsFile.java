package org.yearbook.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yearbook.config.ConfigTable.Row;
import org.yearbook.domain.FiscalYear;

/** {@code config/fiscal_years.csv}: the years by which countries reckon that are none of the calendar. */
final class FiscalYearsFile {

    private static final int MONTHS = 12;

    private FiscalYearsFile() {}

    /**
     * None if there is no such file, as in the folders that people made before it came.
     *
     * @param areas the codes of areas.csv
     */
    static List<FiscalYear> read(Path file, Set<String> areas) {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<FiscalYear> years = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "area", "first_month", "named_by", "pairs")) {
            if (!areas.contains(row.required("area"))) {
                throw row.mistake("'" + row.text("area") + "' is no code of areas.csv");
            }
            int month = row.as("first_month", "a month from 2 to 12", FiscalYearsFile::month);
            boolean last = row.as("named_by", "first or last", FiscalYearsFile::isLast);
            boolean pairs = row.as("pairs", "yes or no", FiscalYearsFile::isYes);
            years.add(new FiscalYear(row.text("area"), month, last, pairs));
        }
        return years;
    }

    private static int month(String text) {
        int month = Integer.parseInt(text);
        if (month < 2 || month > MONTHS) {
            throw new IllegalArgumentException(text);
        }
        return month;
    }

    private static boolean isYes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("yes");
    }

    private static boolean isLast(String text) {
        if (!text.equals("first") && !text.equals("last")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("last");
    }
}
