package org.yearbook.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about one group of candidates, and on which evidence.
 *
 * @param groupId the group, as in reconciliation.csv
 * @param figureId the figure that is chosen; empty unless the kind is {@link Kind#CHOOSE}
 * @param value the value to publish in base units; null unless the kind is {@link Kind#OVERRIDE}
 * @param fingerprint the {@link Evidence} that the reviewer saw; empty where it was written by hand and not told yet
 * @param date the day of the decision: {@code 2024-10-08}
 * @param release the release it was made in
 */
public record ReviewerDecision(
        String groupId,
        Kind kind,
        String figureId,
        @Nullable BigDecimal value,
        String fingerprint,
        String reason,
        String reviewer,
        String date,
        String release) {

    /** What a reviewer may decide. */
    public enum Kind {
        /** What the rules publish, or withhold, is right. */
        ACCEPT,
        /** Another candidate is published. */
        CHOOSE,
        /** A value that no candidate has is published. */
        OVERRIDE,
        /** Nothing is published. */
        REJECT,
        /** Looked at, and not decided yet. */
        DEFER;

        /** The code as it stands in every file: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a code; an IllegalArgumentException where there is none. */
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No kind of decision '" + code + "'"));
        }
    }
}
