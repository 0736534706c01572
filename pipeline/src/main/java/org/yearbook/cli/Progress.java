package org.yearbook.cli;

/** Tells a waiting person how far a run is. */
public interface Progress extends AutoCloseable {

    /** Reading starts. */
    void start(String release, long documents);

    /** So many documents are done, and so many pages of them. */
    void done(long documents, long pages);

    /** Everything is written. */
    @Override
    void close();
}
