package org.yearbook.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit as documents print it.
 *
 * @param symbol the printed form: {@code 亿美元}
 * @param baseUnit what it is converted into: USD, CNY, %, pp, persons ...
 * @param factor base units in one of it, exact
 * @param currency ISO 4217 code, empty for what is no money
 * @param aliases other printed forms
 */
public record UnitOfMeasure(String symbol, String baseUnit, BigDecimal factor, String currency, List<String> aliases) {

    public UnitOfMeasure {
        aliases = List.copyOf(aliases);
    }

    public boolean isMoney() {
        return !currency.isEmpty();
    }

    public boolean isPercent() {
        return baseUnit.equals("%");
    }
}
