package org.yearbook.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All words that the configuration knows, by which documents are understood.
 *
 * @param multipliers 万, 亿, million ...: what stands between a number and its unit
 * @param numeralRules what numerals are that are no quantities; the first that fits counts
 * @param fiscalYears of the countries that reckon by other years than those of the calendar
 */
public record Vocabulary(
        List<Area> areas,
        List<Indicator> indicators,
        List<UnitOfMeasure> units,
        List<Multiplier> multipliers,
        List<Authority> authorities,
        List<Word> words,
        List<NumeralRule> numeralRules,
        List<FiscalYear> fiscalYears) {

    public Vocabulary {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        multipliers = List.copyOf(multipliers);
        authorities = List.copyOf(authorities);
        words = List.copyOf(words);
        numeralRules = List.copyOf(numeralRules);
        fiscalYears = List.copyOf(fiscalYears);
    }

    /** A vocabulary without rules for numerals. */
    public Vocabulary(
            List<Area> areas,
            List<Indicator> indicators,
            List<UnitOfMeasure> units,
            List<Multiplier> multipliers,
            List<Authority> authorities,
            List<Word> words) {
        this(areas, indicators, units, multipliers, authorities, words, List.of(), List.of());
    }

    /** In a unit: 100 million yuan, RMB 10,000. */
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?<![\\d.,])(?:10{1,2}(?:,?000)*|1(?:,?000)+)(?![\\d.,])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A word that multiplies the unit behind it: 亿 is 10^8. */
    public record Multiplier(String symbol, BigDecimal factor) {}

    /**
     * The unit printed so, with its multiplier: 亿美元 is 10^8 USD, "billion US dollars" 10^9 USD. Blanks and full-width
     * forms do not matter. A multiplier before a counter that the configuration does not list (万部) keeps the counter
     * as base unit. A power of ten multiplies too: "100 million yuan", "10,000 TEU". Empty only where nothing is printed
     * or no part of it is known.
     */
    public Optional<UnitOfMeasure> unit(String printed) {
        return unit(printed, "");
    }

    /**
     * The same; of currencies that are printed alike ($) the one whose ISO 4217 code begins so, else the first.
     *
     * @param money a currency, or the ISO 3166-1 code of the country that has it
     */
    public Optional<UnitOfMeasure> unit(String printed, String money) {
        String bare = bare(printed);
        Optional<UnitOfMeasure> plain = plainUnit(bare, money).map(unit -> asPrinted(unit, printed));
        if (plain.isPresent() || bare.isEmpty()) {
            return plain;
        }
        for (Multiplier multiplier : longestFirst()) {
            Optional<UnitOfMeasure> known = besides(bare, bare(multiplier.symbol()), money);
            if (known.isPresent()) {
                return known.map(unit -> multiplied(unit, multiplier, printed));
            }
        }
        return inPowerOfTen(bare, money, printed).or(() -> counted(bare, printed));
    }

    private Optional<UnitOfMeasure> inPowerOfTen(String bare, String money, String printed) {
        Matcher power = POWER_OF_TEN.matcher(bare);
        if (!power.find()) {
            return Optional.empty();
        }
        Multiplier multiplier =
                new Multiplier(power.group(), new BigDecimal(power.group().replace(",", "")));
        return unit(bare.substring(0, power.start()) + bare.substring(power.end()), money)
                .filter(unit -> !unit.isPercent())
                .filter(unit ->
                        units.stream().anyMatch(listed -> listed.baseUnit().equals(unit.baseUnit())))
                .map(unit -> multiplied(unit, multiplier, printed));
    }

    private Optional<UnitOfMeasure> counted(String bare, String printed) {
        return longestFirst().stream()
                .filter(multiplier -> bare.startsWith(bare(multiplier.symbol())))
                .findFirst()
                .flatMap(multiplier -> counter(
                                bare.substring(bare(multiplier.symbol()).length()))
                        .map(unit -> multiplied(unit, multiplier, printed)));
    }

    /** The listed unit behind or before a multiplier: "million square metres" are not millions of something else. */
    private Optional<UnitOfMeasure> besides(String bare, String multiplier, String money) {
        Optional<UnitOfMeasure> behind =
                bare.startsWith(multiplier) ? plainUnit(bare.substring(multiplier.length()), money) : Optional.empty();
        return behind.isEmpty() && bare.endsWith(multiplier)
                ? plainUnit(bare.substring(0, bare.length() - multiplier.length()), money)
                : behind;
    }

    private Optional<UnitOfMeasure> plainUnit(String bare, String money) {
        return units.stream()
                .filter(unit -> bare(unit.symbol()).equals(bare)
                        || unit.aliases().stream().anyMatch(alias -> bare(alias).equals(bare)))
                .min(Comparator.comparing(unit -> !unit.currency().startsWith(money)));
    }

    /** Of units that differ in capitals only (Mt, MT) the one that is printed so. */
    private UnitOfMeasure asPrinted(UnitOfMeasure found, String printed) {
        return units.stream()
                .filter(unit -> unit.symbol().equals(printed.strip()))
                .filter(unit -> unit.symbol().equalsIgnoreCase(found.symbol()))
                .findFirst()
                .orElse(found);
    }

    private static Optional<UnitOfMeasure> counter(String symbol) {
        boolean oneWord = symbol.chars().allMatch(Character::isLetter);
        return oneWord
                ? Optional.of(new UnitOfMeasure(symbol, symbol, BigDecimal.ONE, "", List.of()))
                : Optional.empty();
    }

    private static UnitOfMeasure multiplied(UnitOfMeasure unit, Multiplier multiplier, String printed) {
        return new UnitOfMeasure(
                printed, unit.baseUnit(), unit.factor().multiply(multiplier.factor()), unit.currency(), List.of());
    }

    private List<Multiplier> longestFirst() {
        return multipliers.stream()
                .sorted(Comparator.comparing(
                                (Multiplier multiplier) -> -multiplier.symbol().length())
                        .thenComparing(Multiplier::symbol))
                .toList();
    }

    private static String bare(String printed) {
        return BLANKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words that play this part, in the order of the configuration. */
    public List<Word> words(Word.Role role) {
        return words.stream().filter(word -> word.role() == role).toList();
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public Optional<Authority> authority(String code) {
        return authorities.stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst();
    }
}
