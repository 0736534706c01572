package org.yearbook.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary.Multiplier;

/** The units of the configuration by all ways in which they are printed: every number of every text asks for its own. */
final class PrintedUnits {

    /** In a unit: 100 million yuan, RMB 10,000. */
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?<![\\d.,])(?:10{1,2}(?:,?000)*|1(?:,?000)+)(?![\\d.,])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A multiplier and its symbol without blanks. */
    private record Bare(Multiplier multiplier, String symbol) {}

    private final Map<String, List<UnitOfMeasure>> byName = new HashMap<>();
    private final Map<String, List<UnitOfMeasure>> bySymbol = new HashMap<>();
    private final Set<String> baseUnits = new HashSet<>();

    /** The longest first. */
    private final List<Bare> multipliers;

    PrintedUnits(List<UnitOfMeasure> units, List<Multiplier> multipliers) {
        for (UnitOfMeasure unit : units) {
            add(byName, bare(unit.symbol()), unit);
            unit.aliases().forEach(alias -> add(byName, bare(alias), unit));
            add(bySymbol, unit.symbol(), unit);
            baseUnits.add(unit.baseUnit());
        }
        this.multipliers = multipliers.stream()
                .sorted(Comparator.comparing(
                                (Multiplier multiplier) -> -multiplier.symbol().length())
                        .thenComparing(Multiplier::symbol))
                .map(multiplier -> new Bare(multiplier, bare(multiplier.symbol())))
                .toList();
    }

    private static void add(Map<String, List<UnitOfMeasure>> units, String name, UnitOfMeasure unit) {
        List<UnitOfMeasure> named = units.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!named.contains(unit)) {
            named.add(unit);
        }
    }

    /** As {@link Vocabulary#unit(String, String)}. */
    Optional<UnitOfMeasure> unit(String printed, String money) {
        String bare = bare(printed);
        Optional<UnitOfMeasure> plain = plainUnit(bare, money).map(unit -> asPrinted(unit, printed));
        if (plain.isPresent() || bare.isEmpty()) {
            return plain;
        }
        for (Bare multiplier : multipliers) {
            Optional<UnitOfMeasure> known = besides(bare, multiplier.symbol(), money);
            if (known.isPresent()) {
                return known.map(unit -> multiplied(unit, multiplier.multiplier(), printed));
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
                .filter(unit -> baseUnits.contains(unit.baseUnit()))
                .map(unit -> multiplied(unit, multiplier, printed));
    }

    private Optional<UnitOfMeasure> counted(String bare, String printed) {
        return multipliers.stream()
                .filter(multiplier -> bare.startsWith(multiplier.symbol()))
                .findFirst()
                .flatMap(
                        multiplier -> counter(bare.substring(multiplier.symbol().length()))
                                .map(unit -> multiplied(unit, multiplier.multiplier(), printed)));
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
        return byName.getOrDefault(bare, List.of()).stream()
                .min(Comparator.comparing(unit -> !unit.currency().startsWith(money)));
    }

    /** Of units that differ in capitals only (Mt, MT) the one that is printed so. */
    private UnitOfMeasure asPrinted(UnitOfMeasure found, String printed) {
        return bySymbol.getOrDefault(printed.strip(), List.of()).stream()
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

    private static String bare(String printed) {
        String composed = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        return Simplified.of(BLANKS.matcher(composed).replaceAll("")).toLowerCase(Locale.ROOT);
    }
}
