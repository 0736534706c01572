package org.yearbook.extract.prose.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yearbook.domain.Origin;
import org.yearbook.domain.Period;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.Periods;
import org.yearbook.extract.prose.key.Context;
import org.yearbook.extract.prose.number.Dispositions;
import org.yearbook.extract.prose.sentence.Sentence;

/** The times that titles tell: that of the document itself, and those of the works that it names. */
public final class TitledTimes {

    private static final Pattern EDITION = Pattern.compile("((?:19|20)\\d\\d)\\s*年?[版)）]");

    private TitledTimes() {}

    /** The times that the title names, save those whose year nothing tells. */
    public static List<Period> named(String title, Periods periods) {
        List<Period> titled = new ArrayList<>();
        for (Dated dated : periods.find(title, null)) {
            @Nullable Period period = dated.period();
            if (period != null) {
                titled.add(period);
            }
        }
        return titled;
    }

    /** 《…指南（2024版）》: where no time is named, what a document says is of the year in its title, or so one assumes. */
    public static Context assumed(Sentence sentence, Context context) {
        if (context.period() != null && context.periodFrom() != Origin.ASSUMED) {
            return context;
        }
        return Dispositions.titles(sentence.text()).stream()
                .map(title -> EDITION.matcher(title.of(sentence.text())))
                .filter(Matcher::find)
                .map(edition -> context.withPeriod(Period.year(Integer.parseInt(edition.group(1))), Origin.ASSUMED))
                .findFirst()
                .orElse(context);
    }
}
