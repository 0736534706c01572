package org.yearbook.domain;

import java.util.List;

/**
 * A place or group of places that figures are about.
 *
 * @param code ISO 3166-1 (CN), UN M49 (001), ISO 3166-2 (CN-SH), CN-GB/T 2260 (CN-210200), or an own code
 * @param parent code of the area it is part of, empty if none
 * @param aliases every other way in which documents print it
 */
public record Area(String code, Type type, String parent, String nameZh, String nameEn, List<String> aliases) {

    /** What sort of area. */
    public enum Type {
        WORLD,
        /** A group of countries or the leading countries of a ranking. */
        GROUP,
        /** A country or economy with a code of its own in ISO 3166-1. */
        COUNTRY,
        /** A statistical region of a country. */
        REGION,
        PROVINCE,
        CITY
    }

    public Area {
        aliases = List.copyOf(aliases);
    }
}
