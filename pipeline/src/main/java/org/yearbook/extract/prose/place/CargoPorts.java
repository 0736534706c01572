package org.yearbook.extract.prose.place;

import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;

/** Tells the ports of an English sentence, which are places only where it speaks of cargo, from the cities of their names. */
final class CargoPorts {

    private static final Pattern CARGO = Pattern.compile(
            "(?i)\\b(?:TEUs?|containers?|containeri[sz]ed|box(?:es)? (?:volume|traffic)s?|cargo|freight|throughput|transhipment|handl(?:ed|es|ing)|berths?|ports?)\\b");

    /** Shipped to Hamburg: where goods go, and not what reports. */
    private static final Pattern WAY = Pattern.compile("(?i)\\b(?:to|from|into|via|for|between|towards?) $");

    /** Houston-based makers, Valencia oranges exported: a city. */
    private static final Pattern OF_CITY = Pattern.compile(
            "(?i)^(?:-(?:based|listed|headquartered|born)|(?:['’]s)? (?:[a-z]+ ){0,2}?(?:oranges?|exported|imported|exports|imports))\\b");

    private CargoPorts() {}

    /** Rotterdam handled 9 million containers. */
    static boolean isOne(String text, Mention name) {
        return CARGO.matcher(text).find()
                && !WAY.matcher(text.substring(0, name.start())).find()
                && !OF_CITY.matcher(text.substring(name.end())).find();
    }
}
