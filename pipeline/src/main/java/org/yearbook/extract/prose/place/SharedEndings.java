package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Area;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** Finds regions whose names end where the last of their list does: 东、中、西部地区. */
final class SharedEndings {

    private static final String JOINER = "、";

    private final Map<String, String> regions = new HashMap<>();

    SharedEndings(Vocabulary vocabulary) {
        for (Area area : vocabulary.areas()) {
            if (area.type() == Area.Type.REGION) {
                regions.put(area.nameZh(), area.code());
                area.aliases().forEach(alias -> regions.put(alias, area.code()));
            }
        }
    }

    /** The mentions with those regions, in order. */
    List<Mention> completed(String text, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (Mention region : mentions) {
            if (region.term() == Term.AREA && regions.containsValue(region.code())) {
                addBefore(text, region, found);
            }
        }
        if (found.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(found);
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }

    /** One character before each 、 and the ending of the last name. */
    private void addBefore(String text, Mention last, List<Mention> found) {
        String ending = text.substring(last.start() + 1, last.end());
        int start = last.start();
        while (start >= JOINER.length() + 1 && text.startsWith(JOINER, start - JOINER.length())) {
            int first = start - JOINER.length() - 1;
            @Nullable String code = regions.get(text.charAt(first) + ending);
            if (code == null) {
                return;
            }
            found.add(new Mention(first, first + 1, Term.AREA, code));
            start = first;
        }
    }
}
