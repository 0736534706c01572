package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yearbook.domain.Simplified;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;

/** Finds the unit printed behind or before a number: the longest that multipliers and units can make. */
public final class UnitFinder {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]");

    /** Multipliers that may stand without a unit: 240万, 5千多. */
    private static final String THOUSAND = "千";

    private static final String TONNAGE = "吨位";

    private static final String BARE = "千万亿";

    /** 5.8m teu: millions of a unit with a word of its own, where 5.8m alone may be metres. */
    private static final Pattern MILLIONS = Pattern.compile("m(?=\\s+[A-Za-z]{3})");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}.*");

    private final Vocabulary vocabulary;
    private final Set<String> behind = new HashSet<>();
    private final Set<String> moneyBefore = new HashSet<>();
    private final Map<String, Optional<UnitOfMeasure>> meanings = new ConcurrentHashMap<>();
    /** What units begin with, and currencies end with: most words behind numbers are neither. */
    private final Set<String> starts = new HashSet<>();

    private final Set<String> ends = new HashSet<>();

    public UnitFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (UnitOfMeasure unit : vocabulary.units()) {
            for (String form : forms(unit)) {
                behind.add(bare(form));
                vocabulary.multipliers().forEach(multiplier -> behind.add(bare(multiplier.symbol() + form)));
                if (WORD.matcher(form).matches()) {
                    behind.add(bare("m" + form));
                }
                if (unit.isMoney()) {
                    moneyBefore.add(bare(form));
                }
            }
        }
        vocabulary.multipliers().stream()
                .map(Vocabulary.Multiplier::symbol)
                .filter(symbol -> BARE.contains(symbol.substring(symbol.length() - 1)) || symbol.charAt(0) < 0x80)
                .forEach(symbol -> behind.add(bare(symbol)));
        behind.forEach(unit -> {
            for (int length = 1; length <= unit.length(); length++) {
                starts.add(unit.substring(0, length));
            }
        });
        moneyBefore.forEach(money -> {
            for (int from = 0; from < money.length(); from++) {
                ends.add(money.substring(from));
            }
        });
    }

    private static List<String> forms(UnitOfMeasure unit) {
        List<String> forms = new ArrayList<>(unit.aliases());
        forms.add(unit.symbol());
        return forms;
    }

    private static String bare(String text) {
        return BLANKS.matcher(Lexicon.fold(text)).replaceAll("");
    }

    /** What a unit of these words is; a bare multiplier (240万) has none. */
    public Optional<UnitOfMeasure> meaning(String printed) {
        return printed.isEmpty()
                ? Optional.empty()
                : meanings.computeIfAbsent(
                        MILLIONS.matcher(Simplified.of(printed)).lookingAt()
                                ? "million" + Simplified.of(printed).substring(1)
                                : Simplified.of(printed),
                        vocabulary::unit);
    }

    /** The longest unit that starts at or after blanks behind this index, without those blanks. */
    public Optional<Piece> behind(String text, int from) {
        boolean hyphen =
                from + 1 < text.length() && text.charAt(from) == '-' && WordBounds.isLatin(text.charAt(from + 1));
        int start = hyphen ? from + 1 : WordBounds.skipBlanks(text, from); // a 6.7-percent increase
        String seen = "";
        Optional<Piece> best = Optional.empty();
        for (int end = start; end < text.length(); end++) {
            if (WordBounds.isBlank(text.charAt(end))) {
                continue;
            }
            seen += Lexicon.fold(text.charAt(end));
            if (!starts.contains(seen)) {
                return best;
            }
            if (behind.contains(seen) && !splitsWord(text, end + 1) && !isCutShort(seen, text, end + 1)) {
                best = Optional.of(new Piece(start, end + 1));
            }
        }
        return best;
    }

    /** The longest currency that ends at this index, blanks between allowed: US$ 4.2, 人民币8亿元. */
    public Optional<Piece> moneyBefore(String text, int to) {
        int end = to;
        while (end > 0 && WordBounds.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String seen = "";
        Optional<Piece> best = Optional.empty();
        for (int start = end - 1; start >= 0; start--) {
            if (WordBounds.isBlank(text.charAt(start))) {
                continue;
            }
            seen = Lexicon.fold(text.charAt(start)) + seen;
            if (!ends.contains(seen)) {
                return best;
            }
            if (moneyBefore.contains(seen) && !splitsWord(text, start) && !isNoMoney(text, start)) {
                best = Optional.of(new Piece(start, end));
            }
        }
        return best;
    }

    /** A $3 billion increase: no Australian dollars; May's $3 billion: none of Singapore. */
    private static boolean isNoMoney(String text, int at) {
        if (at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0) {
            return true;
        }
        boolean alone = at + 1 < text.length() && WordBounds.isBlank(text.charAt(at + 1));
        return alone && (text.charAt(at) == 'a' || text.charAt(at) == 'A');
    }

    /** 1千8百多万吨: no number ends between its places; 3亿吨位居第一: nor does a unit in a verb. */
    private static boolean isCutShort(String unit, String text, int end) {
        boolean places = unit.equals(THOUSAND) && end < text.length() && Character.isDigit(text.charAt(end));
        return places || (unit.endsWith(TONNAGE) && end < text.length() && "居列于".indexOf(text.charAt(end)) >= 0);
    }

    private static boolean splitsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && WordBounds.isLatin(text.charAt(at - 1))
                && WordBounds.isLatin(text.charAt(at));
    }
}
