package org.yearbook.extract.prose.key;

/**
 * Who a sentence credits for the figures behind it.
 *
 * @param start where the naming starts (index in the sentence's text)
 * @param end one past its last word
 * @param printed the name as printed, empty for an unnamed source
 * @param code the authority's code, empty where the configuration does not list it
 */
public record Attribution(int start, int end, String printed, String code) {

    public static final Attribution NONE = new Attribution(0, 0, "", "");
}
