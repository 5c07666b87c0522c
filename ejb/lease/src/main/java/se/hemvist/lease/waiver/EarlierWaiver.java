package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;

import static se.hemvist.lease.waiver.TenureWaiverState.APPROVED;
import static se.hemvist.lease.waiver.TenureWaiverState.EXPIRED;
import static se.hemvist.lease.waiver.TenureWaiverState.SIGNED;
import static se.hemvist.lease.waiver.TenureWaiverState.VOIDED;

/**
 * A waiver that was signed and that another one has come after: it stands where it stood, and runs out in its time.
 *
 * @param draft  how it was drawn up; none of one that was signed with the lease
 * @param ground why the lease is to end once; none if none was kept
 */
@Embeddable
record EarlierWaiver(
        @Enumerated(EnumType.STRING) @Column(name = "state") TenureWaiverState state,
        @Embedded @Nullable Draft draft,
        @Column(name = "ground") @Nullable String ground,
        @Embedded Deed deed,
        @Embedded @Nullable Way way) {

    private static final Set<TenureWaiverState> RUNNING = EnumSet.of(SIGNED, APPROVED);

    /**
     * How it was signed and tried.
     *
     * @param partnerAcceptedOn when a spouse or partner accepted it, if one lived there
     */
    @Embeddable
    record Way(
            @Column(name = "partner_accepted_on") @Nullable LocalDate partnerAcceptedOn,
            @Embedded @Nullable WaiverFiling filing,
            @Embedded @Nullable TribunalRuling ruling) {}

    /** Whether its end is awaited. */
    boolean runs() {
        return RUNNING.contains(state);
    }

    boolean filed() {
        return filing().isPresent();
    }

    private Optional<WaiverFiling> filing() {
        return Optional.ofNullable(way).map(Way::filing);
    }

    private Optional<TribunalRuling> ruling() {
        return Optional.ofNullable(way).map(Way::ruling);
    }

    /** By the end of the day. */
    EarlierWaiver lapsed(LocalDate day) {
        return day.isBefore(deed.validTo()) ? this : over();
    }

    /** Its time is out, or that of its lease, if it ran. */
    EarlierWaiver over() {
        return runs() ? as(EXPIRED, deed) : this;
    }

    /** What it was signed for was registered by mistake. */
    EarlierWaiver voided() {
        return as(VOIDED, deed);
    }

    /** Signed with the lease it follows its right days. */
    EarlierWaiver following(DaysCorrected lease, Effective<WaiverPolicy> policy) {
        return draft == null && state == SIGNED ? as(state, deed.following(lease, policy)) : this;
    }

    private EarlierWaiver as(TenureWaiverState now, Deed right) {
        return new EarlierWaiver(now, draft, ground, right, way);
    }

    /** What counts of it. */
    Optional<WaiverDeed> counts() {
        return Optional.of(deed)
                .filter(signed -> state != VOIDED)
                .map(signed -> signed.told(ruling().map(TribunalRuling::answer)));
    }

    TenureWaiverView.Earlier view() {
        return new TenureWaiverView.Earlier(
                state,
                deed.validFrom(),
                deed.validTo(),
                new TenureWaiverView.Course(
                        Optional.ofNullable(draft).map(Draft::on),
                        Optional.ofNullable(ground),
                        new TenureWaiverView.Signing(
                                Optional.of(deed.signedOn()),
                                Optional.ofNullable(way).map(Way::partnerAcceptedOn)),
                        filing(),
                        ruling()));
    }

    /** Where it stands; the ground is about somebody's home. */
    @Override
    public String toString() {
        return "EarlierWaiver[" + state + ", " + deed + "]";
    }
}
