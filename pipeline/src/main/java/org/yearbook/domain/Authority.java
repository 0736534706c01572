package org.yearbook.domain;

import java.util.List;

/**
 * Somebody who compiles figures, and so the basis of a series: MOFCOM, WTO, GACC.
 *
 * @param area code of the area that its own publications are about where they name none; empty if none
 * @param aliases every other way in which documents name it
 */
public record Authority(String code, String nameZh, String nameEn, String area, List<String> aliases) {

    public Authority {
        aliases = List.copyOf(aliases);
    }

    /** An authority whose publications may be about any area. */
    public Authority(String code, String nameZh, String nameEn, List<String> aliases) {
        this(code, nameZh, nameEn, "", aliases);
    }

    /** Whether a document's publisher, as printed, is this authority. */
    public boolean isNamed(String publisher) {
        return !publisher.isEmpty()
                && (nameZh.equals(publisher) || nameEn.equals(publisher) || aliases.contains(publisher));
    }
}
