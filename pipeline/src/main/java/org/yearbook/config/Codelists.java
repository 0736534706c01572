package org.yearbook.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yearbook.domain.Arithmetic.Group;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.RegionMember;
import org.yearbook.domain.Vocabulary;

/** What the configuration says about words, codes and reconciling; all but the layout of the yearbook. */
public record Codelists(Vocabulary vocabulary, List<RegionMember> regions, ReconciliationPolicy policy) {

    public Codelists {
        regions = List.copyOf(regions);
    }

    /** How figures are reconciled in a release: its regions consist of the members that count in it. */
    public ReconciliationPolicy policyFor(String release) {
        Map<String, List<String>> members = new TreeMap<>();
        for (RegionMember member : regions) {
            if (member.holdsIn(release)) {
                members.computeIfAbsent(member.region(), unused -> new ArrayList<>())
                        .add(member.member());
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((region, provinces) -> groups.add(new Group("members", region, provinces)));
        return policy.withArithmetic(policy.arithmetic().withGroups(groups));
    }

    /** Reads and checks a configuration folder; a ConfigException names file and line of the first mistake. */
    public static Codelists read(Path folder) {
        Vocabulary vocabulary = VocabularyFiles.read(folder);
        List<RegionMember> regions = RegionsFile.read(folder.resolve("regions.csv"), vocabulary);
        ConfigNode reconciliation = ConfigNode.read(folder.resolve("reconciliation.yaml"));
        return new Codelists(vocabulary, regions, ReconciliationFile.read(reconciliation, vocabulary));
    }
}
