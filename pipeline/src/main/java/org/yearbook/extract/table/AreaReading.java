package org.yearbook.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Vocabulary;
import org.yearbook.extract.lexicon.Mention.Term;
import org.yearbook.extract.table.TableShape.Block;

/**
 * Whose figures the values of a table are. Where the rows are areas, only the row tells the area, for a row that is not
 * understood must not pass for the whole; and where they are partners of trade, the caption tells who reports.
 *
 * @param whole the area of a table whose caption names none, where one is certain
 */
record AreaReading(PrintedWords caption, Optional<String> whole, PrintedWords source, Vocabulary vocabulary) {

    private static final Pattern PARTS = Pattern.compile(
            "企业|公司|园区|周边|部分|(?i)\\b(?:enterprises|companies|firms|cities|towns|count(?:y|ies)|districts|neighbou?ring|selected)\\b");

    /** A table of the leading ones adds up to these or to all. */
    private static final Pattern SOME =
            Pattern.compile("主要|重点|前|部分|(?i)\\b(?:main|major|leading|top|key|selected|largest)\\b");

    /** The area that reports; empty if that is not certain. */
    String area(PrintedWords row, ColumnReading column, Block block) {
        if (arePartners(block)) {
            return captionArea().orElse("");
        }
        if (block.kind() != LabelKind.AREA) {
            return areaBeside(row, column);
        }
        if (row.isNothingBut(Term.AREA)) {
            return row.only(Term.AREA).filter(code -> isReporter(code, block)).orElse("");
        }
        Set<String> total = row.codes(Term.TOTAL_ROW);
        // 全国合计, 全省合计 are the total of a named area.
        if (total.equals(Set.of("all"))
                && row.has(Term.AREA)
                && row.isNothingBut(EnumSet.of(Term.AREA, Term.TOTAL_ROW))) {
            return row.only(Term.AREA).filter(code -> isReporter(code, block)).orElse("");
        }
        if (!row.isNothingBut(Term.TOTAL_ROW) || total.size() != 1) {
            return "";
        }
        if (total.contains("above")) {
            return captionGroup().orElse("");
        }
        // 合计 below the ten leading economies of the world may be of the ten or of the world.
        return captionNamesGroup() ? "" : captionArea().orElse("");
    }

    /** The area traded with; empty if there is none. */
    String counterpart(PrintedWords row, Block block) {
        return arePartners(block) && row.isNothingBut(Term.AREA)
                ? row.only(Term.AREA).orElse("")
                : "";
    }

    /** Whether the value is of trade with partners, but not with one that is known; those that come from anywhere add up to all. */
    boolean isOfUnknownPartner(PrintedWords row, Block block) {
        boolean all = isOf(AreaReading::saysOrigin, block)
                && row.isNothingBut(Term.TOTAL_ROW)
                && row.codes(Term.TOTAL_ROW).equals(Set.of("all"))
                && !SOME.matcher(caption.text()).find();
        return arePartners(block) && counterpart(row, block).isEmpty() && !all;
    }

    private boolean arePartners(Block block) {
        return block.kind() == LabelKind.AREA && isOf(words -> words.has(Term.PARTNER) || saysOrigin(words), block);
    }

    private boolean isOf(Predicate<PrintedWords> sort, Block block) {
        return sort.test(caption) || block.heads().stream().anyMatch(sort);
    }

    /** By nationality, 客源国: where visitors and goods of the area of the caption come from. */
    private static boolean saysOrigin(PrintedWords words) {
        return words.codes(Term.STUB_HEAD).contains("partner");
    }

    /**
     * Below 中国货物出口, or above 资料来源：中国海关, the rows 美国 and 日本 may be China's partners; beside a row 中国 they
     * are compared with it. Below 浙江省入境游客 they are not even that.
     */
    private boolean isReporter(String code, Block block) {
        Optional<String> area = captionArea().or(this::areaOfSource);
        Optional<String> country = area.filter(named -> isOfType(named, Area.Type.COUNTRY));
        if (country.isEmpty()) {
            return area.isEmpty() || !isAbroad(code, area.get());
        }
        return isWithin(code, country.get())
                || block.rows().stream()
                        .anyMatch(row -> row.words().only(Term.AREA).equals(country));
    }

    /** Whether an area is neither in the country of a part of one nor one that holds it. */
    private boolean isAbroad(String code, String part) {
        return countryOf(part)
                .filter(country -> !isWithin(code, country) && !isWithin(country, code))
                .isPresent();
    }

    private Optional<String> countryOf(String code) {
        return isOfType(code, Area.Type.COUNTRY)
                ? Optional.of(code)
                : vocabulary
                        .area(code)
                        .map(Area::parent)
                        .filter(parent -> !parent.isEmpty())
                        .flatMap(this::countryOf);
    }

    private boolean isWithin(String code, String country) {
        return code.equals(country)
                || vocabulary
                        .area(code)
                        .filter(area -> !area.parent().isEmpty() && isWithin(area.parent(), country))
                        .isPresent();
    }

    /** The area of a column, or of a label such as 上海出口额; another than the caption's may be a partner. */
    private String areaBeside(PrintedWords row, ColumnReading column) {
        Set<String> inRow = row.codes(Term.AREA);
        if (inRow.isEmpty()) {
            return column.words().has(Term.AREA)
                    ? column.words().only(Term.AREA).orElse("")
                    : areaOfCaption().orElse("");
        }
        boolean certain = inRow.size() == 1
                && !row.has(Term.PARTNER)
                && !column.words().has(Term.AREA)
                && (caption.codes(Term.AREA).isEmpty()
                        || caption.codes(Term.AREA).equals(inRow));
        return certain ? inRow.iterator().next() : "";
    }

    /** The area of what the caption names, for rows and columns that name none. */
    Optional<String> areaOfCaption() {
        return captionArea().filter(area -> caption.has(Term.AREA) || !isOfParts());
    }

    /** 主要城市货物进出口, 重点企业… in a report on a province: of some in it, not of the whole. */
    private boolean isOfParts() {
        return caption.has(Term.PLACE)
                || caption.codes(Term.STUB_HEAD).contains("area")
                || PARTS.matcher(caption.text()).find();
    }

    /** The one area that the caption is about; a group of areas (前10大经济体) is a choice of rows, not an area. */
    private Optional<String> captionArea() {
        List<String> areas =
                caption.codes(Term.AREA).stream().filter(code -> !isGroup(code)).toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : caption.has(Term.AREA) ? Optional.empty() : whole;
    }

    /** What the authority that the source line credits publishes about, where the caption names at most groups of areas. */
    private Optional<String> areaOfSource() {
        return caption.codes(Term.AREA).stream().allMatch(this::isGroup)
                ? source.only(Term.AUTHORITY)
                        .flatMap(vocabulary::authority)
                        .map(Authority::area)
                        .filter(area -> !area.isEmpty())
                : Optional.empty();
    }

    private boolean captionNamesGroup() {
        return caption.codes(Term.AREA).stream().anyMatch(this::isGroup);
    }

    private Optional<String> captionGroup() {
        List<String> groups =
                caption.codes(Term.AREA).stream().filter(this::isGroup).toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private boolean isGroup(String code) {
        return isOfType(code, Area.Type.GROUP);
    }

    private boolean isOfType(String code, Area.Type type) {
        return vocabulary.area(code).filter(area -> area.type() == type).isPresent();
    }
}
