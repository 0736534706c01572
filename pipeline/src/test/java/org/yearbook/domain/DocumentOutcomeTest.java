package org.yearbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentOutcomeTest {

    @Test
    void whatHasNoGapIsRead() {
        DocumentOutcome outcome = DocumentOutcome.read(List.of(issue("TEXT_HIDDEN", 3), issue("TEXT_HIDDEN", 4)));

        assertThat(outcome.status().code()).isEqualTo("read");
        assertThat(outcome.reason()).isEmpty();
        assertThat(outcome.notes()).containsExactly("TEXT_HIDDEN");
    }

    @Test
    void theWorstGapIsTheReasonAndAllOfThemAreExplainedWithTheirPages() {
        DocumentOutcome outcome = DocumentOutcome.read(List.of(
                issue("NO_TEXT_SCANNED", 1),
                issue("DAMAGED_PARTLY", 3),
                issue("DAMAGED_PARTLY", 5),
                issue("DAMAGED_PARTLY", 6),
                issue("DAMAGED_PARTLY", 7)));

        assertThat(outcome.status().code()).isEqualTo("read in part");
        assertThat(outcome.reason()).isEqualTo("DAMAGED_PARTLY");
        assertThat(outcome.explanation())
                .isEqualTo("Pages 3, 5-7: About DAMAGED_PARTLY. Page 1: About NO_TEXT_SCANNED.");
        assertThat(outcome.isRead()).isTrue();
    }

    @Test
    void aGapOfTheWholeDocumentHasNoPage() {
        DocumentOutcome outcome = DocumentOutcome.read(List.of(issue("TOO_MANY_PAGES", 0)));

        assertThat(outcome.explanation()).isEqualTo("About TOO_MANY_PAGES.");
    }

    private static Issue issue(String code, int page) {
        return new Issue(code, Severity.WARNING, "x.pdf", page, "", "About " + code + ".");
    }
}
