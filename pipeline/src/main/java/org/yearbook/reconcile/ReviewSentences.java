package org.yearbook.reconcile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Decision;
import org.yearbook.domain.ReviewerDecision;
import org.yearbook.domain.ReviewerDecisions.Standing;

/** What is told in Chinese and English of a reviewer's decision in the explanation of the group that it is about. */
final class ReviewSentences {

    private ReviewSentences() {}

    /** What the reviewer decided, when and why. */
    static String decided(ReviewerDecision review, Decision decision) {
        String zh = switch (review.kind()) {
            case ACCEPT -> "认可规则所得结果";
            case CHOOSE -> "选用" + figure(review, decision);
            case OVERRIDE -> "改定为 " + value(review) + " " + unit(decision);
            case REJECT -> "全部不予公布";
            case DEFER -> "暂缓裁定";
        };
        String en = switch (review.kind()) {
            case ACCEPT -> "accepts what the rules give";
            case CHOOSE -> "chooses " + figure(review, decision);
            case OVERRIDE -> "sets the value to " + value(review) + " " + unit(decision);
            case REJECT -> "publishes none of the candidates";
            case DEFER -> "puts off the decision";
        };
        String by = review.reviewer() + " " + review.date();
        return "审核员（" + by + "）" + zh + "：" + review.reason() + "。 The reviewer (" + by + ") " + en + ": "
                + review.reason() + ".";
    }

    /** Why a review does not hold any more. */
    static String expired(ReviewerDecision review, Standing standing) {
        String by = review.reviewer() + " " + review.date();
        if (standing == Standing.WITHOUT_EVIDENCE) {
            return " 审核决定（" + by + "）尚无证据指纹，未予执行，见 issues.csv。 The reviewer's decision (" + by
                    + ") has no fingerprint yet and was not honoured; see issues.csv.";
        }
        return standing == Standing.NO_CANDIDATE
                ? " 审核决定（" + by + "）所选 " + review.figureId() + " 不在候选数据之中，请重新审核。 The reviewer's decision (" + by
                        + ") chooses " + review.figureId() + ", which is none of the candidates; please review again."
                : " 候选数据已变，审核决定（" + by + "）失效，请重新审核。 The candidates have changed since the reviewer's decision (" + by
                        + "), which has expired; please review again.";
    }

    private static String figure(ReviewerDecision review, Decision decision) {
        return decision.candidates().stream()
                .map(Candidate::observation)
                .filter(observation -> observation.figure().id().equals(review.figureId()))
                .map(Equation::printed)
                .findFirst()
                .orElse(review.figureId());
    }

    private static String value(ReviewerDecision review) {
        @Nullable BigDecimal value = review.value();
        return value == null ? "" : value.toPlainString();
    }

    private static String unit(Decision decision) {
        return decision.candidates().get(0).observation().unit();
    }
}
