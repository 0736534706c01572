/** Folders wherever they are: of this host, or of an object store or cluster that Beam's file systems know. */
@NullMarked
package org.yearbook.beam.store;

import org.jspecify.annotations.NullMarked;
