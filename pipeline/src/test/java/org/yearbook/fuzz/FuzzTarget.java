package org.yearbook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yearbook.config.ConfigException;
import org.yearbook.config.ManifestFile;
import org.yearbook.config.YearbookConfig;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.extract.ExtractedDocument;
import org.yearbook.extract.FigureExtraction;
import org.yearbook.extract.lexicon.Numerals;
import org.yearbook.extract.period.LabelTime;

/** What a reader must live through, whatever the bytes: it finds something or says why not, and never fails. */
public enum FuzzTarget {
    NUMBER {
        @Override
        void read(byte[] bytes) {
            Numerals.parse(text(bytes));
        }
    },
    PERIOD {
        @Override
        void read(byte[] bytes) {
            LabelTime.of(text(bytes));
        }
    },
    PROSE {
        @Override
        void read(byte[] bytes) {
            extract("fuzz.txt", bytes);
        }
    },
    PAGE {
        @Override
        void read(byte[] bytes) {
            extract("fuzz.html", ("<html><body>" + text(bytes)).getBytes(StandardCharsets.UTF_8));
        }
    },
    ROWS {
        @Override
        void read(byte[] bytes) {
            extract("fuzz.csv", bytes);
        }
    },
    PDF {
        @Override
        void read(byte[] bytes) {
            extract("fuzz.pdf", bytes);
        }
    },
    MANIFEST {
        @Override
        void read(byte[] bytes) {
            try {
                Path folder = Files.createTempDirectory("fuzz");
                Path file = Files.write(folder.resolve(ManifestFile.NAME), bytes);
                try {
                    ManifestFile.read(folder);
                } catch (ConfigException e) {
                    // what it is for
                } finally {
                    Files.delete(file);
                    Files.delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final FigureExtraction EXTRACTION =
            FigureExtraction.ofAllFormats(YearbookConfig.read(Path.of("config")).vocabulary());

    abstract void read(byte[] bytes);

    /** Reads the configuration before the clock of the first try runs; the fuzzer calls it. */
    public static void fuzzerInitialize() {
        valueOf(System.getProperty("fuzz.target", "number").toUpperCase(Locale.ROOT));
    }

    /** What the fuzzer calls; the system property {@code fuzz.target} names the reader. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        valueOf(System.getProperty("fuzz.target", "number").toUpperCase(Locale.ROOT))
                .read(bytes);
    }

    /** Folder of what is worth trying again, within the resources of the tests. */
    String seeds() {
        return "fuzz/" + name().toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void extract(String file, byte[] bytes) {
        ExtractedDocument extracted = EXTRACTION.extract(DocumentInfo.unlisted(file), bytes);
        if (extracted.report().reason().equals("PARSER_CRASHED")) {
            throw new IllegalStateException(
                    String.join("; ", List.of(extracted.issues().toString())));
        }
    }
}
