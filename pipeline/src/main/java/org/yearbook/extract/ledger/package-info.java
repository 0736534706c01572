/**
 * Accounts for every numeral that a document prints, in text and tables: what it became and by which rule, so that
 * nothing is overlooked in silence.
 */
@NullMarked
package org.yearbook.extract.ledger;

import org.jspecify.annotations.NullMarked;
