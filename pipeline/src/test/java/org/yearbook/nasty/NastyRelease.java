package org.yearbook.nasty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every file that is not as it should be. */
public final class NastyRelease {

    private NastyRelease() {}

    /**
     * All of them.
     *
     * @param size 1 for what a build can afford; 1000 and more for what an attacker sends
     */
    public static List<NastyFile> files(int size) {
        return Stream.of(NastyWorkbooks.all(size), NastyPages.all(size), NastyTexts.all(size), NastyRows.all(size))
                .flatMap(List::stream)
                .toList();
    }

    /** Writes them into a folder: {@code java ... NastyRelease FOLDER SIZE}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (NastyFile file : files(Integer.parseInt(arguments[1]))) {
            Files.write(folder.resolve(file.file()), file.bytes());
        }
    }
}
