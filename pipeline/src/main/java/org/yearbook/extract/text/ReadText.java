package org.yearbook.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbook.domain.Cell;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Passage;
import org.yearbook.domain.PassageKind;
import org.yearbook.domain.Table;
import org.yearbook.domain.Vintage;
import org.yearbook.extract.document.UnreadableDocumentException;

/** What a reader of a format without pages found, on its way to a document's content. */
public record ReadText(List<Passage> passages, List<Table> tables, List<Issue> issues) {

    /** A byline or date stands among the first passages. */
    private static final int PASSAGES_NEAR_TOP = 12;

    private static final int LONGEST_DATE_LINE_COLUMNS = 60;

    /** A place, in capitals or with the name of an agency behind the date. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*[A-Z]{3,}[A-Z ,./-]{0,30}[^a-z]{1,3}[A-Za-z0-9.]{1,10}[ ,.]+[A-Za-z0-9]{1,10}[ ,.]+(?:19|20)\\d\\d\\b|"
                    + "\\s*[A-Z][A-Za-z ]{2,30}[,\\]] [A-Za-z0-9.]{1,10}[ ,.]+[A-Za-z0-9]{1,10}[ ,.]+(?:19|20)\\d\\d (?=\\(|[–—-])|\\s*[A-Z][A-Za-z ]{2,30}, [A-Z][a-z]{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d ?[:(–—-]");

    public ReadText {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /**
     * The content of the document.
     *
     * @throws UnreadableDocumentException NO_TEXT if there is neither a passage nor a table
     */
    public DocumentContent toContent(DocumentInfo info, String mediaType) throws UnreadableDocumentException {
        int characters = passages.stream()
                        .mapToInt(passage ->
                                passage.text().codePointCount(0, passage.text().length()))
                        .sum()
                + tables.stream()
                        .flatMap(table -> table.cells().stream())
                        .map(Cell::text)
                        .mapToInt(text -> text.codePointCount(0, text.length()))
                        .sum();
        if (characters == 0) {
            throw new UnreadableDocumentException(
                    "NO_TEXT", "There is no readable text in the document; save the page when it is fully loaded.");
        }
        return new DocumentContent(info, mediaType, 1, characters, MonthLine.setAside(passages), tables, issues);
    }

    /**
     * The first heading, empty if none; before it a short line at the very top with a line of date and source behind it,
     * which is no heading only because it tells a figure.
     */
    public String firstHeading() {
        boolean titled = passages.size() > 1
                && Byline.is(passages.get(1).text())
                && !Typography.endsSentence(passages.get(0).text());
        return passages.stream()
                .filter(passage -> titled || passage.kind() == PassageKind.HEADING)
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    /** The publisher that the line of date and source near the top names, empty if none does. */
    public String publisherNearTop() {
        return nearTop()
                .map(Passage::text)
                .filter(Byline::is)
                .map(Byline::source)
                .filter(source -> !source.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands close before the first line of the text proper, behind the menus of the site, and close behind it. */
    private Stream<Passage> nearTop() {
        int first = 0;
        while (first < passages.size() && passages.get(first).kind() == PassageKind.FURNITURE) {
            first++;
        }
        return passages.stream().skip(Math.max(0, first - PASSAGES_NEAR_TOP)).limit(2L * PASSAGES_NEAR_TOP);
    }

    /** The date on a short line near the top; one with a day before one without, which may be what a title is about. */
    public Vintage dateNearTop() {
        List<Vintage> dates = nearTop()
                .map(Passage::text)
                .filter(text -> Byline.is(text)
                        || (Typography.columns(text) <= LONGEST_DATE_LINE_COLUMNS && !Typography.holdsSentence(text)))
                .map(DateLine::in)
                .filter(Vintage::isKnown)
                .toList();
        return dates.stream()
                .filter(Vintage::isDay)
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .or(this::dateOfReport)
                .orElseGet(() -> MonthLine.in(passages));
    }

    /** DHAKA, July 24, 2017 (BSS): the day before the first sentence of a report. */
    private Optional<Vintage> dateOfReport() {
        return passages.stream()
                .limit(PASSAGES_NEAR_TOP)
                .map(Passage::text)
                .map(OPENING::matcher)
                .filter(Matcher::lookingAt)
                .map(opening -> DateLine.in(opening.group()))
                .filter(Vintage::isDay)
                .findFirst();
    }
}
