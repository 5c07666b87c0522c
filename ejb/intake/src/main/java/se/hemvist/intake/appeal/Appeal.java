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

    @Enumerated(EnumType.STRING)
    private @Nullable AppealResult result;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Appeal() {}

    private Appeal(DecisionId decision, LocalDate receivedOn) {
        this.id = AppealId.next();
        this.decision = decision;
        this.receivedOn = receivedOn;
    }

    static Appeal received(DecisionId decision, LocalDate receivedOn) {
        return new Appeal(decision, receivedOn);
    }

    /**
     * @param lastDay on which it comes in time, once the decision is served
     * @throws AppealEnded   if it has ended
     * @throws NotThatResult if what came in time is turned away as late, or what came late is taken up
     */
    void end(AppealResult how, LocalDate on, Optional<LocalDate> lastDay) {
        if (result != null) {
            throw new AppealEnded(result);
        }
        boolean turnedAway = how == AppealResult.TOO_LATE;
        boolean inTime = inTime(lastDay);
        if (how != AppealResult.WITHDRAWN && turnedAway == inTime) {
            throw new NotThatResult(inTime);
        }
        endedOn = Input.notBefore(receivedOn, on, "on");
        result = how;
    }

    /** What came before the person had got the decision came in time. */
    private boolean inTime(Optional<LocalDate> lastDay) {
        return lastDay.filter(receivedOn::isAfter).isEmpty();
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

    /** @param lastDay on which it comes in time, once the decision is served */
    AppealView view(Optional<LocalDate> lastDay) {
        return new AppealView(
                id,
                receivedOn,
                inTime(lastDay),
                Optional.ofNullable(result).map(how -> new AppealView.Ended(how, endedOn)));
    }
}
