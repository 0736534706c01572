package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** 吴江 in a text that has named 吴江区: places that nobody listed go by the shorter name at the opening of a clause. */
final class ShorterNames {

    private static final int SHORTEST = 2;

    /** Endings that the shorter name leaves out. */
    private static final String ENDINGS = "区县市旗";

    /** Words that are no name, or that another word ends with before a name: 记者从吴江区. */
    private static final Pattern NO_NAME = Pattern.compile("[从在对向由经至到是为和与及的了其该本我全各]");

    private final Map<String, String> codes = new TreeMap<>();

    /**
     * Takes notice of a place by its printed name.
     *
     * @param ending where its ending starts
     */
    void learn(String text, Mention place, int ending) {
        String name = text.substring(place.start(), ending);
        boolean ends = place.end() == ending + 1 && ENDINGS.indexOf(text.charAt(ending)) >= 0;
        if (ends && name.length() >= SHORTEST && !NO_NAME.matcher(name).find()) {
            codes.put(name, place.code());
        }
    }

    /** The mentions with those places as areas, in order. */
    List<Mention> addedTo(String text, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        codes.forEach((name, code) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int start = at;
                int end = at + name.length();
                boolean opens = start == 0 || !Character.isIdeographic(text.charAt(start - 1));
                boolean longer = end < text.length() && ENDINGS.indexOf(text.charAt(end)) >= 0;
                if (opens && !longer && all.stream().noneMatch(word -> word.start() < end && start < word.end())) {
                    all.add(new Mention(start, end, Term.AREA, code));
                }
            }
        });
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }
}
