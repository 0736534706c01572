/** Saved web pages into passages and tables. The only place that knows jsoup. */
@NullMarked
package org.yearbook.extract.web;

import org.jspecify.annotations.NullMarked;
