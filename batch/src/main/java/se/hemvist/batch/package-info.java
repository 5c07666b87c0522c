/**
 * The jobs night and month: when and in what portions, never a rule. May depend on every context.
 */
@NullMarked
package se.hemvist.batch;

import org.jspecify.annotations.NullMarked;
