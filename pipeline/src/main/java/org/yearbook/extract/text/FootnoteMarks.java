package org.yearbook.extract.text;

import java.util.regex.Pattern;

/** Raised digits: most refer to footnotes, some are powers. */
public final class FootnoteMarks {

    /** m², km³, and 10⁴ with nothing before the ten. */
    private static final Pattern POWER_BASE =
            Pattern.compile(".*(?:(?<![A-Za-z])[kcdh]?m|(?<![0-9.,])10|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]*(?<=m|10)[⁰¹²³⁴-⁹⁻]+)$");

    private static final int LOOK_BACK = 6;

    private FootnoteMarks() {}

    /** Whether a raised digit behind this text is a footnote mark and no power. */
    public static boolean isMarkAfter(CharSequence before) {
        int from = Math.max(0, before.length() - LOOK_BACK);
        return !POWER_BASE.matcher(before.subSequence(from, before.length())).matches();
    }
}
