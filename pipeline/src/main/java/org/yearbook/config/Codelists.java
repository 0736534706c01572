package org.yearbook.config;

import java.nio.file.Path;
import java.util.List;
import org.yearbook.domain.ReconciliationPolicy;
import org.yearbook.domain.RegionMember;
import org.yearbook.domain.Vocabulary;

/** What the configuration says about words, codes and reconciling; all but the layout of the yearbook. */
public record Codelists(Vocabulary vocabulary, List<RegionMember> regions, ReconciliationPolicy policy) {

    public Codelists {
        regions = List.copyOf(regions);
    }

    /** Reads and checks a configuration folder; a ConfigException names file and line of the first mistake. */
    public static Codelists read(Path folder) {
        Vocabulary vocabulary = VocabularyFiles.read(folder);
        List<RegionMember> regions = RegionsFile.read(folder.resolve("regions.csv"), vocabulary);
        ConfigNode reconciliation = ConfigNode.read(folder.resolve("reconciliation.yaml"));
        return new Codelists(vocabulary, regions, ReconciliationFile.read(reconciliation, vocabulary));
    }
}
