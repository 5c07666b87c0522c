/**
 * The register extract (registerutdrag): all that the house holds on the person of a case, for the person who asks for it.
 *
 * <p>Dataskyddsförordningen (EU) 2016/679, artikel 15; OSL 26 kap. 5 §.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.extract;

import org.jspecify.annotations.NullMarked;
