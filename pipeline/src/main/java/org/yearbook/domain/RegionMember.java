package org.yearbook.domain;

/**
 * A province that belongs to a statistical region, in the releases from and to which the scheme says so.
 *
 * @param region area code of the region
 * @param member area code of the member
 * @param from first release in which it counts, empty for no limit
 * @param to last release in which it counts, empty for no limit
 */
public record RegionMember(String region, String member, String from, String to) {

    /** Whether the member counts in this release (releases are compared as text: 2023, 2024). */
    public boolean holdsIn(String release) {
        return (from.isEmpty() || from.compareTo(release) <= 0) && (to.isEmpty() || release.compareTo(to) <= 0);
    }
}
