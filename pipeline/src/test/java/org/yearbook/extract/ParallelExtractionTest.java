package org.yearbook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.Vocabulary;

/** Documents are read side by side by threads that share what was made of the vocabulary. */
class ParallelExtractionTest {

    private static final Path ARTICLES = Path.of("pipeline/src/test/resources/articles");
    private static final int ROUNDS = 4;
    private static final int THREADS = 8;

    @Test
    void findsSideBySideWhatItFindsOneAfterTheOther() throws Exception {
        Map<String, byte[]> documents = documents();
        Map<String, ExtractedDocument> alone = new TreeMap<>();
        documents.forEach((name, bytes) -> alone.put(name, extract(vocabulary(), name, bytes)));
        assertThat(alone)
                .isNotEmpty()
                .allSatisfy((name, found) -> assertThat(found.report().read()).isTrue());

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                // A vocabulary that nobody has seen yet: what is made of it is made by several threads at once.
                Vocabulary vocabulary = vocabulary();
                Map<String, Future<ExtractedDocument>> beside = new TreeMap<>(Collections.reverseOrder());
                documents.forEach(
                        (name, bytes) -> beside.put(name, threads.submit(() -> extract(vocabulary, name, bytes))));
                for (Map.Entry<String, Future<ExtractedDocument>> found : beside.entrySet()) {
                    assertThat(found.getValue().get()).isEqualTo(alone.get(found.getKey()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Vocabulary vocabulary() {
        return YearbookConfig.read(Path.of("config")).vocabulary();
    }

    private static ExtractedDocument extract(Vocabulary vocabulary, String name, byte[] bytes) {
        return FigureExtraction.ofAllFormats(vocabulary).extract(DocumentInfo.unlisted(name), bytes);
    }

    private static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> articles = Files.list(ARTICLES)) {
            files = articles.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (Path file : files) {
            documents.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return documents;
    }
}
