package org.yearbook.domain;

import java.util.List;
import java.util.Optional;

/** All words that the configuration knows, by which documents are understood. */
public record Vocabulary(
        List<Area> areas,
        List<Indicator> indicators,
        List<UnitOfMeasure> units,
        List<Authority> authorities,
        List<Word> words) {

    public Vocabulary {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        units = List.copyOf(units);
        authorities = List.copyOf(authorities);
        words = List.copyOf(words);
    }

    /** The unit printed so, exactly as in {@code config/units.csv}. */
    public Optional<UnitOfMeasure> unit(String printed) {
        return units.stream()
                .filter(unit -> unit.symbol().equals(printed) || unit.aliases().contains(printed))
                .findFirst();
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
