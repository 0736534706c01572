package org.yearbook.extract.web;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: the one the page marks as such, else where the text is densest. */
final class MainContent {

    /** A marked article counts only with this part of the text; some pages mark every teaser as an article. */
    private static final int MARKED_PERCENT = 50;
    /** The search goes down into a child as long as it holds nearly all of the text outside of links. */
    private static final int DESCEND_PERCENT = 85;

    private static final Set<String> CONTAINERS =
            Set.of("html", "body", "div", "main", "article", "section", "form", "center");

    private MainContent() {}

    static Element of(Document page, PageText text) {
        Element start = page.body();
        int all = text.unlinked(start);
        for (Element marked : page.select("article, main, [role=main], [itemprop=articleBody]")) {
            if (text.unlinked(marked) * 100L >= (long) all * MARKED_PERCENT && !text.isSkipped(marked)) {
                start = marked;
            }
        }
        @Nullable Element inner = start;
        while (inner != null) {
            start = inner;
            inner = heaviestChild(start, text);
        }
        return start;
    }

    private static @Nullable Element heaviestChild(Element parent, PageText text) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element child
                    && CONTAINERS.contains(PageElements.name(child))
                    && text.unlinked(child) * 100L >= (long) text.unlinked(parent) * DESCEND_PERCENT
                    && hasBlockChild(child)) {
                return child;
            }
        }
        return null;
    }

    private static boolean hasBlockChild(Element element) {
        return element.childNodes().stream()
                .anyMatch(child -> child instanceof Element inner && PageElements.isBlock(inner));
    }
}
