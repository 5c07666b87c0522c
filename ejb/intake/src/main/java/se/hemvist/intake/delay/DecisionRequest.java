package se.hemvist.intake.delay;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;

/**
 * A person's request, in writing, for a decision that has been long in coming (begäran om avgörande). Open until the
 * application is decided on, or the request is turned down in a decision of its own.
 */
@Entity
@Table(name = "decision_request")
class DecisionRequest {

    @EmbeddedId
    private CaseId caseId;

    @Version
    private long version;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "turned_down_because")
    private @Nullable String turnedDownBecause;

    protected DecisionRequest() {}

    private DecisionRequest(CaseId caseId, LocalDate askedOn) {
        this.caseId = caseId;
        this.askedOn = askedOn;
    }

    static DecisionRequest made(CaseId caseId, LocalDate askedOn) {
        return new DecisionRequest(caseId, askedOn);
    }

    /** Of one that waits for an answer. */
    void turnDown(LocalDate on, String reason) {
        turnedDownBecause = Input.text(reason, "reason");
        answeredOn = Input.notBefore(askedOn, on, "on");
    }

    void answered(LocalDate on) {
        answeredOn = on.isBefore(askedOn) ? askedOn : on;
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    DelaysView.Request view() {
        return new DelaysView.Request(askedOn, Optional.ofNullable(answeredOn), Optional.ofNullable(turnedDownBecause));
    }
}
