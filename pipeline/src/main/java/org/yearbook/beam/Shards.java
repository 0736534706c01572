package org.yearbook.beam;

import java.io.Serializable;

/**
 * Into how many parts the topics and identities of a release are dealt out. A runner's cost of grouping grows with the
 * number of distinct keys (a key in memory each on one machine, a key and a flush each on a cluster), so the key is a
 * shard and what belongs together in it is grouped by plain code: still a pure function of the shard's elements. A few
 * documents are not worth many shards, and no worker should hold more than a small part of many.
 *
 * @param count number of parts, 1 or more
 */
public record Shards(int count) implements Serializable {

    /** A dozen documents have some hundred topics, which are decided in less time than a shard costs. */
    private static final int DOCUMENTS_A_SHARD = 12;

    private static final int FEWEST = 4;
    private static final int MOST = 256;

    public Shards {
        if (count < 1) {
            throw new IllegalArgumentException("Expecting a shard instead of " + count);
        }
    }

    /** The shards of a release of so many documents. */
    public static Shards forDocuments(int documents) {
        return new Shards(Math.max(FEWEST, Math.min(MOST, documents / DOCUMENTS_A_SHARD)));
    }

    /** The shard of a key, 0 to count - 1: the same on every host. */
    int of(String key) {
        return Math.floorMod(key.hashCode(), count);
    }
}
