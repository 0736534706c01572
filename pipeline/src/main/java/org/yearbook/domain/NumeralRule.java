package org.yearbook.domain;

import java.util.Locale;

/**
 * A rule of {@code config/numerals.csv} that says of a numeral that it is no quantity, or that it counts things, by what stands
 * around it.
 *
 * @param name what the ledger of numerals calls it
 * @param where which numerals it is asked about
 * @param before regular expression that what stands right before the numeral must end with; empty for anything
 * @param numeral regular expression that the whole numeral must match; empty for anything
 * @param behind regular expression that what stands right behind the numeral must start with; empty for anything
 */
public record NumeralRule(
        String name, Disposition disposition, Where where, String before, String numeral, String behind) {

    /** Which numerals a rule is asked about. */
    public enum Where {
        /** All, also those with a unit; asked before it is a quantity. */
        ANY,
        /** Those that no unit makes a quantity. */
        BARE,
        /** Those that stand alone in an English sentence; asked whether what stands behind is counted. */
        COUNT,
        /** Those of running heads and page numbers. */
        FURNITURE,
        /** Those of headings. */
        HEADING,
        /** Those of footnotes. */
        FOOTNOTE,
        /** Those of captions, unit lines, notes and source lines of tables and pictures. */
        CAPTION,
        /** Those of the heads of tables. */
        HEAD,
        /** Those of the labels of rows. */
        LABEL,
        /** Those of the other cells of tables, beside the value. */
        CELL;

        /** The code as it stands in the file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
