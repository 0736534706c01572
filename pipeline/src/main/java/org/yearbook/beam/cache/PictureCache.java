package org.yearbook.beam.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yearbook.beam.coder.RecordCoder;
import org.yearbook.beam.store.Location;
import org.yearbook.domain.Box;
import org.yearbook.domain.ReadingLimits;
import org.yearbook.extract.pdf.page.PageCrops;

/**
 * The pictures of places on pages that earlier runs have drawn. A picture is found again only for a place on the same
 * page of the same bytes, with the same limits and program; whose place it is does not change how it looks.
 */
public final class PictureCache {

    private static final RecordCoder<Place> PLACE = RecordCoder.of(Place.class);
    private static final RecordCoder<Picture> PICTURE = RecordCoder.of(Picture.class);

    private final CacheFolder folder;
    private final byte[] state;

    private PictureCache(CacheFolder folder, byte[] state) {
        this.folder = folder;
        this.state = state;
    }

    /**
     * The cache in a folder, which is made when the first picture is kept.
     *
     * @param program tells this state of the program from others
     */
    public static PictureCache in(Location folder, ReadingLimits limits, ProgramHash program) {
        return new PictureCache(new CacheFolder(folder), (program.text() + limits).getBytes(StandardCharsets.UTF_8));
    }

    private record Place(String sha256, int page, Box box) {}

    @SuppressWarnings("ArrayRecordComponent") // it is not compared
    private record Picture(byte[] png) {}

    /** The pictures that are kept, by the ids of their places. */
    public Map<String, byte[]> find(String sha256, List<PageCrops.Spot> spots) {
        Map<String, byte[]> found = new TreeMap<>();
        for (PageCrops.Spot spot : spots) {
            Optional<Picture> kept = folder.find(name(sha256, spot), PICTURE);
            kept.ifPresent(picture -> found.put(spot.id(), picture.png()));
        }
        return found;
    }

    /**
     * Keeps pictures.
     *
     * @param sha256 of the document that they were drawn from
     * @param drawn by the ids of the places; some may be missing
     */
    public void keep(String sha256, List<PageCrops.Spot> spots, Map<String, byte[]> drawn) {
        for (PageCrops.Spot spot : spots) {
            byte[] picture = drawn.get(spot.id());
            if (picture != null) {
                folder.keep(name(sha256, spot), new Picture(picture), PICTURE);
            }
        }
    }

    private String name(String sha256, PageCrops.Spot spot) {
        return CacheFolder.name(state, CacheFolder.encoded(new Place(sha256, spot.page(), spot.box()), PLACE));
    }
}
