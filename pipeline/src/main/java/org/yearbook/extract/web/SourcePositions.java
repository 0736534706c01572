package org.yearbook.extract.web;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds for every character of a text node the place in the page's source that prints it, entities included. */
final class SourcePositions {

    /** The longest named entity is shorter than this. */
    private static final int LONGEST_ENTITY = 34;
    /** A character that the parser dropped or moved is looked for this far ahead. */
    private static final int LOOK_AHEAD = 8;

    private final String source;

    SourcePositions(String source) {
        this.source = source;
    }

    /** UTF-16 indexes into the source, one for each UTF-16 unit of the node's text. */
    int[] of(TextNode node) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int[] places = new int[text.length()];
        int at = range.isTracked() ? Math.max(0, range.startPos()) : 0;
        for (int index = 0; index < text.length(); ) {
            int entity = at < source.length() && source.charAt(at) == '&' ? entityLength(text, index, at) : 0;
            if (entity > 0) {
                int length = decoded(at, entity).length();
                for (int unit = 0; unit < length && index < text.length(); unit++) {
                    places[index++] = at;
                }
                at += entity;
            } else {
                at = matchFrom(text.charAt(index), at);
                places[index++] = Math.min(at, Math.max(0, source.length() - 1));
                at++;
            }
        }
        return places;
    }

    private int matchFrom(char wanted, int at) {
        for (int ahead = 0; ahead <= LOOK_AHEAD && at + ahead < source.length(); ahead++) {
            if (source.charAt(at + ahead) == wanted) {
                return at + ahead;
            }
        }
        return at;
    }

    // Longest first: &notin; is not &not followed by "in;".
    private int entityLength(String text, int index, int at) {
        int longest = Math.min(LONGEST_ENTITY, source.length() - at);
        int semicolon = source.indexOf(';', at) - at + 1;
        if (semicolon > 2 && semicolon <= longest && isEntity(text, index, at, semicolon)) {
            return semicolon;
        }
        for (int length = Math.min(longest, 10); length > 2; length--) {
            if (Character.isLetterOrDigit(source.charAt(at + length - 1)) && isEntity(text, index, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isEntity(String text, int index, int at, int length) {
        String decoded = decoded(at, length);
        return decoded.length() < length && decoded.indexOf(';') < 0 && text.startsWith(decoded, index);
    }

    private String decoded(int at, int length) {
        return Parser.unescapeEntities(source.substring(at, at + length), false);
    }
}
