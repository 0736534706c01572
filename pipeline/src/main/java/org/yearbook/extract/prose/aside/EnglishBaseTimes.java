package org.yearbook.extract.prose.aside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.period.Dated;
import org.yearbook.extract.period.EnglishCounted;
import org.yearbook.extract.period.EnglishOpenTimes;
import org.yearbook.extract.period.EnglishRelative;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Piece;

/** Finds the times of an English sentence that are only compared with, or tell when something was said or opened: no figure is of them. */
final class EnglishBaseTimes {

    /** Longest words of comparison before a time. */
    private static final int LONGEST_LEAD = 96;

    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:compared (?:with|to)|(?:in|by) comparison (?:with|to)|as opposed to|as against|against|versus|vs\\.?|(?:in relation|with respect) to|from|than|relative to|vis-[aà]-vis|above|below|ahead of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|with(?<=\\bcomparing [^,;]{3,30} with))"
                    + EnglishBases.VALUE + "(?: (?:in|of|for|during|at))?(?: all of| the whole of)?(?: the)?\\s*$");

    private static final Pattern OVER = Pattern.compile("\\b(?:on|over|to)(?: the)?\\s*$");

    private static final Pattern ON_VALUE = Pattern.compile(
            "\\b(?:on|over) the (?:revised )?(?:surplus|deficit|figure|total|level|value|amount)"
                    + "(?: (?:recorded|registered|posted|seen|reported|achieved|made))?(?: (?:in|of|for|during))?(?: the)?\\s*$");

    /** Sales from the third quarter were: what they are of, where no number stands before. */
    private static final Pattern OF_TIME = Pattern.compile(
            "\\b(?:sales|exports|imports|revenues?|orders|shipments|receipts|earnings|data|figures|results|statistics|numbers|proceeds) from(?: the)?\\s*$");

    /** From January to June: no value to compare with, whatever else the period is called. */
    private static final Pattern RUN = Pattern.compile("[a-z0-9] (?:to|through|until) [a-z0-9]");

    /** Against 3 million over the same period of last year: its own time. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:from|against|versus|(?:compared|compares) (?:with|to))(?: (?:the|about|around|some|nearly|almost|just))? ?\\p{Sc}?$");

    /** A record high for the first half: told of all first halves. */
    private static final Pattern RECORD = Pattern.compile("\\brecord(?: high| low)? for (?:a |any |the )?$");

    /** 3% over 2022, 0.7 points on 2022: right behind a quantity; elsewhere the words say when, not from when. */
    private static final Pattern LEAD_BEHIND = Pattern.compile(
            "^(?:,? respectively,?)?\\s*(?:(?:[a-z-]+ )?(?:increase|decrease|rise|fall|decline|drop|gain|growth|jump|expansion|contraction|improvement|reduction"
                    + "|more|less|higher|lower|up|down) )?(?:over|on)(?: the)?\\s*$");

    /** 3 million over the 12 months ending June: in them, and not more than in them. */
    private static final Pattern LASTING =
            Pattern.compile("(?:the )?[a-z\\d]+[ -](?:months?|year)[a-z ]* (?:to|ended|ending|through) ");

    /** An increase of 3% in exports over April: of a time of the sentence's own. */
    private static final Pattern LEAD_BEHIND_NOUN = Pattern.compile(
            "^\\s*(?:[a-z-]+ )?in (?:the )?(?:[a-z-]+ ){0,2}(?:exports|imports|trade|sales|output|production|shipments|turnover|arrivals|prices|revenues?) (?:over|on)(?: the)?\\s*$");

    /** 63% of 2019 levels, back at the 2019 peak: what was then is only held against. */
    private static final Pattern LEVEL_THEN = Pattern.compile(
            "(?:['’]s)?,? (?:pre-(?:pandemic|crisis|covid) )?(?:levels?|peaks?|highs?|lows?|average|benchmark)\\b");

    /** Higher than tourist arrivals in the same period last year. */
    private static final Pattern LEAD_FAR = Pattern.compile(
            "\\b(?:than|compared (?:with|to)|against|versus)(?: [a-z'’-]+){1,6} (?:in|of|for|during|at)(?: the)?\\s*$");

    /** Higher than in May and in April. */
    private static final Pattern NEXT_BASE =
            Pattern.compile("(?:\\s*(?:,|and|or|,? and)|['’]s)\\s*(?:in |of )?(?:the )?");

    /** As of 30 June: the only words that make a day the time of a figure. */
    private static final Pattern AS_OF_DAY =
            Pattern.compile("\\b(?:as of|as at|as on|at|by|until|up to|at the)\\s*$|\\b(?:the )?end(?: of|-)?\\s*$");

    /** Over last year, on last year; during and over the last year things happen. */
    private static final Pattern ON_LAST_YEAR = Pattern.compile("\\b(?:on|over) $");

    /** Down 5% from the flood of goods seen last year: right behind a quantity. */
    private static final Pattern FROM_FAR = Pattern.compile(
            "\\s*(?:(?:[a-z-]+ )?(?:increase|decrease|rise|fall|decline|drop|gain|growth|jump|reduction) )?(?:from|than|compared (?:with|to)|against|versus)(?: [a-z'’-]+){1,8} $");

    /** The year-to-date expansion. */
    private static final Pattern OF_CHANGE = Pattern.compile(
            " (?:growth|expansion|contraction|increases?|decreases?|declines?|rises?|falls?|gains?|trends?|basis)\\b");

    /** 46 percent of the target for the year: what a part was reached of. */
    private static final Pattern OF_AIM = Pattern.compile(
            "\\s*of (?:the|its|their|an?|this|last)(?: [a-z'’-]+){0,5} (?:target|goal|plan|quota)s?(?: set)? (?:for|of|in)(?: the)? $");

    private EnglishBaseTimes() {}

    /** The times that are compared with, and days on which something was told, with the words before them. */
    static List<Piece> of(String folded, List<Dated> dates, List<Numeral> numerals) {
        List<Piece> bases = new ArrayList<>();
        for (Dated date : dates) {
            int start = Math.max(0, date.start() - LONGEST_LEAD);
            String before = folded.substring(start, date.start());
            var lead = LEAD.matcher(before);
            boolean runs = date.period() != null
                    && (date.period().isSpan()
                            || date.period().code().contains("/P")
                            || RUN.matcher(folded.substring(date.start(), date.end()))
                                    .find());
            boolean ofTime =
                    OF_TIME.matcher(before).find() && lastBefore(date, numerals).isEmpty();
            if (lead.find() && !ofTime && !(runs && lead.group().startsWith("from"))) {
                bases.add(new Piece(start + lead.start(), date.end()));
            } else if (isOfNoFigure(folded, date, before, numerals)
                    || isFarBase(folded, date, before, dates, numerals)
                    || EnglishBetween.from(folded, dates, date).isPresent()) {
                bases.add(new Piece(date.start(), date.end()));
            } else if (!bases.isEmpty()
                    && !EnglishBetween.isSecond(folded, dates, date)
                    && NEXT_BASE
                            .matcher(
                                    folded.substring(bases.get(bases.size() - 1).end(), date.start()))
                            .matches()) {
                bases.add(new Piece(date.start(), date.end()));
            }
        }
        return bases;
    }

    private static boolean isOfNoFigure(String folded, Dated date, String before, List<Numeral> numerals) {
        String printed = folded.substring(date.start(), date.end());
        return isBehindQuantity(folded, date, numerals)
                || (isDay(before, date) && !folded.startsWith(" alone", date.end()))
                || ON_VALUE.matcher(before).find()
                || lastBefore(date, numerals)
                        .filter(numeral -> numeral.isPercent()
                                && OF_AIM.matcher(folded.substring(numeral.end(), date.start()))
                                        .matches())
                        .isPresent()
                || RECORD.matcher(before).find()
                || EnglishTellings.isWhenToldOrOpened(folded, date, before)
                || EnglishTimesInPassing.is(folded, date, before, numerals)
                || LEVEL_THEN
                        .matcher(folded)
                        .region(date.end(), folded.length())
                        .lookingAt()
                || (EnglishRelative.is(printed)
                        && !EnglishCounted.isPeriod(printed)
                        && OVER.matcher(before).find()
                        && !isOfBase(folded, date, numerals)
                        && !OVER.matcher(before).replaceFirst("").isBlank())
                || (printed.equals("last year") && ON_LAST_YEAR.matcher(before).find())
                || (EnglishRelative.is(printed)
                        && numerals.stream().noneMatch(Numeral::isFigure)
                        && OF_CHANGE
                                .matcher(folded)
                                .region(date.end(), folded.length())
                                .lookingAt())
                || (EnglishOpenTimes.isSince(printed)
                        && (!EnglishRelative.is(printed) || printed.equals("since january"))
                        && !folded.substring(0, date.start()).isBlank());
    }

    /** Higher than arrivals in the same period last year: more words stand before a year that no figure here can be of. */
    private static boolean isFarBase(
            String folded, Dated date, String before, List<Dated> dates, List<Numeral> numerals) {
        if (!EnglishRelative.isYearBefore(folded.substring(date.start(), date.end()))) {
            return false;
        }
        return LEAD_FAR.matcher(before).find()
                || lastBefore(date, numerals)
                        .filter(numeral -> numeral.isPercent()
                                && FROM_FAR.matcher(folded.substring(numeral.end(), date.start()))
                                        .matches()
                                && dates.stream()
                                        .noneMatch(
                                                other -> numeral.end() <= other.start() && other.end() <= date.start()))
                        .isPresent();
    }

    private static boolean isOfBase(String folded, Dated date, List<Numeral> numerals) {
        return lastBefore(date, numerals)
                .filter(numeral ->
                        COMPARED.matcher(folded.substring(0, numeral.start())).find())
                .isPresent();
    }

    private static Optional<Numeral> lastBefore(Dated date, List<Numeral> numerals) {
        return numerals.stream()
                .filter(numeral -> numeral.isFigure() && numeral.end() <= date.start())
                .reduce((first, second) -> second);
    }

    private static boolean isDay(String before, Dated date) {
        return date.period() != null
                && date.period().isDay()
                && !before.endsWith("the end of ")
                && !AS_OF_DAY.matcher(before).find();
    }

    private static boolean isBehindQuantity(String folded, Dated date, List<Numeral> numerals) {
        boolean lasts =
                LASTING.matcher(folded.substring(date.start(), date.end())).lookingAt();
        return !lasts
                && !isOfBase(folded, date, numerals)
                && lastBefore(date, numerals)
                        .map(numeral -> folded.substring(numeral.end(), date.start()))
                        .filter(words -> LEAD_BEHIND.matcher(words).matches()
                                || LEAD_BEHIND_NOUN.matcher(words).matches())
                        .isPresent();
    }
}
