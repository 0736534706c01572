package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.DocumentKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.Subject.Home;

/**
 * What area a document is about where a sentence names none: that of its title, else of its publisher's name, else the
 * one that the configuration gives the publisher. Failing all, the smallest area that most of the areas in its text lie in;
 * that one is only assumed. Of a magazine or a newspaper, which print many articles, no title tells.
 */
final class HomeArea {

    /** So many of a hundred areas must lie in one before the rest is assumed to. */
    private static final int MOST = 60;
    /** The first sentence of a report is no longer. */
    private static final int LEDE = 400;

    /** Of a part of a country no one sentence tells. */
    private static final int FEW = 3;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Map<String, Area> areas = new HashMap<>();

    HomeArea(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        vocabulary.areas().forEach(area -> areas.put(area.code(), area));
    }

    Home of(DocumentContent content) {
        DocumentInfo info = content.info();
        if (info.kind() == DocumentKind.MAGAZINE || info.kind() == DocumentKind.NEWSPAPER) {
            Home spokenOf = mostSpokenOf(spokenIn(content.passages()), false);
            return spokenOf.equals(Home.UNKNOWN)
                    ? first(info.title())
                            .map(code -> new Home(code, Origin.ASSUMED))
                            .orElse(spokenOf)
                    : spokenOf;
        }
        return first(info.title())
                .or(() -> isPress(info.publisher()) ? Optional.empty() : first(info.publisher()))
                .or(() -> ofAuthority(info.publisher()))
                .map(code -> new Home(code, Origin.DOCUMENT))
                .orElseGet(() -> spokenOf(content.passages()));
    }

    /** 上海证券报: where a newspaper or a site is from says nothing of what it writes about. */
    private boolean isPress(String publisher) {
        List<String> names = List.of(publisher.split("\\s+", -1));
        return vocabulary.words().stream()
                .filter(word -> word.role() == Word.Role.PRESS)
                .anyMatch(word -> names.stream().anyMatch(name -> name.endsWith(word.text())));
    }

    /** Where no country prevails, English news open with the one that they are about: South Korea's exports fell. */
    private Home spokenOf(List<Passage> passages) {
        SpokenAreas spoken = spokenIn(passages);
        Home most = mostSpokenOf(spoken, true);
        if (upToCountry(most.area()).size() == 1 && spoken.isOfSmaller()) {
            return Home.UNKNOWN;
        }
        return !most.equals(Home.UNKNOWN)
                ? most
                : passages.stream()
                        .filter(passage -> passage.kind() == PassageKind.PARAGRAPH && Parsed.isEnglish(passage.text()))
                        .findFirst()
                        .flatMap(passage -> possessive(passage.text()))
                        .or(spoken::atOpening)
                        .map(code -> new Home(code, Origin.ASSUMED))
                        .orElse(Home.UNKNOWN);
    }

    private SpokenAreas spokenIn(List<Passage> passages) {
        SpokenAreas spoken = new SpokenAreas(vocabulary, lexicon, this::isGroup);
        passages.forEach(spoken::read);
        return spoken;
    }

    private Optional<String> possessive(String paragraph) {
        String text = paragraph.substring(0, Math.min(LEDE, paragraph.length()));
        return lexicon.scan(text).stream()
                .filter(mention -> mention.term() == Term.AREA && !isGroup(mention.code()))
                .filter(mention -> text.startsWith("'s ", mention.end()) || text.startsWith("’s ", mention.end()))
                .map(Mention::code)
                .findFirst();
    }

    private Optional<String> first(String name) {
        List<String> codes = named(name);
        return codes.stream()
                .filter(code -> !isGroup(code))
                .findFirst()
                .or(() -> codes.stream().findFirst());
    }

    private List<String> named(String text) {
        List<Mention> mentions = lexicon.scan(text);
        return mentions.stream()
                .filter(mention -> mention.term() == Term.AREA && !text.startsWith("$", mention.end()))
                .filter(mention -> mentions.stream() // 对美出口: who trades with it is not named
                        .noneMatch(word -> word.term() == Term.TOWARDS
                                && word.code().equals("at")
                                && word.end() == mention.start()))
                .filter(mention -> !EnglishPartners.opens(
                        Lexicon.fold(text.substring(0, mention.start())), List.of(Flow.EXPORTS), Flow.NONE))
                .map(mention -> mention.code())
                .toList();
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
            List<String> chain = upToCountry(code);
            (within ? chain : chain.subList(chain.size() - 1, chain.size()))
                    .forEach(area -> counts.merge(area, 1, Integer::sum));
        }
        int total = spoken.codes().size();
        return counts.entrySet().stream()
                .filter(area -> area.getValue() * 100 >= total * MOST)
                .filter(area ->
                        area.getValue() >= FEW || upToCountry(area.getKey()).size() == 1)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(area -> upToCountry(area).size()))
                .map(area -> new Home(area, Origin.ASSUMED))
                .orElse(Home.UNKNOWN);
    }

    /** The world and groups of countries are what others are compared with, or stand in the names of events. */
    private boolean isGroup(String code) {
        @Nullable Area area = areas.get(code);
        return area != null && (area.type() == Area.Type.WORLD || area.type() == Area.Type.GROUP);
    }

    /** A city, its province and its country; a country alone. */
    private List<String> upToCountry(String code) {
        List<String> chain = new ArrayList<>(List.of(code));
        @Nullable Area area = areas.get(code);
        while (area != null && isPart(area) && !area.parent().isEmpty()) {
            chain.add(area.parent());
            area = areas.get(area.parent());
        }
        return chain;
    }

    private static boolean isPart(Area area) {
        return area.type() == Area.Type.REGION || area.type() == Area.Type.PROVINCE || area.type() == Area.Type.CITY;
    }
}
