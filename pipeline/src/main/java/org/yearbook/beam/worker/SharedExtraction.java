package org.yearbook.beam.worker;

import java.util.HashMap;
import java.util.Map;
import org.yearbook.beam.coder.Shipped;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.domain.Vocabulary;

/**
 * The one extraction that all threads of a worker share: a runner makes a copy of a transform for each thread, and a
 * process for each would have to warm up by itself.
 */
public final class SharedExtraction implements AutoCloseable {

    private record Key(Shipped<Vocabulary> vocabulary, ReadingLimits limits) {}

    private static final Map<Key, SharedExtraction> OPEN = new HashMap<>();

    private final Key key;
    private final IsolatedExtraction extraction;
    private int users;

    private SharedExtraction(Key key) {
        this.key = key;
        this.extraction = new IsolatedExtraction(key.vocabulary(), key.limits());
    }

    /** The extraction by this vocabulary within these limits; whoever opens it closes it once. */
    public static SharedExtraction open(Shipped<Vocabulary> vocabulary, ReadingLimits limits) {
        synchronized (OPEN) {
            SharedExtraction shared = OPEN.computeIfAbsent(new Key(vocabulary, limits), SharedExtraction::new);
            shared.users++;
            return shared;
        }
    }

    public IsolatedExtraction extraction() {
        return extraction;
    }

    /** Ends the process when the last user has closed it. */
    @Override
    public void close() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(key);
                extraction.close();
            }
        }
    }
}
