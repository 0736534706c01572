package org.yearbook.domain;

import java.util.List;

/**
 * What a reader got out of one document: its passages and tables in reading order, and what it could not read.
 *
 * @param info what is known about it, completed from the document itself
 * @param mediaType IANA media type as recognised from the bytes
 * @param pages number of pages; 1 in a document without pages
 * @param characters code points of text read
 */
public record DocumentContent(
        DocumentInfo info,
        String mediaType,
        int pages,
        int characters,
        List<Passage> passages,
        List<Table> tables,
        List<Issue> issues) {

    public DocumentContent {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /** The same with these issues instead. */
    public DocumentContent withIssues(List<Issue> others) {
        return new DocumentContent(info, mediaType, pages, characters, passages, tables, others);
    }
}
