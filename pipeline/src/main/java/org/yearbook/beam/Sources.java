package org.yearbook.beam;

import java.util.List;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.SourceDocument;

/**
 * The documents of a release and how they are read, in a form that travels.
 *
 * @param cache folder of what earlier runs have kept; empty for none
 */
public record Sources(List<SourceDocument> documents, ReadingSettings reading, String cache) {

    public Sources {
        documents = List.copyOf(documents);
    }
}
