package org.yearbook.extract.prose.context;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.measure.Draft;
import org.yearbook.extract.prose.partner.EnglishSites;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/**
 * What a sentence told for itself alone, and what the text comes back to behind it: 年末… dates the stocks of its sentence and
 * no flow of the next, and the part that 其中 opens, or the site of an English one (cargo at the port of Mombasa), is not what the next sentence is of, nor is a port by its name (滨江港) what one of other ports is of. A
 * sentence that opens with 其中 still goes on with both.
 */
final class PassingSentence {

    private static final String UP_TO = "截";

    /** 城镇化率, 比上年末: a sentence without a time that is of stocks, too, goes on with the day. */
    private static final Pattern OF_STOCKS = Pattern.compile("末|底|率|人口|存栏|保有量|余额|里程|户数|床位|拥有|共有|现有|存量|累计|装机");

    private static final int LONGEST_UP_TO = 3;

    private static final String PORT = "港";

    /** 各港, 新港, 进出港货物: of another port than the one told of; but 全港. */
    private static final Pattern ANOTHER_PORT = Pattern.compile("(?<![全该本此我香])港(?!澳)");

    /** What is known where the sentence opens that told a day of its own; null if none did. */
    private @Nullable Context beforeDay;
    /** What was told of before a port that goes by its own name was; null if none was. */
    private @Nullable Subject ashore;
    /** What was told of before the parts were; null if none were. */
    private @Nullable Subject whole;

    /** Takes notice of a sentence, and gives what is known behind it. */
    void leave(Parsed parsed, Context opening, Context after, List<Draft> drafts) {
        if (parsed.isEnglish()) {
            beforeDay = null;
            whole = ofSite(parsed, opening.subject(), after.subject());
            return;
        }
        boolean goesOn = beforeDay != null && Objects.equals(after.period(), opening.period());
        if (!goesOn) {
            beforeDay = endsOnDay(parsed, after.period(), opening.period()) ? opening : null;
        }
        whole = wholeOf(parsed, opening, drafts);
        if (!after.subject().area().endsWith(PORT)) {
            ashore = null;
        } else if (!opening.subject().area().endsWith(PORT)) {
            ashore = opening.subject();
        }
    }

    /** What is known at the start of the next sentence, which goes on about parts or does not. */
    Context next(Context known, String sentence, boolean parts) {
        if (parts) {
            return known;
        }
        Context timed = beforeDay == null || OF_STOCKS.matcher(sentence).find()
                ? known
                : known.withPeriod(beforeDay.period(), beforeDay.periodFrom());
        @Nullable Subject back = whole == null && ANOTHER_PORT.matcher(sentence).find() ? ashore : whole;
        return back == null ? timed : timed.with(timed.subject().withArea(back.area(), back.areaFrom()));
    }

    /** At the start of a paragraph nothing passes any more. */
    void forget() {
        beforeDay = null;
        ashore = null;
        whole = null;
    }

    /** 年末, 截至12月末, 截至2023年12月31日 of the year told of. */
    private static boolean endsOnDay(Parsed parsed, @Nullable Period period, @Nullable Period running) {
        return period != null
                && running != null
                && running.end().equals(period.end())
                && period.isDay()
                && period.end().getDayOfYear() == period.end().lengthOfYear()
                && parsed.dates().stream().anyMatch(date -> period.equals(date.period()) && isEnd(parsed.text(), date));
    }

    private static boolean isEnd(String text, Dated date) {
        char last = text.charAt(date.end() - 1);
        return last == '末'
                || last == '底'
                || text.substring(Math.max(0, date.start() - LONGEST_UP_TO), date.start())
                        .contains(UP_TO);
    }

    /** It handled more: still told of the site, and no more once that ends. */
    private @Nullable Subject ofSite(Parsed parsed, Subject before, Subject after) {
        return EnglishSites.isPassing(parsed, before, after)
                ? before
                : after.area().equals(before.area()) ? whole : null;
    }

    private @Nullable Subject wholeOf(Parsed parsed, Context opening, List<Draft> drafts) {
        List<Mention> parts = parsed.mentions(new Piece(0, parsed.text().length()), Term.OF_WHICH);
        if (parts.isEmpty()) {
            return null;
        }
        int from = parts.get(0).start();
        Subject before = drafts.stream()
                .filter(draft -> draft.numeral().end() <= from)
                .reduce((first, second) -> second)
                .map(Draft::subject)
                .orElse(whole == null ? opening.subject() : whole);
        return before.area().isEmpty() ? null : before;
    }
}
