package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Places that the list of areas does not name beyond doubt: 全省 and 我市 stand for the province or city that the document is about,
 * in one about neither for the one spoken of last, and a name that ends in 县 or 新区 is a place though nobody listed it; its code
 * is then the name as printed.
 */
public final class Places {

    /** 经开区, 综合保税区; 片区 is part of another. */
    private static final int SHORTEST_ZONE = 3;

    /** Of which sort zones are. */
    private static final Pattern SORT = Pattern.compile("(?:国家级|省级|市级|各级|各类|各)$");

    private static final int LONGEST_SORT = 3;

    private static final Pattern SOME_OF_GROUP = Pattern.compile("(?:[二两三四五六七八九]|[2-9])国");

    private static final Pattern THE_COUNTRY = Pattern.compile(
            "(?i)\\bthe (?:country|nation)(?=['’]s (?:[a-z-]+ ){0,3}?(?:(?:foreign |merchandise |goods )trade|exports?|imports?)\\b)");

    private static final Pattern CARGO = Pattern.compile(
            "(?i)\\b(?:TEUs?|containers?|containeri[sz]ed|box(?:es)? (?:volume|traffic)s?|cargo|freight|throughput|transhipment|handl(?:ed|es|ing)|berths?|ports?)\\b");

    /** Shipped to Hamburg: where goods go, and not what reports. */
    private static final Pattern WAY = Pattern.compile("(?i)\\b(?:to|from|into|via|for|between|towards?) $");

    /** Houston-based makers, Valencia oranges exported: a city. */
    private static final Pattern OF_CITY = Pattern.compile(
            "(?i)^(?:-(?:based|listed|headquartered|born)|(?:['’]s)? (?:[a-z]+ ){0,2}?(?:oranges?|exported|imported|exports|imports))\\b");

    private static final String COUNTERS = "个家";

    /** 全区, 我县: the place that the document is about, if it is smaller than a province. */
    public static final String DISTRICT = "district";

    private static final String WHOLE_REGION = "全区";
    private static final String AUTONOMOUS = "自治区";

    private static final String TAIWAN = "TW";
    private static final String OUR_COUNTRY = "我國";
    private static final String CITY = "city";
    private static final String PROVINCE = "province";
    private static final String COUNTRY = "country";

    private final SharedEndings endings;
    private final ShorterNames shorter = new ShorterNames();
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    /** What 全省 and 全市 mean from the title or the publisher on, whatever is spoken of. */
    private final Map<String, String> told = new HashMap<>();

    private String home = "";

    public Places(Vocabulary vocabulary) {
        endings = new SharedEndings(vocabulary);
        vocabulary.areas().forEach(area -> areas.put(area.code(), area));
    }

    /**
     * The mentions with every such place as an area, in order; what they name is remembered for the sentences behind.
     *
     * @param text in simplified characters
     * @param printed the same as printed
     */
    public List<Mention> resolve(String text, String printed, List<Mention> mentions) {
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : withCountry(text, shorter.addedTo(text, endings.completed(text, mentions)))) {
            boolean unknown =
                    mention.term() == Term.HERE && here(printed, mention).isEmpty();
            if (unknown || PartsOfProvince.isOfOtherName(text, mention)) {
                continue;
            }
            Mention known = switch (mention.term()) {
                case AREA ->
                    isOurTaiwan(printed, mention)
                            ? asArea(mention, mention.start(), home)
                            : withNumber(text, printed, mention);
                case HERE -> asArea(mention, mention.start(), here(printed, mention));
                case PLACE -> place(text, printed, mention, resolved);
                default -> mention;
            };
            if (known.term() == Term.AREA) {
                if (mention.term() == Term.AREA) {
                    speakOf(NamedAside.is(text, mentions, mention) ? "" : known.code());
                } else if (mention.term() == Term.PLACE && !PartsOfProvince.is(mention) && !Parsed.isEnglish(text)) {
                    shorter.learn(text, known, mention.start());
                    last.put(DISTRICT, known.code());
                }
                resolved.removeIf(inside -> inside.start() >= known.start());
            }
            resolved.add(known);
        }
        return List.copyOf(resolved);
    }

    /** 我國 in the characters and in a report of Taiwan. */
    private boolean isOurTaiwan(String printed, Mention area) {
        return home.equals(TAIWAN) && printed.startsWith(OUR_COUNTRY, area.start());
    }

    /** 东盟六国: six of more than that, and so none of the list. */
    private Mention withNumber(String text, String printed, Mention area) {
        Matcher number = SOME_OF_GROUP.matcher(text).region(area.end(), text.length());
        @Nullable Area group = areas.get(area.code());
        return group != null && group.type() == Area.Type.GROUP && number.lookingAt()
                ? new Mention(area.start(), number.end(), Term.AREA, printed.substring(area.start(), number.end()))
                : area;
    }

    /** In a text on a part of a country, the country's exports are those of the country. */
    private List<Mention> withCountry(String text, List<Mention> mentions) {
        String country = last.getOrDefault(COUNTRY, home);
        if (country.equals(home) || !areas.containsKey(home) || !Parsed.isEnglish(text)) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        Matcher named = THE_COUNTRY.matcher(text);
        while (named.find()) {
            int start = named.start();
            int end = named.end();
            all.removeIf(inside -> inside.start() < end && inside.end() > start);
            all.add(new Mention(start, end, Term.AREA, country));
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private String here(String printed, Mention mention) {
        if (mention.code().equals(COUNTRY)) {
            return last.getOrDefault(COUNTRY, "");
        }
        if (mention.code().equals(DISTRICT)) {
            return district(printed.substring(mention.start(), mention.end()));
        }
        if (mention.code().equals("place")) {
            return last.getOrDefault(CITY, last.getOrDefault(PROVINCE, ""));
        }
        String spokenOf = last.getOrDefault(mention.code(), "");
        boolean elsewhere =
                told.containsKey(PROVINCE) && !isIn(spokenOf, told.get(PROVINCE)); // 全市 in a report on a province
        return told.getOrDefault(
                mention.code(),
                spokenOf.isEmpty() || elsewhere ? printed.substring(mention.start(), mention.end()) : spokenOf);
    }

    /** The district named last; 全区 is else the autonomous region spoken of, and 全县 in a report on a province is by its name. */
    private String district(String word) {
        boolean unlisted = !home.isEmpty() && !areas.containsKey(home);
        if (unlisted) {
            return home;
        }
        String province = told.getOrDefault(PROVINCE, last.getOrDefault(PROVINCE, ""));
        @Nullable Area region = areas.get(province);
        boolean autonomous = WHOLE_REGION.equals(word)
                && region != null
                && region.aliases().stream().anyMatch(name -> name.endsWith(AUTONOMOUS));
        String smaller = province.isEmpty() ? "" : word;
        return last.getOrDefault(DISTRICT, isCity(home) ? home : autonomous ? province : smaller);
    }

    private static Mention asArea(Mention mention, int start, String code) {
        return new Mention(start, mention.end(), Term.AREA, code);
    }

    private Mention place(String text, String printed, Mention mention, List<Mention> before) {
        if (PartsOfProvince.is(mention)) {
            return PartsOfProvince.named(text, printed, mention);
        }
        return mention.code().equals("port")
                ? port(text, printed, mention)
                : zone(text, PlaceNames.named(text, printed, mention, before), before);
    }

    /** Rotterdam handled 9 million containers: a report on the Port of Rotterdam goes by that name. */
    private Mention port(String text, String printed, Mention name) {
        String code = printed.substring(name.start(), name.end());
        return CARGO.matcher(text).find()
                        && !WAY.matcher(text.substring(0, name.start())).find()
                        && !OF_CITY.matcher(text.substring(name.end())).find()
                ? asArea(name, name.start(), home.equals("Port of " + code) ? home : code)
                : name;
    }

    /** 国家级经开区, 21家综合保税区: zones without a name are those of the area named before them, else of the one that the document is about. */
    private Mention zone(String text, Mention known, List<Mention> before) {
        if (home.isEmpty()
                || known.term() != Term.PLACE
                || !known.code().equals("place")
                || known.length() < SHORTEST_ZONE) {
            return known;
        }
        Matcher sort = SORT.matcher(text).region(Math.max(0, known.start() - LONGEST_SORT), known.start());
        int start = sort.find() ? sort.start() : known.start();
        boolean unnamed = start == 0
                || !Character.isIdeographic(text.charAt(start - 1))
                || COUNTERS.indexOf(text.charAt(start - 1)) >= 0;
        List<String> named = before.stream()
                .filter(mention -> mention.term() == Term.AREA)
                .map(Mention::code)
                .distinct()
                .toList();
        boolean ofThose = named.size() > 1 && text.startsWith("的", start - 1); // 四川、重庆等地的综合保税区
        return unnamed && !ofThose ? asArea(known, start, named.size() == 1 ? named.get(0) : home) : known;
    }

    /**
     * Takes notice of the area that the document is about.
     *
     * @param alone whether its title or publisher tells so, and names no other
     */
    public void remember(String code, boolean alone) {
        home = code;
        country(code).ifPresent(country -> last.put(COUNTRY, country));
        speakOf(code);
        if (alone) {
            told.putAll(last);
            told.keySet().retainAll(List.of(PROVINCE, CITY));
        }
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
                last.put(PROVINCE, parent.code());
            }
        } else if (area.type() == Area.Type.PROVINCE) {
            last.put(PROVINCE, code);
            last.remove(DISTRICT);
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
