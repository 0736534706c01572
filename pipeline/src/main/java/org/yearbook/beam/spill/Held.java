package org.yearbook.beam.spill;

import java.util.concurrent.atomic.AtomicLong;

/** How much of the memory the elements that wait take, by estimate, and how much they may. */
public final class Held {

    /** The rest is for the readers, the shards at work and the writers. */
    private static final int SHARE_OF_MEMORY = 5;

    /** What these take of a release of any size; of what is left beyond it, half may be held. */
    private static final long TAKEN_ANYWAY = 256L << 20;

    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    public Held() {
        this(of(Runtime.getRuntime().maxMemory()));
    }

    private static long of(long memory) {
        return Math.max(memory / SHARE_OF_MEMORY, (memory - TAKEN_ANYWAY) / 2);
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
