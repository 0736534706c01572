@NullMarked
package org.yearbook.extract.web;

import org.jspecify.annotations.NullMarked;
