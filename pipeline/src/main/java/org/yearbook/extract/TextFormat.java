package org.yearbook.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yearbook.extract.sheet.SeparatedValues;

/** Which of the text formats a text is written in: by its content first, then by the file's name. */
enum TextFormat {
    PLAIN,
    MARKDOWN,
    HTML,
    /** Rows of cells between commas, semicolons or tabs. */
    SEPARATED_VALUES,
    /** XML that is no web page. */
    XML;

    private static final int HEAD_CHARACTERS = 4096;
    /** So many closing tags near the start make a fragment of a page. */
    private static final int TAGS_OF_A_FRAGMENT = 3;

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html\\b|<head\\b|<body\\b).*");
    private static final Pattern XML_START = Pattern.compile("(?is)^\\s*<\\?xml.*");
    private static final Pattern CLOSING_TAG = Pattern.compile("</[A-Za-z][A-Za-z0-9]*\\s*>");
    private static final Pattern FRONT_MATTER = Pattern.compile("^\\s*---[ \\t]*\\R[A-Za-z_][\\w-]*[ \\t]*:");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");
    private static final Pattern MARKDOWN_TABLE =
            Pattern.compile("(?m)^[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*\\|[ \\t|:-]*$");

    static TextFormat of(String text, String file) {
        String head = text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
        String name = file.toLowerCase(Locale.ROOT);
        boolean namedPage = name.endsWith(".htm") || name.endsWith(".html") || name.endsWith(".xhtml");
        boolean namedMarkdown = name.endsWith(".md") || name.endsWith(".markdown");
        boolean startsWithTag = head.stripLeading().startsWith("<");
        if (PAGE.matcher(head).matches()
                || (namedPage && head.indexOf('<') >= 0)
                || (startsWithTag && !namedMarkdown && closingTags(head) >= TAGS_OF_A_FRAGMENT && !isXml(head))) {
            return HTML;
        }
        if (isXml(head)) {
            return XML;
        }
        if (namedMarkdown || looksLikeMarkdown(text)) {
            return MARKDOWN;
        }
        return isSeparated(text, name) ? SEPARATED_VALUES : PLAIN;
    }

    /** Whether a document of this format may declare entities of its own. */
    boolean hasEntities() {
        return this == HTML || this == XML;
    }

    private static boolean isSeparated(String text, String name) {
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv");
        boolean tabs = text.indexOf('\t') >= 0 && !named;
        // A text with tabs may hold more than one table and prose between them; the reader of text knows both.
        return !tabs
                && SeparatedValues.in(text)
                        .filter(values -> named || values.isEvident())
                        .isPresent();
    }

    private static boolean isXml(String head) {
        return XML_START.matcher(head).matches();
    }

    // One line that starts with # may be anything; two are headings.
    private static boolean looksLikeMarkdown(String text) {
        return FRONT_MATTER.matcher(text).find()
                || MARKDOWN_HEADING.matcher(text).results().limit(2).count() == 2
                || MARKDOWN_TABLE.matcher(text).find();
    }

    private static int closingTags(String head) {
        return Math.toIntExact(CLOSING_TAG.matcher(head).results().count());
    }
}
