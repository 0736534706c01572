package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Lexicon;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;

/**
 * Short names that an English document gives to directions of trade: where it has written "domestic exports (DX)", DX are
 * exports. One that it gives to two directions says none.
 *
 * @param flows the code of the direction of each short name
 */
public record EnglishAbbreviations(Map<String, String> flows) {

    /** What may stand between the word of direction and the bracket: exports of goods (GX). */
    private static final Pattern GIVEN = Pattern.compile(
            "\\G(?: (?:of|in)(?: (?:trade|goods|services|merchandise|and|in)){1,4})? \\((?<name>[A-Z][A-Za-z-]*[A-Z])\\)");

    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z-])[A-Z][A-Za-z-]*[A-Z](?![A-Za-z])");

    public EnglishAbbreviations {
        flows = Map.copyOf(flows);
    }

    public static EnglishAbbreviations of(List<Sentence> sentences, Lexicon lexicon) {
        Map<String, String> flows = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            String text = sentence.text();
            if (text.indexOf(" (") < 0 || !Parsed.isEnglish(text)) {
                continue;
            }
            for (Mention mention : lexicon.scan(text)) {
                Matcher given = GIVEN.matcher(text);
                if (mention.term() == Term.FLOW && given.find(mention.end())) {
                    flows.merge(given.group("name"), mention.code(), (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
        flows.values().removeIf(String::isEmpty);
        return new EnglishAbbreviations(flows);
    }

    /** The mentions of direction with those that such names make, in order. */
    public List<Mention> addTo(List<Mention> mentions, String text) {
        if (flows.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String code = flows.getOrDefault(name.group(), "");
            boolean explains = name.start() > 0 && text.charAt(name.start() - 1) == '(';
            if (!code.isEmpty() && !explains) {
                all.add(new Mention(name.start(), name.end(), Term.FLOW, code));
            }
        }
        all.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return List.copyOf(all);
    }
}
