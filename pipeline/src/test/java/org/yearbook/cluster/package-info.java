/** Runs on engines, clusters and stores that are processes of their own; each test needs a profile of the build. */
@NullMarked
package org.yearbook.cluster;

import org.jspecify.annotations.NullMarked;
