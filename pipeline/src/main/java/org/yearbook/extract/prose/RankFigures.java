package org.yearbook.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Drafting;
import org.yearbook.extract.prose.name.EnglishNounPhrase;
import org.yearbook.extract.prose.number.EnglishRanks;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * Ranks told in passing in an English sentence: Lima, the fourth-largest port, handled 3 million boxes. They change nothing of what
 * its other figures are about, and are of the area and time of the figure next to them.
 */
record RankFigures(Vocabulary vocabulary, Drafting drafting, Parsed parsed, Context known) {

    private static final String PLACES = "位";

    private static final Pattern EXPORTS = Pattern.compile("[ -](?:[a-z-]+ ){0,4}?export(?:er|ers|ing|s)?\\b");

    private static final Pattern IMPORTS = Pattern.compile("[ -](?:[a-z-]+ ){0,4}?import(?:er|ers|ing|s)?\\b");

    /** Third-largest wheat exporter, second biggest buyer of sugar. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:,| and|, and|,? or) (?:the )?[a-z\\d]{3,10})?[ -](?:[a-z]+est|most important|top)[ -](?<name>(?:[a-z-]+ ){0,3}?"
                    + "(?:exporter|importer|producer|buyer|supplier|seller|consumer|maker|manufacturer|grower|market|destination|source|origin|user|purchaser)s?\\b(?: (?:of|for) (?:[a-z]+ (?=(?:and|or) [a-z]+|oil|gas|ore|products|goods|services|fruit))?(?:(?:and|or) )?[a-z-]+)?)");

    /** The figures of the sentence with its ranks, in order. */
    List<Draft> among(List<Draft> drafts) {
        if (!parsed.isEnglish()) {
            return drafts;
        }
        List<Draft> all = new ArrayList<>(drafts);
        for (Numeral rank : EnglishRanks.find(parsed.folded(), vocabulary.unit(PLACES))) {
            boolean free =
                    parsed.dates().stream().noneMatch(date -> date.start() <= rank.start() && rank.start() < date.end())
                            && drafts.stream()
                                    .noneMatch(draft -> draft.numeral().start() <= rank.start()
                                            && rank.start() < draft.numeral().end());
            if (free) {
                all.add(draft(rank, drafts));
            }
        }
        all.sort(Comparator.comparingInt(draft -> draft.numeral().start()));
        return all;
    }

    private Draft draft(Numeral rank, List<Draft> drafts) {
        Piece stretch = new Piece(parsed.clauseAt(rank.start()).start(), rank.start());
        @Nullable Draft next = nextTo(rank, drafts).orElse(null);
        Context then = next == null ? known : known.withPeriod(next.period(), next.periodFrom());
        Subject of = next == null ? known.subject() : next.subject();
        boolean partner = next != null && !of.partner().isEmpty(); // Chile ranked first with 4 billion dollars
        Subject held = partner ? of : of.withPartner("").withFlow(flow(rank));
        Subject named = nameOf(rank)
                .map(name -> EnglishNounPhrase.named(parsed, name, held))
                .orElse(held);
        return drafting.draft(stretch, rank, named, then, null);
    }

    /** The second and third largest buyers of wheat: what is held to be so large. */
    private Optional<Piece> nameOf(Numeral rank) {
        Matcher name =
                NAME.matcher(parsed.folded()).region(rank.end(), parsed.folded().length());
        return name.lookingAt() ? Optional.of(new Piece(name.start("name"), name.end("name"))) : Optional.empty();
    }

    /** The first figure behind it that is not only compared with, else the last before it. */
    private Optional<Draft> nextTo(Numeral rank, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.numeral().start() > rank.start())
                .filter(draft -> !EnglishTail.of(parsed, draft.numeral()).isComparedWith(draft.stretch()))
                .findFirst()
                .or(() -> drafts.stream()
                        .filter(draft -> draft.numeral().start() < rank.start())
                        .reduce((first, second) -> second));
    }

    private Flow flow(Numeral rank) {
        if (EXPORTS.matcher(parsed.folded())
                .region(rank.end(), parsed.folded().length())
                .lookingAt()) {
            return Flow.EXPORTS;
        }
        return IMPORTS.matcher(parsed.folded())
                        .region(rank.end(), parsed.folded().length())
                        .lookingAt()
                ? Flow.IMPORTS
                : Flow.NONE;
    }
}
