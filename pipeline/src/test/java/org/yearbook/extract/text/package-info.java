@NullMarked
package org.yearbook.extract.text;

import org.jspecify.annotations.NullMarked;
