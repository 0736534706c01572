package org.yearbook.extract.prose.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.domain.Measure;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishBases;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.measure.Changes;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.measure.Measured;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;

/** What an English number in a bracket measures: (3%), (an increase of 3%), (down from an estimate of 3%). */
record EnglishBracketedMeasure(EnglishBracketed bracket) {

    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:(?:at|or|about|around|some|nearly|almost|over|only|just) )*(?:plus )?[\\s+−‑-]*(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,4}|Rs\\.?)?[\\s+−‑-]*");

    /** Fell in furniture (by 3 billion or 5%): by how much. */
    private static final Pattern BY =
            Pattern.compile("\\s*(?:by )(?:about |around |some |nearly |almost |over )?\\S{0,4}\\s*");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:[);,]|or\\b)");

    private static final Pattern OF_TOTAL =
            Pattern.compile("\\s*(?:out )?of (?:the|this|these|those|all|its|their|that) ");

    /** The second largest buyer (15%): what makes it so is its part. */
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:largest|biggest|main|leading|top|principal|major) (?:[a-z]+ ){0,3}(?:partner|exporter|importer|buyer|supplier|market|destination|source|producer|seller|origin|product|item|category)s?\\b[^,;()]*$");

    /** Wheat went mainly to Peru (12%) and Chile (9%): where a part of it went. */
    private static final Pattern WENT = Pattern.compile(
            "\\b(?:went|goes?|going|shipped|destined|directed|headed|sold|came|comes?|originat(?:ed|es?|ing)|sourced|imported|exported)(?: (?:mainly|mostly|primarily|largely|chiefly|principally|predominantly))?(?: to| for| from)\\b[^;:]*$");

    private static final Pattern LIST_CLOSED = Pattern.compile(
            "[^();.:]{0,12}\\)(?:[^();.:]{1,60}\\([^();:]{1,24}\\)){0,8} (?:(?:both|all|also|exports|imports|shipments|sales|have|has|each) ){0,3}");

    /** 5 billion (3%) of all exports. */
    private static final Pattern OF_WHOLE = Pattern.compile("\\s*\\)\\s*of (?!20\\d\\d)");

    private Parsed parsed() {
        return bracket.parsed();
    }

    /** Of the total, 5 billion (41%) were goods; 3 billion (17% of the world total) and 2 billion (4%). */
    private boolean isPartOfTotal(Draft last, List<Draft> drafts) {
        boolean level =
                last.measured().measure() == Measure.LEVEL && !last.numeral().isPercent();
        return level
                && (goesOnWithShares(drafts)
                        || OF_TOTAL.matcher(parsed().folded()).lookingAt());
    }

    /** Made up 60%, followed by tea with 3 billion (20%): the percentage before was a part. */
    private static boolean goesOnWithShares(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.numeral().isPercent())
                .reduce((first, second) -> second)
                .filter(draft -> draft.measured().measure() == Measure.SHARE)
                .isPresent();
    }

    /** What a percentage alone in a bracket measures: what the one in the bracket before did, else what the words before its list say. */
    Optional<Measured> of(List<Draft> drafts) {
        Parsed parsed = parsed();
        Numeral numeral = bracket.numeral();
        int open = bracket.open();
        Piece stretch = new Bracketed(parsed, numeral, open).stretch();
        Optional<Mention> said = parsed.mentions(stretch, Term.CHANGE).stream()
                .filter(word -> !word.code().equals("negative"))
                .reduce((first, second) -> second);
        if (said.isPresent() && bracket.figureBefore(drafts).isPresent()) {
            if (EnglishTail.of(parsed, numeral).isComparedWith(stretch)) {
                return bracket.figureBefore(drafts).map(Draft::measured);
            }
            boolean change = !Changes.reaches(parsed, said.get(), stretch);
            boolean falling = said.get().code().equals("down");
            return change
                    ? Optional.of(new Measured(numeral.isPercent() ? Measure.GROWTH_YOY : Measure.OTHER, falling))
                    : Optional.empty();
        }
        if (said.isPresent() && numeral.isPercent() && isAllBut(said.get())) {
            return Optional.of(
                    new Measured(Measure.GROWTH_YOY, said.get().code().equals("down")));
        }
        if (!numeral.isPercent() && !numeral.currency().isEmpty()) {
            return amount(drafts);
        }
        if (!numeral.isPercent()
                || !NO_WORDS.matcher(parsed.text().substring(open + 1, numeral.start()))
                        .matches()) {
            return Optional.empty();
        }
        if (OF_WHOLE.matcher(parsed.folded())
                .region(numeral.end(), parsed.folded().length())
                .lookingAt()) {
            return Optional.of(new Measured(Measure.SHARE, false));
        }
        Optional<Draft> figure = bracket.figureBefore(drafts);
        if (figure.isPresent()) {
            Draft last = figure.get();
            if (isPartOfTotal(last, drafts) || isShare(last)) {
                return Optional.of(new Measured(Measure.SHARE, false));
            }
            if (isOverATime()) {
                return Optional.of(new Measured(Measure.GROWTH_YOY, false));
            }
            boolean amount = last.measured().measure() == Measure.OTHER
                    && !last.numeral().isPercent();
            return amount
                    ? Optional.of(
                            new Measured(Measure.GROWTH_YOY, last.measured().falling()))
                    : Optional.empty();
        }
        if (isBehindBase()) {
            return drafts.stream()
                    .map(Draft::measured)
                    .filter(measured -> measured.measure() == Measure.GROWTH_YOY && !measured.falling())
                    .findFirst();
        }
        Optional<Draft> sibling = bracket.sibling(drafts)
                .filter(draft -> draft.numeral().isPercent())
                .filter(this::tells);
        if (sibling.isPresent()) {
            Measure measure = sibling.get().measured().measure();
            boolean falling =
                    sibling.get().measured().falling() && numeral.value().signum() > 0;
            return Optional.of(new Measured(measure, falling));
        }
        Piece before = new Piece(0, open);
        boolean share = !parsed.mentions(before, Term.PART_OF).isEmpty()
                || parsed.has(before, Term.MEASURE, "share")
                || goesOnWithShares(drafts)
                || (lastChange(before).isEmpty()
                        && isToldOfParts(parsed.folded().substring(0, open)));
        if (!share && parsed.has(before, Term.MEASURE, Measure.GROWTH_AVG.code())) {
            return Optional.of(new Measured(Measure.GROWTH_AVG, false));
        }
        return share
                ? Optional.of(new Measured(Measure.SHARE, false))
                : lastChange(before)
                        .or(this::changeBehindList)
                        .map(word -> new Measured(
                                Measure.GROWTH_YOY,
                                word.code().equals("down") && numeral.value().signum() > 0));
    }

    /** 3 billion (5% year on year): what it is over stands right behind. */
    private boolean isOverATime() {
        int next = WordBounds.skipBlanks(parsed().text(), bracket.numeral().end());
        return parsed().mentions().stream()
                .anyMatch(basis ->
                        basis.term() == Term.MEASURE && basis.start() == next && EnglishBases.isBasis(parsed(), basis));
    }

    /** Grew 5%, less than in the month before (6%): the growth of the time that is compared with. */
    private boolean isBehindBase() {
        return parsed().dates().stream()
                .anyMatch(date -> date.end() <= bracket.open()
                        && parsed().aside().get(date.start())
                        && parsed().text().substring(date.end(), bracket.open()).isBlank());
    }

    /** Peru and Chile took 92% (75% and 17%): the parts of a part. */
    private static boolean isShare(Draft last) {
        return last.numeral().isPercent() && last.measured().measure() == Measure.SHARE;
    }

    private static boolean isToldOfParts(String before) {
        return RANKED.matcher(before).find() || WENT.matcher(before).find();
    }

    /** Whether a sibling says more than the words before the list do. */
    private boolean tells(Draft sibling) {
        return sibling.measured().measure() != Measure.OTHER
                || sibling.measured().falling()
                || lastChange(new Piece(0, bracket.open())).isEmpty();
    }

    /** Chips (down 3%): the bracket opens with nothing else. */
    private boolean isAllBut(Mention change) {
        String before = parsed().folded().substring(bracket.open() + 1, change.start());
        String behind =
                parsed().folded().substring(change.end(), bracket.numeral().start());
        return before.isBlank() && behind.replaceFirst("\\bby\\b", "").isBlank();
    }

    /** Fell by 3 billion dollars (2 billion euros): the change again; fell in furniture (by 3 billion): what the words before say. */
    private Optional<Measured> amount(List<Draft> drafts) {
        String words = parsed().folded()
                .substring(bracket.open() + 1, bracket.numeral().startWithMoney(parsed().text()));
        Optional<Draft> figure = bracket.figureBefore(drafts)
                .filter(last -> !last.numeral().isPercent() && last.measured().measure() == Measure.OTHER);
        if (figure.isPresent() && NO_WORDS.matcher(words).matches()) {
            return figure.filter(this::isConverted).map(Draft::measured);
        }
        return BY.matcher(words).matches()
                ? lastChange(new Piece(0, bracket.open()))
                        .map(word -> new Measured(Measure.OTHER, word.code().equals("down")))
                : Optional.empty();
    }

    /** The same in another currency; ($27 billion in 2022) behind a change is what there was. */
    private boolean isConverted(Draft last) {
        Numeral numeral = bracket.numeral();
        String text = parsed().text();
        return !numeral.currency().equals(last.numeral().currency())
                && ENDS.matcher(text).region(numeral.end(), text.length()).lookingAt();
    }

    /** Exports of wheat (3%) and barley (4%) increased: the verb behind the last bracket of the list. */
    private Optional<Mention> changeBehindList() {
        Parsed parsed = parsed();
        Piece behind = new Piece(bracket.numeral().end(), parsed.text().length());
        return parsed.mentions(behind, Term.CHANGE).stream()
                .filter(mention -> !mention.code().equals("negative"))
                .findFirst()
                .filter(change -> {
                    String between = parsed.folded().substring(behind.start(), change.start());
                    return LIST_CLOSED.matcher(between).matches();
                });
    }

    private Optional<Mention> lastChange(Piece before) {
        return parsed().mentions(before, Term.CHANGE).stream()
                .filter(mention -> !mention.code().equals("negative"))
                .reduce((first, second) -> second);
    }
}
