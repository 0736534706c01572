package org.yearbook.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yearbook.domain.PassageKind;

/** Joins the parts of a paragraph that a column, box or page end cut, whatever stands between them. */
final class PassageJoin {

    private static final double LIKE_SIZE = 0.06;
    // A paragraph that a page cuts goes on within the next pages; figures on whole pages come between.
    private static final int FARTHEST_PAGE = 3;

    private final List<SetParagraph> paragraphs;
    private final boolean[] taken;
    private final BodyType body;
    private final boolean indents;

    private PassageJoin(List<SetParagraph> paragraphs, BodyType body) {
        this.body = body;
        this.paragraphs = new ArrayList<>(paragraphs);
        taken = new boolean[paragraphs.size()];
        indents = indents(paragraphs);
    }

    /**
     * Each passage as the parts it is printed in, in the order in which the passages begin.
     *
     * @param body what most of the text is set in; only such text goes on beyond text that is set otherwise
     */
    static List<List<SetParagraph>> join(List<SetParagraph> paragraphs, BodyType body) {
        return new PassageJoin(paragraphs, body).join();
    }

    private List<List<SetParagraph>> join() {
        List<List<SetParagraph>> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!taken[i]) {
                passages.add(partsFrom(i));
            }
        }
        return passages;
    }

    private List<SetParagraph> partsFrom(int start) {
        List<SetParagraph> parts = new ArrayList<>();
        OptionalInt at = OptionalInt.of(start);
        while (at.isPresent()) {
            parts.add(paragraphs.get(at.getAsInt()));
            taken[at.getAsInt()] = true;
            OptionalInt next = continuation(at.getAsInt());
            if (next.isPresent()) {
                untitle(at.getAsInt(), next.getAsInt());
            }
            at = next;
        }
        return parts;
    }

    private OptionalInt continuation(int at) {
        SetParagraph part = paragraphs.get(at);
        if (!part.closes() || !mayGoOn(part)) {
            return OptionalInt.empty();
        }
        boolean over = false;
        for (int i = at + 1; i < paragraphs.size(); i++) {
            SetParagraph next = paragraphs.get(i);
            if (next.firstLine().page() - part.lastLine().page() > farthest(part.kind())) {
                break;
            }
            boolean sameArticle = next.column().frame() == part.column().frame();
            if (sameArticle
                    && next.kind() == part.kind()
                    && !isAside(next)
                    && (isSetAlike(part, next) || !isBody(part))) {
                return !taken[i] && goesOn(part, next) && (!over || isInMidSentence(next))
                        ? OptionalInt.of(i)
                        : OptionalInt.empty();
            }
            if (sameArticle && (next.kind() == PassageKind.HEADING || next.kind() == part.kind())) {
                over = true;
                if (part.kind() == PassageKind.PARAGRAPH && !isBody(part)) {
                    break;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** (Continued on page 3): a line in brackets at a column's end or top is no part of the text that it stands in. */
    private static boolean isAside(SetParagraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        return lines.size() == 1
                && Scripts.isOpening(lines.get(0).first().codePoint())
                && Scripts.isClosing(lines.get(0).last().lastCodePoint());
    }

    private boolean isBody(SetParagraph part) {
        return Math.abs(part.lastLine().size() - body.size()) <= LIKE_SIZE * body.size()
                && BodyType.font(part.lines()).equals(body.font());
    }

    /** What stands in large type between two parts of a sentence is no title of what follows. */
    private void untitle(int part, int next) {
        for (int i = part + 1; i < next; i++) {
            SetParagraph between = paragraphs.get(i);
            int frame = between.column().frame();
            boolean titles = between.kind() == PassageKind.HEADING
                    && frame != paragraphs.get(part).column().frame()
                    && paragraphs.stream()
                            .anyMatch(other -> other.kind() == PassageKind.PARAGRAPH
                                    && other.column().frame() == frame);
            if (between.kind() == PassageKind.HEADING && !titles) {
                paragraphs.set(i, between.as(PassageKind.CAPTION));
            }
        }
    }

    /**
     * Whether its beginning shows that it goes on a text whose end stands beyond a title, as on both sides of a quotation
     * in large type or of an advertisement: what a title begins is indented or starts with a capital letter.
     */
    private boolean isInMidSentence(SetParagraph next) {
        int first = next.firstLine().first().codePoint();
        return Scripts.isCjk(first) ? indents : !Character.isUpperCase(first) && !Scripts.isOpening(first);
    }

    private static boolean mayGoOn(SetParagraph part) {
        return switch (part.kind()) {
            case PARAGRAPH, FOOTNOTE -> true;
            case CAPTION -> !PassageKinds.isNumberedCaption(part.sketch());
            case HEADING, FURNITURE, UNSORTED -> false;
        };
    }

    private static int farthest(PassageKind kind) {
        return switch (kind) {
            case PARAGRAPH -> FARTHEST_PAGE;
            case FOOTNOTE -> 1;
            default -> 0;
        };
    }

    private static boolean goesOn(SetParagraph part, SetParagraph next) {
        TextLine last = part.lastLine();
        TextLine first = next.firstLine();
        return isSetAlike(part, next)
                && next.opens()
                && !Edges.isIndented(first, next.column())
                && Edges.goesOn(last, first, part.column())
                && !Scripts.endsSentence(last.text());
    }

    private static boolean isSetAlike(SetParagraph part, SetParagraph next) {
        double size = part.lastLine().size();
        return Math.abs(size - next.firstLine().size()) <= LIKE_SIZE * size
                && BodyType.font(part.lines()).equals(BodyType.font(next.lines()));
    }

    /** Whether the document indents the first lines of most of its paragraphs. */
    private static boolean indents(List<SetParagraph> paragraphs) {
        List<SetParagraph> begun = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == PassageKind.PARAGRAPH && !paragraph.opens())
                .toList();
        long indented = begun.stream()
                .filter(paragraph -> Edges.isIndented(paragraph.firstLine(), paragraph.column()))
                .count();
        return 2 * indented > begun.size();
    }
}
