package org.yearbook.beam.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/** Files on whatever Beam's file systems know, by their full names. */
final class Store {

    /** What a name of a file to be found must not have, for it would stand for others too; such a name was listed before. */
    private static final Pattern PATTERN = Pattern.compile("[*?\\[{\\\\]");

    private Store() {}

    /** Every file below a folder, by its name within it; none where there is no such folder. */
    static List<Location.Entry> list(String folder) throws IOException {
        List<Location.Entry> files = new ArrayList<>();
        for (MatchResult.Metadata found :
                FileSystems.match(folder + "/**", EmptyMatchTreatment.ALLOW).metadata()) {
            String name = found.resourceId().toString();
            // Folders have a slash at the end where a store has such a thing.
            if (name.startsWith(folder + "/") && !name.endsWith("/")) {
                files.add(new Location.Entry(name.substring(folder.length() + 1), found.sizeBytes()));
            }
        }
        files.sort(Comparator.comparing(Location.Entry::name));
        return files;
    }

    /** Throws a FileNotFoundException where there is no such file. */
    static byte[] get(String file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        }
    }

    static void get(String file, Path into) throws IOException {
        try (InputStream in = open(file);
                OutputStream out = Files.newOutputStream(into)) {
            in.transferTo(out);
        }
    }

    static void put(byte[] bytes, String file) throws IOException {
        try (OutputStream out = Channels.newOutputStream(FileSystems.create(resource(file), MimeTypes.BINARY))) {
            out.write(bytes);
        }
    }

    static void put(Path from, String file) throws IOException {
        try (OutputStream out = Channels.newOutputStream(FileSystems.create(resource(file), MimeTypes.BINARY))) {
            Files.copy(from, out);
        }
    }

    static void delete(List<String> files) throws IOException {
        List<ResourceId> all = new ArrayList<>();
        files.forEach(file -> all.add(resource(file)));
        FileSystems.delete(all, MoveOptions.StandardMoveOptions.IGNORE_MISSING_FILES);
    }

    private static InputStream open(String file) throws IOException {
        // What stores say when they open nothing differs, and some throw what is no IOException.
        if (!PATTERN.matcher(file).find()
                && FileSystems.match(file, EmptyMatchTreatment.ALLOW).metadata().isEmpty()) {
            throw new FileNotFoundException(file);
        }
        return Channels.newInputStream(FileSystems.open(resource(file)));
    }

    /** The file of exactly this name, whatever would be a pattern in it. */
    private static ResourceId resource(String file) {
        return FileSystems.matchNewResource(file, false);
    }
}
