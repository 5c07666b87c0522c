/**
 * The own right of a tenant's spouse or cohabitant to take over the lease and have it prolonged, where the tenant loses or leaves
 * it: who has it, the landlord's call to move (anmodan), the way to the rent tribunal and back, and what is held as long as it runs.
 *
 * <p>Jordabalken 12:45-50.
 *
 * <p>May depend on the kernel, intake, posting, notice, sublease, household, tenure, dispute and termination.
 */
@NullMarked
package se.hemvist.lease.partner;

import org.jspecify.annotations.NullMarked;
