/**
 * What reviewers open to check and decide: a page with the printed places side by side and a workbook that takes their
 * choices.
 */
@NullMarked
package org.yearbook.publish.review;

import org.jspecify.annotations.NullMarked;
