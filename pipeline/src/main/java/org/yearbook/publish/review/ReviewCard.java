package org.yearbook.publish.review;

import java.util.Base64;
import org.yearbook.domain.Candidate;
import org.yearbook.domain.Citation;
import org.yearbook.domain.Observation;
import org.yearbook.publish.PrintedForm;
import org.yearbook.publish.csv.CsvColumn;

/** One candidate on the review page: what is printed, what it means, where it stands, and a picture of the place. */
final class ReviewCard {

    private ReviewCard() {}

    static String of(ReviewContent content, Candidate candidate, int number) {
        StringBuilder html = new StringBuilder();
        Observation observation = candidate.observation();
        Citation citation = observation.figure().citation();
        String role = candidate.role().code();
        html.append("<article class=\"candidate ")
                .append(role)
                .append("\">\n<div class=\"value\">")
                .append(number)
                .append(". ")
                .append(ReviewPage.escape(observation.figure().number().printed()))
                .append("</div>\n<div>")
                .append(ReviewPage.escape("= " + CsvColumn.plain(observation.value()) + " " + observation.unit() + " ± "
                        + CsvColumn.plain(observation.halfWidth())))
                .append("</div>\n<div><b>")
                .append(ReviewPage.escape(role))
                .append("</b> ")
                .append(ReviewPage.escape(candidate.reason().code()))
                .append("</div>\n<div>")
                .append(ReviewPage.escape(PrintedForm.documentAndPage(citation) + ", " + citation.place() + " "
                        + observation.edition().vintage().text()))
                .append("</div>\n<div>")
                .append(ReviewPage.escape(observation.edition().publisher() + " "
                        + observation.figure().attribution()))
                .append("</div>\n<blockquote>")
                .append(highlighted(citation.quote(), observation))
                .append("</blockquote>\n");
        byte[] picture = content.pictures().getOrDefault(observation.figure().id(), new byte[0]);
        if (picture.length > 0) {
            html.append("<button type=\"button\" class=\"picture\" aria-label=\"放大 Enlarge\"><img alt=\"")
                    .append(ReviewPage.escape(PrintedForm.documentAndPage(citation)))
                    .append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(picture))
                    .append("\"></button>\n");
        }
        html.append("<p class=\"id\">")
                .append(ReviewPage.escape(observation.figure().id()))
                .append("</p>\n</article>\n");
        return html.toString();
    }

    /** The quote with the number of the figure marked wherever it stands as a number of its own. */
    private static String highlighted(String quote, Observation observation) {
        String digits = observation.figure().number().value().abs().toPlainString();
        StringBuilder text = new StringBuilder();
        int from = 0;
        int at = quote.indexOf(digits);
        while (at >= 0) {
            boolean whole = !isPartOfNumber(quote, at - 1) && !isPartOfNumber(quote, at + digits.length());
            text.append(ReviewPage.escape(quote.substring(from, at)));
            text.append(whole ? "<mark>" + ReviewPage.escape(digits) + "</mark>" : ReviewPage.escape(digits));
            from = at + digits.length();
            at = quote.indexOf(digits, from);
        }
        return text.append(ReviewPage.escape(quote.substring(from))).toString();
    }

    private static boolean isPartOfNumber(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char letter = text.charAt(index);
        boolean digitBeside = index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
        return Character.isDigit(letter) || (letter == '.' && digitBeside);
    }
}
