package org.yearbook.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Indicator.Part;
import org.yearbook.domain.Vocabulary;

/** Aliases that name a row below another (货运量：铁路) and cannot work as somebody may have meant them. */
public final class PartAliases {

    private static final int SHOWN = 3;

    private PartAliases() {}

    /** A sentence for each, in order of the list of indicators, with the file and what to do; empty if there are none. */
    public static List<String> in(Vocabulary vocabulary) {
        Map<String, String> owners = new HashMap<>();
        for (Indicator indicator : vocabulary.indicators()) {
            indicator.names().forEach(name -> owners.put(folded(name), indicator.code()));
        }
        Map<String, String> seen = new HashMap<>();
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        for (Indicator indicator : vocabulary.indicators()) {
            found.addAll(halves(indicator));
            for (Part part : indicator.parts()) {
                String whole = folded(part.whole());
                String key = owners.getOrDefault(whole, whole) + ":" + folded(part.name());
                Optional.ofNullable(seen.put(key, indicator.code()))
                        .filter(other -> !other.equals(indicator.code()))
                        .ifPresent(other -> found.add(clash(indicator, part, other)));
                if (!owners.containsKey(whole)) {
                    unknown.computeIfAbsent(part.whole(), row -> new ArrayList<>())
                            .add("'" + part.name() + "' of " + indicator.code());
                }
            }
        }
        unknown.forEach((whole, rows) -> found.add(unknown(whole, rows)));
        return List.copyOf(found);
    }

    /** 货运量： without a name behind the colon. */
    private static List<String> halves(Indicator indicator) {
        return indicator.aliases().stream()
                .filter(alias -> alias.strip().matches("[:：].*|.*[:：]"))
                .map(alias -> start(indicator, alias)
                        + " has a name on one side of its colon only; write the name of the row above,"
                        + " a colon and the name of the row (货运量：铁路).")
                .collect(Collectors.toList());
    }

    private static String unknown(String whole, List<String> rows) {
        return "indicators.csv: '" + whole
                + "' before a colon is no name of an indicator, so only a row or a head printed exactly so counts;"
                + " it is for "
                + (rows.size() == 1 ? "the row " : "the rows ")
                + String.join(", ", rows.subList(0, Math.min(SHOWN, rows.size())))
                + (rows.size() > SHOWN ? " and " + (rows.size() - SHOWN) + " more." : ".");
    }

    private static String clash(Indicator indicator, Part part, String other) {
        return start(indicator, part.whole() + "：" + part.name()) + " names the same row as an alias of " + other
                + ", so it counts for neither; leave it to one of them.";
    }

    private static String start(Indicator indicator, String alias) {
        return "indicators.csv: '" + alias + "' of " + indicator.code();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
