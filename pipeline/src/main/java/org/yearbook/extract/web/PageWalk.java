package org.yearbook.extract.web;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.extract.text.Headings;
import org.yearbook.extract.text.ReadText;
import org.yearbook.extract.text.SourceText;
import org.yearbook.extract.text.Typography;

/** Walks over a page once and cuts its text into passages at the block elements. */
final class PageWalk implements NodeSteps.Visitor {

    private static final int LONGEST_HEADING_COLUMNS = 80;
    /** Sentences this long are read wherever they stand, for the article may have been taken too small. */
    private static final int SHORTEST_STRAY_SENTENCE_COLUMNS = 40;

    private static final int SHORTEST_HEADLINE_COLUMNS = 12;
    private static final int NAMED_FURNITURE_PERCENT = 40;

    private final SourceText source;
    private final PageText weights;
    private final Element main;
    private final SourcePositions positions;
    private final InlineText text;
    private final PageContent content;

    private InlineText.Level level = InlineText.Level.NORMAL;
    private int furniture;
    private int headings;
    private int captions;
    private int links;
    private int mains;
    private boolean footnote;
    private boolean titled;
    private String title = "";
    private boolean afterBreak;
    private @Nullable Node leftOut;

    PageWalk(SourceText source, PageText weights, Element main, CreditLabels labels) {
        this.source = source;
        this.weights = weights;
        this.main = main;
        this.content = new PageContent(labels);
        this.positions = new SourcePositions(source.text());
        this.text = new InlineText(source, positions);
    }

    ReadText read(Document page) {
        title = page.title().strip();
        NodeSteps.walk(page, this);
        close();
        return new ReadText(content.passages(), content.tables(), List.of());
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof TextNode textNode) {
            afterBreak &= textNode.isBlank();
            text.add(textNode, level, links > 0);
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (isLeftOut(element)) {
            leftOut = element;
            return false;
        }
        if (parts(element)) {
            close();
        } else if (PageElements.name(element).equals("br")) {
            breakLine(element);
        }
        count(element, 1);
        level = Levels.inside(element, level);
        return true;
    }

    @Override
    public void leave(Node node) {
        if (node.equals(leftOut)) {
            leftOut = null;
            return;
        }
        if (node instanceof Element element) {
            if (parts(element)) {
                close();
            }
            count(element, -1);
            level = Levels.behind(element, level);
        }
    }

    /** The article may be in an element that is no block: what is around it is not of its last paragraph. */
    private boolean parts(Element element) {
        return PageElements.isBlock(element) || element.equals(main);
    }

    private boolean isLeftOut(Element element) {
        if (weights.isSkipped(element)) {
            return true;
        }
        if (RaisedMark.is(element, text.text())) {
            footnote |= text.isEmpty();
            return true;
        }
        return PageElements.name(element).equals("table") && furniture == 0 && isTable(element);
    }

    private boolean isTable(Element element) {
        TableGrid grid = TableGrid.of(element, weights, () -> new InlineText(source, positions));
        Optional<Table> table = WebTable.read(element, grid, content.nextTable());
        table.ifPresent(found -> {
            close();
            content.add(found);
        });
        return table.isPresent();
    }

    private void count(Element element, int step) {
        String name = PageElements.name(element);
        furniture += !element.equals(main) && !isAround(element) && isFurniture(element) ? step : 0;
        headings += PageElements.isHeading(element) ? step : 0;
        captions += name.equals("figcaption") || name.equals("caption") ? step : 0;
        links += name.equals("a") && element.hasAttr("href") ? step : 0;
        mains += element.equals(main) ? step : 0;
    }

    // A name alone is not believed of an element with much of the text.
    private boolean isFurniture(Element element) {
        return PageElements.isFurniture(element)
                || (PageElements.isNamedFurniture(element)
                        && weights.prose(element) * 100L < (long) weights.prose(main) * NAMED_FURNITURE_PERCENT);
    }

    // What holds the article is no furniture whatever it is called.
    private boolean isAround(Element element) {
        return weights.unlinked(element) >= weights.unlinked(main) && weights.unlinked(main) > 0;
    }

    // One break inside a sentence is a line end; at the end of a sentence or heading, or two of them, a new paragraph.
    private void breakLine(Element element) {
        if (text.isEmpty()) {
            return;
        }
        String line = text.text().toString();
        if (afterBreak || Typography.endsSentence(line) || Headings.looksLikeOne(line, LONGEST_HEADING_COLUMNS)) {
            close();
        } else {
            text.breakLine(Math.max(0, element.sourceRange().startPos()));
            afterBreak = true;
        }
    }

    private void close() {
        afterBreak = false;
        boolean linked = text.isLinked();
        Passage passage = text.take(PassageKind.PARAGRAPH);
        if (!passage.text().isEmpty()) {
            content.add(new Passage(kind(passage.text(), linked), passage.text(), passage.spans()));
        }
        footnote = false;
    }

    /** The headline is what the title of the page starts with; many pages print it outside of the article, in no heading element. */
    private boolean isHeadline(String line) {
        boolean first = !titled && Typography.columns(line) >= SHORTEST_HEADLINE_COLUMNS && title.startsWith(line);
        titled |= first;
        return first;
    }

    private PassageKind kind(String line, boolean linked) {
        if (!linked && isHeadline(line)) {
            return PassageKind.HEADING;
        }
        if (furniture > 0) {
            return PassageKind.FURNITURE;
        }
        if (headings > 0) {
            return PassageKind.HEADING;
        }
        if (captions > 0) {
            return PassageKind.CAPTION;
        }
        if (footnote) {
            return PassageKind.FOOTNOTE;
        }
        boolean stray = mains == 0
                && !((Typography.holdsSentence(line) || Typography.endsSentence(line))
                        && Typography.columns(line) >= SHORTEST_STRAY_SENTENCE_COLUMNS);
        if (linked || stray) {
            return PassageKind.FURNITURE;
        }
        return Headings.looksLikeOne(line, LONGEST_HEADING_COLUMNS) ? PassageKind.HEADING : PassageKind.PARAGRAPH;
    }
}
