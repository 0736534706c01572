package org.yearbook.extract.prose.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Vocabulary;

/** Which areas of the configuration lie in which, and which are groups of countries or the world. */
public final class AreaTree {

    private final Map<String, Area> areas = new HashMap<>();

    public AreaTree(Vocabulary vocabulary) {
        vocabulary.areas().forEach(area -> areas.put(area.code(), area));
    }

    /** The world and groups of countries are what others are compared with, or stand in the names of events. */
    public boolean isGroup(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && (area.type() == Area.Type.WORLD || area.type() == Area.Type.GROUP);
    }

    /** A city, its province and its country; a country alone. */
    List<String> upToCountry(String code) {
        List<String> chain = new ArrayList<>(List.of(code));
        @Nullable Area area = areas.get(code);
        while (area != null && isPart(area) && !area.parent().isEmpty()) {
            chain.add(area.parent());
            area = areas.get(area.parent());
        }
        return chain;
    }

    /** The country that a city or a province lies in, the code itself of anything wider. */
    String countryOf(String code) {
        List<String> chain = upToCountry(code);
        return chain.get(chain.size() - 1);
    }

    /** Whether a code is that of a country, of a group of countries or of the world; a place as printed is none. */
    boolean isCountryOrGroup(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && !isPart(area);
    }

    /** Whether a code is that of a part of a country that the configuration lists. */
    boolean isPartOfCountry(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && isPart(area);
    }

    private static boolean isPart(Area area) {
        return area.type() == Area.Type.REGION || area.type() == Area.Type.PROVINCE || area.type() == Area.Type.CITY;
    }
}
