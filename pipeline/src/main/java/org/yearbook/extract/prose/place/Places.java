package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;

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

    private static final Pattern AND_MORE =
            Pattern.compile("等(?:\\d+|[二三四五六七八九十]+)个?(?:外贸|经济|工业|农业|主要)?(?:省区市|省份|省市|大省|省|城市|大市|地市|市)");

    private static final Pattern THE_COUNTRY = Pattern.compile(
            "(?i)\\bthe (?:country|nation)(?=['’]s (?:[a-z-]+ ){0,3}?(?:(?:foreign |merchandise |goods )trade|exports?|imports?)\\b)");

    private static final String PORT_OF = "Port of ";

    private static final String COUNTERS = "个家";

    /** 全区, 我县: the place that the document is about, if it is smaller than a province. */
    public static final String DISTRICT = AreasSpokenOf.DISTRICT;

    private static final String MAINLAND = "CN";
    private static final String TAIWAN = "TW";
    private static final Set<String> SPECIAL = Set.of("HK", "MO", TAIWAN);
    private static final String OUR_COUNTRY = "我國";

    private final SharedEndings endings;
    private final ShorterNames shorter = new ShorterNames();
    private final AreaTree tree;
    private final ChinesePorts ports;
    private final AreasSpokenOf spokenOf;

    public Places(Vocabulary vocabulary) {
        endings = new SharedEndings(vocabulary);
        tree = AreaTree.of(vocabulary);
        ports = ChinesePorts.of(vocabulary);
        spokenOf = new AreasSpokenOf(tree);
    }

    /**
     * Takes notice of the area that the document is about.
     *
     * @param alone whether its title or publisher tells so, and names no other
     */
    public void remember(String code, boolean alone) {
        spokenOf.remember(code, alone);
    }

    /**
     * The mentions with every such place as an area, in order; what they name is remembered for the sentences behind.
     *
     * @param text in simplified characters
     * @param printed the same as printed
     */
    public List<Mention> resolve(String text, String printed, List<Mention> mentions) {
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : ports.addedTo(
                text, printed, withCountry(text, shorter.addedTo(text, endings.completed(text, mentions))))) {
            boolean unknown =
                    mention.term() == Term.HERE && here(printed, mention).isEmpty();
            if (unknown || PartsOfProvince.isOfOtherName(text, mention)) {
                continue;
            }
            Mention meant = switch (mention.term()) {
                case AREA ->
                    isOurTaiwan(printed, mention)
                            ? asArea(mention, mention.start(), spokenOf.home())
                            : withNumber(text, printed, mention);
                case HERE -> asArea(mention, mention.start(), here(printed, mention));
                case PLACE -> place(text, printed, mention, resolved);
                default -> mention;
            };
            Mention known = withCountry(resolved, meant);
            if (known.term() == Term.AREA) {
                if (mention.term() == Term.AREA) {
                    spokenOf.speakOf(NamedAside.is(text, mentions, mention) ? "" : known.code());
                } else if (mention.term() == Term.PLACE && !PartsOfProvince.is(mention) && !Parsed.isEnglish(text)) {
                    shorter.learn(text, known, mention.start());
                    spokenOf.speakOfDistrict(known.code());
                }
                resolved.removeIf(inside -> inside.start() >= known.start());
            }
            resolved.add(known);
        }
        return List.copyOf(resolved);
    }

    /** 我国香港: no area but the smaller one, with the words for its country before it. */
    private static Mention withCountry(List<Mention> before, Mention part) {
        Mention country = before.isEmpty() ? part : before.get(before.size() - 1);
        return part.term() == Term.AREA
                        && SPECIAL.contains(part.code())
                        && country.end() == part.start()
                        && country.code().equals(MAINLAND)
                ? asArea(part, country.start(), part.code())
                : part;
    }

    /** 我國 in the characters and in a report of Taiwan. */
    private boolean isOurTaiwan(String printed, Mention area) {
        return spokenOf.home().equals(TAIWAN) && printed.startsWith(OUR_COUNTRY, area.start());
    }

    /** 东盟六国: six of more than that, and so none of the list. */
    private Mention withNumber(String text, String printed, Mention area) {
        Matcher more = AND_MORE.matcher(text).region(area.end(), text.length());
        if (more.lookingAt() && isAlone(text, area)) {
            return new Mention(area.start(), more.end(), Term.AREA, printed.substring(area.start(), more.end()));
        }
        Matcher number = SOME_OF_GROUP.matcher(text).region(area.end(), text.length());
        return tree.isGroupOfCountries(area.code()) && number.lookingAt()
                ? new Mention(area.start(), number.end(), Term.AREA, printed.substring(area.start(), number.end()))
                : area;
    }

    /** 湖北等7省: whether an area that ends at this index of a simplified text is named for more than itself. */
    public static boolean isOneOfMore(String text, int end) {
        return AND_MORE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 湖北等7个大省, but not 对德国等7个国家 or 湖南、湖北等7省. */
    private static boolean isAlone(String text, Mention area) {
        return area.start() == 0 || "、和与及对向自从".indexOf(text.charAt(area.start() - 1)) < 0;
    }

    /** In a text on a part of a country, the country's exports are those of the country. */
    private List<Mention> withCountry(String text, List<Mention> mentions) {
        String home = spokenOf.home();
        String country = spokenOf.country();
        if (country.equals(home) || !tree.lists(home) || !Parsed.isEnglish(text)) {
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
        return spokenOf.meantBy(mention, printed.substring(mention.start(), mention.end()));
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
        return CargoPorts.isOne(text, name)
                ? asArea(name, name.start(), spokenOf.home().equals(PORT_OF + code) ? PORT_OF + code : code)
                : name;
    }

    /** 国家级经开区, 21家综合保税区: zones without a name are those of the area named before them, else of the one that the document is about. */
    private Mention zone(String text, Mention known, List<Mention> before) {
        String home = spokenOf.home();
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
}
