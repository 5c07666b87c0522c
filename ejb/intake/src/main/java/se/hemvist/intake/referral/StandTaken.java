package se.hemvist.intake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.hemvist.intake.referral.MeetingRecord.Stand;

/**
 * Where the person stands after the information meeting.
 *
 * @param on the day on which the person said so
 */
@Embeddable
public record StandTaken(@Enumerated(EnumType.STRING) Stand stand, @Column(name = "taken_on") LocalDate on) {}
