package org.yearbook.extract.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.text.ArticleTop;
import org.yearbook.extract.text.DateLine;

/** What a web page says of itself: title, publisher and date, from its meta elements or the lines at its top. */
final class PageInfo {

    private static final List<String> TITLES =
            List.of("og:title", "articletitle", "twitter:title", "dc.title", "citation_title");
    // Names of GB/T government site metadata stand beside those of Open Graph and Dublin Core.
    private static final List<String> PUBLISHERS = List.of(
            "contentsource",
            "source",
            "publisher",
            "dc.publisher",
            "article:publisher",
            "author",
            "article:author",
            "sitename",
            "og:site_name");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "pubdate",
            "publishdate",
            "publish_date",
            "datepublished",
            "dc.date",
            "dc.date.issued",
            "og:release_date",
            "date",
            "weibo:article:create_at");

    /** Signs that no headline has, and sites put between it and their names. */
    private static final Pattern BEFORE_SITE = Pattern.compile("(?<=\\S)(?:[_|｜]|\\s[-–—]+\\s)");

    private PageInfo() {}

    static DocumentInfo complete(DocumentInfo info, Document page, ArticleTop top) {
        String title = meta(page, TITLES);
        if (title.isEmpty()) {
            title = withoutSite(page.title().strip(), top.title());
        }
        Vintage date = DateLine.in(meta(page, DATES));
        if (!date.isKnown()) {
            date = timeElement(page);
        }
        String publisher = meta(page, PUBLISHERS);
        return info.orElse(
                title.isEmpty() ? top.title() : title,
                publisher.isEmpty() ? top.publisher() : publisher,
                date.isKnown() ? date : top.date());
    }

    /** Headline_section_site: the headline alone, if the page prints it, else what is before the first mark. */
    private static String withoutSite(String title, String heading) {
        return !heading.isEmpty() && title.startsWith(heading) ? heading : BEFORE_SITE.split(title, 2)[0].strip();
    }

    private static Vintage timeElement(Document page) {
        for (Element time : page.select("time")) {
            Vintage date = DateLine.in(time.hasAttr("datetime") ? time.attr("datetime") : time.wholeText());
            if (date.isKnown()) {
                return date;
            }
        }
        return Vintage.UNKNOWN;
    }

    private static String meta(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String key = meta.hasAttr("property") ? meta.attr("property") : nameOf(meta);
                String content = meta.attr("content").strip();
                if (key.toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty() && !isAddress(content)) {
                    return content;
                }
            }
        }
        return "";
    }

    private static String nameOf(Element meta) {
        return meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
    }

    private static boolean isAddress(String content) {
        return content.startsWith("http://") || content.startsWith("https://");
    }
}
