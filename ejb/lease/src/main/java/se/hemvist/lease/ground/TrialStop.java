package se.hemvist.lease.ground;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseId;

/** What was decided last on a trial that has come to its stop: it is broken off, or goes on for special reasons. */
@Entity
@Table(name = "trial_stop")
class TrialStop {

    @EmbeddedId
    private SubleaseId sublease;

    @Column(name = "decided_on")
    private LocalDate on;

    private boolean ends;

    protected TrialStop() {}

    TrialStop(SubleaseId sublease, boolean ends, LocalDate on) {
        this.sublease = sublease;
        this.ends = ends;
        this.on = on;
    }

    /** Whether it is broken off, as decided by the end of the day. */
    boolean endsBy(LocalDate day) {
        return ends && !on.isAfter(day);
    }
}
