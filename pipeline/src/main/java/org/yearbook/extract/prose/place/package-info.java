/** Which areas a sentence names: places that lists hold or only the text, ports, parts of a province, wholes of shares; and which of them only say something else. */
@NullMarked
package org.yearbook.extract.prose.place;

import org.jspecify.annotations.NullMarked;
