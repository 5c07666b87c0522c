package se.hemvist.followup.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.placement.PlacementRefusal.CallNotThere;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.time.Receipt;

/** That the landlord of a trial or training flat wants contact: received, and acted on at once. */
@Entity
@Table(name = "landlord_call")
class LandlordCall {

    @Id
    @Column(name = "call_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Placed placed;

    private int number;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "before_cut_off")
    private boolean beforeCutOff;

    private String summary;

    @Column(name = "acted_on")
    private @Nullable LocalDate actedOn;

    private @Nullable String action;

    @Embedded
    private @Nullable Struck struck;

    protected LandlordCall() {}

    /**
     * The landlord wants contact.
     *
     * @throws CaseRefusal.MissingPart if nothing is said of what about
     */
    LandlordCall(Placed placed, int number, Receipt received, String summary) {
        this.id = UUID.randomUUID();
        this.placed = placed;
        this.number = number;
        this.state = CallState.RECEIVED;
        this.receivedOn = received.day();
        this.beforeCutOff = received.beforeCutOff();
        this.summary = Input.text(summary, "summary");
    }

    /**
     * The contact person has acted.
     *
     * @throws CallNotThere if that was done before, or the stay has ended
     * @throws CaseRefusal  if the day is still to come or before the call, or it is not said what was done
     */
    void act(CallAction done, LocalDate today) {
        become(CallState.ACTED);
        actedOn = Input.notAfter(today, Input.notBefore(receivedOn, done.on(), "on"), "on");
        action = Input.text(done.action(), "action");
    }

    /** The stay has ended. */
    void close() {
        become(CallState.CLOSED);
    }

    /**
     * It was recorded by mistake.
     *
     * @throws CallNotThere if that was found before
     */
    void strike(Struck mistake) {
        become(CallState.STRUCK);
        struck = mistake;
    }

    private void become(CallState wanted) {
        if (!state.next().contains(wanted)) {
            throw new CallNotThere(state, wanted);
        }
        state = wanted;
    }

    UUID id() {
        return id;
    }

    Placed placed() {
        return placed;
    }

    int number() {
        return number;
    }

    Receipt received() {
        return new Receipt(receivedOn, beforeCutOff);
    }

    CallView view() {
        Optional<CallAction> done = Optional.ofNullable(actedOn)
                .flatMap(on -> Optional.ofNullable(action).map(what -> new CallAction(on, what)));
        return new CallView(number, state, receivedOn, summary, done, Optional.ofNullable(struck));
    }
}
