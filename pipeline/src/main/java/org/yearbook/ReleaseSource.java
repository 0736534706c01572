package org.yearbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yearbook.beam.store.Location;
import org.yearbook.config.ConfigException;
import org.yearbook.config.ManifestFile;
import org.yearbook.config.ReleaseFolder;
import org.yearbook.domain.DocumentInfo;

/** Lists releases wherever they are kept: in folders of this host, or on an object store, which has no folders. */
final class ReleaseSource {

    private ReleaseSource() {}

    /**
     * The documents of a release.
     *
     * @param release its name; empty for the newest
     */
    static ReleaseFolder read(Location sources, String release) throws IOException {
        if (sources.isLocal()) {
            return ReleaseFolder.read(
                    sources.path(), release.isEmpty() ? ReleaseFolder.newest(sources.path()) : release);
        }
        String name = release.isEmpty() ? newest(sources) : release;
        ReleaseFolder.checkName(sources.name(), name);
        Location folder = sources.resolve(name);
        List<ReleaseFolder.Found> files = folder.files().stream()
                .filter(file -> !file.name().contains("/"))
                .map(file -> new ReleaseFolder.Found(
                        file.name(), folder.resolve(file.name()).name(), file.bytes()))
                .toList();
        List<DocumentInfo> listed = folder.read(List.of(ManifestFile.NAME), ManifestFile::read);
        return ReleaseFolder.of(name, folder.name(), files, listed);
    }

    /** The last by name that is not hidden. */
    private static String newest(Location sources) throws IOException {
        Stream<String> names = sources.files().stream()
                .map(Location.Entry::name)
                .filter(name -> name.contains("/") && !name.startsWith("."))
                .map(name -> name.substring(0, name.indexOf('/')));
        return names.max(Comparator.naturalOrder())
                .orElseThrow(() -> new ConfigException(
                        sources.name(),
                        "holds no release; put the documents below one such as " + sources.name() + "/2024"));
    }
}
