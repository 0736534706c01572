package org.yearbook.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

    private static final MadeOnce<Vocabulary, PrintedUnits> UNITS =
            new MadeOnce<>(vocabulary -> new PrintedUnits(vocabulary.units, vocabulary.multipliers));

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
        return UNITS.of(this).unit(printed, money);
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
