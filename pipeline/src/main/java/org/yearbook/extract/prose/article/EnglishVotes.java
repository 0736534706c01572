package org.yearbook.extract.prose.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.partner.EnglishCalledPartners;
import org.yearbook.extract.prose.partner.EnglishVisitors;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.EnglishOffices;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * Which area the paragraphs of an English article speak of. Each name of an area is a vote for its country; one to which something
 * belongs counts more, and so does an office. To be named as one that others trade with is a vote against.
 */
final class EnglishVotes {

    private static final String WORLD = "001";

    /** So many of a hundred votes must be for one area. */
    private static final int MOST = 60;

    /** An office is of one country; names in passing are of many. */
    private static final int OF_OFFICE = 3;

    /** China's exports: an area that something is said to be of. */
    private static final int OF_OWNER = 2;

    private static final int LONGEST_LEAD = 16;

    private static final Pattern TOWARDS = Pattern.compile("\\b(?:with|to|towards) (?:the )?$");

    /** Tourists came to Thailand, imports to India: who is visited, or supplied, reports. */
    private static final Pattern VISITED = Pattern.compile(
            "\\b(?:came|come|travel+ed|arrivals|arriving|visitors|tourists|trips|visits|imports) (?:in)?to (?:the )?$");

    private static final Pattern BESIDES = Pattern.compile("\\b(?:from|between) (?:the )?$");
    /** Japan (3 million): one of a list. */
    private static final Pattern LISTED = Pattern.compile("\\s*\\([^()]{0,12}\\d");

    private static final Pattern JOINED = Pattern.compile("(?:, | and |, and )(?:the )?");

    /** The city's exports: an article on a country has no such word for it. */
    private static final Pattern CITY = Pattern.compile("\\b(?:the|our) (?:city|municipality)['’]s ");

    private static final Pattern PROVINCE = Pattern.compile("\\b(?:the|our) province['’]s ");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;
    private final EnglishOffices officeNames;
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();
    private final Map<String, Integer> named = new TreeMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> credited = new HashSet<>();
    private boolean ofCity;
    private boolean ofProvince;
    /** What the first sentence opens with. */
    private Optional<EnglishOpening> opening = Optional.empty();

    EnglishVotes(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree, List<Passage> passages) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tree = tree;
        officeNames = EnglishOffices.of(vocabulary);
        passages.stream().filter(passage -> Parsed.isEnglish(passage.text())).forEach(passage -> vote(passage.text()));
        passages.stream()
                .filter(passage -> passage.kind() == PassageKind.PARAGRAPH
                        && passage.text().strip().endsWith("."))
                .findFirst()
                .ifPresent(lede -> {
                    vote(lede.text());
                    opening = Optional.of(new EnglishOpening(lexicon, tree, lede.text()));
                });
    }

    /** The votes for the country that an area lies in. */
    int of(String area) {
        return countries.getOrDefault(tree.countryOf(area), 0);
    }

    /**
     * Whether the text speaks of the country of an area, but far more of another: more than so many times as often, and some more.
     * One sentence on a rival does not outdo a country that only the title names.
     */
    boolean yields(String area, int times, int more) {
        int least = Math.max(times * of(area), times * -1) + more;
        return countries.containsKey(tree.countryOf(area))
                && countries.values().stream().anyMatch(votes -> votes > least);
    }

    /** The area that most of them are for: a country or the world, or the city or province that the text keeps speaking of. */
    Optional<String> winner() {
        int all = countries.values().stream()
                .filter(votes -> votes > 0)
                .mapToInt(Integer::intValue)
                .sum();
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(area -> area.getValue() > 0)
                .filter(area -> area.getValue() * 100 >= all * MOST || offices.equals(Set.of(area.getKey())))
                .map(area -> smaller(area.getKey())
                        .or(() -> opening.flatMap(EnglishOpening::portrayed)
                                .filter(part -> tree.contains(area.getKey(), part)))
                        .orElse(area.getKey()))
                .or(() -> opening.flatMap(EnglishOpening::owner));
    }

    /** Dongguan Customs, the city's exports: the article of a city names its country less than itself. */
    private Optional<String> smaller(String country) {
        Optional<String> city = ofCity ? part(country, false) : Optional.empty();
        return city.or(() -> ofProvince ? part(country, true) : Optional.empty())
                .filter(part -> !opening.map(EnglishOpening::isOfCountry).orElse(false))
                .filter(part ->
                        credited.contains(part) || parts.getOrDefault(part, 0) >= named.getOrDefault(country, 0));
    }

    /** The province or the city of a country that has more votes than any other. */
    Optional<String> part(String country, boolean province) {
        List<Map.Entry<String, Integer>> here = parts.entrySet().stream()
                .filter(part -> tree.countryOf(part.getKey()).equals(country))
                .filter(part -> tree.isProvince(part.getKey()) == province)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean leads = !here.isEmpty()
                && (here.size() == 1 || here.get(0).getValue() > here.get(1).getValue());
        return leads ? Optional.of(here.get(0).getKey()) : Optional.empty();
    }

    private void vote(String text) {
        String folded = Lexicon.fold(text);
        ofCity |= CITY.matcher(folded).find();
        ofProvince |= PROVINCE.matcher(folded).find();
        List<Mention> mentions = lexicon.scan(text);
        @Nullable Mention partner = null;
        for (Mention mention : mentions) {
            String office = officeOf(folded, mention);
            if (!office.isEmpty()) {
                offices.add(tree.countryOf(office));
                credited.add(office);
                add(office, OF_OFFICE);
                creditCity(text.substring(mention.start(), mention.end()));
            } else if (mention.term() == Term.AREA && !text.startsWith("$", mention.end())) {
                if (isPartner(folded, mentions, mention, partner)) {
                    partner = mention;
                    boolean told = TOWARDS.matcher(leadTo(folded, mention)).find();
                    boolean visited = VISITED.matcher(leadTo(folded, mention)).find();
                    add(mention.code(), !told || tree.isGroup(mention.code()) ? 0 : visited ? OF_OWNER : -1);
                } else if (mention.code().equals(WORLD) || !tree.isGroup(mention.code())) {
                    add(mention.code(), isOwner(folded, mention) ? OF_OWNER : 1);
                }
            }
        }
    }

    static boolean isOwner(String folded, Mention area) {
        return folded.startsWith("'s ", area.end()) || folded.startsWith("’s ", area.end());
    }

    /** Wuhan Customs is of all Hubei; where the text speaks of a city, it is the one in the name. */
    private void creditCity(String office) {
        lexicon.scan(office.substring(0, Math.max(0, office.lastIndexOf(' ')))).stream()
                .filter(area -> area.term() == Term.AREA && tree.isPartOfCountry(area.code()))
                .forEach(area -> {
                    credited.add(area.code());
                    parts.merge(area.code(), OF_OFFICE, Integer::sum);
                });
    }

    private void add(String area, int votes) {
        countries.merge(tree.countryOf(area), votes, Integer::sum);
        if (tree.isPartOfCountry(area)) {
            parts.merge(area, votes, Integer::sum);
        } else {
            named.merge(area, votes, Integer::sum);
        }
    }

    private boolean isPartner(String folded, List<Mention> mentions, Mention area, @Nullable Mention before) {
        boolean joined = before != null
                && before.end() < area.start()
                && JOINED.matcher(folded.substring(before.end(), area.start())).matches();
        String lead = leadTo(folded, area);
        return joined
                || LISTED.matcher(folded).region(area.end(), folded.length()).lookingAt()
                || EnglishCalledPartners.isCalledPartner(folded, area)
                || TOWARDS.matcher(lead).find()
                || BESIDES.matcher(lead).find()
                || EnglishVisitors.areNamed(folded, mentions, area)
                || EnglishVisitors.areMeant(folded, mentions, area, tree);
    }

    /** What an office publishes figures of: one that the configuration lists, or one with an area in its name; else empty. */
    private String officeOf(String folded, Mention mention) {
        if (mention.term() == Term.AUTHORITY) {
            return vocabulary.authority(mention.code()).map(Authority::area).orElse("");
        }
        boolean office =
                mention.term() == Term.AREA && !tree.isGroup(mention.code()) && officeNames.areNamed(folded, mention);
        return office ? mention.code() : "";
    }

    private static String leadTo(String folded, Mention mention) {
        return folded.substring(Math.max(0, mention.start() - LONGEST_LEAD), mention.start());
    }
}
