package se.hemvist.lease.reference;

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
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.reference.ReferenceRefusal.NothingAsked;
import se.hemvist.lease.reference.ReferenceView.Content;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A reference to the landlord. The landlord asks for it, and it is given or declined; or it is given without that. What it
 * says is what was on record that day, and is never changed.
 */
@Entity
@Table(name = "tenancy_reference")
class TenancyReference {

    @Id
    @Column(name = "reference_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    @Enumerated(EnumType.STRING)
    private ReferenceState state;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "before_cut_off")
    private @Nullable Boolean beforeCutOff;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "consented_on")
    private @Nullable LocalDate consentedOn;

    private @Nullable String words;

    @Column(name = "checkpoint_held_on")
    private @Nullable LocalDate checkpointHeldOn;

    @Embedded
    private @Nullable OnRecord onRecord;

    protected TenancyReference() {}

    private TenancyReference(SubleaseId sublease) {
        this.id = UUID.randomUUID();
        this.sublease = sublease;
        this.state = ReferenceState.ASKED;
    }

    /** The landlord asks for one. */
    static TenancyReference asked(SubleaseId sublease, Receipt receipt) {
        TenancyReference reference = new TenancyReference(sublease);
        reference.askedOn = receipt.day();
        reference.beforeCutOff = receipt.beforeCutOff();
        return reference;
    }

    /** One that nobody asked for, to be given. */
    static TenancyReference unasked(SubleaseId sublease) {
        return new TenancyReference(sublease);
    }

    /**
     * The landlord is told how the trial has gone.
     *
     * @param basis what it says
     * @throws ReferenceRefusal.ReferenceNotThere if it has been answered
     * @throws se.hemvist.intake.application.CaseRefusal if the resident has not consented by that day, the day is before the
     *     question or still to come, or the words are blank
     */
    void give(ReferenceAnswer answer, ReferenceBasis basis, String by, LocalDate today) {
        demandNext(ReferenceState.GIVEN, answer, today);
        consentedOn = Input.notAfter(answer.on(), Input.given(answer.consentedOn(), "consentedOn"), "consentedOn");
        words = answer.words().map(text -> Input.text(text, "words")).orElse(null);
        onRecord = basis.onRecord();
        checkpointHeldOn = basis.checkpointHeldOn().orElse(null);
        answered(ReferenceState.GIVEN, answer, by);
    }

    /**
     * There is none.
     *
     * @throws NothingAsked if nobody asked for one
     * @throws ReferenceRefusal.ReferenceNotThere if it has been answered
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said why, or the day is before the question or to come
     */
    void decline(ReferenceAnswer answer, String by, LocalDate today) {
        if (askedOn == null) {
            throw new NothingAsked();
        }
        demandNext(ReferenceState.DECLINED, answer, today);
        words = Input.text(Input.given(answer.words(), "words"), "words");
        answered(ReferenceState.DECLINED, answer, by);
    }

    private void demandNext(ReferenceState wanted, ReferenceAnswer answer, LocalDate today) {
        if (!state.next().contains(wanted)) {
            throw new ReferenceRefusal.ReferenceNotThere(state, wanted);
        }
        Input.notAfter(today, answer.on(), "on");
        Optional.ofNullable(askedOn).ifPresent(asked -> Input.notBefore(asked, answer.on(), "on"));
    }

    private void answered(ReferenceState then, ReferenceAnswer answer, String by) {
        state = then;
        answeredOn = answer.on();
        answeredBy = by;
    }

    UUID id() {
        return id;
    }

    SubleaseId sublease() {
        return sublease;
    }

    /** When it was asked for, as long as that is not answered. */
    Optional<Receipt> waitsSince() {
        return state == ReferenceState.ASKED && askedOn != null && beforeCutOff != null
                ? Optional.of(new Receipt(askedOn, beforeCutOff))
                : Optional.empty();
    }

    /** @param office whether whoever gives references reads it; the landlord is not told why there is none */
    ReferenceView view(boolean office) {
        return new ReferenceView(
                state,
                Optional.ofNullable(askedOn),
                Optional.ofNullable(answeredOn),
                Optional.ofNullable(words).filter(text -> office || state == ReferenceState.GIVEN),
                Optional.ofNullable(onRecord).map(record -> Content.of(record, checkpointHeldOn)));
    }
}
