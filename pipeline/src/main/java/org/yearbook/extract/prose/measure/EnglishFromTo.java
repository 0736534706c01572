package org.yearbook.extract.prose.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.aside.EnglishBetween;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** Gives the first of two values, rising from 5 to 6, the earlier of the two times that the sentence tells a change between. */
public final class EnglishFromTo {

    private static final Pattern FROM =
            Pattern.compile("\\bfrom (?:(?:about|around|some|nearly|almost|over|just|only|approximately) )*$");
    private static final Pattern TO =
            Pattern.compile("\\s*to (?:(?:about|around|some|nearly|almost|over|just|only|approximately) )*");

    private EnglishFromTo() {}

    public static List<Draft> complete(Parsed parsed, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 0; parsed.isEnglish() && index + 1 < drafts.size(); index++) {
            Draft from = drafts.get(index);
            @Nullable
            Period earlier = EnglishBetween.before(parsed, drafts.get(index + 1).period());
            if (from.period() == null
                    && earlier != null
                    && leads(parsed, from.numeral(), drafts.get(index + 1).numeral())) {
                complete.set(index, from.withPeriod(earlier));
            }
        }
        return parsed.isEnglish() ? ofSpan(parsed, complete) : complete;
    }

    /** Between 2019 and 2022 exports rose from 3 million to 4 million: of the first and the last of these years. */
    private static List<Draft> ofSpan(Parsed parsed, List<Draft> drafts) {
        List<Period> spans = parsed.dates().stream()
                .filter(date -> !parsed.aside().get(date.start()))
                .map(Dated::period)
                .filter(period -> period != null && period.isSpan())
                .toList();
        if (spans.size() != 1) {
            return drafts;
        }
        List<Draft> complete = new ArrayList<>(drafts);
        for (int index = 0; index + 1 < drafts.size(); index++) {
            Draft from = drafts.get(index);
            Draft to = drafts.get(index + 1);
            boolean open = from.period() == null && to.period() == null;
            if (open && leads(parsed, from.numeral(), to.numeral())) {
                complete.set(index, from.withPeriod(Period.year(spans.get(0).firstYear())));
                complete.set(index + 1, to.withPeriod(Period.year(spans.get(0).lastYear())));
            }
        }
        return complete;
    }

    private static boolean leads(Parsed parsed, Numeral from, Numeral to) {
        String before = parsed.folded().substring(0, from.startWithMoney(parsed.text()));
        int start = Math.max(from.end(), to.startWithMoney(parsed.text()));
        return FROM.matcher(before).find()
                && TO.matcher(parsed.folded().substring(from.end(), start)).matches();
    }
}
