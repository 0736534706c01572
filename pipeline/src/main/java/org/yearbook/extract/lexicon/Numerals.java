package org.yearbook.extract.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads printed numbers exactly; what is not a number beyond doubt is none. */
public final class Numerals {

    /**
     * Sign, then digits in groups of three with one kind of separator or ungrouped, then decimals; or the whole in
     * accounting brackets. 1,234 567 and 0 123 may be two numbers, so they are none.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<open>\\()?(?<sign>[-+])?(?<whole>[1-9]\\d{0,2}(?<mark>[, '])\\d{3}(?:\\k<mark>\\d{3})*|\\d+)(?<part>\\.\\d+)?(?<close>\\))?");

    private Numerals() {}

    /**
     * The number that a cell prints, with the printed decimals as its scale: {@code 1 234.50}, {@code －2.7},
     * {@code (3)} for minus three. Empty where the text is anything else than one number.
     */
    public static Optional<BigDecimal> parse(String cell) {
        Matcher number = NUMBER.matcher(plain(cell));
        if (!number.matches() || (number.group("open") == null) != (number.group("close") == null)) {
            return Optional.empty();
        }
        String decimals = number.group("part") == null ? "" : number.group("part");
        BigDecimal size = new BigDecimal(number.group("whole").replaceAll("[, ']", "") + decimals);
        boolean negative = number.group("open") != null || "-".equals(number.group("sign"));
        return Optional.of(negative ? size.negate() : size);
    }

    /** Half-width digits, one kind of minus, one kind of blank; the variants that typesetting brings. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\uFE63' -> plain.append('-');
                case '\u00A0', '\u2009', '\u202F', '\u2007', '\u3000' -> plain.append(' ');
                case '\u2019', '\uFF07' -> plain.append('\'');
                default ->
                    plain.append(character >= 0xFF01 && character <= 0xFF5E ? (char) (character - 0xFEE0) : character);
            }
        }
        return plain.toString().strip();
    }
}
