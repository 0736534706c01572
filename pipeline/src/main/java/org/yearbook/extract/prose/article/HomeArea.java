package org.yearbook.extract.prose.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yearbook.domain.Authority;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject.Home;
import org.yearbook.extract.prose.partner.EnglishPartners;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.Places;
import org.yearbook.extract.prose.place.PressNames;

/**
 * What area a document is about where a sentence names none: that of its title, else of its publisher's name, else the
 * one that the configuration gives the publisher. Failing all, the smallest area that most of the areas in its text lie in;
 * that one is only assumed. Of a magazine or a newspaper, which print many articles, no title tells.
 */
public final class HomeArea {

    /** So many of a hundred areas must lie in one before the rest is assumed to. */
    private static final int MOST = 60;

    /** 25省份收入出炉，江苏第一: news of them all. */
    private static final Pattern SEVERAL = Pattern.compile("(?:\\d+|[一二三四五六七八九十]+|各|全国主?要?)个?(?:省份|省市|省区市|省（区、市）)");

    private static final Pattern EXPORTED_TO = Pattern.compile("(?:(?<!进)出口|外销|销往|输往|出口[到至])$");

    private static final Pattern RANK = Pattern.compile("第|首|前|居|排|领|最");

    private static final Pattern HOST = Pattern.compile("[a-z-]+(?:\\.[a-z-]+){2,4}");

    /** Of a part of a country no one sentence tells. */
    private static final int FEW = 3;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;
    private final EnglishHome english;
    private final PressNames press;
    private final UnlistedHome unlisted;

    public HomeArea(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        tree = AreaTree.of(vocabulary);
        english = new EnglishHome(vocabulary, lexicon, tree);
        press = PressNames.of(vocabulary);
        unlisted = new UnlistedHome(vocabulary, lexicon);
    }

    public Home of(DocumentContent content) {
        DocumentInfo info = content.info();
        if (info.kind() == DocumentKind.MAGAZINE || info.kind() == DocumentKind.NEWSPAPER) {
            Home spokenOf = mostSpokenOf(spokenIn(content.passages()), false);
            return spokenOf.equals(Home.UNKNOWN)
                    ? first(info.title())
                            .map(code -> new Home(code, Origin.ASSUMED))
                            .orElse(spokenOf)
                    : spokenOf;
        }
        if (EnglishHome.reads(info.title(), content.passages())) {
            String titled = english.ofTitle(content).orElse("");
            Optional<String> part = english.partOf(info.title(), titled, content.passages());
            if (part.isPresent()) {
                return new Home(part.get(), Origin.ASSUMED);
            }
            return Optional.of(titled)
                    .filter(area -> !area.isEmpty())
                    .or(() -> press.owns(info.publisher()) ? Optional.empty() : english.ofPublisher(info.publisher()))
                    .or(() -> ofAuthority(info.publisher()))
                    .map(code -> new Home(code, Origin.DOCUMENT))
                    .orElseGet(() -> english.ofText(content.passages()));
        }
        return unlisted.of(info, content.passages())
                .or(() -> first(info.title()))
                .or(() -> ofPublisher(info.publisher(), content.passages()))
                .or(() -> ofAuthority(info.publisher()))
                .map(code -> new Home(code, Origin.DOCUMENT))
                .orElseGet(() -> spokenOf(content.passages()));
    }

    /** The area in its name, which is no group of countries (西亚非洲司); of a newspaper only in texts that speak of 我市. */
    private Optional<String> ofPublisher(String publisher, List<Passage> passages) {
        Optional<String> named = first(publisher).filter(code -> !tree.isGroup(code));
        return press.owns(publisher) ? named.filter(area -> spokenIn(passages).isHere(area)) : named;
    }

    /** Where no country prevails, the one whose office tells the figures. */
    private Home spokenOf(List<Passage> passages) {
        SpokenAreas spoken = spokenIn(passages);
        Home most = mostSpokenOf(spoken, true);
        Optional<String> press = spoken.ofPress();
        if (press.isPresent()) {
            return new Home(press.get(), Origin.ASSUMED);
        }
        if (tree.upToCountry(most.area()).size() <= 1 && spoken.isOfSmaller()) {
            return spoken.ofHere().map(code -> new Home(code, Origin.ASSUMED)).orElse(Home.UNKNOWN);
        }
        return !most.equals(Home.UNKNOWN)
                ? most
                : spoken.atOpening()
                        .or(spoken::ours)
                        .map(code -> new Home(code, Origin.ASSUMED))
                        .orElse(Home.UNKNOWN);
    }

    private SpokenAreas spokenIn(List<Passage> passages) {
        SpokenAreas spoken = new SpokenAreas(vocabulary, lexicon, tree);
        passages.forEach(spoken::read);
        return spoken;
    }

    /** Whether a line is the name of a newspaper or site and no heading: American Journal of Shipping; but henan.paper.com is its page of Henan. */
    public boolean isPress(String line) {
        return press.owns(line)
                && !HOST.matcher(line.strip()).matches()
                && lexicon.scan(line).stream()
                        .noneMatch(word -> word.term() == Term.FLOW
                                || word.term() == Term.INDICATOR
                                || word.code().equals(Flow.TOTAL.code()));
    }

    /** Whether this is the country of who publishes a document, whose title names no area. */
    public boolean isOfPublisher(DocumentInfo info, Home home) {
        return home.from() == Origin.DOCUMENT
                && tree.isCountryOrGroup(home.area())
                && named(info.title()).isEmpty();
    }

    /** Whether a title or publisher tells what a document is about, and the title names no area beside it and what it lies in. */
    public boolean isAlone(DocumentInfo info, Home home) {
        List<String> own = tree.upToCountry(home.area());
        return home.from() == Origin.DOCUMENT
                && named(info.title()).stream().allMatch(area -> own.contains(area) || tree.isGroup(area));
    }

    /** Code of the country whose visitors a title tells of, empty if it tells of something else. */
    public String visited(String title, Home home) {
        return english.visited(title, home);
    }

    /** The country whose money a text of this publisher reckons in, empty if the publisher is named after another country. */
    public String reckonsFor(String publisher, Home home) {
        String country = home.area().isEmpty() ? "" : tree.countryOf(home.area());
        boolean foreign = lexicon.scan(publisher).stream()
                .anyMatch(mention -> mention.term() == Term.AREA
                        && !tree.countryOf(mention.code()).equals(country));
        return foreign ? "" : country;
    }

    private Optional<String> first(String name) {
        List<String> codes = named(name);
        if (SEVERAL.matcher(name).find()) {
            return codes.stream()
                    .map(tree::countryOf)
                    .filter(code -> !tree.isGroup(code))
                    .findFirst();
        }
        return codes.stream()
                .filter(code -> !tree.isGroup(code))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    private List<String> named(String text) {
        List<Mention> mentions = lexicon.scan(text);
        return mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && !text.startsWith("$", mention.end()))
                .filter(mention -> !Places.isOneOfMore(Simplified.of(text), mention.end()))
                .filter(mention -> !isRankedIn(text, mention) && !isDestination(text, mention))
                .filter(mention -> mentions.stream().noneMatch(part -> isPartBehind(mention, part)))
                .filter(mention -> mentions.stream() // 对美出口, 与东盟合作: who trades with it is not named
                        .noneMatch(word -> word.term() == Term.TOWARDS
                                && (word.code().equals("at") || tree.isGroup(mention.code()))
                                && word.end() == mention.start()))
                .filter(mention -> !EnglishPartners.opens(
                        Lexicon.fold(text.substring(0, mention.start())), List.of(Flow.EXPORTS), Flow.NONE))
                .map(mention -> mention.code())
                .toList();
    }

    /** 中国新疆, 广东深圳: the smaller is what is named. */
    private boolean isPartBehind(Mention whole, Mention part) {
        return part.term() == Term.AREA
                && part.start() == whole.end()
                && !part.code().equals(whole.code())
                && tree.upToCountry(part.code()).contains(whole.code());
    }

    /** 我外销美国金额: where exports go; but 出口德国第一, 进出口德国领先. */
    private boolean isDestination(String text, Mention area) {
        return tree.isCountryOrGroup(area.code())
                && EXPORTED_TO
                        .matcher(Simplified.of(text.substring(0, area.start())))
                        .find()
                && !RANK.matcher(text).region(area.end(), text.length()).lookingAt();
    }

    /** 总值中部第一: where it has its rank. */
    private boolean isRankedIn(String text, Mention area) {
        boolean compares = tree.isRegion(area.code()) || text.startsWith("全", area.start());
        return compares
                && (text.startsWith("第", area.end())
                        || text.startsWith("首", area.end())
                        || text.startsWith("前", area.end()));
    }

    private Optional<String> ofAuthority(String publisher) {
        return vocabulary.authorities().stream()
                .filter(authority -> authority.isNamed(publisher))
                .map(Authority::area)
                .filter(area -> !area.isEmpty())
                .findFirst();
    }

    /** @param within whether it may be a part of a country, which no page of many articles is about */
    private Home mostSpokenOf(SpokenAreas spoken, boolean within) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String code : spoken.codes()) {
            List<String> chain = tree.upToCountry(code);
            (within ? chain : chain.subList(chain.size() - 1, chain.size()))
                    .forEach(area -> counts.merge(area, 1, Integer::sum));
        }
        int total = spoken.codes().size();
        return counts.entrySet().stream()
                .filter(area -> area.getValue() * 100 >= total * MOST)
                .filter(area -> area.getValue() >= FEW
                        || tree.upToCountry(area.getKey()).size() == 1)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(area -> tree.upToCountry(area).size()))
                .map(area -> new Home(area, Origin.ASSUMED))
                .orElse(Home.UNKNOWN);
    }
}
