package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.TextSpan;

/** Writes the lines of a passage one after the other and notes where each character is printed. */
final class PassageText {

    private final boolean cjk;
    private final StringBuilder text = new StringBuilder();
    private final List<Printed> printed = new ArrayList<>();

    private record Printed(int start, int end, Letter letter) {}

    private PassageText(boolean cjk) {
        this.cjk = cjk;
    }

    /**
     * The passage.
     *
     * @param offset code points from the start of the document's text to its first character
     */
    static Passage of(PassageKind kind, List<TextLine> lines, int offset) {
        PassageText passage = new PassageText(isMostlyCjk(lines));
        lines.forEach(passage::add);
        return new Passage(kind, passage.text.toString(), passage.spans(offset));
    }

    private static boolean isMostlyCjk(List<TextLine> lines) {
        long cjk = 0;
        long latin = 0;
        for (TextLine line : lines) {
            for (Letter letter : line.letters()) {
                boolean isCjk = Scripts.isCjk(letter.codePoint());
                cjk += isCjk ? 1 : 0;
                latin += !isCjk && Character.isLetter(letter.codePoint()) ? 1 : 0;
            }
        }
        // A Latin word of average length counts as much as one Chinese character or two.
        return cjk * 2 > latin;
    }

    private void add(TextLine line) {
        if (text.length() > 0) {
            switch (Joint.of(text, line.text(), cjk)) {
                case BLANK -> text.append(' ');
                case DROP_HYPHEN -> dropLast();
                case NOTHING -> {}
            }
        }
        List<Letter> letters = line.letters();
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0 && line.hasBlankBefore(i)) {
                text.append(' ');
            }
            append(letters.get(i));
        }
    }

    private void append(Letter letter) {
        int start = text.length();
        text.append(letter.text());
        printed.add(new Printed(start, text.length(), letter));
    }

    private void dropLast() {
        Printed last = printed.remove(printed.size() - 1);
        text.setLength(last.start());
    }

    private List<TextSpan> spans(int offset) {
        List<TextSpan> spans = new ArrayList<>();
        int at = offset;
        int done = 0;
        for (Printed run : printed) {
            at += text.codePointCount(done, run.start());
            done = run.start();
            spans.add(new TextSpan(
                    run.start(), run.end(), run.letter().page(), run.letter().box(), at));
        }
        return spans;
    }
}
