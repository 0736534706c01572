package org.yearbook.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a decision about a group rests on: which document of which date prints which value how precisely. Where on its
 * pages it stands is no part of it, and neither is how often.
 */
public final class Evidence {

    private static final int BYTES = 8;

    private Evidence() {}

    /** Sixteen hexadecimal digits that change when, and only when, the evidence of the group does. */
    public static String fingerprint(Decision decision) {
        List<String> lines = candidates(decision).stream()
                .map(candidate -> line(candidate.observation()))
                .distinct()
                .sorted()
                .toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The candidates that documents print, without a value that a reviewer put in their place. */
    public static List<Candidate> candidates(Decision decision) {
        return decision.candidates().stream()
                .filter(candidate -> !isOverride(candidate, decision))
                .toList();
    }

    private static boolean isOverride(Candidate candidate, Decision decision) {
        return candidate.role() == Candidate.Role.CHOSEN
                && decision.candidates().stream()
                        .anyMatch(other -> !other.equals(candidate)
                                && other.reason() == ReasonCode.REVIEWER
                                && other.observation()
                                        .figure()
                                        .id()
                                        .equals(candidate.observation().figure().id()));
    }

    private static String line(Observation observation) {
        return String.join(
                "\t",
                observation.edition().document(),
                observation.edition().vintage().text(),
                observation.figure().number().printed(),
                plain(observation.value()),
                plain(observation.halfWidth()),
                observation.unit());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
