package org.yearbook.extract.prose.key;

import org.yearbook.domain.Flow;
import org.yearbook.domain.Origin;

/**
 * What a clause is about, carried from clause to clause.
 *
 * @param state whether figures may be read as the indicator
 * @param indicator code of the indicator named last, empty if none
 * @param area code of the reporting area, as printed where it is none that the configuration lists, empty if none is known
 * @param areaFrom where the area is named: OWN in a sentence of the paragraph
 * @param partner code of the partner area, empty if none is named
 * @param words the subject as printed
 * @param currency of the level stated last for it, empty if none was
 * @param sentence number of the sentence that named the indicator
 */
public record Subject(
        State state,
        String indicator,
        Flow flow,
        String area,
        Origin areaFrom,
        String partner,
        String words,
        String currency,
        int sentence) {

    /** How far the words name the indicator. */
    public enum State {
        /** The indicator itself. */
        NAMED,
        /** The indicator was spoken of; a direction of trade or a word such as 规模 must still say what is measured. */
        ANNOUNCED,
        /** Another amount of the same thing (合同额); only a word of level (执行额, 金额) comes back to it. */
        OTHER_HEAD,
        /** Something that the configuration does not list. */
        UNKNOWN
    }

    /** The area that a text is about as long as it does not say otherwise. */
    public record Home(String area, Origin from) {

        public static final Home UNKNOWN = new Home("", Origin.NONE);
    }

    public static final Subject NONE = new Subject(State.UNKNOWN, "", Flow.NONE, "", Origin.NONE, "", "", "", 0);

    public boolean isNamed() {
        return state == State.NAMED && !indicator.isEmpty();
    }

    public Subject withState(State aState) {
        return new Subject(aState, indicator, flow, area, areaFrom, partner, words, currency, sentence);
    }

    /** The same area, about something that nobody listed. */
    public Subject unknown() {
        return new Subject(State.UNKNOWN, "", Flow.NONE, area, areaFrom, "", words, "", sentence);
    }

    public Subject withIndicator(String code, Flow aFlow, int aSentence) {
        String kept = code.equals(indicator) && aFlow == flow ? currency : "";
        return new Subject(State.NAMED, code, aFlow, area, areaFrom, partner, words, kept, aSentence);
    }

    public Subject withFlow(Flow aFlow) {
        String kept = aFlow == flow ? currency : "";
        return new Subject(state, indicator, aFlow, area, areaFrom, partner, words, kept, sentence);
    }

    public Subject withArea(String code) {
        return withArea(code, code.isEmpty() ? Origin.NONE : Origin.OWN);
    }

    public Subject withArea(String code, Origin from) {
        return new Subject(state, indicator, flow, code, from, partner, words, currency, sentence);
    }

    public Subject withPartner(String code) {
        return new Subject(state, indicator, flow, area, areaFrom, code, words, currency, sentence);
    }

    /** Nobody trades with itself: an area that only was spoken of before does not report where it is traded with. */
    public Subject dealingWithAnother() {
        boolean same = !partner.isEmpty() && partner.equals(area);
        boolean carried = areaFrom != Origin.OWN;
        return !same ? this : carried ? withArea("") : withPartner("");
    }

    public Subject withWords(String theWords) {
        return new Subject(state, indicator, flow, area, areaFrom, partner, theWords, currency, sentence);
    }

    public Subject withCurrency(String code) {
        return new Subject(state, indicator, flow, area, areaFrom, partner, words, code, sentence);
    }

    public Subject inSentence(int number) {
        return new Subject(state, indicator, flow, area, areaFrom, partner, words, currency, number);
    }
}
