/**
 * Files (bilagor) in a case: what was handed in, of which kind it truly is, and who put it there when.
 *
 * <p>A content is kept once by its SHA-256, whoever has it; each case has an entry of its own, and a content goes with the
 * last entry that points to it. It lies in PostgreSQL, in the transaction of everything else, as rows of pieces and not as
 * a large object: those have no foreign keys, stay behind when their row goes, and do not come along with a copy of the
 * tables; and one {@code bytea} for the whole would have to be in memory whole, each time.
 *
 * <p>Source: OSL 5:1 and A-63.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.attachment;

import org.jspecify.annotations.NullMarked;
