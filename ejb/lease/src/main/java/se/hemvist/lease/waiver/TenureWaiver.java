package se.hemvist.lease.waiver;

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
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.lease.waiver.TenureWaiverState.DRAFTED;
import static se.hemvist.lease.waiver.TenureWaiverState.EXPIRED;
import static se.hemvist.lease.waiver.TenureWaiverState.NOT_NEEDED;
import static se.hemvist.lease.waiver.TenureWaiverState.SIGNED;

/**
 * The tenant's waiver of security of tenure, one for each sublease: not needed, or signed with the lease and running
 * out after the time that the policy gives.
 */
@Entity
@Table(name = "tenure_waiver")
class TenureWaiver {

    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TenureWaiverState state;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Embedded
    private @Nullable Deed deed;

    protected TenureWaiver() {}

    private TenureWaiver(Signed lease, TenureWaiverState state) {
        this.sublease = lease.sublease();
        this.state = state;
        this.about = lease.about();
        this.headTenant = lease.parties().headTenant();
    }

    /** What the signing of the lease means for the waiver. */
    static TenureWaiver at(Signed lease, Effective<WaiverPolicy> policy) {
        if (!lease.terms().waiverSigned()) {
            return new TenureWaiver(lease, NOT_NEEDED);
        }
        TenureWaiver waiver = new TenureWaiver(lease, DRAFTED);
        waiver.sign(lease.on(), lease.terms().leaseStart(), policy);
        return waiver;
    }

    /** The waiver of a lease that is taken over, by the deed that was signed elsewhere. */
    static TenureWaiver takenOver(TakenOver over, Effective<WaiverPolicy> policy) {
        TenureWaiver waiver = at(over.signed(), policy);
        if (waiver.deed != null) {
            waiver.deed = over.since().waiver().map(waiver.deed::as).orElse(waiver.deed);
        }
        return waiver;
    }

    private void sign(LocalDate on, LocalDate leaseStart, Effective<WaiverPolicy> policy) {
        become(SIGNED);
        deed = Deed.signed(on, leaseStart, policy.on(leaseStart));
    }

    /** Its time is out. A waiver that has run out already stays so, and one whose time is not out yet holds on. */
    void lapse(LocalDate day) {
        if (deed != null && !day.isBefore(deed.validTo()) && state.next().contains(EXPIRED)) {
            become(EXPIRED);
        }
    }

    private void become(TenureWaiverState wanted) {
        if (!state.next().contains(wanted)) {
            throw new IllegalStateException("a waiver that is %s cannot become %s".formatted(state, wanted));
        }
        state = wanted;
    }

    TenureWaiverState state() {
        return state;
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

    Optional<Deed> deed() {
        return Optional.ofNullable(deed);
    }

    TenureWaiverView view() {
        return new TenureWaiverView(sublease, state, deed().map(Deed::validFrom), deed().map(Deed::validTo));
    }
}
