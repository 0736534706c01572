package org.yearbook.extract.pdf.layout;

import java.util.List;

/**
 * What most of a document is set in.
 *
 * @param size in points
 * @param font name of the face
 */
record BodyType(double size, String font) {

    static BodyType of(List<TextLine> lines) {
        List<Letter> letters =
                lines.stream().flatMap(line -> line.letters().stream()).toList();
        if (letters.isEmpty()) {
            return new BodyType(1, "");
        }
        double size = TextLine.mostCommon(letters, letter -> Math.round(2 * letter.size()) / 2.0);
        return new BodyType(size, font(lines));
    }

    /** The face of most characters of words; digits often have a face of their own. */
    static String font(List<TextLine> lines) {
        List<Letter> letters =
                lines.stream().flatMap(line -> line.letters().stream()).toList();
        List<Letter> words = letters.stream()
                .filter(letter -> Character.isLetter(letter.codePoint()))
                .toList();
        return TextLine.mostCommon(words.isEmpty() ? letters : words, Letter::font);
    }
}
