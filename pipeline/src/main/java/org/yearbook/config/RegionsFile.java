package org.yearbook.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yearbook.config.ConfigTable.Row;
import org.yearbook.domain.RegionMember;
import org.yearbook.domain.Vocabulary;

/** {@code config/regions.csv}: which province counts to which statistical region in which releases. */
final class RegionsFile {

    private RegionsFile() {}

    static List<RegionMember> read(Path file, Vocabulary vocabulary) {
        List<RegionMember> members = new ArrayList<>();
        for (Row row : ConfigTable.read(file, "region", "member", "from", "to")) {
            for (String column : List.of("region", "member")) {
                if (vocabulary.area(row.required(column)).isEmpty()) {
                    throw row.mistake("'" + row.text(column) + "' is no code of areas.csv");
                }
            }
            members.add(new RegionMember(row.text("region"), row.text("member"), row.text("from"), row.text("to")));
        }
        return members;
    }
}
