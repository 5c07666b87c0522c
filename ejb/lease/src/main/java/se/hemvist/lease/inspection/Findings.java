package se.hemvist.lease.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an inspection found, and where its record (protokoll) is kept. */
@Embeddable
record Findings(
        @Column(name = "made_on") LocalDate madeOn,
        @Column(name = "findings") String found,
        @Column(name = "kept_at") String keptAt) {}
