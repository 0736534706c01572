package org.yearbook.beam.spill;

import java.util.concurrent.atomic.AtomicLong;

/** How much of the memory the elements that wait take, by estimate, and how much they may. */
public final class Held {

    /** The rest is for the readers, the shards at work and the writers. */
    private static final int SHARE_OF_MEMORY = 5;

    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    public Held() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    public Held(long most) {
        this.most = most;
    }

    /** Adds to what waits, or with a negative number takes away. */
    public void add(long more) {
        bytes.addAndGet(more);
    }

    public boolean isTooMuch() {
        return bytes.get() > most;
    }
}
