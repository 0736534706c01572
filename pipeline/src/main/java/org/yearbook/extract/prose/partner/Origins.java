package org.yearbook.extract.prose.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.yearbook.domain.Origin;
import org.yearbook.extract.lexicon.Mention;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.prose.key.Subject;
import org.yearbook.extract.prose.place.AreaTree;
import org.yearbook.extract.prose.sentence.Joining;
import org.yearbook.extract.prose.sentence.Parsed;
import org.yearbook.extract.prose.sentence.Piece;

/** Chinese areas that visitors, buyers and others are from, which are not where they are counted: 香港旅客增加5%, 德国、法国等国家采购商. */
public final class Origins {

    /** Between where people come from and the word for them: 德国等国家到会采购商. */
    private static final Pattern OF =
            Pattern.compile("(?:[（(][^）)]*[）)])?等?(?:国家和地区|国家|地区|成员国|新兴市场)?的?(?:到会|境外|过夜|入境)?");

    private static final int LONGEST_OF = 40;

    /** 四川旅客发送量: carried there, wherever they are from. */
    private static final Pattern CARRIED = Pattern.compile("发送|吞吐|周转|运输|运量|发运|到发|量");

    /** 澳门入境旅客: those that arrive there, unless another area receives them. */
    private static final Pattern ARRIVING = Pattern.compile("入境|过夜");

    private static final String ORIGIN = "origin";

    private static final char NOT = '非';

    private final AreaTree tree;

    Origins(AreaTree tree) {
        this.tree = tree;
    }

    /** Those areas of a stretch that others are from who are counted in another. */
    List<Mention> among(Parsed parsed, Piece stretch, List<Mention> reporting, Subject before) {
        Piece clause = new Piece(
                stretch.start(), parsed.clauseAt(Math.max(0, stretch.end() - 1)).end());
        if (parsed.isEnglish() || !parsed.has(clause, Term.HEAD, ORIGIN)) {
            return List.of();
        }
        String receiving = reporting.stream()
                .filter(area -> !areFrom(parsed.text(), parsed.mentions(), area))
                .reduce((first, second) -> second)
                .map(Mention::code)
                .orElse("");
        String host = receiving.isEmpty() ? host(parsed, before) : receiving;
        boolean carried = receiving.isEmpty() && before.areaFrom() == Origin.OWN;
        return parsed.subjects(stretch, Term.AREA).stream()
                .filter(area -> areFrom(parsed.text(), parsed.mentions(), area))
                .filter(area -> host.isEmpty()
                        ? tree.isCountryOrGroup(area.code()) && send(parsed.text(), parsed.mentions(), area)
                        : !isOf(host, area.code()))
                .filter(area -> !carried || !areOfOneCountry(host, area.code()))
                .toList();
    }

    /** The area spoken of, empty if the sentence only tells that others are from there. */
    String host(Parsed parsed, Subject before) {
        List<Mention> named = parsed.mentions().stream()
                .filter(area -> area.term() == Term.AREA && area.code().equals(before.area()))
                .toList();
        boolean sends = before.areaFrom() == Origin.OWN
                && !named.isEmpty()
                && named.stream().allMatch(area -> send(parsed.text(), parsed.mentions(), area));
        return sends ? "" : before.area();
    }

    /** The same where no other area is known to receive them. */
    public static boolean send(String text, List<Mention> mentions, Mention area) {
        return areFrom(text, mentions, area)
                && !ARRIVING.matcher(text).region(area.end(), text.length()).lookingAt();
    }

    /** Whether a word for people behind this area, or behind those listed with it, says that they are from there. */
    static boolean areFrom(String text, List<Mention> mentions, Mention area) {
        if (area.start() > 0 && text.charAt(area.start() - 1) == NOT) {
            return false; // 非内地旅客
        }
        int end = Joining.endOfList(text, area, mentions);
        for (Mention people : Joining.behind(mentions, end - 1)) {
            if (people.start() > end + LONGEST_OF) {
                return false;
            }
            boolean from = people.term() == Term.HEAD
                    && people.code().equals(ORIGIN)
                    && OF.matcher(text.substring(end, people.start())).matches()
                    && !CARRIED.matcher(text)
                            .region(people.end(), text.length())
                            .lookingAt();
            if (from) {
                return true;
            }
        }
        return false;
    }

    /** 北京接待游客9万人，上海游客8万人: both receive them. */
    private boolean areOfOneCountry(String host, String area) {
        return tree.isPartOfCountry(host)
                && tree.isPartOfCountry(area)
                && tree.countryOf(host).equals(tree.countryOf(area));
    }

    private boolean isOf(String host, String code) {
        return code.equals(host) || tree.contains(host, code) || tree.contains(code, host);
    }
}
