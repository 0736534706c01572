package org.yearbook.extract.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.prose.partner.ChineseFlows;

/** Which words of the configuration mean in a sentence what they mean by themselves: not those of units, exclusions and other words. */
final class SpokenWords {

    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}|[去上前]年");

    private static final String COMPARED = "compared";

    /** Non-EU, non-euro area EU countries. */
    private static final Pattern NON = Pattern.compile("(?i)\\bnon-(?:euro[- ]?(?:area|zone) )?$");

    private static final int LONGEST_EXCLUDED = 16;

    /** Responsible for 40 percent, or a third; but for three million tonnes is no part of anything. */
    private static final Pattern RESPONSIBLE_FOR_AMOUNT = Pattern.compile(
            "(?i)^responsible for\\b(?! (?:(?:about|around|some|nearly|almost|over|more than|less than|at least|up to|only|just|roughly|approximately|an estimated|another) )*"
                    + "(?:[\\d.,]+(?: ?(?:to|-|–|and) ?[\\d.,]+)? ?(?:%|per ?cent\\b|pct\\b)|(?:[a-z]+[- ])?(?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?)\\b))");

    private SpokenWords() {}

    /** Whether a word counts where it stands. */
    static boolean count(String text, Mention mention) {
        return mention.term() != Term.PLACE
                && mention.term() != Term.PLAIN
                && !isPartOfUnit(text, mention)
                && !isResponsible(text, mention)
                && !isExcluded(text, mention)
                && !ChineseFlows.isCutOut(text, mention);
    }

    /** 同比2019年增长: with a time behind it the word only compares, but in 同比9月增长 the time is that of the number. */
    static Mention comparing(Mention word, List<Dated> dates, String text) {
        return word.term() == Term.OVER
                        && dates.stream()
                                .anyMatch(date -> date.start() == word.end()
                                        && (!word.code().equals("year")
                                                || WITH_YEAR
                                                        .matcher(text.substring(date.start()))
                                                        .lookingAt()))
                ? new Mention(word.start(), word.end(), Term.COMPARED, COMPARED)
                : word;
    }

    /** Trade with non-EU countries is not with the EU. */
    private static boolean isExcluded(String text, Mention mention) {
        return mention.term() == Term.AREA
                && NON.matcher(text.substring(Math.max(0, mention.start() - LONGEST_EXCLUDED), mention.start()))
                        .find();
    }

    private static boolean isResponsible(String text, Mention mention) {
        return mention.term() == Term.PART_OF
                && RESPONSIBLE_FOR_AMOUNT
                        .matcher(text.substring(mention.start()))
                        .find();
    }

    /** US in US$ is part of a unit. */
    private static boolean isPartOfUnit(String text, Mention mention) {
        return mention.term() == Term.AREA && text.startsWith("$", mention.end());
    }
}
