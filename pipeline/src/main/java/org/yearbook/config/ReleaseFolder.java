package org.yearbook.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yearbook.domain.DocumentInfo;
import org.yearbook.domain.SourceDocument;

/**
 * The documents of one yearbook edition: a folder of {@code sources/}.
 *
 * @param name name of the folder, which is the name of the edition
 * @param documents every file in it and every file that its manifest names, the largest first
 */
public record ReleaseFolder(String name, List<SourceDocument> documents) {

    public ReleaseFolder {
        documents = List.copyOf(documents);
    }

    /** The newest release of a folder of releases: the last by name that is not hidden. */
    public static String newest(Path sources) {
        try (Stream<Path> folders = Files.list(sources)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(folder -> !folder.startsWith("."))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new ConfigException(
                            sources,
                            0,
                            "holds no release; put the documents into a folder such as " + sources.resolve("2024")));
        } catch (IOException e) {
            throw new ConfigException(sources, 0, "cannot be read as a folder of releases: " + e);
        }
    }

    /**
     * A file of a release wherever releases are kept.
     *
     * @param path where its bytes are
     * @param bytes its size
     */
    public record Found(String file, String path, long bytes) {}

    /** Lists a release; a ConfigException where the folder or its manifest is not right. */
    public static ReleaseFolder read(Path sources, String name) {
        checkName(sources.toString(), name);
        Path folder = sources.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new ConfigException(folder, 0, "there is no such release folder; see --sources and --release");
        }
        List<Found> files = files(folder).stream()
                .map(file -> new Found(file.getFileName().toString(), file.toString(), size(file)))
                .toList();
        return of(name, folder.toString(), files, ManifestFile.read(folder));
    }

    /** A ConfigException where a name is none of a folder in this one. */
    public static void checkName(String sources, String name) {
        if (!name.matches("[^/\\\\.][^/\\\\]*")) {
            throw new ConfigException(
                    "--release", "expecting the name of a folder in " + sources + " instead of '" + name + "'");
        }
    }

    /**
     * A release of these files; a ConfigException where there are none.
     *
     * @param place where the release is
     * @param files what was found in it, the manifest and hidden files too
     * @param listed what the manifest says
     */
    public static ReleaseFolder of(String name, String place, List<Found> files, List<DocumentInfo> listed) {
        Map<String, DocumentInfo> open = new LinkedHashMap<>();
        listed.forEach(document -> open.put(document.file(), document));
        List<SourceDocument> documents = new ArrayList<>();
        for (Found found : files) {
            if (!found.file().startsWith(".") && !found.file().equals(ManifestFile.NAME)) {
                DocumentInfo info = open.containsKey(found.file())
                        ? open.remove(found.file())
                        : DocumentInfo.unlisted(found.file());
                documents.add(new SourceDocument(info, found.path(), found.bytes()));
            }
        }
        // Listed but not there: kept, so that the run says so.
        open.values().forEach(info -> documents.add(new SourceDocument(info, place + "/" + info.file(), 0)));
        if (documents.isEmpty()) {
            throw new ConfigException(place, "holds no document");
        }
        documents.sort(
                Comparator.comparingLong(SourceDocument::bytes).reversed().thenComparing(SourceDocument::file));
        return new ReleaseFolder(name, documents);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new ConfigException(folder, 0, "cannot be listed: " + e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // opening it will fail too, and that is told as a rejected document
        }
    }
}
