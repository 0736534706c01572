package org.yearbook.extract.prose.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Numeral;

/**
 * What a sign that several currencies are printed with ($, dollars) stands for in one document: the money of the country that it
 * is about, in sentences about that country or a part of it that say nothing of US money, the world or prices of the world's
 * markets, unless the document gives that money a sign of its own (A$) somewhere; else the first that the configuration lists.
 */
public record HomeMoney(Vocabulary vocabulary, String country) {

    /** US$, 5 billion US dollars, USD. */
    private static final Pattern OF_AMERICA =
            Pattern.compile("(?i)\\bU\\.?S\\.?\\s?(?:\\$|D\\b|dollars?\\b)|\\bAmerican dollars?\\b|美元|美金");

    /** Oil and gold are priced in US dollars everywhere. */
    private static final Pattern OF_THE_WORLD = Pattern.compile(
            "(?i)\\b(?:worldwide|world|global|globally)\\b|\\b(?:a|an|per|each|the) (?:barrel|troy ounce|ounce)\\b|/(?:barrel|bbl|oz|ounce)\\b");

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

    /**
     * The same for one sentence.
     *
     * @param areas codes of the areas that the sentence names, save partners; that which was spoken of last where there are none
     */
    public HomeMoney where(String text, List<String> areas, AreaTree tree) {
        if (country.isEmpty()) {
            return this;
        }
        boolean home = !areas.isEmpty()
                && areas.stream().allMatch(code -> code.equals(country) || tree.contains(country, code));
        return home && !isAbroad(text) ? this : none(vocabulary);
    }

    private static boolean isAbroad(String text) {
        return OF_AMERICA.matcher(text).find() || OF_THE_WORLD.matcher(text).find();
    }

    /** The number, with the currency that its unit stands for here. */
    public Numeral in(Numeral numeral) {
        if (country.isEmpty() || numeral.currency().startsWith(country)) {
            return numeral;
        }
        Optional<UnitOfMeasure> here = vocabulary
                .unit(numeral.unitWord(), country)
                .filter(unit -> unit.currency().startsWith(country));
        boolean shared = numeral.currency().isEmpty(); // Rs, Sh: of no country by themselves
        return here.isEmpty() && shared ? numeral : numeral.withMeaning(here.or(numeral::measuredIn));
    }
}
