package org.yearbook.extract.prose.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.subject.Subject.Home;

/**
 * What area an English article is about where a sentence names none: the one that its title says reports; else the one that its
 * text speaks of and whose offices it credits, which is only assumed. Partners, and where visitors are from, do not count; nor
 * do groups of countries, save the world.
 */
final class EnglishHome {

    private static final String WORLD = "001";

    /** So many of a hundred votes must be for one area. */
    private static final int MOST = 60;

    /** An office is of one country; names in passing are of many. */
    private static final int OF_OFFICE = 3;

    /** China's exports: an area that something is said to be of. */
    private static final int OF_OWNER = 2;

    private static final int LONGEST_LEAD = 16;

    private static final Pattern TOWARDS = Pattern.compile("\\b(?:with|to|from|towards|between) (?:the )?$");
    /** Japan (3 million): one of a list. */
    private static final Pattern LISTED = Pattern.compile("\\s*\\([^()]{0,12}\\d");

    private static final Pattern JOINED = Pattern.compile("(?:, | and |, and )(?:the )?");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final AreaTree tree;
    private final EnglishOffices offices;
    private final EnglishLede lede;

    EnglishHome(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.tree = tree;
        offices = new EnglishOffices(vocabulary);
        lede = new EnglishLede(vocabulary, lexicon, tree);
    }

    /** The area that a title says reports, a country before a group, of groups only a single one; empty if none does. */
    Optional<String> ofTitle(String title) {
        List<Mention> mentions = lexicon.scan(title);
        String folded = Lexicon.fold(title);
        EnglishTitle named = new EnglishTitle(title, mentions, tree);
        List<String> codes = named.areas().stream()
                .filter(area -> !isPartner(folded, mentions, area) && !named.onlyTellsOfAnother(area))
                .map(Mention::code)
                .distinct()
                .toList();
        Optional<String> country =
                codes.stream().filter(code -> !tree.isGroup(code)).findFirst();
        return country.isPresent() || codes.size() != 1 ? country : Optional.of(codes.get(0));
    }

    /** The part of its country that an article is about whose title names the country alone, or no area. */
    Optional<String> partOf(String title, String area, List<Passage> passages) {
        return tree.isPartOfCountry(area) || tree.isGroup(area) ? Optional.empty() : lede.part(title, area, passages);
    }

    /** The country in a publisher's name. */
    Optional<String> ofPublisher(String publisher) {
        return ofTitle(publisher).filter(code -> !tree.isGroup(code));
    }

    /** Visitors to China are what China receives; exports to China are not. */
    private static boolean isPartner(String folded, List<Mention> mentions, Mention area) {
        boolean received = folded.substring(Math.max(0, area.start() - LONGEST_LEAD), area.start())
                        .matches(".*\\bto (?:the )?")
                && EnglishVisitors.areIn(mentions);
        return EnglishVisitors.areNamed(folded, mentions, area)
                || (!received
                        && EnglishPartners.opens(folded.substring(0, area.start()), List.of(Flow.EXPORTS), Flow.NONE));
    }

    /** The area that most of what the text says is about. */
    Home ofText(List<Passage> passages) {
        Map<String, Integer> votes = new TreeMap<>();
        Set<String> offices = new HashSet<>();
        passages.stream()
                .filter(passage -> Parsed.isEnglish(passage.text()))
                .forEach(passage -> vote(passage.text(), votes, offices));
        passages.stream()
                .filter(passage -> passage.kind() == PassageKind.PARAGRAPH
                        && passage.text().strip().endsWith("."))
                .findFirst()
                .ifPresent(lede -> vote(lede.text(), votes, offices));
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(area -> area.getValue() * 100 >= all * MOST || offices.equals(Set.of(area.getKey())))
                .map(area -> new Home(area.getKey(), Origin.ASSUMED))
                .orElse(Home.UNKNOWN);
    }

    private void vote(String text, Map<String, Integer> votes, Set<String> offices) {
        String folded = Lexicon.fold(text);
        List<Mention> mentions = lexicon.scan(text);
        @Nullable Mention partner = null;
        for (Mention mention : mentions) {
            String office = officeOf(folded, mention);
            if (!office.isEmpty()) {
                offices.add(office);
                votes.merge(office, OF_OFFICE, Integer::sum);
            } else if (mention.term() == Term.AREA && !text.startsWith("$", mention.end())) {
                boolean joined = partner != null
                        && partner.end() < mention.start()
                        && JOINED.matcher(folded.substring(partner.end(), mention.start()))
                                .matches();
                if (joined
                        || LISTED.matcher(folded)
                                .region(mention.end(), folded.length())
                                .lookingAt()
                        || EnglishCalledPartners.isCalledPartner(folded, mention)
                        || TOWARDS.matcher(leadTo(folded, mention, LONGEST_LEAD))
                                .find()
                        || EnglishVisitors.areNamed(folded, mentions, mention)) {
                    partner = mention;
                } else if (mention.code().equals(WORLD) || !tree.isGroup(mention.code())) {
                    boolean owner = folded.startsWith("'s ", mention.end()) || folded.startsWith("’s ", mention.end());
                    votes.merge(tree.countryOf(mention.code()), owner ? OF_OWNER : 1, Integer::sum);
                }
            }
        }
    }

    /** What an office publishes figures of: one that the configuration lists, or one with a country in its name; else empty. */
    private String officeOf(String folded, Mention mention) {
        if (mention.term() == Term.AUTHORITY) {
            return vocabulary.authority(mention.code()).map(Authority::area).orElse("");
        }
        boolean named =
                mention.term() == Term.AREA && !tree.isGroup(mention.code()) && offices.areNamed(folded, mention);
        return named ? tree.countryOf(mention.code()) : "";
    }

    private static String leadTo(String folded, Mention mention, int longest) {
        return folded.substring(Math.max(0, mention.start() - longest), mention.start());
    }

    /** Whether the article is one of English: its title, and the first paragraph. */
    static boolean reads(String title, List<Passage> passages) {
        return Parsed.isEnglish(title)
                && passages.stream()
                        .filter(passage -> passage.kind() == PassageKind.PARAGRAPH)
                        .filter(passage ->
                                passage.text().chars().anyMatch(Character::isLetter)) // 2023-07-06 is in no language
                        .findFirst()
                        .filter(passage -> Parsed.isEnglish(passage.text()))
                        .isPresent();
    }

    /** Code of the country whose visitors a title tells of, empty if it tells of something else. */
    String visited(String title, Home home) {
        boolean country = !home.area().isEmpty() && !tree.isGroup(home.area());
        List<Mention> mentions = lexicon.scan(title);
        return country && Parsed.isEnglish(title) && EnglishVisitors.areIn(mentions) ? home.area() : "";
    }
}
