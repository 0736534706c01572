package org.yearbook.extract.pdf.damage;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found damaged or missing on one page. */
public final class Damage {

    /** A kind of damage, in words for the person who compares the page with the print. */
    public enum Kind {
        CONTENT_MISSING("a part of its content is not in the file"),
        CONTENT_BROKEN("a part of its content is cut off or altered"),
        CONTENT_UNPACKED_TWICE("its content states twice how it is packed"),
        PACKING_UNKNOWN("a part of its content is packed in a way that cannot be read here"),
        INSTRUCTION("instructions cannot be understood"),
        INSTRUCTION_FAILED("instructions could not be carried out"),
        FONT_MISSING("a font is missing, so its text was left out"),
        FONT_BROKEN("a font is damaged"),
        OUTSIDE("much of its text lies outside the page");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    public void add(Kind kind) {
        kinds.add(kind);
    }

    public boolean isFound() {
        return !kinds.isEmpty();
    }

    /** What is damaged, for people. */
    public String words() {
        return kinds.stream().map(kind -> kind.words).collect(Collectors.joining("; "));
    }
}
