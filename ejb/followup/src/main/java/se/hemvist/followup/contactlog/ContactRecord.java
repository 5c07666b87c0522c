package se.hemvist.followup.contactlog;

import java.time.LocalDate;

/**
 * A contact, or an attempt at one.
 *
 * @param reached whether the participant was reached
 * @param staff   who it was, by the organisation's own signature
 */
public record ContactRecord(LocalDate on, ContactWay way, ContactPurpose purpose, boolean reached, String staff) {}
