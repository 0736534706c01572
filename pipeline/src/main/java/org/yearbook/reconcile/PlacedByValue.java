package org.yearbook.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.Measure;
import org.yearbook.domain.Observation;
import org.yearbook.domain.Qualifier;
import org.yearbook.domain.ReasonCode;
import org.yearbook.domain.SeriesKey;

/**
 * Levels that credit nobody, so that their basis is not known or only assumed. One whose value is that of exactly one
 * basis that a document does credit is placed there, and what is printed with it follows; one that fits several bases,
 * or none, stays where it is. All of them are told.
 */
final class PlacedByValue {

    // Fewer digits fit by chance.
    private static final int DIGITS = 3;

    private final List<Observation> topic;
    private final Map<String, String> bases = new TreeMap<>();
    private final Map<String, String> notes = new TreeMap<>();

    private PlacedByValue(List<Observation> topic) {
        this.topic = topic;
        topic.stream().filter(PlacedByValue::isAssumed).forEach(this::place);
        topic.stream().filter(PlacedByValue::isCompanion).forEach(this::follow);
    }

    static PlacedByValue of(List<Observation> topic) {
        return new PlacedByValue(topic);
    }

    /** All observations of the topic, those placed by value on their new basis. */
    List<Observation> observations() {
        return topic.stream()
                .map(observation -> Optional.ofNullable(bases.get(id(observation)))
                        .map(basis -> on(basis, observation))
                        .orElse(observation))
                .toList();
    }

    /** The figures that are on a basis because of their value alone. */
    Set<String> figures() {
        return bases.keySet();
    }

    /** The decision with a sentence about every figure in it that credits nobody, and those placed marked as such. */
    Decision noted(Decision decision) {
        Set<String> sentences = new TreeSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : decision.candidates()) {
            String id = id(candidate.observation());
            Optional.ofNullable(notes.get(id)).ifPresent(sentences::add);
            boolean agrees = candidate.role() != Candidate.Role.REJECTED && candidate.reason() != ReasonCode.UNRESOLVED;
            candidates.add(
                    bases.containsKey(id) && agrees
                            ? new Candidate(candidate.observation(), candidate.role(), ReasonCode.PLACED_BY_VALUE)
                            : candidate);
        }
        if (sentences.isEmpty()) {
            return decision;
        }
        return new Decision(
                decision.groupId(),
                decision.series(),
                decision.period(),
                decision.rule(),
                candidates,
                decision.explanation() + " " + String.join(" ", sentences),
                decision.open(),
                decision.support());
    }

    private static boolean isAssumed(Observation observation) {
        return isUncredited(observation)
                && observation.series().measure() == Measure.LEVEL
                && observation.figure().number().qualifier() == Qualifier.NONE
                && observation.figure().number().value().precision() >= DIGITS;
    }

    private static boolean isCompanion(Observation observation) {
        return isUncredited(observation) && observation.series().measure() != Measure.LEVEL;
    }

    private static boolean isUncredited(Observation observation) {
        return observation.figure().reading().authority().isEmpty();
    }

    private void place(Observation observation) {
        Map<String, Observation> fitting = new TreeMap<>();
        Map<String, Observation> other = new TreeMap<>();
        for (Observation credited : topic) {
            String basis = credited.series().basis();
            if (!isUncredited(credited) && keyOn(basis, observation).equals(credited.series())) {
                (observation.isConsistentWith(credited) ? fitting : other).putIfAbsent(basis, credited);
            }
        }
        String own = observation.series().basis();
        boolean contradicted = own.equals(SeriesKey.NOT_KNOWN) || (other.containsKey(own) && !fitting.containsKey(own));
        if (!contradicted || (fitting.isEmpty() && other.isEmpty())) {
            return;
        }
        String printed = Explanation.place(observation);
        if (fitting.size() == 1) {
            Map.Entry<String, Observation> only = fitting.entrySet().iterator().next();
            bases.put(id(observation), only.getKey());
            notes.put(id(observation), placed(printed, only.getKey(), only.getValue()));
        } else {
            notes.put(id(observation), left(observation, fitting.isEmpty() ? other : fitting, fitting.isEmpty()));
        }
    }

    /** A growth stands on the basis of the level that is printed with it. */
    private void follow(Observation growth) {
        List<Observation> levels = topic.stream()
                .filter(level -> level.series().measure() == Measure.LEVEL
                        && isUncredited(level)
                        && level.series().flow() == growth.series().flow()
                        && level.series().indicator().equals(growth.series().indicator())
                        && level.series().basis().equals(growth.series().basis())
                        && level.edition().document().equals(growth.edition().document())
                        && level.figure()
                                .citation()
                                .place()
                                .equals(growth.figure().citation().place()))
                .toList();
        Set<String> placed = new TreeSet<>();
        levels.forEach(level -> placed.add(bases.getOrDefault(id(level), "")));
        if (placed.size() == 1 && !placed.contains("")) {
            String basis = placed.iterator().next();
            bases.put(id(growth), basis);
            notes.put(id(growth), placed(Explanation.place(growth), basis, levels.get(0)));
        }
    }

    private static String placed(String printed, String basis, Observation reason) {
        String like = Explanation.place(reason);
        return printed + "未注明来源，数值只与" + basis + "口径的" + like + "相符，按数值归入该口径。 " + printed
                + " credits nobody; placed by value on the basis " + basis + ", the only one that it fits: " + like
                + ".";
    }

    private static String left(Observation observation, Map<String, Observation> others, boolean none) {
        String printed = Explanation.place(observation);
        String own = observation.series().basis();
        boolean apart = own.equals(SeriesKey.NOT_KNOWN);
        String zh = apart ? "单独成列" : "仍按" + own + "口径";
        String en = apart ? "it stays apart" : "it stays on the basis " + own;
        List<String> list = new ArrayList<>();
        others.forEach((basis, other) -> list.add(basis + " " + Explanation.place(other)));
        String names = String.join(", ", list);
        return none
                ? printed + "未注明来源，与各口径数值均不相符（" + names + "），" + zh + "。 " + printed
                        + " credits nobody and fits no basis (" + names + "), so " + en + "."
                : printed + "未注明来源，与几个口径的数值都相符（" + names + "），不能归入其一。 " + printed
                        + " credits nobody and fits several bases (" + names + "), so it is placed on none.";
    }

    private static Observation on(String basis, Observation observation) {
        return new Observation(
                observation.figure(),
                observation.edition(),
                keyOn(basis, observation),
                observation.period(),
                observation.value(),
                observation.unit(),
                observation.halfWidth());
    }

    private static SeriesKey keyOn(String basis, Observation observation) {
        SeriesKey series = observation.series();
        return new SeriesKey(
                series.indicator(),
                series.flow(),
                series.measure(),
                series.refArea(),
                series.counterpartArea(),
                basis,
                series.currency());
    }

    private static String id(Observation observation) {
        return observation.figure().id();
    }
}
