package org.yearbook.extract.prose.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Passage;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/** English ports, which report figures of their own though no list of areas holds them: the Port of Antwerp; their code is the name as printed. */
public final class EnglishPorts {

    /** A word of a name; but the Port of Antwerp Sept. 14, Monday: when it told. */
    private static final String NAME =
            "(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:uary|ruary|ch|il|ust|ember|ober|day)?\\b\\.?)\\p{Lu}[\\p{L}'’.-]+";

    private static final Pattern PORT =
            Pattern.compile("\\b[Pp]ort of (?<name>" + NAME + "(?:(?:[ /]| and | & | y | de )" + NAME + ")*)");

    private static final Pattern LAST_WORD = Pattern.compile("(?: and| &| y| de)?[ /][^ /]+$");

    /** A port in a sentence; where another name is joined to it, nobody knows which ports it is of. */
    private static final Pattern IN_TEXT = Pattern.compile("\\b[Pp]ort of (?<name>" + NAME + "(?:[ /]" + NAME
            + ")*)(?! (?:and|&) \\p{Lu})(?<!\\b(?:Entry|Call|Origin|Loading|Discharge|Departure|Arrival|Destination))");

    /** Record at the Port of Antwerp; but a strike at a port, or exports via one, tell of others. */
    private static final Pattern TRAFFIC = Pattern.compile(
            "(?i)(?:(?:a|new|another|strong|first) )?(?:record|growth|throughput|traffic|cargo|containers?|tonnage|volumes?)\\b(?: [a-z]+){0,3} (?:at|for|of|in) (?:the )?");

    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)\\s*(?:the )?");

    private EnglishPorts() {}

    /** The words of a sentence with the ports that hold no listed area as areas, in order. */
    public static List<Mention> addTo(String text, List<Mention> mentions) {
        Matcher port = IN_TEXT.matcher(text);
        List<Mention> all = new ArrayList<>(mentions);
        while (port.find()) {
            int start = port.start();
            int end = port.end();
            boolean listed = mentions.stream()
                    .anyMatch(area -> area.term() == Term.AREA
                            && area.start() < end
                            && area.end() > start
                            && !text.startsWith(area.code(), area.start()));
            if (!listed) {
                all.removeIf(inside -> inside.start() < end && inside.end() > start);
                all.add(new Mention(start, end, Term.AREA, "Port of " + port.group("name")));
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }

    /**
     * The port that reports, for the title opens with it or it publishes the text: as much of the capital words behind "port of"
     * as the text writes too.
     */
    public static Optional<String> named(String title, String publisher, List<Passage> passages) {
        Matcher port = PORT.matcher(title);
        if (!port.find()
                || !(opens(title, port)
                        || publisher
                                .toLowerCase(Locale.ROOT)
                                .contains(port.group().toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        String name = OWNER.matcher(port.group("name")).replaceFirst("");
        while (!name.isEmpty()) {
            String words = "port of " + name.toLowerCase(Locale.ROOT);
            boolean again = passages.stream()
                    .map(Passage::text)
                    .filter(text -> !text.strip().equals(title.strip()))
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
            if (again) {
                return Optional.of("Port of " + name);
            }
            Matcher last = LAST_WORD.matcher(name);
            name = last.find() ? name.substring(0, last.start()) : "";
        }
        return Optional.empty();
    }

    private static boolean opens(String title, Matcher port) {
        String lead = title.substring(0, port.start());
        return ARTICLE.matcher(lead).matches()
                || (TRAFFIC.matcher(lead).matches()
                        && title.substring(port.end()).isBlank());
    }
}
