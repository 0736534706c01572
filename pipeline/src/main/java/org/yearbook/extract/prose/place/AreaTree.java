package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Vocabulary;

/** Which areas of the configuration lie in which, and which are groups of countries or the world. */
public final class AreaTree {

    private static final Pattern ADJECTIVE = Pattern.compile("(?i)[a-z -]+(?:an|ese|ish|i|ch|ek|ss|ine)");

    private static final MadeOnce<Vocabulary, AreaTree> LAST = new MadeOnce<>(AreaTree::new);

    private final Map<String, Area> areas = new HashMap<>();

    private AreaTree(Vocabulary vocabulary) {
        vocabulary.areas().forEach(area -> areas.put(area.code(), area));
    }

    /** The areas of a vocabulary. */
    public static AreaTree of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    /** Whether an area is one of the code list, and not only printed. */
    public boolean lists(String code) {
        return areas.containsKey(code);
    }

    /** The area of a code, null if none is listed. */
    @Nullable
    Area area(String code) {
        return areas.get(code);
    }

    /** The country that an area lies in or is; none for anything wider. */
    Optional<String> country(String code) {
        @Nullable Area area = areas.get(code);
        while (area != null && area.type() != Area.Type.COUNTRY) {
            area = areas.get(area.parent());
        }
        return Optional.ofNullable(area).map(Area::code);
    }

    /** Whether the second area is a part of the first. */
    public boolean contains(String whole, @Nullable String part) {
        @Nullable Area area = part == null ? null : areas.get(part);
        while (area != null && !area.parent().isEmpty()) {
            if (area.parent().equals(whole)) {
                return true;
            }
            area = areas.get(area.parent());
        }
        return false;
    }

    /** Whether the code is that of a group of countries, which the world is not. */
    public boolean isGroupOfCountries(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && area.type() == Area.Type.GROUP;
    }

    /** The world and groups of countries, which others are compared with and which stand in the names of events. */
    public boolean isGroup(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && (area.type() == Area.Type.WORLD || area.type() == Area.Type.GROUP);
    }

    /** A city, its province and its country; a country alone. */
    public List<String> upToCountry(String code) {
        List<String> chain = new ArrayList<>(List.of(code));
        @Nullable Area area = areas.get(code);
        while (area != null && isPart(area) && !area.parent().isEmpty()) {
            chain.add(area.parent());
            area = areas.get(area.parent());
        }
        return chain;
    }

    /** The country that a city or a province lies in, the code itself of anything wider. */
    public String countryOf(String code) {
        List<String> chain = upToCountry(code);
        return chain.get(chain.size() - 1);
    }

    /** Whether a code is that of a country, of a group of countries or of the world; a place as printed is none. */
    public boolean isCountryOrGroup(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && !isPart(area);
    }

    /** Whether a code is that of a part of a country that the configuration lists. */
    public boolean isPartOfCountry(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && isPart(area);
    }

    /** Peruvian, Thai: whether words print a country by what else may be called so. */
    public boolean isAdjective(String code, String printed) {
        @Nullable Area area = areas.get(code);
        return area != null
                && area.type() == Area.Type.COUNTRY
                && !area.nameEn().equalsIgnoreCase(printed)
                && ADJECTIVE.matcher(printed).matches();
    }

    public boolean isProvince(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && area.type() == Area.Type.PROVINCE;
    }

    public boolean isCity(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && area.type() == Area.Type.CITY;
    }

    /** Eastern, central and western China are compared with one another. */
    public boolean isRegion(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && area.type() == Area.Type.REGION;
    }

    private static boolean isPart(Area area) {
        return area.type() == Area.Type.REGION || area.type() == Area.Type.PROVINCE || area.type() == Area.Type.CITY;
    }
}
