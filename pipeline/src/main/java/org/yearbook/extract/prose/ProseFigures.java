package org.yearbook.extract.prose;

import java.util.List;
import org.yearbook.domain.DocumentContent;
import org.yearbook.domain.DocumentFigures;
import org.yearbook.domain.Vocabulary;

/** stub */
public final class ProseFigures {
    private ProseFigures() {}

    public static DocumentFigures read(DocumentContent content, Vocabulary vocabulary) {
        return new DocumentFigures(List.of(), List.of());
    }
}
