package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Places that the list of areas does not name beyond doubt: 全省 and 我市 stand for the province or city spoken of last, and
 * a name that ends in 县 or 新区 is a place though nobody listed it; its code is then the name as printed.
 */
public final class Places {

    /** No shorter or longer name of a place stands before 县 or 区; a longer run of words is no name. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 5;
    /** 指导自由贸易试验区: so long an ending is a word of its own, and what stands before it need be no name. */
    private static final int LONGEST_ENDING = 4;

    /** 经开区, 综合保税区; 片区 is part of another. */
    private static final int SHORTEST_ZONE = 3;

    /** Of which sort zones are. */
    private static final Pattern SORT = Pattern.compile("(?:国家级|省级|市级|各级|各类|各)$");

    private static final String COUNTERS = "个家";

    private static final String CITY = "city";
    private static final String COUNTRY = "country";

    private final SharedEndings endings;
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private String home = "";

    public Places(Vocabulary vocabulary) {
        endings = new SharedEndings(vocabulary);
        vocabulary.areas().forEach(area -> areas.put(area.code(), area));
    }

    /** The mentions with every such place as an area, in order; what they name is remembered for the sentences behind. */
    public List<Mention> resolve(String text, List<Mention> mentions) {
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : endings.completed(text, mentions)) {
            if (mention.term() == Term.HERE && here(text, mention).isEmpty()) {
                continue;
            }
            Mention known = switch (mention.term()) {
                case HERE -> asArea(mention, mention.start(), here(text, mention));
                case PLACE -> zone(text, place(text, mention, resolved));
                default -> mention;
            };
            if (known.term() == Term.AREA) {
                if (mention.term() == Term.AREA) {
                    speakOf(known.code());
                }
                resolved.removeIf(inside -> inside.start() >= known.start());
            }
            resolved.add(known);
        }
        return List.copyOf(resolved);
    }

    private String here(String text, Mention mention) {
        if (mention.code().equals(COUNTRY)) {
            return last.getOrDefault(COUNTRY, "");
        }
        if (mention.code().equals("place")) {
            return last.getOrDefault(CITY, last.getOrDefault("province", ""));
        }
        return last.getOrDefault(mention.code(), text.substring(mention.start(), mention.end()));
    }

    private static Mention asArea(Mention mention, int start, String code) {
        return new Mention(start, mention.end(), Term.AREA, code);
    }

    private Mention place(String text, Mention ending, List<Mention> before) {
        if (!ending.code().equals("place")) {
            return ending;
        }
        int start = ending.start();
        int lowest = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        while (start > lowest && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        int length = ending.start() - start;
        boolean behindArea = start == lowest
                && !before.isEmpty()
                && before.get(before.size() - 1).term() == Term.AREA
                && ending.length() > 1;
        if (behindArea && length == 0 && isWhole(text, before.get(before.size() - 1))) {
            return ending;
        }
        if (behindArea && length <= LONGEST_NAME) {
            int from = before.get(before.size() - 1).start();
            return asArea(ending, from, text.substring(from, ending.end()));
        }
        return length >= SHORTEST_NAME && length <= LONGEST_NAME && ending.length() < LONGEST_ENDING
                ? asArea(ending, start, text.substring(start, ending.end()))
                : ending;
    }

    /** 全国综合保税区, 中国自贸试验区: all of their sort there are in it, and none of that name. */
    private boolean isWhole(String text, Mention before) {
        @Nullable Area area = areas.get(before.code());
        return text.startsWith("全", before.start()) || (area != null && area.type() == Area.Type.COUNTRY);
    }

    /** 国家级经开区, 21家综合保税区: zones without a name are those of the area that the document is about. */
    private Mention zone(String text, Mention known) {
        if (home.isEmpty()
                || known.term() != Term.PLACE
                || !known.code().equals("place")
                || known.length() < SHORTEST_ZONE) {
            return known;
        }
        Matcher sort = SORT.matcher(text).region(Math.max(0, known.start() - LONGEST_NAME), known.start());
        int start = sort.find() ? sort.start() : known.start();
        boolean unnamed = start == 0
                || !Character.isIdeographic(text.charAt(start - 1))
                || COUNTERS.indexOf(text.charAt(start - 1)) >= 0;
        return unnamed ? asArea(known, start, home) : known;
    }

    /** Takes notice of the area that the document is about. */
    public void remember(String code) {
        home = code;
        country(code).ifPresent(country -> last.put(COUNTRY, country));
        speakOf(code);
    }

    private Optional<String> country(String code) {
        @Nullable Area area = areas.get(code);
        while (area != null && area.type() != Area.Type.COUNTRY) {
            area = areas.get(area.parent());
        }
        return Optional.ofNullable(area).map(Area::code);
    }

    private void speakOf(String code) {
        @Nullable Area area = areas.get(code);
        if (area == null || isPartOfHomeCity(area)) {
            return;
        }
        boolean municipality =
                area.type() == Area.Type.PROVINCE && area.aliases().stream().anyMatch(alias -> alias.endsWith("市"));
        if (area.type() == Area.Type.CITY || municipality) {
            last.put(CITY, code);
            @Nullable Area parent = areas.get(area.parent());
            if (parent != null && parent.type() == Area.Type.PROVINCE) {
                last.put("province", parent.code());
            }
        } else if (area.type() == Area.Type.PROVINCE) {
            last.put("province", code);
            if (isIn(home, code) && isCity(home)) {
                last.put(CITY, home);
            } else {
                last.remove(CITY);
            }
        }
    }

    /** A report on 太仓 names 江苏, and means 太仓 by 全市 all the same. */
    private boolean isIn(String code, String larger) {
        @Nullable Area area = areas.get(code);
        return area != null && (area.parent().equals(larger) || isIn(area.parent(), larger));
    }

    private boolean isCity(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && area.type() == Area.Type.CITY;
    }

    /** A report on 苏州 tells of 太仓, and then means 苏州 again by 全市. */
    private boolean isPartOfHomeCity(Area area) {
        return isCity(home) && area.parent().equals(home);
    }
}
