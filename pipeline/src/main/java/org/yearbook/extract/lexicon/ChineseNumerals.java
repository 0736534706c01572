package org.yearbook.extract.lexicon;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads numbers written in Chinese characters exactly: 二十, 一千二百, 三点五, 两. */
public final class ChineseNumerals {

    public static final String DIGITS = "零〇一二两三四五六七八九";

    private static final Map<Character, Integer> PLACES = Map.of('十', 10, '百', 100, '千', 1000);

    private static final int LEAST_DIGITS = 3;
    private static final int LARGEST_BY_DIGITS = 9_999_999;

    private ChineseNumerals() {}

    /** The number these characters write, 万 and 亿 excluded; empty where they write none (一三, 点五). */
    public static Optional<BigDecimal> parse(String printed) {
        String text = printed.replace("廿", "二十").replace("卅", "三十");
        int point = text.indexOf('点');
        Optional<Integer> whole = whole(point < 0 ? text : text.substring(0, point));
        if (whole.isEmpty() || point < 0) {
            return whole.map(BigDecimal::valueOf);
        }
        StringBuilder decimals = new StringBuilder();
        for (int index = point + 1; index < text.length(); index++) {
            int digit = digit(text.charAt(index));
            if (digit < 0) {
                return Optional.empty();
            }
            decimals.append(digit);
        }
        return decimals.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(whole.get() + "." + decimals));
    }

    /** The number of digits one behind the other, as years are printed and Taiwan prints any number: 二〇二三, 一一七. */
    public static Optional<Integer> digits(String text) {
        int number = 0;
        for (int index = 0; index < text.length(); index++) {
            int digit = text.charAt(index) == '○' ? 0 : digit(text.charAt(index));
            if (digit < 0 || text.charAt(index) == '两' || number > LARGEST_BY_DIGITS) {
                return Optional.empty();
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(number);
    }

    /** 五六家 is five or six, and 三四五 counts on. */
    private static boolean isByDigits(String text) {
        boolean counts = true;
        for (int index = 1; index < text.length(); index++) {
            counts &= digit(text.charAt(index)) == digit(text.charAt(index - 1)) + 1;
        }
        return text.length() >= LEAST_DIGITS && !counts;
    }

    private static Optional<Integer> whole(String text) {
        if (isByDigits(text) && digits(text).isPresent()) {
            return digits(text);
        }
        int sum = 0;
        int digit = -1;
        int lastPlace = Integer.MAX_VALUE;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            int place = PLACES.getOrDefault(character, 0);
            if (place == 0) {
                if (digit > 0 || digit(character) < 0) {
                    return Optional.empty();
                }
                digit = digit(character);
            } else {
                if (place >= lastPlace || (digit < 0 && place != 10)) {
                    return Optional.empty();
                }
                sum += Math.max(digit, 1) * place;
                lastPlace = place;
                digit = -1;
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(sum + Math.max(digit, 0));
    }

    private static int digit(char character) {
        int index = DIGITS.indexOf(character);
        return index < 2 ? Math.min(index, 0) : index <= 3 ? index - 1 : index == 4 ? 2 : index - 2;
    }
}
