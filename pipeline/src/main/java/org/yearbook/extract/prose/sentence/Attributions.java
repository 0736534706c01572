package org.yearbook.extract.prose.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Attribution;

/**
 * Finds who is credited: a listed authority with a word of crediting behind it in the same clause, or any name between
 * 据 and such a word, or before …显示. A clause that credits without a name credits an unnamed source, which ends the
 * attribution before it.
 */
public final class Attributions {

    private static final Pattern INTRODUCES = Pattern.compile("^\\s*(?:根据|依据|据)");
    private static final String SHOWS = "显示";
    /** Words around a name that are no part of it. */
    private static final Pattern TRIMMED =
            Pattern.compile("^(?:\\s|根据|依据|据|来自|记者|从)+|(?:\\s|的|最新|近日|日前|今日|发布|数据|统计|监测|调研)+$");
    /** A name is short; a longer run of words is a sentence of its own. */
    private static final int LONGEST_NAME = 30;

    private Attributions() {}

    /** The attributions of a sentence in order; mentions in title marks left out by the caller. */
    public static List<Attribution> find(String text, List<Piece> clauses, List<Mention> mentions) {
        List<Attribution> found = new ArrayList<>();
        for (Piece clause : clauses) {
            List<Mention> inside = mentions.stream()
                    .filter(mention -> clause.start() <= mention.start() && mention.end() <= clause.end())
                    .toList();
            of(text, clause, inside).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Attribution> of(String text, Piece clause, List<Mention> mentions) {
        Optional<Mention> authority = mentions.stream()
                .filter(mention -> mention.term() == Term.AUTHORITY)
                .findFirst();
        return authority.isPresent()
                ? listed(text, clause, mentions, authority.get())
                : unlisted(text, clause, mentions);
    }

    private static Optional<Attribution> listed(String text, Piece clause, List<Mention> mentions, Mention authority) {
        int end = lastCreditInARow(mentions, authority.end());
        if (end < 0) {
            return Optional.empty();
        }
        int start = INTRODUCES.matcher(clause.of(text)).find() ? clause.start() : authority.start();
        String printed = text.substring(authority.start(), authority.end());
        return Optional.of(new Attribution(start, end, printed, authority.code()));
    }

    /** The end of the last crediting word that follows the first without a figure's words between; -1 if none. */
    private static int lastCreditInARow(List<Mention> mentions, int from) {
        int end = -1;
        for (Mention mention : mentions) {
            if (mention.start() < from) {
                continue;
            }
            if (mention.term() == Term.CREDIT) {
                end = mention.end();
            } else if (mention.term() == Term.FORECAST && end < 0) {
                return mention.start();
            } else if (mention.term() != Term.FILLER && mention.term() != Term.STUB_HEAD) {
                break;
            }
        }
        return end;
    }

    private static Optional<Attribution> unlisted(String text, Piece clause, List<Mention> mentions) {
        String words = clause.of(text);
        boolean introduced = INTRODUCES.matcher(words).find();
        Optional<Mention> credit = mentions.stream()
                .filter(mention ->
                        mention.term() == Term.CREDIT && mention.code().equals("credit"))
                .filter(mention ->
                        introduced || text.substring(0, mention.end()).endsWith(SHOWS))
                .findFirst();
        if (credit.isEmpty()) {
            return introduced ? title(text, clause) : Optional.empty();
        }
        int end = lastCreditInARow(mentions, credit.get().start());
        String behind = text.substring(end, clause.end()).strip();
        if (!behind.isEmpty() && !Character.isDigit(behind.charAt(0))) {
            return Optional.empty();
        }
        String name = text.substring(clause.start(), credit.get().start());
        String trimmed = trim(name);
        return trimmed.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Attribution(clause.start(), end, trimmed, ""));
    }

    /** 根据《…规划》: the document itself is credited. */
    private static Optional<Attribution> title(String text, Piece clause) {
        String name = trim(clause.of(text));
        return name.startsWith("《") && Sentences.closing(name, 0) == name.length() - 1
                ? Optional.of(new Attribution(clause.start(), clause.end(), name, ""))
                : Optional.empty();
    }

    private static String trim(String name) {
        String trimmed = name;
        String before;
        do {
            before = trimmed;
            trimmed = TRIMMED.matcher(before).replaceAll("");
        } while (!trimmed.equals(before));
        return trimmed;
    }
}
