package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An assessment as it is kept.
 *
 * @param by the account by which it was made
 */
@Embeddable
public record AssessmentLine(Assessment assessment, @Column(name = "assessed_by") String by) {}
