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
    /** The search goes down into a child as long as it holds nearly all of the running text. */
    private static final int DESCEND_PERCENT = 85;

    private static final Set<String> CONTAINERS = Set.of(
            "html", "body", "div", "main", "article", "section", "form", "center", "table", "tbody", "tr", "td", "font",
            "span");

    private MainContent() {}

    static Element of(Document page, PageText text) {
        Element start = page.body();
        int all = text.prose(start);
        for (Element marked : page.select("article, main, [role=main], [itemprop=articleBody]")) {
            if (text.prose(marked) * 100L >= (long) all * MARKED_PERCENT && !text.isSkipped(marked)) {
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
                    && text.prose(child) * 100L >= (long) text.prose(parent) * DESCEND_PERCENT
                    && holdsParagraphs(child)) {
                return child;
            }
        }
        return null;
    }

    /** An element without blocks and line breaks is a paragraph of the article and not the article. */
    private static boolean holdsParagraphs(Element element) {
        return element.childNodes().stream()
                        .anyMatch(child -> child instanceof Element inner && PageElements.isBlock(inner))
                || element.select("br").size() > 1;
    }
}
