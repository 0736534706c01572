package org.yearbook.extract.prose.name;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** Picks the printed words that name what is measured out of the words before a number. */
public final class SubjectWords {

    private static final Set<Term> NAMING =
            EnumSet.of(Term.AREA, Term.INDICATOR, Term.FLOW, Term.AUTHORITY, Term.STUB_HEAD, Term.PAIR, Term.ASIDE);

    /** Between the words of a subject and those of a part of it. */
    private static final String PARTS = "：";

    private SubjectWords() {}

    /** From the first naming or unknown word to the last, times and fillers at the ends dropped; empty if there is none. */
    public static String of(Parsed parsed, Piece stretch) {
        Piece name = piece(parsed, stretch);
        return name.start() < name.end()
                ? parsed.printed(name.start(), name.end()).strip()
                : parsed.isEnglish() ? "" : ChineseNames.nounAlone(parsed, stretch);
    }

    /** Where those words stand. */
    public static Piece piece(Parsed parsed, Piece stretch) {
        BitSet naming = new BitSet();
        for (int index = stretch.start(); index < stretch.end(); index++) {
            naming.set(index, !parsed.explained().get(index));
        }
        for (Mention mention : parsed.mentions()) {
            boolean level = mention.term() == Term.MEASURE && mention.code().equals("level");
            if (Parsed.lies(mention, stretch)
                    && (NAMING.contains(mention.term()) || level)
                    && !parsed.aside().get(mention.start())) {
                naming.set(mention.start(), mention.end());
            }
        }
        if (!parsed.isEnglish()) {
            parsed.mentions(stretch, Term.COMPARED).stream()
                    .filter(word -> word.length() > 1) // 相比
                    .forEach(word -> naming.clear(word.start(), word.end()));
        }
        // trade: a filler elsewhere; 出口量: a part of the word alone
        parsed.flows(stretch).forEach(flow -> naming.set(flow.start(), flow.end()));
        if (naming.isEmpty()) {
            return new Piece(stretch.start(), stretch.start());
        }
        int start = startOfName(parsed, stretch, withNoun(parsed, stretch, naming.nextSetBit(0)));
        int end = endOfName(parsed, stretch, naming.length());
        return new Piece(start, parsed.isEnglish() ? end : ChineseNames.end(parsed, stretch, start, end));
    }

    /** The words of a subject with those of a part of it behind; a part is never the part of a part. */
    public static String withPart(String words, String part) {
        int head = words.indexOf(PARTS);
        return words.isEmpty() ? part : (head < 0 ? words : words.substring(0, head)) + PARTS + part;
    }

    /** The words of a part, without those of the subject that it is a part of. */
    static String part(String words) {
        return words.substring(words.lastIndexOf(PARTS) + 1);
    }

    /** 企业所得税: a word that says nothing of its own is part of the name that it is joined to. */
    private static int withNoun(Parsed parsed, Piece stretch, int start) {
        return parsed.mentions(stretch, Term.FILLER).stream()
                .filter(filler -> filler.end() == start
                        && filler.code().equals("noun")
                        && !parsed.explained().get(start))
                .mapToInt(Mention::start)
                .findFirst()
                .orElse(start);
    }

    /** 第二产业增加值: an ordinal right before the name is part of it, and so is the digit of 5G手机. */
    private static int startOfName(Parsed parsed, Piece stretch, int start) {
        if (!parsed.isEnglish() && WordBounds.isLatin(parsed.text().charAt(start))) {
            return parsed.numerals().stream()
                    .filter(digit -> !digit.isFigure() && digit.numberEnd() == start)
                    .mapToInt(Numeral::start)
                    .filter(digit -> digit >= stretch.start())
                    .findFirst()
                    .orElse(start);
        }
        return parsed.numerals().stream()
                .filter(numeral -> numeral.ordinal() && !numeral.isFigure() && numeral.numberEnd() == start)
                .mapToInt(numeral -> parsed.text().lastIndexOf('第', numeral.start()))
                .filter(marked -> marked >= stretch.start())
                .findFirst()
                .orElse(start);
    }

    /** 城镇化率, 再出口, 集体企业: a word of measure, of trade or of a kind joined to words that nobody listed ends their name. */
    private static int endOfName(Parsed parsed, Piece stretch, int end) {
        return Stream.of(
                        parsed.mentions(stretch, Term.MEASURE).stream().filter(measure -> measure.length() == 1),
                        parsed.mentions(stretch, Term.FILLER).stream()
                                .filter(filler -> filler.code().equals("noun")),
                        parsed.flows(stretch).stream())
                .flatMap(words -> words)
                .filter(word -> word.start() == end && !parsed.explained().get(end - 1))
                .mapToInt(Mention::end)
                .findFirst()
                .orElse(end);
    }
}
