package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets running text into columns as a compositor does: first lines indented, lines justified, no line beginning with
 * closing punctuation, long English words hyphenated.
 */
final class Galley {

    private static final String NEVER_FIRST = "，。、；：！？）》”,.;:!?)%";
    private static final int LEAST_PART = 3;

    private record Slot(double x, double baseline, double width) {}

    private final TypeCase type;
    private double pitch;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private boolean continued;

    Galley(TypeCase type, double pitch, List<String> paragraphs) {
        this.type = type;
        this.pitch = pitch;
        rest.addAll(paragraphs);
    }

    /** From one line to the next, in points. */
    Galley pitch(double points) {
        pitch = points;
        return this;
    }

    /** Lines that may be filled, the first standing on this baseline. */
    Galley column(double x, double baseline, double width, int lines) {
        for (int line = 0; line < lines; line++) {
            slots.add(new Slot(x, baseline + line * pitch, width));
        }
        return this;
    }

    /** Fills the lines so far. */
    void set() {
        for (Slot slot : slots) {
            if (!rest.isEmpty()) {
                fill(slot);
            }
        }
        slots.clear();
    }

    /** The first line is set flush. */
    Galley flush() {
        continued = true;
        return this;
    }

    /** The sentences of these paragraphs up to the last that was begun and set to its end. */
    List<String> expected(List<String> paragraphs) {
        List<String> all = PressCopy.sentences(paragraphs);
        List<String> left = PressCopy.sentences(rest);
        return all.subList(0, all.size() - left.size());
    }

    private void fill(Slot slot) {
        String text = rest.remove(0);
        double indent = continued ? 0 : indent(text);
        int end = lineEnd(text, slot.width - indent);
        boolean whole = end == text.length();
        String line = text.substring(0, end).stripTrailing();
        boolean cut = !whole
                && Character.isLetter(text.charAt(end))
                && Character.isLetter(text.charAt(end - 1))
                && !Scripts.isCjk(text.charAt(end))
                && !Scripts.isCjk(text.charAt(end - 1));
        put(slot, indent, cut ? line + "-" : line, !whole);
        continued = !whole;
        if (!whole) {
            rest.add(0, text.substring(end).stripLeading());
        }
    }

    private double indent(String text) {
        return (Scripts.isCjk(text.codePointAt(0)) ? 2 : 1) * type.size();
    }

    /** One past the last character that fits. */
    private int lineEnd(String text, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length() && used + width(text.charAt(end)) <= width) {
            used += width(text.charAt(end));
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        return breakBefore(text, end);
    }

    private static int breakBefore(String text, int fits) {
        int end = fits;
        while (end > 1 && !mayBreak(text, end)) {
            end--;
        }
        return end <= 1 ? fits : end;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0 || "（《“(".indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ' || after == ' ' || Scripts.isCjk(before) || Scripts.isCjk(after) || before == '-') {
            return true;
        }
        return isInside(text, at);
    }

    /** Whether a hyphen may be put here: far enough inside of a word of small letters. */
    private static boolean isInside(String text, int at) {
        for (int i = at - LEAST_PART; i < at + LEAST_PART; i++) {
            if (i < 0 || i >= text.length() || !Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void put(Slot slot, double indent, String line, boolean justified) {
        double free = slot.width - indent - width(line);
        long blanks = line.chars().filter(c -> c == ' ').count();
        if (justified && blanks > 0 && line.chars().noneMatch(Scripts::isCjk)) {
            type.blank(0.25 + free / blanks / type.size());
        } else if (justified && line.length() > 1) {
            type.tracking(free / (line.length() - 1));
        }
        type.line(slot.x + indent, slot.baseline, line).blank(0.25).tracking(0);
    }

    private double width(String text) {
        return text.chars().mapToDouble(c -> width((char) c)).sum();
    }

    private double width(char c) {
        return type.width(c);
    }
}
