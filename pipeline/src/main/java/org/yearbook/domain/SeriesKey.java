package org.yearbook.domain;

import java.util.List;

/**
 * The dimensions that identify one time series, in structure order. Codes are those of {@code config/};
 * {@code _Z} means "not applicable" and {@code _X} "not known" as in the SDMX cross-domain code lists.
 *
 * @param basis the statistical system the figures belong to; different bases are different series
 * @param currency ISO 4217, {@code _Z} for what is no amount of money nor its growth
 */
public record SeriesKey(
        String indicator,
        Flow flow,
        Measure measure,
        String refArea,
        String counterpartArea,
        String basis,
        String currency)
        implements Comparable<SeriesKey> {

    public static final String NOT_APPLICABLE = "_Z";
    public static final String NOT_KNOWN = "_X";

    /** The names of the dimensions, in structure order. */
    public static final List<String> DIMENSIONS =
            List.of("INDICATOR", "FLOW", "MEASURE", "REF_AREA", "COUNTERPART_AREA", "BASIS", "CURRENCY");

    /** The key of a text as {@link #toString()} writes it; an IllegalArgumentException says what is wrong. */
    public static SeriesKey parse(String text) {
        String[] codes = text.split("\\.", -1);
        if (codes.length != DIMENSIONS.size()) {
            throw new IllegalArgumentException("Expecting key '" + text + "' to have " + DIMENSIONS.size()
                    + " dimensions instead of " + codes.length);
        }
        return new SeriesKey(codes[0], Flow.of(codes[1]), Measure.of(codes[2]), codes[3], codes[4], codes[5], codes[6]);
    }

    /** The codes in structure order, joined by dots. */
    @Override
    public String toString() {
        return String.join(".", indicator, flow.code(), measure.code(), refArea, counterpartArea, basis, currency);
    }

    /** By the codes as {@link #toString()} joins them, which are not joined for it: sorting compares often. */
    @Override
    public int compareTo(SeriesKey other) {
        int order = compare(indicator, other.indicator);
        order = order != 0 ? order : compare(flow.code(), other.flow.code());
        order = order != 0 ? order : compare(measure.code(), other.measure.code());
        order = order != 0 ? order : compare(refArea, other.refArea);
        order = order != 0 ? order : compare(counterpartArea, other.counterpartArea);
        order = order != 0 ? order : compare(basis, other.basis);
        return order != 0 ? order : currency.compareTo(other.currency);
    }

    /** Of two codes that a dot follows: {@code CN-SH.} stands before {@code CN.}. */
    private static int compare(String code, String other) {
        int common = Math.min(code.length(), other.length());
        for (int index = 0; index < common; index++) {
            if (code.charAt(index) != other.charAt(index)) {
                return Character.compare(code.charAt(index), other.charAt(index));
            }
        }
        if (code.length() == other.length()) {
            return 0;
        }
        return code.length() < other.length()
                ? Character.compare('.', other.charAt(common))
                : Character.compare(code.charAt(common), '.');
    }
}
