package org.yearbook.domain;

import java.util.List;

/**
 * Somebody who compiles figures, and so the basis of a series: MOFCOM, WTO, GACC.
 *
 * @param aliases every other way in which documents name it
 */
public record Authority(String code, String nameZh, String nameEn, List<String> aliases) {

    public Authority {
        aliases = List.copyOf(aliases);
    }
}
