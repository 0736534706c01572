package org.yearbook.domain;

import java.util.List;

/**
 * Something that the yearbook has a series of.
 *
 * @param code lower case with underscores: {@code digitally_deliverable_services}
 * @param basis authority whose figures they are where a document credits nobody; empty to take the publisher
 * @param units base units that a level of it may have; a level in another unit is not of this indicator
 * @param aliases every other way in which documents print it, in Chinese or English
 */
public record Indicator(
        String code, String nameZh, String nameEn, String basis, List<String> units, List<String> aliases) {

    public Indicator {
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
    }
}
