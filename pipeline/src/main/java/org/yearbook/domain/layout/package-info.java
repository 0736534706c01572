/**
 * The layout of the yearbook as statisticians write it in {@code config/yearbook.yaml}: which tables there are, what
 * their rows and columns stand for, and in which units they are shown. No I/O, no values.
 */
@NullMarked
package org.yearbook.domain.layout;

import org.jspecify.annotations.NullMarked;
