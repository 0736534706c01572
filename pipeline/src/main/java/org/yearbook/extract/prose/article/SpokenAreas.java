package org.yearbook.extract.prose.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.Namesakes;
import org.yearbook.extract.prose.partner.Origins;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.place.PressNames;
import org.yearbook.extract.prose.place.Towards;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;

/**
 * The areas that a text speaks of: those that report, and those of authorities that are credited; partners (对美国出口) and
 * groups do not count.
 */
final class SpokenAreas {

    /** At least one character in so many of a traditional text is another one in simplified characters. */
    private static final int LEAST_TRADITIONAL = 10;

    /** So many paragraphs tell who speaks. */
    private static final int OPENING = 3;

    private static final Pattern TELLING = Pattern.compile("\\p{IsIdeographic}{1,12}(?:获悉|了解到|得知)");

    private static final String MAINLAND = "CN";
    private static final String OUR_COUNTRY = "我国";

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final PressNames pressNames;
    private final AreaTree tree;
    private final List<String> codes = new ArrayList<>();
    /** 我省, 全市: the sorts of area that the text stands in. */
    private final Set<String> here = new TreeSet<>();
    /** 安徽日报: of the first newspaper or site that is named after a place. */
    private @Nullable String press;

    private boolean ours;
    private int chineseParagraphs;
    /** Of the first office that the opening paragraphs name. */
    private @Nullable String authority;
    /** Of the first paragraph, if it names its first area again. */
    private @Nullable String repeated;

    SpokenAreas(Vocabulary vocabulary, Lexicon lexicon, AreaTree tree) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.pressNames = PressNames.of(vocabulary);
        this.tree = tree;
    }

    List<String> codes() {
        return codes;
    }

    /** 全市, 我省: whatever country prevails, the text is about a smaller area. */
    boolean isOfSmaller() {
        return here.contains("city") || here.contains("province");
    }

    /** 我省 in 安徽日报: the province or city of a newspaper whose texts speak of where they are written. */
    Optional<String> ofPress() {
        return Optional.ofNullable(press).filter(this::isHere);
    }

    /** Whether the text speaks of this province or city as the one that it stands in. */
    boolean isHere(String area) {
        return (here.contains("province") && tree.isProvince(area))
                || (here.contains("city") && tree.isPartOfCountry(area));
    }

    /** Chinese news open with the office that tells the figures (財政部公布…), or name their area twice at once. */
    Optional<String> atOpening() {
        return Optional.ofNullable(authority).or(() -> Optional.ofNullable(repeated));
    }

    /** 据苏州海关统计，我省出口: the only province, or city, that the text names a place in. */
    Optional<String> ofHere() {
        List<String> provinces = parts(tree::isProvince);
        return provinces.size() == 1 && here.contains("city")
                ? parts(tree::isCity).stream()
                        .findFirst()
                        .filter(city -> parts(tree::isCity).size() == 1)
                : provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty();
    }

    private List<String> parts(Predicate<String> sort) {
        return codes.stream()
                .flatMap(code -> tree.upToCountry(code).stream())
                .filter(sort)
                .distinct()
                .toList();
    }

    /** 我国: a text that speaks so was written on the mainland, if not in traditional characters. */
    Optional<String> ours() {
        return ours ? Optional.of(MAINLAND) : Optional.empty();
    }

    void read(Passage passage) {
        boolean traditional = isTraditional(passage.text());
        String text = Simplified.of(passage.text());
        List<Mention> mentions = lexicon.scan(text);
        int before = codes.size();
        boolean opens =
                passage.kind() == PassageKind.PARAGRAPH && chineseParagraphs < OPENING && !Parsed.isEnglish(text);
        chineseParagraphs += opens ? 1 : 0;
        BitSet towards = Towards.endsIn(mentions);
        @Nullable Mention partner = null;
        for (Mention mention : mentions) {
            boolean named = mention.term() == Term.AREA && !text.startsWith("$", mention.end());
            if (named && pressNames.openedBy(text, mention).isPresent()) {
                press = press == null ? mention.code() : press;
                continue;
            }
            ours |= named && !traditional && text.startsWith(OUR_COUNTRY, mention.start());
            boolean joined = partner != null && Joining.isJoined(text, partner, mention);
            if (named && (joined || isTowards(text, towards, mention))) {
                partner = mention;
            }
            boolean sends = tree.isCountryOrGroup(mention.code()) && Origins.send(text, mentions, mention);
            if (named && !tree.isGroup(mention.code()) && !mention.equals(partner) && !sends) {
                codes.add(mention.code());
            } else if (mention.term() == Term.AUTHORITY) {
                areaOf(mention.code(), traditional).ifPresent(area -> addAuthority(area, opens));
            }
            if (mention.term() == Term.HERE) {
                here.add(mention.code());
            }
        }
        List<String> own = codes.subList(before, codes.size());
        if (opens && chineseParagraphs == 1 && own.lastIndexOf(own.isEmpty() ? "" : own.get(0)) > 0) {
            repeated = own.get(0);
        }
    }

    /** 从泉州海关获悉: whose office tells it. */
    private static boolean isTowards(String text, BitSet towards, Mention area) {
        return Towards.standsBefore(text, towards, area.start())
                && !TELLING.matcher(text).region(area.end(), text.length()).lookingAt();
    }

    private void addAuthority(String area, boolean opens) {
        codes.add(area);
        authority = opens && authority == null ? area : authority;
    }

    /** Where traditional characters are printed, the name of an authority of the mainland is that of a namesake, or tells no area. */
    private Optional<String> areaOf(String code, boolean traditional) {
        Optional<Authority> named = vocabulary.authority(code);
        return (traditional ? Namesakes.of(vocabulary).only(code).or(() -> named) : named)
                .map(Authority::area)
                .filter(area -> !area.isEmpty() && !(traditional && area.equals(MAINLAND)));
    }

    private static boolean isTraditional(String text) {
        String simplified = Simplified.of(text);
        long differing = IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) != simplified.charAt(index))
                .count();
        return differing * LEAST_TRADITIONAL >= text.length();
    }
}
