package org.yearbook.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Candidate.Role;
import org.yearbook.domain.Check;
import org.yearbook.domain.Check.Outcome;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Decision.Support;
import org.yearbook.domain.Edition;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.PrintedNumber;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.SourceDocument;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.normalise.Normalisation;

/**
 * The sample release with one figure after the other altered as a misprint would: what touches an identity and moves
 * by more than rounding never passes in silence.
 */
class AlteredReleaseTest {

    private static final int ALTERED = 150;

    private static final YearbookConfig CONFIG = YearbookConfig.read(Path.of("config"));
    private static final ReconciliationPolicy POLICY = CONFIG.policyFor("2024");
    private static final List<Observation> RELEASE = read(Path.of("sources"));

    private enum Misprint {
        DIGIT,
        POWER_OF_TEN,
        SIGN,
        NEIGHBOUR
    }

    @Test
    void theReleaseItselfBreaksNoIdentity() {
        Checked checked = Checked.by(POLICY, RELEASE);

        assertThat(checked.checks()).hasSizeGreaterThan(150).noneMatch(check -> check.outcome() == Outcome.FAILS);
        assertThat(checked.issues()).isEmpty();
    }

    @Test
    void everyAlteredFigureThatBreaksAnIdentityIsReported() {
        Random random = new Random(20240926);
        List<Observation> tested = new ArrayList<>(tested());
        List<String> silent = new ArrayList<>();
        int broken = 0;
        for (int trial = 0; trial < ALTERED; trial++) {
            Observation figure = tested.get(random.nextInt(tested.size()));
            Misprint misprint = Misprint.values()[trial % Misprint.values().length];
            Observation altered = altered(figure, misprint, random);
            if (isLarge(figure, altered)) {
                broken++;
                if (!isReported(altered, replaced(figure, altered))) {
                    silent.add(misprint + " " + figure.figure().id() + " " + figure.value() + " -> " + altered.value());
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(broken).isGreaterThan(100);
    }

    /** The figures that some identity holds of. */
    private static List<Observation> tested() {
        Set<String> tested = new TreeSet<>();
        Checked.by(POLICY, RELEASE).checks().forEach(check -> tested.addAll(check.observations()));
        return RELEASE.stream()
                .filter(observation -> tested.contains(observation.figure().id()))
                .toList();
    }

    private static List<Observation> replaced(Observation figure, Observation altered) {
        List<Observation> release = new ArrayList<>(RELEASE);
        release.replaceAll(observation -> observation.equals(figure) ? altered : observation);
        return release;
    }

    /** A failed check that names it, or a conflict in which it is a candidate; and never verified. */
    private static boolean isReported(Observation altered, List<Observation> release) {
        String id = altered.figure().id();
        Checked checked = Checked.by(POLICY, release);
        boolean failed = checked.checks().stream().anyMatch(check -> fails(check, id));
        List<Decision> groups = checked.decisions().stream()
                .filter(decision -> decision.candidates().stream().anyMatch(candidate -> is(candidate, id)))
                .toList();
        boolean open = groups.stream().anyMatch(Decision::open);
        boolean rejected = groups.stream()
                .flatMap(decision -> decision.candidates().stream())
                .anyMatch(candidate -> is(candidate, id) && candidate.role() == Role.REJECTED);
        boolean verified = groups.stream()
                .anyMatch(decision -> decision.support() == Support.VERIFIED
                        && !decision.open()
                        && decision.chosen()
                                .filter(chosen -> chosen.figure().id().equals(id))
                                .isPresent());
        return (failed || open || rejected) && !verified;
    }

    private static boolean fails(Check check, String id) {
        return check.outcome() == Outcome.FAILS && check.observations().contains(id);
    }

    private static boolean is(Candidate candidate, String id) {
        return candidate.observation().figure().id().equals(id);
    }

    /** A tenth of a level, ten times its last digit, a whole point of growth: more than rounding of any term explains. */
    private static boolean isLarge(Observation figure, Observation altered) {
        BigDecimal change = altered.value().subtract(figure.value()).abs();
        return switch (figure.series().measure()) {
            case LEVEL ->
                change.compareTo(figure.value().abs().movePointLeft(1)) > 0
                        && change.compareTo(figure.halfWidth().multiply(new BigDecimal(20))) > 0;
            case RANK -> change.signum() != 0;
            default -> change.compareTo(BigDecimal.ONE) > 0;
        };
    }

    private static Observation altered(Observation figure, Misprint misprint, Random random) {
        BigDecimal printed = figure.figure().number().value();
        boolean rank = figure.series().measure() == Measure.RANK;
        return switch (rank ? Misprint.NEIGHBOUR : misprint) {
            case DIGIT -> with(figure, otherDigit(printed, random));
            case POWER_OF_TEN -> with(figure, printed.scaleByPowerOfTen(random.nextBoolean() ? 1 : 4));
            case SIGN -> with(figure, printed.negate());
            case NEIGHBOUR ->
                with(figure, neighbour(figure, random).figure().number().value());
        };
    }

    /** Another figure of the same series or the same column: swapped lines. */
    private static Observation neighbour(Observation figure, Random random) {
        List<Observation> others = RELEASE.stream()
                .filter(other -> other.series().measure() == figure.series().measure()
                        && other.figure()
                                .number()
                                .unit()
                                .equals(figure.figure().number().unit())
                        && other.figure().number().decimals()
                                == figure.figure().number().decimals()
                        && other.edition().equals(figure.edition()))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private static BigDecimal otherDigit(BigDecimal value, Random random) {
        String digits = value.unscaledValue().abs().toString();
        int at = random.nextInt(digits.length());
        int digit = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        BigDecimal changed = new BigDecimal(
                new java.math.BigInteger(digits.substring(0, at) + digit + digits.substring(at + 1)), value.scale());
        return value.signum() < 0 ? changed.negate() : changed;
    }

    /** The same figure with other digits; its factor to base units stays. */
    private static Observation with(Observation figure, BigDecimal printed) {
        PrintedNumber number = figure.figure().number();
        BigDecimal factor = figure.halfWidth().multiply(new BigDecimal(2)).scaleByPowerOfTen(number.decimals());
        BigDecimal value = printed.setScale(Math.max(printed.scale(), 0));
        Figure own = figure.figure();
        return new Observation(
                new Figure(
                        own.id(),
                        own.citation(),
                        new PrintedNumber(
                                value,
                                number.unit(),
                                Math.max(number.decimals(), value.scale()),
                                number.hedge(),
                                number.qualifier(),
                                number.falling()),
                        own.subject(),
                        own.attribution(),
                        own.reading(),
                        own.kind()),
                figure.edition(),
                figure.series(),
                figure.period(),
                (number.falling() ? value.negate() : value).multiply(factor),
                figure.unit(),
                figure.halfWidth());
    }

    private static List<Observation> read(Path sources) {
        FigureExtraction extraction = FigureExtraction.ofAllFormats(CONFIG.vocabulary());
        Normalisation normalisation = new Normalisation(CONFIG.vocabulary(), POLICY);
        Map<String, Observation> observations = new TreeMap<>();
        for (SourceDocument document : ReleaseFolder.read(sources, "2024").documents()) {
            ExtractedDocument extracted = extraction.extract(document);
            Edition edition = Edition.of(extracted.report().info());
            extracted.figures().stream()
                    .flatMap(figure -> normalisation.normalise(figure, edition).observation().stream())
                    .forEach(
                            observation -> observations.put(observation.figure().id(), observation));
        }
        return List.copyOf(observations.values());
    }
}
