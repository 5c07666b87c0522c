package se.hemvist.kernel.deadline;

import java.util.UUID;

/**
 * A deadline that has passed and on which the house acts by itself.
 *
 * @param id   the deadline's own
 * @param kind the kind's code
 */
public record ActDue(UUID id, String kind, UUID subject, String occasion) {}
