/** Reads the times that documents print: 前10个月, 第三季度, 去年, the first half of 2024; knows no document format. */
@NullMarked
package org.yearbook.extract.period;

import org.jspecify.annotations.NullMarked;
