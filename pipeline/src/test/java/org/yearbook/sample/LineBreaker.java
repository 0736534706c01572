package org.yearbook.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbook.sample.TextLine.Atom;

/** Cuts Chinese text into full lines; numbers and Latin words stay whole, and no line opens with closing punctuation. */
final class LineBreaker {

    /** Marks are set at this part of the type size. */
    static final float MARK_SCALE = 0.6f;

    private static final Pattern ATOM = Pattern.compile("\\[\\^(\\d+)]|[!-~]+| |[^!-~ ]");
    private static final String NOT_FIRST = "，。、；：？！）》”’%";
    private static final String NOT_LAST = "（《“‘";

    private final Style style;
    private final float width;

    LineBreaker(Style style, float width) {
        this.style = style;
        this.width = width;
    }

    List<TextLine> lines(String text) throws IOException {
        List<Atom> atoms = atoms(text);
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        while (from < atoms.size()) {
            float indent = from == 0 ? style.indent() * style.size() : 0;
            int to = end(atoms, from, width - indent);
            lines.add(line(atoms.subList(from, to), indent, to == atoms.size()));
            from = to;
        }
        return lines;
    }

    private List<Atom> atoms(String text) throws IOException {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        while (matcher.find()) {
            boolean mark = matcher.group(1) != null;
            String shown = mark ? matcher.group(1) : matcher.group();
            float size = mark ? style.size() * MARK_SCALE : style.size();
            int note = mark ? Integer.parseInt(shown) : 0;
            atoms.add(new Atom(shown, note, style.font().getStringWidth(shown) / 1000 * size));
        }
        return atoms;
    }

    private static int end(List<Atom> atoms, int from, float room) {
        int to = from;
        float used = 0;
        while (to < atoms.size() && used + atoms.get(to).width() <= room) {
            used += atoms.get(to++).width();
        }
        int end = to;
        while (end > from + 1 && end < atoms.size() && isBadBreak(atoms.get(end - 1), atoms.get(end))) {
            end--;
        }
        // Better an ugly line end than no text at all.
        return Math.max(end, from + 1);
    }

    private static boolean isBadBreak(Atom last, Atom first) {
        return NOT_LAST.contains(last.text()) || NOT_FIRST.contains(first.text()) || first.note() > 0;
    }

    private TextLine line(List<Atom> atoms, float indent, boolean last) {
        List<Atom> kept = List.copyOf(atoms);
        float used = 0;
        int gaps = -1;
        for (Atom atom : kept) {
            used += atom.width();
            gaps += atom.text().length();
        }
        float stretch = last || gaps < 1 ? 0 : (width - indent - used) / gaps;
        return new TextLine(kept, indent, stretch);
    }
}
