package org.yearbook.extract.prose.aside;

import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;

/** Tells the English times that say when something was told or founded, which no figure is of. */
final class EnglishTellings {

    /** Data released in May, said last month: when it was told, and not what of. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:announced|released|published|unveiled|issued|revealed|forecast|projected|predicted)(?: (?:in|on|early in|earlier in|late in))? $"
                    + "|\\b(?:said|told reporters|reported|estimated)(?: (?:early|late|earlier))? $");

    /** Said December exports grew: what was in it. */
    private static final Pattern OF_MONTH = Pattern.compile(
            "(?:['’]s)? (?:exports|imports|shipments|trade|sales|volumes?|figures|data|output|production|orders|arrivals|inflation|deficit|surplus)\\b");

    /**
     * Founded in 1998, the port handled: when it began, and not when it did. Several things may be counted because they began
     * then: homes, completed in 2023.
     */
    private static final Pattern OPENED = Pattern.compile(
            "(?:^\\s*|[a-rt-z] ?[,;(] ?)(?:first )?(?:launched|founded|established|opened|set up|inaugurated"
                    + "|incorporated|formed)(?: [a-z]+){0,3} in (?:late |early |mid-)?$");

    private EnglishTellings() {}

    /**
     * Whether a time is that of the telling or the founding.
     *
     * @param folded the sentence in small letters
     * @param before the words right before the time
     */
    static boolean isWhenToldOrOpened(String folded, Dated date, String before) {
        boolean told = isMonth(date)
                && TOLD.matcher(before).find()
                && !OF_MONTH.matcher(folded).region(date.end(), folded.length()).lookingAt();
        return told || OPENED.matcher(before).find();
    }

    private static boolean isMonth(Dated date) {
        return date.period() != null && date.period().code().matches("\\d{4}-\\d\\d");
    }
}
