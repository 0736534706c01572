package org.yearbook.extract.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Box;
import org.yearbook.domain.PassageKind;

/** Tells titles and captions from running text by their type and place. */
final class PassageKinds {

    private static final double LARGER = 1.1;
    private static final int MOST_TITLE_LINES = 3;
    // A title leaves at least this much of its last line free; a paragraph cut by a page end does not.
    private static final double SHORT = 2.0;
    // Captions stand close to their picture, in sizes of their text.
    private static final double BESIDE_PICTURE = 2.5;

    private static final Pattern NUMBERED_CAPTION =
            Pattern.compile("([图表]\\s*\\d|(Figure|Fig\\.|Table|Chart)\\s+\\d).{0,80}");

    private final BodyType body;

    PassageKinds(BodyType body) {
        this.body = body;
    }

    /** The same paragraphs, titles and captions marked as such. */
    List<SetParagraph> tell(List<SetParagraph> paragraphs, List<Box> pictures) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.kind() == PassageKind.PARAGRAPH ? paragraph.as(kind(paragraph, pictures)) : paragraph)
                .toList();
    }

    /** Whether it begins as captions of numbered figures and tables do. */
    static boolean isNumberedCaption(String text) {
        return NUMBERED_CAPTION.matcher(text).matches();
    }

    private PassageKind kind(SetParagraph paragraph, List<Box> pictures) {
        String text = paragraph.sketch();
        boolean ended = Scripts.endsSentence(text);
        if (!ended && isNumberedCaption(text)) {
            return PassageKind.CAPTION;
        }
        if (!ended && isTitle(paragraph)) {
            return PassageKind.HEADING;
        }
        return isCaption(paragraph, pictures) ? PassageKind.CAPTION : PassageKind.PARAGRAPH;
    }

    private boolean isTitle(SetParagraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        Column column = paragraph.column();
        if (lines.size() > MOST_TITLE_LINES) {
            return false;
        }
        if (lines.stream().allMatch(line -> line.size() >= LARGER * body.size())) {
            return true;
        }
        if (!hasLetters(paragraph)) {
            return false;
        }
        if (lines.stream().allMatch(TextLine::isBold)) {
            return true;
        }
        TextLine last = paragraph.lastLine();
        boolean isShort = column.right() - last.right() > SHORT * last.size();
        return isShort
                && last.size() >= body.size()
                && !Edges.isAtRight(last, column)
                && !BodyType.font(lines).equals(BodyType.font(column.lines()));
    }

    private static boolean hasLetters(SetParagraph paragraph) {
        return paragraph.lines().stream()
                .flatMap(line -> line.letters().stream())
                .anyMatch(letter -> Character.isLetter(letter.codePoint()));
    }

    private boolean isCaption(SetParagraph paragraph, List<Box> pictures) {
        boolean bodyType = BodyType.font(paragraph.lines()).equals(body.font())
                && paragraph.firstLine().size() >= body.size();
        return !bodyType && pictures.stream().anyMatch(picture -> isNear(paragraph.column(), picture));
    }

    private static boolean isNear(Column column, Box picture) {
        double top = column.lines().get(0).top();
        double bottom = column.lines().get(column.lines().size() - 1).bottom();
        double reach = BESIDE_PICTURE * column.lines().get(0).size();
        Box near = new Box(
                picture.x() - reach, picture.y() - reach, picture.width() + 2 * reach, picture.height() + 2 * reach);
        return near.intersects(new Box(column.left(), top, column.right() - column.left(), bottom - top));
    }
}
