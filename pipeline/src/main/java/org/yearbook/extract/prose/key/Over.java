package org.yearbook.extract.prose.key;

/** What a change is said to be over: a year, or the month, quarter or other time before. */
public enum Over {
    A_YEAR,
    ANOTHER_TIME,
    NOT_SAID
}
