package org.yearbook.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.MadeOnce;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Word;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.lexicon.WordTree.Entry;

/**
 * All words of the configuration, ready to be found in text: the longest word wins, full-width and half-width forms,
 * capitals, and simplified and traditional characters are the same, save that a country has a capital in a text with any. The direction of trade inside the name of an indicator (服务出口) is a mention of its own.
 */
public final class Lexicon {

    private static final MadeOnce<Vocabulary, Lexicon> LAST = new MadeOnce<>(Lexicon::make);

    private final WordTree tree = new WordTree();

    /** Codes of countries and their parts, whose names have capitals. */
    private final Set<String> places = new HashSet<>();

    private Lexicon() {}

    /** The words of a vocabulary; of the same one the same lexicon, for every document asks. */
    public static Lexicon of(Vocabulary vocabulary) {
        return LAST.of(vocabulary);
    }

    /** Only these words, of whatever role. */
    public static Lexicon of(List<Word> words) {
        Lexicon lexicon = new Lexicon();
        words.forEach(lexicon::put);
        return lexicon;
    }

    private static Lexicon make(Vocabulary vocabulary) {
        Lexicon lexicon = new Lexicon();
        for (Area area : vocabulary.areas()) {
            lexicon.add(Term.AREA, area.code(), area.nameZh(), area.nameEn(), area.aliases());
            if (area.type() != Area.Type.WORLD && area.type() != Area.Type.GROUP) {
                lexicon.places.add(area.code());
            }
        }
        for (Indicator indicator : vocabulary.indicators()) {
            lexicon.add(Term.INDICATOR, indicator.code(), indicator.nameZh(), indicator.nameEn(), indicator.aliases());
        }
        for (Authority authority : vocabulary.authorities()) {
            lexicon.add(Term.AUTHORITY, authority.code(), authority.nameZh(), authority.nameEn(), authority.aliases());
        }
        vocabulary.words().stream().filter(Word::isOfSentences).forEach(lexicon::put);
        return lexicon;
    }

    /**
     * Every word found, in order of its start; of two that overlap the longer, save a flow inside an
     * indicator; a word that plays two parts (逆差: a balance, and negative) is there twice.
     */
    public List<Mention> scan(String text) {
        String folded = fold(text);
        boolean hasCapitals = text.chars().anyMatch(Character::isUpperCase);
        List<Mention> found = tree.find(folded).stream()
                .filter(mention -> !hasCapitals || !isOrdinaryWord(text, mention))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Mention> longestFirst = found.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.length())
                        .thenComparingInt(Mention::start)
                        .thenComparing(Mention::term))
                .toList();
        Taken taken = new Taken(folded.length());
        Taken flows = new Taken(folded.length());
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : longestFirst) {
            if (taken.allows(mention) && !flows.covers(mention)) {
                taken.take(mention);
                flows.takeFlow(mention);
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()));
        return WordsInPlace.of(folded, kept);
    }

    /** Nail polish, swiss roll, turkey: no country without a capital, in a text that has some. */
    private boolean isOrdinaryWord(String text, Mention mention) {
        return mention.term() == Term.AREA
                && places.contains(mention.code())
                && IntStream.range(mention.start(), mention.end())
                        .map(text::charAt)
                        .noneMatch(Character::isUpperCase)
                && IntStream.range(mention.start(), mention.end())
                        .map(text::charAt)
                        .anyMatch(Character::isLowerCase);
    }

    /** Which characters longer words have taken, each by the one word that covers it. */
    private static final class Taken {

        private final @Nullable Mention[] by;

        Taken(int length) {
            by = new @Nullable Mention[length];
        }

        /** Words are taken from the longest down, so one that overlaps this covers its first or last character. */
        boolean allows(Mention mention) {
            return !hides(by[mention.start()], mention) && !hides(by[mention.end() - 1], mention);
        }

        private static boolean hides(@Nullable Mention longer, Mention mention) {
            if (longer == null) {
                return false;
            }
            boolean flowOfIndicator =
                    longer.term() == Term.INDICATOR && mention.term() == Term.FLOW && longer.contains(mention);
            boolean sameWord = longer.start() == mention.start() && longer.end() == mention.end();
            return !flowOfIndicator && !sameWord;
        }

        /** In 货物进出口 the flow is 进出口; 出口 is no word of its own there. */
        boolean covers(Mention mention) {
            @Nullable Mention longer = by[mention.start()];
            return mention.term() == Term.FLOW
                    && longer != null
                    && longer.length() > mention.length()
                    && longer.contains(mention);
        }

        void takeFlow(Mention mention) {
            if (mention.term() == Term.FLOW) {
                take(mention);
            }
        }

        void take(Mention mention) {
            for (int index = mention.start(); index < mention.end(); index++) {
                if (by[index] == null) {
                    by[index] = mention;
                }
            }
        }
    }

    private void add(Term term, String code, String nameZh, String nameEn, List<String> aliases) {
        put(nameZh, new Entry(term, code));
        put(nameEn, new Entry(term, code));
        aliases.forEach(alias -> put(alias, new Entry(term, code)));
    }

    private void put(Word word) {
        put(word.text(), new Entry(Term.of(word.role()), word.code()));
    }

    private void put(String word, Entry entry) {
        if (!word.isBlank()) {
            tree.add(fold(word), entry);
        }
    }

    /**
     * Full-width ASCII to half-width, look-alikes of dashes to the usual ones, capitals to small letters and traditional to
     * simplified characters, character by character so that indexes stay.
     */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int index = 0; index < folded.length; index++) {
            folded[index] = fold(folded[index]);
        }
        return new String(folded);
    }

    /** The same for one character. */
    public static char fold(char character) {
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        return fullWidth
                ? Character.toLowerCase((char) (character - 0xFEE0))
                : Simplified.of(Character.toLowerCase(dash(character)));
    }

    /** 1―10月, 1−10月, 1〜10月: fonts and browsers print the dash of a span as whichever of the look-alikes they have. */
    private static char dash(char character) {
        return switch (character) {
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE58', '\uFE63' -> '-';
            case '\u2015', '\u2500', '\u2501' -> '—';
            case '\u301C', '\u223C', '\u3030' -> '~';
            default ->
                character > '\u2015' && Character.getType(character) == Character.DASH_PUNCTUATION ? '—' : character;
        };
    }
}
