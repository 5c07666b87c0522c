/**
 * What the house holds on a person, chapter by chapter, for whoever asks to see it. Each context says of each of its tables
 * what people call it, or why a person is not told of it; nothing is held that neither is said of.
 *
 * <p>Dataskyddsförordningen (EU) 2016/679, artikel 15.
 *
 * <p>May depend on rule, store and time.
 */
@NullMarked
package se.hemvist.kernel.extract;

import org.jspecify.annotations.NullMarked;
