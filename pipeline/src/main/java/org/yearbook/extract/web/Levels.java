package org.yearbook.extract.web;

import org.jsoup.nodes.Element;
import org.yearbook.extract.web.InlineText.Level;

/** How {@code sup} and {@code sub} raise and lower digits. */
final class Levels {

    private Levels() {}

    static Level inside(Element element, Level now) {
        return switch (PageElements.name(element)) {
            case "sup" -> Level.RAISED;
            case "sub" -> Level.LOWERED;
            default -> now;
        };
    }

    static Level behind(Element element, Level now) {
        String name = PageElements.name(element);
        return name.equals("sup") || name.equals("sub") ? Level.NORMAL : now;
    }
}
