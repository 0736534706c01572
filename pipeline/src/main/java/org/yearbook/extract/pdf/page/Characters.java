package org.yearbook.extract.pdf.page;

/** Counts the characters of a page, or of all pages, and those among them that tell of a loss. */
final class Characters {

    private int all;
    private int unknown;
    private int ownSigns;
    private int outside;

    void count(String text) {
        all++;
        if (text.equals(Faces.UNKNOWN)) {
            unknown++;
        } else if (!text.isEmpty() && isOwnSign(text.codePointAt(0))) {
            ownSigns++;
        }
    }

    /** One that was counted lies outside the page. */
    void countOutside() {
        outside++;
    }

    void add(Characters others) {
        all += others.all;
        unknown += others.unknown;
        ownSigns += others.ownSigns;
        outside += others.outside;
    }

    /** Codes that mean something in one font only, or nothing at all. */
    private static boolean isOwnSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE;
    }

    int all() {
        return all;
    }

    /** Those of which the font does not say what they are. */
    int unknown() {
        return unknown;
    }

    int outside() {
        return outside;
    }

    /** The share of those whose meaning nobody knows, in percent, rounded down. */
    int unknownPercent() {
        return all == 0 ? 0 : (int) (unknown * 100L / all);
    }

    /** The share of signs that a font has made up, in percent, rounded down. */
    int ownSignsPercent() {
        return all == 0 ? 0 : (int) (ownSigns * 100L / all);
    }
}
