package org.yearbook.extract.text;

import java.util.List;
import org.yearbook.domain.Issue;

/**
 * The characters of a document's bytes.
 *
 * @param source the text without its byte-order mark
 * @param charset the name of the encoding that was followed
 * @param issues what was wrong or guessed
 */
public record DecodedText(SourceText source, String charset, List<Issue> issues) {

    public DecodedText {
        issues = List.copyOf(issues);
    }
}
