package se.hemvist.lease.sublease;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/** The case that a sublease comes from, as far as lease needs to know it. */
@Embeddable
public record LeasedCase(@Embedded CaseId caseId, @Embedded CaseNumber number, @Embedded Municipality municipality) {}
