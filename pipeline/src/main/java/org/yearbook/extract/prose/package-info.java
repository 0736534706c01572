/** stub. */
@org.jspecify.annotations.NullMarked
package org.yearbook.extract.prose;
