package org.yearbook.extract.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbook.domain.AccountedNumeral;
import org.yearbook.domain.Disposition;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Figure;
import org.yearbook.domain.NumeralRule;
import org.yearbook.domain.NumeralRule.Where;
import org.yearbook.domain.Passage;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.NumeralRules;
import org.yearbook.extract.lexicon.NumeralRuns;
import org.yearbook.extract.lexicon.NumeralRuns.Run;
import org.yearbook.extract.prose.ProseReading;
import org.yearbook.extract.prose.ProseReading.Placed;
import org.yearbook.extract.prose.sentence.PassageOffsets;

/** The ledger of one document: every numeral of its passages and tables, each exactly once. */
public final class NumeralLedger {

    private final String file;
    private final NumeralRules rules;
    private final List<AccountedNumeral> entries = new ArrayList<>();

    private NumeralLedger(String file, Vocabulary vocabulary) {
        this.file = file;
        this.rules = NumeralRules.of(vocabulary.numeralRules());
    }

    /**
     * The numerals of the passages in reading order, then those of the tables.
     *
     * @param prose what the running text gave
     * @param cells the figures of the tables
     */
    public static List<AccountedNumeral> of(
            DocumentContent content, ProseReading prose, List<Figure> cells, Vocabulary vocabulary) {
        NumeralLedger ledger = new NumeralLedger(content.info().file(), vocabulary);
        for (Passage passage : content.passages()) {
            ledger.add(passage, prose.numerals().getOrDefault(passage, List.of()));
        }
        for (Table table : content.tables()) {
            new TableNumerals(ledger, table, cells).add();
        }
        return List.copyOf(ledger.entries);
    }

    private void add(Passage passage, List<Placed> placed) {
        String folded = Lexicon.fold(passage.text());
        PassageOffsets offsets = new PassageOffsets(passage);
        int next = 0;
        for (Run run : NumeralRuns.of(folded)) {
            while (next < placed.size() && placed.get(next).end() <= run.start()) {
                next++;
            }
            boolean known = next < placed.size() && placed.get(next).start() < run.end();
            boolean placedOnPage = !passage.spans().isEmpty();
            Spot spot = new Spot(
                    placedOnPage ? passage.spanAt(run.start()).page() : 1,
                    placedOnPage ? offsets.at(run.start()) : 0,
                    passage.text().substring(run.start(), run.end()));
            if (known && placed.get(next).disposition() != Disposition.NOT_UNDERSTOOD) {
                Placed numeral = placed.get(next);
                add(spot, numeral.disposition(), numeral.rule(), numeral.figureId());
            } else {
                setAside(spot, folded, run, where(passage));
            }
        }
    }

    /** Where a numeral is printed. */
    record Spot(int page, int offset, String text) {}

    void add(Spot spot, Disposition disposition, String rule, String figureId) {
        entries.add(new AccountedNumeral(file, spot.page(), spot.offset(), spot.text(), disposition, rule, figureId));
    }

    /** Enters a numeral that is no figure under the first rule that fits: of its place, of all, of those without unit. */
    void setAside(Spot spot, String folded, Run run, Where where) {
        Optional<NumeralRule> ofPlace =
                where == Where.BARE ? Optional.empty() : rules.first(where, folded, run.start(), run.end());
        Optional<NumeralRule> rule = ofPlace.or(() -> rules.first(Where.ANY, folded, run.start(), run.end()))
                .or(() -> rules.first(Where.BARE, folded, run.start(), run.end()));
        add(
                spot,
                rule.map(NumeralRule::disposition).orElse(Disposition.NOT_UNDERSTOOD),
                rule.map(NumeralRule::name).orElse("no_rule"),
                "");
    }

    private static Where where(Passage passage) {
        return switch (passage.kind()) {
            case FURNITURE -> Where.FURNITURE;
            case HEADING -> Where.HEADING;
            case FOOTNOTE -> Where.FOOTNOTE;
            case CAPTION -> Where.CAPTION;
            case PARAGRAPH, UNSORTED -> Where.BARE;
        };
    }
}
