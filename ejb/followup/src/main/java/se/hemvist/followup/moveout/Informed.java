package se.hemvist.followup.moveout;

import java.time.LocalDate;

/**
 * That the participant was told that another home can be applied for.
 *
 * @param staff who told it, by the organisation's own signature
 */
public record Informed(LocalDate on, String staff) {}
