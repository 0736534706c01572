/**
 * What is common to the tables of all formats: the lines that stand around them, and which of their rows are heads.
 */
@NullMarked
package org.yearbook.extract.table;

import org.jspecify.annotations.NullMarked;
