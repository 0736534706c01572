package org.yearbook.domain;

import java.util.List;

/** Numbers of pages as a person writes them: 3, 5-7. */
final class PageRanges {

    private PageRanges() {}

    /** @param pages in order, each once */
    static String of(List<Integer> pages) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        while (start < pages.size()) {
            int end = start;
            while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(pages.get(start));
            if (end > start) {
                text.append('-').append(pages.get(end));
            }
            start = end + 1;
        }
        return text.toString();
    }
}
