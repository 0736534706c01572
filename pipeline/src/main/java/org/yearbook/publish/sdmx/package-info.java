/**
 * The observations in the form that statistical services exchange: SDMX-CSV, the structure that explains it, and its code
 * lists.
 */
@NullMarked
package org.yearbook.publish.sdmx;

import org.jspecify.annotations.NullMarked;
