package org.yearbook.extract.prose.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.extract.lexicon.Mention;

/**
 * What 全省, 我市 and 全区 stand for: the province, city or district that the document is about, in one about neither the one
 * spoken of last.
 */
final class AreasSpokenOf {

    static final String DISTRICT = "district";

    private static final String WHOLE_REGION = "全区";
    private static final String AUTONOMOUS = "自治区";

    private static final String CITY = "city";
    private static final String PROVINCE = "province";
    private static final String COUNTRY = "country";
    private static final String PLACE = "place";

    private final AreaTree tree;

    /** The codes of the province, city and so on that a word of this sort stands for. */
    private final Map<String, String> last = new HashMap<>();

    /** What 全省 and 全市 mean from the title or the publisher on, whatever is spoken of. */
    private final Map<String, String> told = new HashMap<>();

    private String home = "";

    AreasSpokenOf(AreaTree tree) {
        this.tree = tree;
    }

    /** The area that the document is about; empty if none is known. */
    String home() {
        return home;
    }

    /** The country spoken of, else what the document is about. */
    String country() {
        return last.getOrDefault(COUNTRY, home);
    }

    /**
     * Takes notice of the area that the document is about.
     *
     * @param alone whether its title or publisher tells so, and names no other
     */
    void remember(String code, boolean alone) {
        home = code;
        tree.country(code).ifPresent(country -> last.put(COUNTRY, country));
        speakOf(code);
        if (alone) {
            told.putAll(last);
            told.keySet().retainAll(List.of(PROVINCE, CITY));
        }
    }

    /** Takes notice of a district, which has no code. */
    void speakOfDistrict(String name) {
        last.put(DISTRICT, name);
    }

    /** Takes notice of an area of the list, empty for none. */
    void speakOf(String code) {
        @Nullable Area area = tree.area(code);
        if (area == null || isPartOfHomeCity(area)) {
            return;
        }
        boolean municipality =
                area.type() == Area.Type.PROVINCE && area.aliases().stream().anyMatch(alias -> alias.endsWith("市"));
        if (area.type() == Area.Type.CITY || municipality) {
            last.put(CITY, code);
            if (tree.isProvince(area.parent())) {
                last.put(PROVINCE, area.parent());
            }
        } else if (area.type() == Area.Type.PROVINCE) {
            last.put(PROVINCE, code);
            last.remove(DISTRICT);
            if (tree.contains(code, home)
                    && tree.isCity(home)) { // a report on 太仓 names 江苏, and means 太仓 by 全市 all the same
                last.put(CITY, home);
            } else {
                last.remove(CITY);
            }
        }
    }

    /** A report on 苏州 tells of 太仓, and then means 苏州 again by 全市. */
    private boolean isPartOfHomeCity(Area area) {
        return tree.isCity(home) && area.parent().equals(home);
    }

    /** What a word stands for: a code, else the word as printed; empty where it may stand for anything. */
    String meantBy(Mention here, String word) {
        return switch (here.code()) {
            case COUNTRY -> last.getOrDefault(COUNTRY, "");
            case DISTRICT -> district(word);
            case PLACE -> last.getOrDefault(CITY, last.getOrDefault(PROVINCE, ""));
            default -> told.getOrDefault(here.code(), last(here.code(), word));
        };
    }

    /** 全市 in a report on a province is none that lies elsewhere. */
    private String last(String sort, String word) {
        @Nullable String spokenOf = last.get(sort);
        boolean elsewhere = told.containsKey(PROVINCE) && !tree.contains(told.get(PROVINCE), spokenOf);
        return spokenOf == null || elsewhere ? word : spokenOf;
    }

    /** The district named last; 全区 is else the autonomous region spoken of, and 全县 in a report on a province is by its name. */
    private String district(String word) {
        boolean unlisted = !home.isEmpty() && !tree.lists(home);
        if (unlisted) {
            return home;
        }
        String province = told.getOrDefault(PROVINCE, last.getOrDefault(PROVINCE, ""));
        @Nullable Area region = tree.area(province);
        boolean autonomous = WHOLE_REGION.equals(word)
                && region != null
                && region.aliases().stream().anyMatch(name -> name.endsWith(AUTONOMOUS));
        String smaller = province.isEmpty() ? "" : word;
        return last.getOrDefault(DISTRICT, tree.isCity(home) ? home : autonomous ? province : smaller);
    }
}
