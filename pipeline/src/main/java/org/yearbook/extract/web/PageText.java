package org.yearbook.extract.web;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yearbook.extract.text.Typography;

/**
 * How much text every element of a page holds, and which elements are not to be read. Counted in one pass without
 * recursion, for saved pages may nest elements as deep as they like.
 */
final class PageText {

    /** A hidden element with more than this part of the page's text is the article, hidden only until it is loaded. */
    private static final int ARTICLE_PERCENT = 50;

    /** A page with fewer characters in sentences is a table or a list. */
    private static final int LEAST_PROSE = 40;

    private static final Pattern RUNNING = Pattern.compile("[，。；！？]|[a-z)%][,.;](?:\\s|$)");

    private final IdentityHashMap<Node, Integer> all = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> links = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> sentences = new IdentityHashMap<>();
    private int total;
    private int sentencesTotal;
    private int hidden;

    private PageText() {}

    static PageText of(Element root) {
        PageText text = new PageText();
        text.count(root);
        text.total = text.characters(root);
        text.sentencesTotal = text.sentences.getOrDefault(root, 0);
        text.countHidden(root);
        return text;
    }

    /** Characters in an element that are no blanks, hidden ones included, silent elements left out. */
    int characters(Node node) {
        return all.getOrDefault(node, 0);
    }

    /** Those of them outside of links. */
    int unlinked(Node node) {
        return characters(node) - links.getOrDefault(node, 0);
    }

    /**
     * How much of an article there is in an element: characters in running sentences outside of links, on a page without
     * those all characters outside of links.
     */
    int prose(Node node) {
        return sentencesTotal >= LEAST_PROSE ? sentences.getOrDefault(node, 0) : unlinked(node);
    }

    /** Characters in elements that are not read because the page hides them. */
    int hiddenCharacters() {
        return hidden;
    }

    /** Whether nothing in this element is read. */
    boolean isSkipped(Element element) {
        return PageElements.isSilent(element) || isHidden(element);
    }

    private boolean isHidden(Element element) {
        return PageElements.isHidden(element) && characters(element) * 100L <= (long) total * ARTICLE_PERCENT;
    }

    private void count(Element root) {
        NodeSteps.walk(root, new NodeSteps.Visitor() {
            @Override
            public boolean enter(Node node) {
                if (node instanceof TextNode text) {
                    int visible = visible(text.getWholeText());
                    all.put(node, visible);
                    sentences.put(node, RUNNING.matcher(text.getWholeText()).find() ? visible : 0);
                }
                return !(node instanceof Element element) || !PageElements.isSilent(element);
            }

            @Override
            public void leave(Node node) {
                if (node instanceof Element element
                        && PageElements.name(element).equals("a")) {
                    links.put(node, characters(node));
                    sentences.remove(node);
                }
                if (!node.equals(root) && node.parent() != null) {
                    all.merge(node.parent(), characters(node), Integer::sum);
                    links.merge(node.parent(), links.getOrDefault(node, 0), Integer::sum);
                    sentences.merge(node.parent(), sentences.getOrDefault(node, 0), Integer::sum);
                }
            }
        });
    }

    private void countHidden(Element root) {
        NodeSteps.walk(root, new NodeSteps.Visitor() {
            @Override
            public boolean enter(Node node) {
                boolean skip = node instanceof Element element && isHidden(element);
                hidden += skip ? characters(node) : 0;
                return !skip;
            }

            @Override
            public void leave(Node node) {}
        });
    }

    private static int visible(String text) {
        return Math.toIntExact(
                text.codePoints().filter(each -> !Typography.isBlank(each)).count());
    }
}
