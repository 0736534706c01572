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

    private final List<Paragraph> paragraphs;
    private final boolean[] taken;

    private PassageJoin(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        taken = new boolean[paragraphs.size()];
    }

    /** Each passage as the parts it is printed in, in the order in which the passages begin. */
    static List<List<Paragraph>> join(List<Paragraph> paragraphs) {
        return new PassageJoin(paragraphs).join();
    }

    private List<List<Paragraph>> join() {
        List<List<Paragraph>> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!taken[i]) {
                passages.add(partsFrom(i));
            }
        }
        return passages;
    }

    private List<Paragraph> partsFrom(int start) {
        List<Paragraph> parts = new ArrayList<>();
        OptionalInt at = OptionalInt.of(start);
        while (at.isPresent()) {
            parts.add(paragraphs.get(at.getAsInt()));
            taken[at.getAsInt()] = true;
            at = continuation(at.getAsInt());
        }
        return parts;
    }

    private OptionalInt continuation(int at) {
        Paragraph part = paragraphs.get(at);
        if (!part.closes() || !mayGoOn(part)) {
            return OptionalInt.empty();
        }
        for (int i = at + 1; i < paragraphs.size(); i++) {
            Paragraph next = paragraphs.get(i);
            if (next.firstLine().page() - part.lastLine().page() > farthest(part.kind())) {
                break;
            }
            boolean sameArticle = next.column().frame() == part.column().frame();
            if (sameArticle && next.kind() == part.kind()) {
                return !taken[i] && goesOn(part, next) ? OptionalInt.of(i) : OptionalInt.empty();
            }
            if (sameArticle && next.kind() == PassageKind.HEADING && part.kind() == PassageKind.PARAGRAPH) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mayGoOn(Paragraph part) {
        return switch (part.kind()) {
            case PARAGRAPH, FOOTNOTE -> true;
            case CAPTION -> !Kinds.isNumberedCaption(part);
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

    private static boolean goesOn(Paragraph part, Paragraph next) {
        TextLine last = part.lastLine();
        TextLine first = next.firstLine();
        boolean likeSize = Math.abs(last.size() - first.size()) <= LIKE_SIZE * last.size();
        boolean sameFace = Typography.font(part.lines()).equals(Typography.font(next.lines()));
        return likeSize
                && sameFace
                && next.opens()
                && !Edges.isIndented(first, next.column())
                && Edges.goesOn(last, first, part.column())
                && !Scripts.endsSentence(last.text());
    }
}
