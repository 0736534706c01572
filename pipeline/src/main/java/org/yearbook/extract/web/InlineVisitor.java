package org.yearbook.extract.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects all text below an element into one paragraph; blocks inside only break its line. */
final class InlineVisitor implements NodeSteps.Visitor {

    private final InlineText text;
    private final PageText weights;
    private InlineText.Level level = InlineText.Level.NORMAL;

    InlineVisitor(InlineText text, PageText weights) {
        this.text = text;
        this.weights = weights;
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof TextNode textNode) {
            text.add(textNode, level, false);
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (weights.isSkipped(element) || RaisedMark.is(element, text.text())) {
            return false;
        }
        breakLineAt(element);
        level = Levels.inside(element, level);
        return true;
    }

    @Override
    public void leave(Node node) {
        if (node instanceof Element element) {
            level = Levels.behind(element, level);
            breakLineAt(element);
        }
    }

    private void breakLineAt(Element element) {
        boolean breaks =
                PageElements.isBlock(element) || PageElements.name(element).equals("br");
        if (breaks && !text.isEmpty()) {
            text.breakLine(Math.max(0, element.sourceRange().startPos()));
        }
    }
}
