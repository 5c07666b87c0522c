package se.hemvist.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.appeal.AppealRefusal.AppealEnded;
import se.hemvist.intake.appeal.AppealRefusal.NotThatResult;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionId;

/** An appeal of a decision (överklagande): comes to the board, in time or not, and ends in one of its results. */
@Entity
@Table(name = "appeal")
class Appeal {

    @EmbeddedId
    private AppealId id;

    @Version
    private long version;

    @Embedded
    private DecisionId decision;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "in_time")
    private boolean inTime;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealResult result;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Appeal() {}

    private Appeal(DecisionId decision, LocalDate receivedOn, boolean inTime) {
        this.id = AppealId.next();
        this.decision = decision;
        this.receivedOn = receivedOn;
        this.inTime = inTime;
    }

    /** @param lastDay on which it comes in time, once the decision is served */
    static Appeal received(DecisionId decision, LocalDate receivedOn, Optional<LocalDate> lastDay) {
        return new Appeal(
                decision, receivedOn, lastDay.filter(receivedOn::isAfter).isEmpty());
    }

    /**
     * @throws AppealEnded   if it has ended
     * @throws NotThatResult if what came in time is turned away as late, or what came late is taken up
     */
    void end(AppealResult how, LocalDate on) {
        if (result != null) {
            throw new AppealEnded(result);
        }
        boolean turnedAway = how == AppealResult.TOO_LATE;
        if (how != AppealResult.WITHDRAWN && turnedAway == inTime) {
            throw new NotThatResult(inTime);
        }
        endedOn = Input.notBefore(receivedOn, on, "on");
        result = how;
    }

    boolean isOpen() {
        return result == null;
    }

    AppealId id() {
        return id;
    }

    DecisionId decision() {
        return decision;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    AppealView view() {
        return new AppealView(
                id, receivedOn, inTime, Optional.ofNullable(result).map(how -> new AppealView.Ended(how, endedOn)));
    }
}
