package se.hemvist.lease.household;

import se.hemvist.lease.sublease.SubleaseId;

/**
 * That somebody is about to count no more as living in a flat, told inside the transaction in which it happens and before it does:
 * whoever keeps a right of theirs may hold it. Nothing is told when all leave because the tenant does, nor of a death.
 *
 * @param struck    whether they are said to have been recorded wrongly, or to have moved out
 * @param explained whether it is said how that is known
 */
public record CoResidentGoes(SubleaseId sublease, CoResidentId who, boolean struck, boolean explained) {}
