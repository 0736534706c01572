package org.yearbook.extract.pdf.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters of the block of supplementary radicals (U+2E80 to U+2EF3) as the ideographs they show, after Unicode's
 * list EquivalentUnifiedIdeograph; compatibility normalisation leaves them as they are. Some programs write 龙, 长 or 见
 * so, and no name with such a character would be found.
 */
final class Radicals {

    static final char FIRST = '\u2E80';
    static final char LAST = '\u2EF3';

    /** The radical and its ideograph in turn; only those that are characters by themselves. */
    private static final String PAIRS = "\u2E81\u5382\u2E84\u4E59\u2E8A\u535C\u2E8C\u5C0F\u2E92\u5DF3\u2E93\u5E7A"
            + "\u2EA0\u6C11\u2EA9\u738B\u2EAA\u758B\u2EAB\u76EE\u2EAC\u793A\u2EAE\u7AF9\u2EB6\u7F8A\u2EBB\u807F"
            + "\u2EBC\u8089\u2EBD\u81FC\u2EC1\u864E\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC9\u8D1D\u2ECB\u8F66"
            + "\u2ED1\u9577\u2ED3\u957F\u2ED4\u95E8\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE"
            + "\u2EDC\u98DE\u2EDD\u98DF\u2EE1\u9996\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F"
            + "\u2EE7\u5364\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEC\u9F50\u2EEE\u9F7F\u2EEF\u7ADC\u2EF0\u9F99"
            + "\u2EF2\u4E80";

    private static final Map<Character, Character> IDEOGRAPHS = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            IDEOGRAPHS.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private Radicals() {}

    /** A text with ideographs for its radicals. */
    static String asIdeographs(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= FIRST && c <= LAST ? IDEOGRAPHS.getOrDefault(c, c) : c);
        }
        return plain.toString();
    }
}
