package se.hemvist.lease.waiver;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.WaiverRefusal.CoveredAlready;
import se.hemvist.lease.waiver.WaiverRefusal.PartnerNotAccepted;
import se.hemvist.lease.waiver.WaiverRefusal.WaiverNotThere;

import static se.hemvist.lease.waiver.TenureWaiverState.APPROVED;
import static se.hemvist.lease.waiver.TenureWaiverState.DRAFTED;
import static se.hemvist.lease.waiver.TenureWaiverState.EXPIRED;
import static se.hemvist.lease.waiver.TenureWaiverState.FILED;
import static se.hemvist.lease.waiver.TenureWaiverState.NOT_NEEDED;
import static se.hemvist.lease.waiver.TenureWaiverState.REFUSED;
import static se.hemvist.lease.waiver.TenureWaiverState.SIGNED;
import static se.hemvist.lease.waiver.TenureWaiverState.VOIDED;

/**
 * The tenant's waiver of security of tenure, one for each sublease: not needed, or signed with the lease, or drawn up later;
 * sent to the rent tribunal, whose answer decides whether it is valid; running out after its time, or void with a sublease
 * that was registered by mistake.
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

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Embedded
    private @Nullable Draft draft;

    private @Nullable String ground;

    @Embedded
    private @Nullable Deed deed;

    @Column(name = "partner_accepted_on")
    private @Nullable LocalDate partnerAcceptedOn;

    @Embedded
    private @Nullable WaiverFiling filing;

    @Embedded
    private @Nullable TribunalRuling ruling;

    @ElementCollection
    @CollectionTable(name = "earlier_waiver", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<EarlierWaiver> earlier = new ArrayList<>();

    protected TenureWaiver() {}

    private TenureWaiver(Signed lease, TenureWaiverState state) {
        this.sublease = lease.sublease();
        this.state = state;
        this.programme = lease.terms().programme();
        this.about = lease.about();
        this.headTenant = lease.parties().headTenant();
    }

    private TenureWaiver(LeaseFacts lease) {
        this.sublease = lease.file().sublease();
        this.state = NOT_NEEDED;
        this.programme = lease.programme();
        this.about = lease.file().about();
        this.headTenant = lease.file().parties().headTenant();
    }

    /** What the signing of the lease means for the waiver. */
    static TenureWaiver at(Signed lease, Effective<WaiverPolicy> policy) {
        if (!lease.terms().waiverSigned()) {
            return new TenureWaiver(lease, NOT_NEEDED);
        }
        LocalDate start = lease.terms().leaseStart();
        TenureWaiver waiver = new TenureWaiver(lease, DRAFTED);
        waiver.become(SIGNED);
        waiver.deed = Deed.withLease(lease.on(), start, policy.on(start));
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

    /**
     * The lease that it was signed with has other days than was recorded. One that was drawn up later has its own, one that says a last
     * day of its own keeps it, and what is before the rent tribunal stays as it is.
     */
    void follow(DaysCorrected lease, Effective<WaiverPolicy> policy) {
        if (deed != null && draft == null && state == SIGNED) {
            deed = deed.following(lease, policy);
        }
        earlier.replaceAll(before -> before.following(lease, policy));
    }

    /** The stay does without one, so far. */
    static TenureWaiver notNeeded(LeaseFacts lease) {
        return new TenureWaiver(lease);
    }

    /**
     * It is drawn up; one that came before and does not hold for as long is kept, and counts until its time is out.
     *
     * @throws WaiverNotThere          if there is one already that is not signed, or that the rent tribunal has to answer
     * @throws CoveredAlready          if there is one that holds as long, or may still
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before that of the contract or what was done with the one before, or the last
     *     day before it
     * @throws CaseRefusal.MissingPart if the ground is blank
     */
    void draw(WaiverDraft drawn, LeaseFacts.Days lease, LocalDate today) {
        TenureWaiverState before = state;
        become(DRAFTED);
        Input.notAfter(today, drawn.on(), "on");
        Input.notBefore(lease.signedOn(), drawn.on(), "on");
        LocalDate counted = lease.movedInOn().orElse(lease.start());
        LocalDate through = drawn.through()
                .orElseGet(() -> WaiverPolicy.of(programme).on(counted).rule().lastDay(counted));
        Input.notBefore(drawn.on(), through, "through");
        deed().ifPresent(signed -> comeAfter(before, signed, new Draft(drawn.on(), through)));
        draft = new Draft(drawn.on(), through);
        ground = Input.text(drawn.ground(), "ground");
    }

    private void comeAfter(TenureWaiverState before, Deed signed, Draft next) {
        if (before != REFUSED && !next.through().isAfter(signed.validTo())) {
            throw new CoveredAlready(signed.validTo());
        }
        LocalDate last = Optional.ofNullable(ruling).map(TribunalRuling::on).orElse(signed.signedOn());
        Input.notBefore(last, next.on(), "on");
        earlier.add(new EarlierWaiver(
                before, draft, ground, signed, new EarlierWaiver.Way(partnerAcceptedOn, filing, ruling)));
        deed = null;
        partnerAcceptedOn = null;
        filing = null;
        ruling = null;
    }

    /**
     * Both have signed it, and a spouse or partner who lives there has accepted it.
     *
     * @throws WaiverNotThere          if it is not drawn up, or signed before
     * @throws PartnerNotAccepted      if somebody lives there who has not accepted it by then
     * @throws CaseRefusal.DayTooLate  if the day is still to come, or after its last day
     * @throws CaseRefusal.DayTooEarly if the day, or the one of the acceptance, is before it was drawn up
     */
    void sign(WaiverSigning signing, LocalDate today) {
        become(SIGNED);
        Draft drawn = given(draft);
        Input.notAfter(today, signing.on(), "on");
        Input.notAfter(drawn.through(), signing.on(), "on");
        Input.notBefore(drawn.on(), signing.on(), "on");
        signing.partner()
                .flatMap(WaiverSigning.Partner::accepted)
                .ifPresent(accepted -> Input.notBefore(drawn.on(), accepted, "partner/acceptedOn"));
        if (signing.partner()
                .filter(partner -> !partner.acceptedBy(signing.on()))
                .isPresent()) {
            throw new PartnerNotAccepted(signing.on());
        }
        partnerAcceptedOn =
                signing.partner().map(WaiverSigning.Partner::acceptedOn).orElse(null);
        deed = new Deed(
                signing.on(),
                signing.on(),
                drawn.through(),
                WaiverPolicy.of(programme).on(signing.on()).from());
    }

    /**
     * It is sent to the rent tribunal.
     *
     * @param written its ground, where none was kept when it was signed
     * @throws WaiverNotThere          if it is not signed, or was sent before
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before it was signed
     * @throws CaseRefusal.MissingPart if the case has no number, or the waiver no ground
     */
    void file(WaiverFiling sent, Optional<String> written, LocalDate today) {
        become(FILED);
        Input.notAfter(today, sent.on(), "on");
        Input.notBefore(given(deed).signedOn(), sent.on(), "on");
        ground = Input.text(Input.given(Optional.ofNullable(ground).or(() -> written), "ground"), "ground");
        filing = sent.whole();
    }

    /**
     * The rent tribunal has answered.
     *
     * @throws WaiverNotThere          if it is not with the tribunal
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before it was sent
     */
    void answer(TribunalRuling said, LocalDate today) {
        become(
                switch (said.answer()) {
                    case APPROVED -> APPROVED;
                    case REFUSED -> REFUSED;
                });
        Input.notAfter(today, said.on(), "on");
        Input.notBefore(given(filing).on(), said.on(), "on");
        ruling = said;
    }

    /** Its time is out. A waiver that has run out already stays so, and one whose time is not out yet holds on. */
    void lapse(LocalDate day) {
        earlier.replaceAll(before -> before.lapsed(day));
        if (deed != null && !day.isBefore(deed.validTo()) && state.next().contains(EXPIRED)) {
            become(EXPIRED);
        }
    }

    /** The lease is over before anybody moved in, and the time of a waiver that holds with it. */
    void endWithLease() {
        earlier.replaceAll(EarlierWaiver::over);
        if (state.next().contains(EXPIRED)) {
            become(EXPIRED);
        }
    }

    /**
     * The lease was registered by mistake: what was signed for it binds nobody. One that is not signed, or has run out, stays.
     *
     * @throws WaiverNotThere if it has been at the rent tribunal
     */
    void declareVoid() {
        if (earlier.stream().anyMatch(EarlierWaiver::filed)) {
            throw new WaiverNotThere(state, VOIDED);
        }
        earlier.replaceAll(EarlierWaiver::voided);
        if (deed != null && state != EXPIRED) {
            become(VOIDED);
        }
    }

    private void become(TenureWaiverState wanted) {
        if (!state.next().contains(wanted)) {
            throw new WaiverNotThere(state, wanted);
        }
        state = wanted;
    }

    private static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not so far yet"));
    }

    TenureWaiverState state() {
        return state;
    }

    SubleaseId sublease() {
        return sublease;
    }

    Programme programme() {
        return programme;
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

    /** The one whose end is awaited: the last that is signed or approved and is not before the rent tribunal. */
    Optional<Deed> running() {
        if (state == SIGNED || state == APPROVED) {
            return deed();
        }
        return earlier.stream()
                .filter(EarlierWaiver::runs)
                .reduce((one, next) -> next)
                .map(EarlierWaiver::deed);
    }

    /**
     * Whether it is known what comes of it by whoever lets the flat: that there is none, so far, or that it was sent to the rent
     * tribunal.
     */
    boolean isDecided() {
        return state == NOT_NEEDED || wasFiled();
    }

    /** Whether it was sent to the rent tribunal, or one before it. */
    boolean wasFiled() {
        return filing != null || earlier.stream().anyMatch(EarlierWaiver::filed);
    }

    /** All that were signed, the first one first: none of a sublease that was registered by mistake. */
    List<WaiverDeed> deeds() {
        return Stream.concat(
                        earlier.stream().map(EarlierWaiver::counts),
                        Stream.of(deed().filter(signed -> state != VOIDED)
                                .map(signed ->
                                        signed.told(Optional.ofNullable(ruling).map(TribunalRuling::answer)))))
                .flatMap(Optional::stream)
                .toList();
    }

    TenureWaiverView view() {
        return new TenureWaiverView(
                sublease,
                state,
                deed().map(Deed::validFrom),
                deed().map(Deed::validTo),
                new TenureWaiverView.Course(
                        Optional.ofNullable(draft).map(Draft::on),
                        Optional.ofNullable(ground),
                        new TenureWaiverView.Signing(
                                deed().map(Deed::signedOn), Optional.ofNullable(partnerAcceptedOn)),
                        Optional.ofNullable(filing),
                        Optional.ofNullable(ruling)),
                earlier.stream().map(EarlierWaiver::view).toList());
    }
}
