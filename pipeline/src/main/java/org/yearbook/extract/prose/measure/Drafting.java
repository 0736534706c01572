package org.yearbook.extract.prose.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.FigureKind;
import org.yearbook.domain.Flow;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.aside.EnglishTail;
import org.yearbook.extract.prose.aside.Norms;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.name.Ellipsis;
import org.yearbook.extract.prose.number.EnglishCounts;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;
import org.yearbook.extract.prose.sentence.WordBounds;
import org.yearbook.extract.prose.subject.EnglishNamedBehind;

/** Makes drafts of numbers: what they measure, of which kind they are, and whether their unit is one of their subject. */
public final class Drafting {

    private static final String WORLD = "001";

    private static final String COUNTRY = "国";

    /** Units of what is counted and not traded. */
    private static final Set<String> NOT_TRADED = Set.of("家", "户", "persons", "person-times", "次", "项", "名", "人");

    /** Whoever and whatever is counted in an English text, and not traded. */
    private static final Set<String> COUNTED =
            Set.of("persons", "person-times", "households", "人", "人次", "户", "times", "years", "days", "年", "公里");

    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final SharesOfTrade shares;
    private final Parsed parsed;
    private final boolean english;

    public Drafting(Vocabulary vocabulary, Kinds kinds, Parsed parsed) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.shares = new SharesOfTrade(vocabulary, parsed);
        this.parsed = parsed;
        this.english = parsed.isEnglish();
    }

    /**
     * What a number says, as far as its sentence tells.
     *
     * @param before the figure before it, of a list the one before the list
     */
    public Draft draft(Piece stretch, Numeral numeral, Subject subject, Context known, @Nullable Draft before) {
        @Nullable Period period = known.period();
        boolean timeless = Norms.isNorm(parsed, numeral)
                || !parsed.mentions(stretch, Term.TIMELESS).isEmpty()
                || (english && EnglishCounts.isOfNow(parsed, stretch, numeral));
        Measured measured = Measures.of(parsed, stretch, numeral, period, before);
        Subject of = subject;
        if (english) {
            EnglishTail tail = EnglishTail.of(parsed, numeral);
            EnglishLevels levels = new EnglishLevels(tail, stretch);
            measured = new EnglishMeasures(tail, stretch).measured(measured, period, known.over(), before);
            measured = levels.isDeficit(subject, measured) ? new Measured(Measure.LEVEL, true) : measured;
            measured = levels.ofRate(subject, measured);
            of = levels.inFlowOfWhole(subject, measured);
            // "doubled to 58 billion between 2021 and 2023": nothing but an average or a growth is of a span of years.
            boolean spans = period != null && period.isSpan() && measured.measure() != Measure.GROWTH_AVG;
            period = spans ? null : EnglishYearTo.of(parsed, stretch, measured, period);
            period = measured.measure() == Measure.GROWTH_AVG && EnglishAverages.isOfYears(tail) ? null : period;
            measured = spans && measured.measure() == Measure.GROWTH_YOY
                    ? new Measured(Measure.OTHER, measured.falling())
                    : measured;
        } else {
            measured = Comparison.overYears(
                    parsed, stretch, period, Comparison.apply(parsed, stretch, measured, known.over(), period));
            of = measured.measure() == Measure.SHARE ? shares.subject(stretch, subject) : subject;
        }
        measured = ListedRates.of(vocabulary, parsed, stretch, numeral, of, measured);
        if (measured.measure() == Measure.GROWTH_AVG) {
            period = PeriodPairs.averagedOver(parsed, stretch, period);
        }
        return new Draft(
                numeral,
                stretch,
                of,
                timeless ? null : period,
                timeless ? Origin.NONE : known.periodFrom(),
                measured,
                known.credit(),
                isOfAnother(stretch, numeral, measured, period)
                        ? FigureKind.OTHER
                        : kind(stretch, numeral, period, known, before));
    }

    /** A value that was revised, a rate of a day, what is told of each of several years: none is the level of this time. */
    private boolean isOfAnother(Piece stretch, Numeral numeral, Measured measured, @Nullable Period period) {
        return Revisions.isFormer(parsed, numeral)
                || OtherThanLevels.is(parsed, stretch, numeral, measured.measure(), period);
    }

    /** A growth that is not said to be over a year, in words, by its base or by the habit of the document, is another change. */
    public Measured overAYear(Measured measured, Draft draft, Context known) {
        return new EnglishGrowth(EnglishTail.of(parsed, draft.numeral()), draft.stretch())
                .overAYear(measured, draft.period(), known.over(), null);
    }

    /** 与30多个国家: countries are counted in the world, unless they are named to be somewhere. */
    public Subject countries(Draft draft, Subject subject) {
        Numeral numeral = draft.numeral();
        boolean named = parsed.subjects(draft.stretch(), Term.AREA).stream()
                .anyMatch(area -> area.end() == numeral.start()); // 欧洲25个国家
        if (english || !isCountOfCountries(draft)) {
            return isCountOfCountries(draft) && !named ? subject.unknown().withArea(WORLD) : subject;
        }
        Subject countries = subject.withWords(wordForCountries(numeral));
        return named ? countries : countries.unknown().withArea(WORLD);
    }

    /** 30多个国家和地区, 30国: what is counted. */
    private String wordForCountries(Numeral numeral) {
        int behind = WordBounds.skipBlanks(parsed.text(), numeral.end());
        return parsed.mentions().stream()
                .filter(kind -> kind.term() == Term.STUB_HEAD && kind.start() == behind)
                .max(Comparator.comparingInt(Mention::end))
                .map(kind -> parsed.printed(kind.start(), kind.end()))
                .orElseGet(() -> parsed.printed(numeral.end() - 1, numeral.end()));
    }

    /** 30多个国家. */
    public boolean isCountOfCountries(Draft draft) {
        Numeral numeral = draft.numeral();
        int behind = WordBounds.skipBlanks(parsed.text(), numeral.end());
        return draft.measured().measure() == Measure.LEVEL
                && (numeral.unitWord().equals("国") || (numeral.baseUnit().equals("个") && namesCountries(behind)));
    }

    private boolean namesCountries(int start) {
        return parsed.mentions().stream()
                .anyMatch(kind -> kind.term() == Term.STUB_HEAD
                        && kind.code().equals("area")
                        && kind.start() == start
                        && parsed.text().startsWith(COUNTRY, start));
    }

    public static boolean isOfWorld(Subject subject) {
        return subject.area().equals(WORLD);
    }

    /** Neither an end of a range nor points that are no change of a share are observations. */
    private FigureKind kind(
            Piece stretch, Numeral numeral, @Nullable Period period, Context known, @Nullable Draft before) {
        boolean answer = english && EnglishTail.of(parsed, numeral).areThoseWhoExpect();
        FigureKind kind = answer ? FigureKind.OBSERVATION : kinds.of(parsed, numeral, period, known);
        if (english && kind == FigureKind.OBSERVATION) {
            kind = EnglishTail.of(parsed, numeral).kind();
        }
        boolean ofShare = english && before != null && before.measured().measure() == Measure.SHARE;
        boolean points = (numeral.isPoints() || Changes.isOfGrowthItself(parsed, numeral, stretch))
                && !ofShare
                && !Changes.isChangeOfShare(parsed, stretch, before);
        boolean range = kind == FigureKind.OBSERVATION && Ranges.holds(parsed, numeral);
        boolean rule = english && kind == FigureKind.OBSERVATION && EnglishRates.is(parsed, numeral);
        return points || range || rule ? FigureKind.OTHER : kind;
    }

    /** A level in a unit that the indicator does not have is of something else, and so is what follows from it. */
    public Subject guarded(Draft draft) {
        Subject subject = draft.subject();
        if (draft.measured().measure() != Measure.LEVEL) {
            return subject;
        }
        if (subject.indicator().isEmpty()) {
            Piece before = new Piece(0, draft.numeral().start());
            boolean traded = english
                    && (!subject.partner().isEmpty()
                            || !COUNTED.contains(draft.numeral().baseUnit()))
                    && !draft.numeral().baseUnit().isEmpty(); // the biggest buyer with 6,000 tons
            boolean count = draft.numeral().currency().isEmpty()
                    && !(english && Currencies.isOfNoCountry(parsed, draft.numeral()))
                    && ((parsed.flows(before).isEmpty() && !isPartOfTrade(draft) && !traded) || isOfNoTrade(draft))
                    && (isNeverTraded(draft) || !Ellipsis.leavesSubjectOut(parsed, draft.stretch()));
            return count ? subject.withFlow(Flow.NONE) : subject;
        }
        if (english
                && draft.numeral().baseUnit().isEmpty()
                && !draft.numeral().unit().isEmpty()) {
            return subject; // from 6.2 billion in June: the unit of the number before
        }
        boolean fits = vocabulary
                .indicator(subject.indicator())
                .map(Indicator::units)
                .filter(units -> units.contains(draft.numeral().baseUnit())
                        || isMoney(units, draft.numeral())
                        || isCount(units, draft.numeral()))
                .isPresent();
        return fits ? subject : subject.unknown();
    }

    /** 进口能源5亿吨。其中，原油3亿吨: parts of what was traded. */
    private boolean isPartOfTrade(Draft draft) {
        return !english && Ellipsis.namesMoreGoods(parsed, draft.stretch());
    }

    /** 出口企业500家: the direction of trade is of those that are counted. */
    private boolean isNeverTraded(Draft draft) {
        return !english && NOT_TRADED.contains(draft.numeral().baseUnit());
    }

    /** 其中企业500家: what is counted so is not traded. */
    private boolean isOfNoTrade(Draft draft) {
        Numeral numeral = draft.numeral();
        boolean few = numeral.unit().equals("个"); // 海外仓12个, but 集成电路12亿个
        return (!english && few) || isNeverTraded(draft);
    }

    /** Births were 6,616: a count without a unit is still of the indicator; the normaliser says what becomes of it. */
    private boolean isCount(List<String> units, Numeral numeral) {
        return english
                && (EnglishCounts.isBare(parsed, numeral)
                        || (numeral.unit().isEmpty()
                                && EnglishNamedBehind.of(parsed, numeral).isPresent()))
                && units.stream()
                        .anyMatch(base -> !base.equals("%")
                                && vocabulary.units().stream()
                                        .noneMatch(unit -> unit.isMoney()
                                                && unit.baseUnit().equals(base)));
    }

    /** An amount of money in a currency that the yearbook does not publish is still of the indicator; the normaliser sets it aside. */
    private boolean isMoney(List<String> units, Numeral numeral) {
        return !numeral.currency().isEmpty()
                && vocabulary.units().stream().anyMatch(unit -> unit.isMoney() && units.contains(unit.baseUnit()));
    }
}
