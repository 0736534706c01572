package org.yearbook.extract.lexicon;

import org.yearbook.domain.Word;

/**
 * A place in a text where a word of the configuration is printed.
 *
 * @param start first character (UTF-16 index)
 * @param end one past the last
 * @param code what it stands for: an area, an indicator, an authority, or the meaning of the word
 */
public record Mention(int start, int end, Term term, String code) {

    /** What sort of thing is mentioned: one of the code lists, or a word by its {@link Word.Role}. */
    public enum Term {
        AREA,
        INDICATOR,
        AUTHORITY,
        FLOW,
        MEASURE,
        CHANGE,
        HEDGE_BEFORE,
        HEDGE_AFTER,
        OF_WHICH,
        RESPECTIVELY,
        FORECAST,
        TARGET,
        CREDIT,
        PART_OF,
        COMPARED,
        GAP,
        FILLER,
        TOTAL_ROW,
        MISSING,
        PARTNER,
        PAIR,
        SHORT,
        STUB_HEAD,
        HERE,
        PLACE,
        PLAIN,
        OVER,
        TOWARDS,
        ASIDE,
        EVENT,
        FURTHER,
        TIMELESS,
        NORM,
        INDEX,
        HEAD,
        GOODS,
        VISITOR,
        SCOPE,
        EXCEPT;

        static Term of(Word.Role role) {
            return valueOf(role.name());
        }
    }

    public boolean contains(Mention other) {
        return start <= other.start && other.end <= end;
    }

    public int length() {
        return end - start;
    }
}
