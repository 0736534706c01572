package org.yearbook.extract.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.document.DocumentReader;
import org.yearbook.extract.document.UnreadableDocumentException;
import org.yearbook.extract.text.ArticleTop;
import org.yearbook.extract.text.CreditLabels;
import org.yearbook.extract.text.DecodedText;
import org.yearbook.extract.text.ReadText;
import org.yearbook.extract.text.TextDecoder;

/** Reads a saved web page: the article and its tables, with what stands around it set apart as furniture. */
public final class WebPageReader implements DocumentReader {

    public static final String MEDIA_TYPE = "text/html";

    private final CreditLabels labels;

    public WebPageReader(CreditLabels labels) {
        this.labels = labels;
    }

    @Override
    public DocumentContent read(DocumentInfo info, byte[] bytes) throws UnreadableDocumentException {
        return read(info, TextDecoder.decode(info, bytes));
    }

    /** The same of bytes that are decoded already. */
    public DocumentContent read(DocumentInfo info, DecodedText decoded) throws UnreadableDocumentException {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(decoded.source().text(), "");
        PageText weights = PageText.of(page);
        PageWalk walk = new PageWalk(decoded.source(), weights, MainContent.of(page, weights), labels);
        ReadText text = walk.read(page);
        List<Issue> issues = new ArrayList<>(decoded.issues());
        if (weights.hiddenCharacters() > 0) {
            issues.add(
                    Issue.of(
                            "HIDDEN_TEXT",
                            Severity.NOTE,
                            info.file(),
                            weights.hiddenCharacters()
                                    + " characters that the page hides were not read; check that they do not belong to the article."));
        }
        UnreadTail.in(decoded.source())
                .ifPresent(offset -> issues.add(Issue.of(
                        "TEXT_NOT_READ",
                        Severity.WARNING,
                        info.file(),
                        "A script, comment or the like that starts at offset " + offset
                                + " never ends, so nothing behind it was read; save the page again.")));
        ArticleTop top = new ArticleTop(text.passages(), labels);
        return new ReadText(top.withoutCredits(), text.tables(), issues)
                .toContent(PageInfo.complete(info, page, top), MEDIA_TYPE);
    }
}
