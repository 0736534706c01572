package org.yearbook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.extract.sheet.SeparatedValuesReader;
import org.yearbook.extract.sheet.WorkbookReader;
import org.yearbook.extract.web.WebPageReader;

/** The format that the name of a file promises; another one inside is worth a word, for it may be the wrong file. */
final class NamedFormat {

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "xlsx", WorkbookReader.MEDIA_TYPE,
            "csv", SeparatedValuesReader.MEDIA_TYPE,
            "html", WebPageReader.MEDIA_TYPE,
            "htm", WebPageReader.MEDIA_TYPE);

    private NamedFormat() {}

    /** The content, with an issue if its name promises another format. */
    static DocumentContent compared(DocumentContent content) {
        String file = content.info().file();
        String extension = extension(file);
        Optional<String> promised = Optional.ofNullable(TYPES.get(extension));
        if (promised.isEmpty() || promised.get().equals(content.mediaType())) {
            return content;
        }
        List<Issue> issues = new ArrayList<>(content.issues());
        issues.add(Issue.of(
                "NAME_MISLEADS",
                Severity.NOTE,
                file,
                "The file is named ." + extension + " but holds " + content.mediaType()
                        + ", and was read as that; check that it is the document you meant."));
        return content.withIssues(issues);
    }

    static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
