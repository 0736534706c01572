package org.yearbook.extract.prose.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.sentence.Numeral;

/**
 * What a sign that several currencies are printed with ($, dollars) stands for in one document: the money of the country that it
 * is about, unless it gives that a sign of its own (A$) somewhere; else the first that the configuration lists.
 */
public record HomeMoney(Vocabulary vocabulary, String country) {

    /** A document in which every sign stands for the first currency that has it. */
    public static HomeMoney none(Vocabulary vocabulary) {
        return new HomeMoney(vocabulary, "");
    }

    /**
     * What the signs of this document stand for.
     *
     * @param country code of the country that the document is about, empty if that is not known
     * @param texts the sentences of the document
     */
    public static HomeMoney of(Vocabulary vocabulary, String country, Stream<String> texts) {
        List<UnitOfMeasure> money = vocabulary.units().stream()
                .filter(UnitOfMeasure::isMoney)
                .filter(unit -> !country.isEmpty() && unit.currency().startsWith(country))
                .toList();
        List<Pattern> own = money.stream()
                .flatMap(unit -> unit.aliases().stream())
                .filter(alias -> vocabulary.unit(alias).filter(money::contains).isPresent())
                .map(alias -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(alias)))
                .toList();
        boolean signed = texts.anyMatch(
                text -> own.stream().anyMatch(sign -> sign.matcher(text).find()));
        return signed ? none(vocabulary) : new HomeMoney(vocabulary, country);
    }

    /** The number, with the currency that its unit stands for here. */
    public Numeral in(Numeral numeral) {
        if (country.isEmpty()
                || numeral.currency().isEmpty()
                || numeral.currency().startsWith(country)) {
            return numeral;
        }
        Optional<UnitOfMeasure> here = vocabulary.unit(numeral.unitWord(), country);
        return numeral.withMeaning(here.or(numeral::measuredIn));
    }
}
