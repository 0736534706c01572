package org.yearbook.beam.store;

import java.io.Serializable;

/** Where the output of a release is. */
public record EarlierEdition(String release, Location folder) implements Serializable {}
