package org.yearbook.extract.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a web page mean to a reader. */
final class PageElements {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "title",
            "meta",
            "link",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "datalist",
            "dialog",
            "map");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "legend",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "menu");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "menu", "menubar", "search", "toolbar", "option");
    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** Names that page makers give to what stands around an article (the same words as in Mozilla's Readability, and Chinese ones). */
    private static final Pattern FURNITURE_NAME =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:ads?|advert\\w*|banner|breadcrumbs?|crumbs?|comments?"
                    + "|commentlist|copyright|disqus|footer|foot|hot|hotnews|menu|nav|navbar|newsletter|pager|pagination|popular|promo"
                    + "|rank|ranking|recommend\\w*|related|replies|rss|share|sharing|sidebar|social|sponsor\\w*|subscribe|tags?|tuijian"
                    + "|widget|xgnews|xiangguan)(?:$|[\\s_-])");

    private PageElements() {}

    /** Whether an element never prints text of the document. */
    static boolean isSilent(Element element) {
        return SILENT.contains(name(element));
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(name(element));
    }

    static boolean isHeading(Element element) {
        return name(element).matches("h[1-6]");
    }

    /** Whether an element holds menus or notices of the site; a header does only where no article is inside or around. */
    static boolean isFurniture(Element element) {
        return FURNITURE.contains(name(element))
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (name(element).equals("header") && element.selectFirst("h1") == null);
    }

    /** Whether class or id of an element say that it holds something beside the article. */
    static boolean isNamedFurniture(Element element) {
        return FURNITURE_NAME.matcher(element.className()).find()
                || FURNITURE_NAME.matcher(element.id()).find();
    }

    /** Whether an element is not shown; some saved pages hide the article itself until a script has run. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || element.attr("aria-hidden").equalsIgnoreCase("true");
    }

    static String name(Element element) {
        return element.normalName();
    }
}
