@NullMarked
package org.yearbook.extract.table;

import org.jspecify.annotations.NullMarked;
