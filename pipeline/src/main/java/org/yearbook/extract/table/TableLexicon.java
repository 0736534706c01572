package org.yearbook.extract.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * The words and units of the configuration, by which the texts of the tables of one document are read.
 *
 * @param here what 全省 means
 * @param scope the part of a whole that the table is of
 * @param parts names of rows that say what they are only below others
 * @param cross names that heads and labels make only together
 * @param asked what was read of texts so far, for most are asked for several times; by one thread
 */
record TableLexicon(
        Vocabulary vocabulary,
        Lexicon lexicon,
        Here here,
        Scope scope,
        PartNames parts,
        CrossNames cross,
        Map<String, PrintedWords> asked) {

    /** The words in them are group 1. */
    static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]+)[)）]");

    private static final Pattern PERCENT = Pattern.compile("[%％]");

    /** What stands around the name of a unit and does not change it. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:in|of|计量单位|单位|units?)(?![a-z])\\s*[:：]?|\\bin(?=\\s)|\\bat current prices\\b|\\bcurrent(?=\\s)|当年价格?");

    /** @param areas the areas of the document */
    static TableLexicon of(Vocabulary vocabulary, Supplier<DocumentAreas> areas) {
        return new TableLexicon(
                vocabulary,
                Lexicon.of(vocabulary),
                new Here(List.of(), areas),
                new Scope(Set.of(), Set.of(), vocabulary),
                PartNames.of(vocabulary),
                CrossNames.of(vocabulary),
                new HashMap<>());
    }

    /** The same for a table of this caption. */
    TableLexicon below(String caption) {
        List<String> captions = lexicon.scan(caption).stream()
                .filter(mention -> mention.term() == Term.AREA)
                .map(Mention::code)
                .toList();
        Scope narrowed = Scope.of(caption, lexicon, vocabulary);
        return captions.equals(here.captions()) && narrowed.equals(scope)
                ? this
                : new TableLexicon(
                        vocabulary, lexicon, new Here(captions, here), narrowed, parts, cross, new HashMap<>());
    }

    /** The words of a caption, where 全省 names the area that the table is of. */
    PrintedWords caption(String text) {
        return PrintedWords.of(text, this).placed(this);
    }

    PrintedWords words(String text) {
        @Nullable PrintedWords known = asked.get(text);
        if (known == null) {
            known = PrintedWords.of(text, this);
            // 全省位次 is the rank of another area; only 全省 alone, or 全省合计, is that of the province.
            known = known.isNothingBut(EnumSet.of(Term.HERE, Term.TOTAL_ROW)) ? known.placed(this) : known;
            asked.put(text, known);
        }
        return known;
    }

    /** The unit that a text as a whole prints: 亿美元, in billions of US dollars. */
    Optional<UnitOfMeasure> unit(String text) {
        return vocabulary
                .unit(text.strip())
                .or(() -> vocabulary.unit(
                        AROUND.matcher(text.strip()).replaceAll(" ").strip()));
    }

    private boolean isListed(UnitOfMeasure unit) {
        return vocabulary.units().stream().anyMatch(listed -> listed.baseUnit().equals(unit.baseUnit()));
    }

    /** The same, where the text might be something else than a unit: then it must be one of a listed base unit. */
    Optional<UnitOfMeasure> listedUnit(String text) {
        return unit(text).filter(this::isListed);
    }

    /** The listed unit that is a base unit itself: %, rank, pp. */
    Optional<UnitOfMeasure> base(String baseUnit) {
        return vocabulary.units().stream()
                .filter(unit ->
                        unit.baseUnit().equals(baseUnit) && unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst();
    }

    /** The unit in the last brackets of a head or label that hold one. */
    Optional<UnitOfMeasure> unitInBrackets(String label) {
        Matcher brackets = BRACKETS.matcher(label);
        Optional<UnitOfMeasure> unit = Optional.empty();
        while (brackets.find()) {
            Optional<UnitOfMeasure> inside = unit(brackets.group(1));
            unit = inside.isPresent() ? inside : unit;
        }
        return unit;
    }

    /** The unit that a head or label names in brackets, behind its words (出口额 亿元), or by itself. */
    Optional<UnitOfMeasure> unitIn(PrintedWords label) {
        if (PERCENT.matcher(label.rest()).find() || PercentSigns.isRateInPerCent(label)) {
            return base("%");
        }
        return unitInBrackets(label.text())
                .or(() -> listedUnit(label.rest().replaceAll("^[\\s,，、/:：]+", "")))
                .or(() -> listedUnit(label.text()));
    }
}
