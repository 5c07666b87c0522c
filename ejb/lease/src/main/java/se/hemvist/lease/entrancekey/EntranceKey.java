package se.hemvist.lease.entrancekey;

import jakarta.persistence.AttributeOverride;
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
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseId;

/** A key or tag to the entrance door that was not issued at the move-in: awaited until it is, or the tenant leaves. */
@Entity
@Table(name = "entrance_key")
class EntranceKey {

    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Column(name = "moved_in_on")
    private LocalDate movedInOn;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "over_on")
    private @Nullable LocalDate overOn;

    protected EntranceKey() {}

    private EntranceKey(MovedIn movedIn) {
        this.sublease = movedIn.sublease();
        this.about = movedIn.about();
        this.headTenant = movedIn.parties().headTenant();
        this.programme = movedIn.programme();
        this.movedInOn = movedIn.on();
    }

    /** None was issued at the move-in. */
    static EntranceKey awaited(MovedIn movedIn) {
        return new EntranceKey(movedIn);
    }

    /**
     * The support staff have it.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the move-in
     */
    void issue(LocalDate on, LocalDate today) {
        issuedOn = Input.notAfter(today, Input.notBefore(movedInOn, on, "on"), "on");
    }

    /** The tenant moved in on another day than was recorded. */
    void follow(LocalDate movedIn) {
        movedInOn = movedIn;
    }

    /** Nobody lives there by this lease any longer. */
    void over(LocalDate on) {
        overOn = on;
    }

    boolean isAwaited() {
        return issuedOn == null && overOn == null;
    }

    SubleaseId sublease() {
        return sublease;
    }

    LeasedCase about() {
        return about;
    }

    OrganisationId headTenant() {
        return headTenant;
    }

    Programme programme() {
        return programme;
    }

    LocalDate movedInOn() {
        return movedInOn;
    }

    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }
}
