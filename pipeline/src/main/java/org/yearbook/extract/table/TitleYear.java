package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.LabelTime;

/**
 * The year that a release or report is on by its title, for tables that name no time anywhere: 2023年统计公报 of March 2024
 * is on 2023. Of a yearbook, and of a report that came out before the year was over, the year is that of the edition.
 */
final class TitleYear {

    private static final Set<DocumentKind> ON_ONE_YEAR =
            EnumSet.of(DocumentKind.STATISTICAL_RELEASE, DocumentKind.OFFICIAL_REPORT);

    private static final Pattern OF_EDITIONS = Pattern.compile("年鉴|年报汇编|版|手册|(?i)yearbook|almanac|handbook|edition");

    private TitleYear() {}

    /** Nothing where the title names no time, several, or a part of a year: its table may be of the month or of all months. */
    static LabelTime of(DocumentInfo info) {
        LabelTime time = LabelTime.of(info.title());
        @Nullable Integer year = time.isYear() && time.compared().isEmpty() ? time.year() : null;
        boolean over = year != null
                && info.published().isKnown()
                && Period.year(year).end().isBefore(info.published().lastDay());
        return over
                        && ON_ONE_YEAR.contains(info.kind())
                        && !OF_EDITIONS.matcher(info.title()).find()
                ? time
                : LabelTime.NONE;
    }
}
