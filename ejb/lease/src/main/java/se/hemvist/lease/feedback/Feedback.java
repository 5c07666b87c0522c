package se.hemvist.lease.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.lease.conduct.DisturbanceId;

/** That whoever handed in a report was told what came of it; written once. */
@Entity
@Table(name = "reporter_feedback")
class Feedback {

    @Id
    @Column(name = "reporter_feedback_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "disturbance_id")
    private UUID disturbance;

    private int report;

    @Enumerated(EnumType.STRING)
    private FeedbackOutcome outcome;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_by")
    private String by;

    protected Feedback() {}

    Feedback(DisturbanceId disturbance, FeedbackRecord told, String by) {
        this.id = UUID.randomUUID();
        this.disturbance = disturbance.value();
        this.report = told.report();
        this.outcome = told.outcome();
        this.toldOn = told.on();
        this.by = by;
    }

    FeedbackRecord view() {
        return new FeedbackRecord(report, outcome, toldOn);
    }
}
