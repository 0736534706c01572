@NullMarked
package org.yearbook.extract.sheet;

import org.jspecify.annotations.NullMarked;
