package se.hemvist.lease.ownerwarning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.ownerwarning.OwnerWarningRecord.Sending;

/** A warning of the owner's to the head tenant, about a disturbance; written once. */
@Entity
@Table(name = "owner_warning")
class OwnerWarning {

    @Id
    @Column(name = "owner_warning_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "disturbance_id")
    private UUID disturbance;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String demand;

    @Column(name = "correct_by")
    private @Nullable LocalDate correctBy;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "board_told_on")
    private @Nullable LocalDate boardToldOn;

    @Column(name = "noted_by")
    private String by;

    protected OwnerWarning() {}

    private OwnerWarning(DisturbanceId disturbance, OwnerWarningRecord warning, String by) {
        this.id = UUID.randomUUID();
        this.disturbance = disturbance.value();
        this.datedOn = warning.datedOn();
        this.receivedOn = warning.receivedOn();
        this.demand = Input.text(warning.demand(), "demand");
        this.correctBy = warning.correctBy().orElse(null);
        this.registeredOn = warning.sending().registeredOn().orElse(null);
        this.boardToldOn = warning.sending().boardToldOn().orElse(null);
        this.by = by;
    }

    /**
     * @throws se.hemvist.intake.application.CaseRefusal if it demands nothing, or its days are out of order
     */
    static OwnerWarning received(DisturbanceId disturbance, OwnerWarningRecord warning, String by, LocalDate today) {
        warning.demandSound(today);
        return new OwnerWarning(disturbance, warning, by);
    }

    OwnerWarningRecord view() {
        return new OwnerWarningRecord(
                datedOn,
                receivedOn,
                demand,
                Optional.ofNullable(correctBy),
                new Sending(Optional.ofNullable(registeredOn), Optional.ofNullable(boardToldOn)));
    }

    KeptWarning kept() {
        return new KeptWarning(new OwnerWarningId(id), view());
    }
}
