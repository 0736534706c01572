package org.yearbook.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.beam.worker.IsolatedExtraction;
import org.yearbook.beam.worker.ReleaseSize;
import org.yearbook.beam.worker.SharedExtraction;
import org.yearbook.domain.Box;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Figure;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.domain.SourceDocument;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.pdf.page.PageCrops;
import org.yearbook.publish.review.ReviewGroup;

/** The places that a reviewer should see, cut out of the pages of their documents. */
final class ReviewPictures {

    /** Some two megabytes: a page that a telephone still opens. The worst groups come first. */
    private static final int MOST = 80;

    private ReviewPictures() {}

    /** Pictures by figure; a document that cannot be drawn has none, and an issue says so. */
    static Map<String, byte[]> of(
            Iterable<ReviewGroup> groups, Sources sources, Shipped<Vocabulary> vocabulary, Consumer<Issue> issues) {
        Map<String, List<PageCrops.Spot>> spots = spots(groups);
        Map<String, byte[]> pictures = new TreeMap<>();
        if (spots.isEmpty()) {
            return pictures;
        }
        // Pages to draw are few in any release.
        SharedExtraction.Settings settings =
                new SharedExtraction.Settings(vocabulary, sources.reading(), ReleaseSize.SMALL, sources.cache());
        try (SharedExtraction drawing = SharedExtraction.open(settings)) {
            for (SourceDocument document : sources.documents()) {
                List<PageCrops.Spot> wanted = spots.getOrDefault(document.file(), List.of());
                if (!wanted.isEmpty()) {
                    IsolatedExtraction.Pictures drawn = drawing.draw(document, wanted);
                    pictures.putAll(drawn.byId());
                    if (!drawn.failure().isEmpty()) {
                        issues.accept(withoutPictures(document, drawn.failure()));
                    }
                }
            }
        }
        return pictures;
    }

    private static Issue withoutPictures(SourceDocument document, String failure) {
        return Issue.of(
                "REVIEW_WITHOUT_PICTURES",
                Severity.NOTE,
                document.file(),
                "review.html lacks pictures of this document: a page cannot be drawn (" + failure + ").");
    }

    /** Places to show, by document. */
    private static Map<String, List<PageCrops.Spot>> spots(Iterable<ReviewGroup> groups) {
        Map<String, List<PageCrops.Spot>> spots = new TreeMap<>();
        places(groups).limit(MOST).forEach(figure -> {
            Citation citation = figure.citation();
            @Nullable Box box = citation.box();
            if (box != null) {
                spots.computeIfAbsent(citation.document(), unused -> new ArrayList<>())
                        .add(new PageCrops.Spot(figure.id(), citation.page(), box));
            }
        });
        return spots;
    }

    /** The figures on pages that a reviewer should look at. */
    private static Stream<Figure> places(Iterable<ReviewGroup> groups) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(ReviewGroup::needsEvidence)
                .flatMap(group -> group.candidates().stream())
                .map(candidate -> candidate.observation().figure())
                .filter(figure -> figure.citation().box() != null);
    }
}
