package org.yearbook.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yearbook.beam.store.LocalCopy;
import org.yearbook.domain.Box;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Issue;
import org.yearbook.domain.Severity;
import org.yearbook.domain.SourceDocument;
import org.yearbook.extract.pdf.page.PageCrops;
import org.yearbook.publish.ReviewGroup;

/** The places that a reviewer should see, cut out of the pages of their documents. */
final class ReviewPictures {

    /** Some two megabytes: a page that a telephone still opens. The worst groups come first. */
    private static final int MOST = 80;

    /** The documents of the release, in a form that travels. */
    record Sources(List<SourceDocument> documents) {}

    private ReviewPictures() {}

    /** Pictures by figure; a document that cannot be drawn has none, and an issue says so. */
    static Map<String, byte[]> of(List<ReviewGroup> groups, Sources sources, Consumer<Issue> issues) {
        Map<String, List<PageCrops.Spot>> spots = new TreeMap<>();
        int count = 0;
        for (ReviewGroup group : groups) {
            for (Candidate candidate : group.needsEvidence() ? group.candidates() : List.<Candidate>of()) {
                Citation citation = candidate.observation().figure().citation();
                @Nullable Box box = citation.box();
                if (box != null && count < MOST) {
                    spots.computeIfAbsent(citation.document(), unused -> new ArrayList<>())
                            .add(new PageCrops.Spot(
                                    candidate.observation().figure().id(), citation.page(), box));
                    count++;
                }
            }
        }
        Map<String, byte[]> pictures = new TreeMap<>();
        for (SourceDocument document : sources.documents()) {
            List<PageCrops.Spot> wanted = spots.getOrDefault(document.file(), List.of());
            if (!wanted.isEmpty()) {
                try (LocalCopy copy = LocalCopy.of(document)) {
                    byte[] bytes = Files.readAllBytes(Path.of(copy.document().path()));
                    pictures.putAll(PageCrops.of(bytes, wanted));
                } catch (IOException | RuntimeException e) {
                    issues.accept(Issue.of(
                            "REVIEW_WITHOUT_PICTURES",
                            Severity.NOTE,
                            document.file(),
                            "review.html has no pictures of this document: a page cannot be drawn (" + e.getMessage()
                                    + ")."));
                }
            }
        }
        return pictures;
    }
}
