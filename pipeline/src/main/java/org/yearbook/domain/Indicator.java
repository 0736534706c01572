package org.yearbook.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that the yearbook has a series of.
 *
 * @param code lower case with underscores: {@code digitally_deliverable_services}
 * @param basis authority whose figures they are where a document credits nobody; empty to take the publisher
 * @param units base units that a level of it may have; a level in another unit is not of this indicator
 * @param aliases every other way in which documents print it, in Chinese or English; 货运量：铁路 for a row 铁路 below a row 货运量
 */
public record Indicator(
        String code, String nameZh, String nameEn, String basis, List<String> units, List<String> aliases) {

    private static final Pattern PART = Pattern.compile("([^:：]*[^:：\\s])\\s*[:：]\\s*([^:：]+)");

    public Indicator {
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
    }

    /** What a row is called below another: 铁路 below 货运量. */
    public record Part(String whole, String name) {}

    /** Every way in which documents print it, those that name the row above too. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(nameZh, nameEn), aliases.stream()).filter(name -> !name.isBlank());
    }

    /** Those aliases that say what a row is called below another. */
    public List<Part> parts() {
        return aliases.stream()
                .map(PART::matcher)
                .filter(Matcher::matches)
                .map(part -> new Part(part.group(1).strip(), part.group(2).strip()))
                .toList();
    }
}
