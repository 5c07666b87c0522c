package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * What a head lease was recorded as saying before it was put right.
 *
 * @param correctedOn the day on which it was
 */
@Embeddable
record RecordedTerms(@Column(name = "corrected_on") LocalDate correctedOn, @Embedded Terms terms) {}
