/** Input files as broken exports, mistakes and attackers make them, each with what a run must say of it. */
package org.yearbook.nasty;
