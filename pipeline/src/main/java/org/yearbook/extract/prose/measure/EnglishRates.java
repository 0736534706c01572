package org.yearbook.extract.prose.measure;

import java.util.regex.Pattern;
import org.yearbook.extract.prose.sentence.Numeral;
import org.yearbook.extract.prose.sentence.Parsed;

/** English rates that are rules and measure nothing: a duty of 5 per cent, a 25% tariff, for every $100 spent. */
final class EnglishRates {

    private static final String CHARGE =
            "(?:dut(?:y|ies)|tariffs?|levy|levies|tax(?:es)?|vat|gst|surcharges?|quotas?|ceilings?|thresholds?)";

    private static final String HEDGES =
            "(?:(?:about|around|some|nearly|almost|over|more than|up to|as high as|as much as|at least|only|just|an?|rates?|additional|further|between|and|of) )*";

    /** A duty on cotton of 5 per cent, tariffs ranging from 5; a tax revenue of 5 million is one. */
    private static final Pattern BEFORE = Pattern.compile("\\b" + CHARGE
            + "(?: (?:on|for) (?:[a-z’'-]+ ){1,5}?| )(?:(?:ranging|raised|cut(?! of)|lowered|reduced|increased|set|fixed|imposed|levied) )?(?:of|at|from|to) "
            + HEDGES + "[^a-z\\d]{0,4}$");

    private static final Pattern EVERY = Pattern.compile("\\bfor (?:every|each) [^\\d ]{0,4} ?$");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s+|-)(?:(?:import|export|safeguard|provisional|protective|retaliatory|customs|excise|anti-dumping|antidumping|countervailing|punitive|reciprocal|additional|ad valorem|sales|blanket|baseline|flat) )*"
                    + CHARGE + "\\b(?! (?:revenues?|receipts|income|collections?|takings|cuts?))");

    private static final Pattern RATE_BEHIND = Pattern.compile("\\s*(?:per|a|an|each)\\b");

    /** 26 sorts of goods brought over 1 billion each: a mark that was passed. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b\\d{1,3} (?:[a-z-]+ ){1,8}[^;\\d]{0,60}\\b(?:over|more than|at least|exceeding|exceeded|surpassed|above) [^a-z\\d]{0,4}(?:us|usd|us\\$)? ?$");

    private static final Pattern EACH = Pattern.compile("\\s*,? ?(?:each|apiece)\\b");

    private EnglishRates() {}

    private static boolean isPassedByEach(Parsed parsed, Numeral numeral, String before) {
        return !numeral.isPercent()
                && EACH.matcher(parsed.folded())
                        .region(numeral.end(), parsed.folded().length())
                        .lookingAt()
                && COUNTED.matcher(before).find();
    }

    static boolean is(Parsed parsed, Numeral numeral) {
        String before = parsed.folded().substring(0, numeral.startWithMoney(parsed.text()));
        boolean percent = numeral.isPercent();
        return isPassedByEach(parsed, numeral, before)
                || (BEFORE.matcher(before).find()
                        && (percent
                                || RATE_BEHIND
                                        .matcher(parsed.folded())
                                        .region(numeral.end(), parsed.folded().length())
                                        .lookingAt()))
                || EVERY.matcher(before).find()
                || (percent
                        && BEHIND.matcher(parsed.folded())
                                .region(numeral.end(), parsed.folded().length())
                                .lookingAt());
    }
}
