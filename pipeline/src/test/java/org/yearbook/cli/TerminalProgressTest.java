package org.yearbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long seconds;

    @Test
    void aLogHasDocumentsPagesAndTheTimeLeftInPlainLines() {
        try (TerminalProgress progress = progress()) {
            progress.start("2024", 4);
            seconds = 30;
            progress.done(1, 50);
            progress.done(1, 50);
            seconds = 40;
            progress.done(2, 60);
            progress.done(4, 62);
        }

        assertThat(text()).isEqualToNormalizingNewlines("""
                Yearbook 2024: reading 4 documents
                  1 of 4 documents read, 50 pages, about 2 min left
                  2 of 4 documents read, 60 pages, about 41 s left
                  4 of 4 documents read, 62 pages; writing
                """);
    }

    @Test
    void aLogOfThousandsOfDocumentsHasAFewLines() {
        try (TerminalProgress progress = progress()) {
            progress.start("2024", 30_000);
            for (int document = 1; document <= 30_000; document++) {
                seconds++;
                progress.done(document, document);
            }
        }

        assertThat(text().lines()).hasSize(21);
        assertThat(text()).doesNotContain("\r").doesNotContain("\u001b");
    }

    private TerminalProgress progress() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds);
            }
        };
        return new TerminalProgress(new PrintStream(written, true, StandardCharsets.UTF_8), false, clock);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
