package org.yearbook.extract.prose.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.domain.Passage;

/** Ports, which report figures of their own though no list of areas holds them: the Port of Antwerp; their code is the name as printed. */
final class EnglishPorts {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+";

    private static final Pattern PORT = Pattern.compile(
            "\\b[Pp]ort of (?<name>" + NAME + "(?:(?:[ /]| and | & | y | de )" + NAME + ")*)");

    private static final Pattern LAST_WORD = Pattern.compile("(?: and| &| y| de)?[ /][^ /]+$");

    private EnglishPorts() {}

    /** The port that a title names: as much of the capital words behind "port of" as the text writes too. */
    static Optional<String> named(String title, List<Passage> passages) {
        Matcher port = PORT.matcher(title);
        if (!port.find()) {
            return Optional.empty();
        }
        String name = port.group("name");
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
}
