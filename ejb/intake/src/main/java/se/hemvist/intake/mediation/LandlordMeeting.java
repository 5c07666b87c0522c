package se.hemvist.intake.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the landlord's manager has met the intended tenant, before anything is signed.
 *
 * @param with who came along: the case officer or the contact person
 */
@Embeddable
public record LandlordMeeting(@Column(name = "met_on") LocalDate on, @Column(name = "met_by") String with) {}
