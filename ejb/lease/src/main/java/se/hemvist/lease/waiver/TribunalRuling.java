package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The rent tribunal's answer to a waiver, and its day. */
@Embeddable
public record TribunalRuling(
        @Column(name = "answered_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "tribunal_answer") TribunalAnswer answer) {}
