package org.yearbook.config;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbook.config.ConfigTable.Row;
import org.yearbook.domain.Area;
import org.yearbook.domain.Authority;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.UnitOfMeasure;
import org.yearbook.domain.Vocabulary;
import org.yearbook.domain.Vocabulary.Multiplier;
import org.yearbook.domain.Word;

/** The code lists and word lists of {@code config/}, each a CSV file. */
final class VocabularyFiles {

    private static final String CODE_FORM = "[A-Za-z0-9_-]+";

    private VocabularyFiles() {}

    static Vocabulary read(Path folder) {
        List<Area> areas = areas(folder.resolve("areas.csv"));
        List<Authority> authorities = authorities(folder.resolve("authorities.csv"), areas);
        Set<String> bases = new HashSet<>();
        authorities.forEach(authority -> bases.add(authority.code()));
        return new Vocabulary(
                areas,
                indicators(folder.resolve("indicators.csv"), bases),
                units(folder.resolve("units.csv")),
                multipliers(folder.resolve("multipliers.csv")),
                authorities,
                words(folder.resolve("words.csv")),
                NumeralRulesFile.read(folder.resolve("numerals.csv")),
                FiscalYearsFile.read(
                        folder.resolve("fiscal_years.csv"),
                        areas.stream().map(Area::code).collect(Collectors.toSet())));
    }

    private static List<Area> areas(Path file) {
        List<Row> rows = ConfigTable.read(file, "code", "type", "parent", "name_zh", "name_en", "aliases");
        UniqueNames names = new UniqueNames();
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.text("code")));
        List<Area> areas = new ArrayList<>();
        for (Row row : rows) {
            Area.Type type = row.as(
                    "type",
                    "world, group, country, region, province or city",
                    text -> Area.Type.valueOf(text.toUpperCase(Locale.ROOT)));
            String parent = row.text("parent");
            if (!parent.isEmpty() && !codes.contains(parent)) {
                throw row.mistake("parent '" + parent + "' is no code of this file");
            }
            names.claim(row);
            areas.add(new Area(
                    row.text("code"), type, parent, row.required("name_zh"), row.text("name_en"), row.list("aliases")));
        }
        return areas;
    }

    private static List<Indicator> indicators(Path file, Set<String> bases) {
        UniqueNames names = new UniqueNames();
        List<Indicator> indicators = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "code", "name_zh", "name_en", "basis", "units", "aliases")) {
            names.claim(row);
            String basis = row.text("basis");
            if (!basis.isEmpty() && !bases.contains(basis)) {
                throw row.mistake("basis '" + basis + "' is no code of authorities.csv");
            }
            indicators.add(new Indicator(
                    row.text("code"),
                    row.required("name_zh"),
                    row.text("name_en"),
                    basis,
                    row.list("units"),
                    row.list("aliases")));
        }
        return indicators;
    }

    private static List<UnitOfMeasure> units(Path file) {
        List<UnitOfMeasure> units = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "symbol", "base_unit", "factor", "currency", "aliases")) {
            units.add(new UnitOfMeasure(
                    row.required("symbol"),
                    row.required("base_unit"),
                    row.as("factor", "a number", BigDecimal::new),
                    row.text("currency"),
                    row.list("aliases")));
        }
        return units;
    }

    private static List<Multiplier> multipliers(Path file) {
        List<Multiplier> multipliers = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "symbol", "factor")) {
            multipliers.add(new Multiplier(row.required("symbol"), row.as("factor", "a number", BigDecimal::new)));
        }
        return multipliers;
    }

    private static List<Authority> authorities(Path file, List<Area> areas) {
        Set<String> known = areas.stream().map(Area::code).collect(Collectors.toSet());
        UniqueNames names = new UniqueNames();
        List<Authority> authorities = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "code", "name_zh", "name_en", "area", "aliases")) {
            names.claim(row, row.text("area")); // every country may have its ministry of finance
            if (!row.text("area").isEmpty() && !known.contains(row.text("area"))) {
                throw row.mistake("area '" + row.text("area") + "' is no code of areas.csv");
            }
            authorities.add(new Authority(
                    row.text("code"),
                    row.required("name_zh"),
                    row.text("name_en"),
                    row.text("area"),
                    row.list("aliases")));
        }
        return authorities;
    }

    private static List<Word> words(Path file) {
        List<Word> words = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "text", "role", "code")) {
            Word.Role role =
                    row.as("role", "a role of words", text -> Word.Role.valueOf(text.toUpperCase(Locale.ROOT)));
            Word word = new Word(row.required("text"), role, row.required("code"));
            try {
                word.checkCode();
            } catch (IllegalArgumentException e) {
                throw row.mistake("'" + word.code() + "' is no code of the role " + row.text("role"));
            }
            words.add(word);
        }
        return words;
    }

    /** One code stands in one line, and one printed name stands for one code, else a figure could be either. */
    private static final class UniqueNames {
        private final Set<String> codes = new HashSet<>();
        private final Map<String, String> owners = new HashMap<>();

        void claim(Row row) {
            claim(row, "");
        }

        /** @param scope a name may stand once in each */
        void claim(Row row, String scope) {
            String code = row.required("code");
            if (!code.matches(CODE_FORM)) {
                throw row.mistake("code '" + code + "' may hold only letters, digits, _ and -");
            }
            if (!codes.add(code)) {
                throw row.mistake("code '" + code + "' stands here for the second time");
            }
            List<String> printed = new ArrayList<>(row.list("aliases"));
            printed.add(row.text("name_zh"));
            printed.add(row.text("name_en"));
            for (String name : printed) {
                @Nullable
                String owner = name.isEmpty()
                        ? code
                        : owners.put(scope + "/" + name.toLowerCase(Locale.ROOT).replace('：', ':'), code);
                if (owner != null && !owner.equals(code)) {
                    throw row.mistake("'" + name + "' is already a name of " + owner);
                }
            }
        }
    }
}
