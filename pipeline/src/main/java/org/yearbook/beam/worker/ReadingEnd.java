package org.yearbook.beam.worker;

/** How a process that reads documents ends before its time. */
enum ReadingEnd {
    /** A document took too long. */
    TIME,
    /** What it read needed too much memory. */
    MEMORY,
    /** It was brought down. */
    CRASH
}
