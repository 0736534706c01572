package org.yearbook.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.yearbook.domain.ReadingSettings;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.layout.YearbookLayout;

/**
 * The whole configuration: everything that statisticians edit.
 *
 * @param decisions what reviewers decided, in any release
 * @param reading what reading one document may take, and how locked ones are opened
 * @param hash SHA-256 over the names and contents of its files, lower-case hexadecimal
 */
public record YearbookConfig(
        Codelists codelists,
        YearbookLayout layout,
        List<ReviewerDecision> decisions,
        ReadingSettings reading,
        String hash) {

    public YearbookConfig {
        decisions = List.copyOf(decisions);
    }

    /** Reads and checks a configuration folder; a ConfigException names file and line of the first mistake. */
    public static YearbookConfig read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigException(folder, 0, "there is no such configuration folder; see --config");
        }
        String hash = hash(folder);
        Codelists codelists = Codelists.read(folder);
        YearbookLayout layout =
                YearbookLayoutFile.read(ConfigNode.read(folder.resolve("yearbook.yaml")), codelists.vocabulary());
        YearbookConfig config = new YearbookConfig(
                codelists,
                layout,
                DecisionsFile.read(folder.resolve(DecisionsFile.NAME)),
                new ReadingSettings(
                        LimitsFile.read(folder.resolve("limits.yaml")),
                        PasswordsFile.read(folder.resolve(PasswordsFile.NAME))),
                hash);
        if (!hash.equals(hash(folder))) {
            throw new ConfigException(folder, 0, "was written to while it was read; run again");
        }
        return config;
    }

    public Vocabulary vocabulary() {
        return codelists.vocabulary();
    }

    /** How figures are reconciled in a release. */
    public ReconciliationPolicy policyFor(String release) {
        return codelists.policyFor(release);
    }

    private static String hash(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    // A hash of a few short words would give them away.
                    .filter(file -> !file.endsWith(PasswordsFile.NAME))
                    .sorted()
                    .toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new ConfigException(folder, 0, "cannot be read: " + e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
