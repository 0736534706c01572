package org.yearbook.beam.worker;

/** How a process that reads documents ends before its time. */
enum ReadingEnd {
    /** A document took too long. */
    TIME,
    /** The same, but others were read at the same time, which may have held it up. */
    TIME_BESIDE_OTHERS,
    /** What it read needed too much memory. */
    MEMORY,
    /** It was brought down. */
    CRASH
}
