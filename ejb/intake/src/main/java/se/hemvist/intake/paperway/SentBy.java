package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who sent a form that would have opened a case, and reads what stands in for it.
 *
 * @param user           whoever signed in
 * @param at             by the house clock
 * @param saidProtected  whether the form itself said that the identity is protected
 * @param withAssessment whether an application for a flat brought an assessment
 */
@Embeddable
record SentBy(
        @Column(name = "sent_by") String user,
        @Column(name = "sent_at") Instant at,
        @Column(name = "said_protected") boolean saidProtected,
        @Column(name = "with_assessment") boolean withAssessment) {}
