package org.yearbook.extract;

import java.util.regex.Pattern;

/**
 * Entities that a page or XML file declares for itself, to reach for other files or to unfold to gigabytes. No reader
 * here unfolds any, so what such a document says could not be known.
 */
final class EntityDeclarations {

    /** A document type comes before all else, so a long way behind the start there is none. */
    private static final int HEAD_CHARACTERS = 65_536;

    private static final Pattern DECLARED = Pattern.compile("(?i)<!DOCTYPE\\b[^>\\[]*+\\[[^\\]]*?<!ENTITY\\b");

    private EntityDeclarations() {}

    static boolean areIn(String text) {
        return DECLARED.matcher(text.substring(0, Math.min(text.length(), HEAD_CHARACTERS)))
                .find();
    }
}
