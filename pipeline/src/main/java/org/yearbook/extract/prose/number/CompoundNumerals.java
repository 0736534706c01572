package org.yearbook.extract.prose.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.extract.lexicon.ChineseNumerals;
import org.yearbook.extract.lexicon.NumeralRuns;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Finds numbers that Chinese prints in several places, each a numeral of its own: 1亿2000万, 98兆2千亿, 三万五千. Their value counts
 * in the last place, whose characters belong to the unit: 1亿2000万元 is 12000 of 万元.
 */
final class CompoundNumerals {

    /** Powers of ten. */
    private static final Map<Character, Integer> PLACES = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8, '兆', 12);

    private static final Pattern SCALE = Pattern.compile("[百千万亿兆]");

    private static final Pattern PART = Pattern.compile("(?=[0-9零〇一二两三四五六七八九十百千廿卅])(?!(?:19|20)\\d\\d年)零?(?<number>"
            + NumeralRuns.ARABIC + "|" + NumeralRuns.CHINESE
            + ")[ \\u00A0]?(?:[多余]?(?<scale>(?:[十百千][多余]?)?(?:万亿|[万亿兆])|[百千]))?[ \\u00A0]?");

    /** Such a number: where its numerals stand, without the characters of its last place, and how many of these it is. */
    record Compound(Piece piece, BigDecimal value) {}

    /**
     * The parts so far.
     *
     * @param value of them all
     * @param place power of ten below which the next part counts
     * @param last power of ten that the last part is printed in
     */
    private record Sum(BigDecimal value, int place, int last) {

        /** 1亿 and 2000万; 1万 and 2千亿, of which all is counted in 亿; null where the two are no one number. */
        @Nullable
        Sum with(BigDecimal number, String scale) {
            BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(place);
            if (value.scale() > 0 || place == 0 || number.compareTo(limit) >= 0) {
                return null;
            }
            if (scale.isEmpty()) {
                boolean full = number.compareTo(limit.movePointLeft(1)) >= 0; // 3万5000; 3万5 may be a list cut short
                return full ? new Sum(value.add(number), 0, 0) : null;
            }
            BigDecimal sum = value;
            BigDecimal part = number;
            int next = 0;
            for (int index = 0; index < scale.length(); index++) {
                int power = PLACES.getOrDefault(scale.charAt(index), 0);
                if (power < place) {
                    part = part.scaleByPowerOfTen(power);
                } else {
                    sum = sum.add(part).scaleByPowerOfTen(power);
                    part = BigDecimal.ZERO;
                }
                next += power;
            }
            return part.compareTo(limit) < 0 ? new Sum(sum.add(part), next, next) : null;
        }
    }

    private CompoundNumerals() {}

    /** The numbers of a text in simplified characters, in order. */
    static List<Compound> find(String folded) {
        List<Compound> found = new ArrayList<>();
        if (!SCALE.matcher(folded).find()) {
            return found;
        }
        Matcher part = PART.matcher(folded);
        int from = 0;
        while (part.find(from)) {
            from = part.end();
            int start = part.start("number");
            int parts = 1;
            int end = part.end("number");
            @Nullable Sum sum = first(part);
            while (sum != null && part.region(from, folded.length()).lookingAt()) {
                @Nullable Sum more = next(sum, part);
                if (more == null) {
                    break;
                }
                sum = more;
                parts++;
                from = part.end();
                end = part.end("number");
            }
            if (sum != null && parts > 1) {
                found.add(new Compound(new Piece(start, end), ofLast(sum)));
            }
        }
        return found;
    }

    private static @Nullable Sum first(Matcher part) {
        int power = powers(scale(part));
        return power == 0
                ? null
                : number(part)
                        .map(number -> new Sum(
                                number.scale() > 0
                                        ? number
                                        : number.scaleByPowerOfTen(power).setScale(0),
                                power,
                                power))
                        .orElse(null);
    }

    private static @Nullable Sum next(Sum sum, Matcher part) {
        @Nullable BigDecimal number = number(part).orElse(null);
        return number == null ? null : sum.with(number, scale(part));
    }

    private static BigDecimal ofLast(Sum sum) {
        BigDecimal value = sum.value.movePointLeft(sum.last).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static String scale(Matcher part) {
        @Nullable String scale = part.group("scale");
        return scale == null ? "" : scale;
    }

    private static int powers(String scale) {
        return scale.chars()
                .map(character -> PLACES.getOrDefault((char) character, 0))
                .sum();
    }

    private static Optional<BigDecimal> number(Matcher part) {
        String printed = part.group("number");
        return Character.isDigit(printed.charAt(0))
                ? Optional.of(new BigDecimal(printed.replaceAll("[,\\s\\u00A0\\u2009\\u202F]", "")))
                : ChineseNumerals.parse(printed);
    }
}
