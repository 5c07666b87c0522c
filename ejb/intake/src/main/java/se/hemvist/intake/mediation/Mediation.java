package se.hemvist.intake.mediation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.QuotaConfirmation;
import se.hemvist.kernel.time.Receipt;

/**
 * What has come of asking a landlord for one flat: from the inquiry to the approval, each step once and on its day. Where
 * it stands is the state of the offer that it goes with.
 */
@Entity
@Table(name = "mediation")
class Mediation {

    @EmbeddedId
    private OfferId offer;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "landlord_id"))
    private OrganisationId landlord;

    @Column(name = "quota_confirmed_by")
    private @Nullable String quotaConfirmedBy;

    @Column(name = "quota_confirmation")
    private @Nullable String quotaReason;

    @Column(name = "landlord_answered_on")
    private @Nullable LocalDate landlordAnsweredOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "accepted_before_cut_off")
    private @Nullable Boolean acceptedBeforeCutOff;

    @Column(name = "proposed_on")
    private @Nullable LocalDate proposedOn;

    @Column(name = "proposed_before_cut_off")
    private @Nullable Boolean proposedBeforeCutOff;

    @Column(name = "background_asked_on")
    private @Nullable LocalDate backgroundAskedOn;

    @Embedded
    private @Nullable Background background;

    @Embedded
    private @Nullable Presentation presentation;

    @Column(name = "presented_on_paper")
    private @Nullable LocalDate presentedOnPaper;

    @Embedded
    private @Nullable LandlordMeeting meeting;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    protected Mediation() {}

    private Mediation(OfferFile offer, OrganisationId landlord, Optional<QuotaConfirmation> confirmation) {
        this.offer = offer.id();
        this.caseId = offer.housingCase().id();
        this.landlord = landlord;
        this.quotaConfirmedBy = confirmation.map(QuotaConfirmation::by).orElse(null);
        this.quotaReason = confirmation.map(QuotaConfirmation::reason).orElse(null);
    }

    static Mediation begun(OfferFile offer, OrganisationId landlord, Optional<QuotaConfirmation> confirmation) {
        return new Mediation(offer, landlord, confirmation);
    }

    void landlordAnswered(LocalDate on) {
        landlordAnsweredOn = on;
    }

    /** @throws MediationRefusal.BackgroundAsked if it has been asked for */
    void askBackground(LocalDate on) {
        if (backgroundAskedOn != null) {
            throw new MediationRefusal.BackgroundAsked(backgroundAskedOn);
        }
        backgroundAskedOn = on;
    }

    /**
     * @throws MediationRefusal.BackgroundNotAsked unless it has been asked for
     * @throws MediationRefusal.BackgroundTold     if it has been told
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if the summary or the ground is blank
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before it was asked for
     */
    void tellBackground(Background told) {
        if (backgroundAskedOn == null) {
            throw new MediationRefusal.BackgroundNotAsked();
        }
        if (background != null) {
            throw new MediationRefusal.BackgroundTold(background.on());
        }
        Input.text(told.summary(), "summary");
        Input.text(told.basis(), "basis");
        notBefore(backgroundAskedOn, told.on());
        background = told;
    }

    void accepted(Receipt receipt) {
        acceptedOn = receipt.day();
        acceptedBeforeCutOff = receipt.beforeCutOff();
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the flat was accepted */
    void proposed(Receipt receipt) {
        notBefore(acceptedOn, receipt.day());
        proposedOn = receipt.day();
        proposedBeforeCutOff = receipt.beforeCutOff();
    }

    /** @throws se.hemvist.kernel.rule.Refusal as {@link #demandWhole} */
    void present(Presentation shown) {
        demandWhole(shown);
        presentation = shown;
    }

    /** Of what went on paper nothing is kept but the day. */
    void presentOnPaper(LocalDate on) {
        presentedOnPaper = on;
    }

    /**
     * @throws MediationRefusal.PartNotPresented if one of the four parts is blank
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the landlord had the proposal
     */
    void demandWhole(Presentation shown) {
        demandPart(shown.activity(), "activity");
        demandPart(shown.contact(), "contact");
        demandPart(shown.followUp(), "followUp");
        demandPart(shown.intended(), "intended");
        notBefore(proposedOn, shown.on());
    }

    private static void demandPart(String text, String part) {
        if (text.isBlank()) {
            throw new MediationRefusal.PartNotPresented(part);
        }
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the presentation */
    void meet(LandlordMeeting held) {
        Input.text(held.with(), "with");
        notBefore(presentedOn().orElse(null), held.on());
        meeting = held;
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the presentation or the meeting */
    void approve(LocalDate on) {
        judge(on);
        approvedOn = on;
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the presentation or the meeting */
    void judge(LocalDate on) {
        notBefore(presentedOn().orElse(null), on);
        notBefore(meeting == null ? null : meeting.on(), on);
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before the landlord approved */
    void signed(LocalDate on) {
        Input.notBefore(Objects.requireNonNull(approvedOn), on, "agreed/on");
    }

    OfferId offer() {
        return offer;
    }

    CaseId caseId() {
        return caseId;
    }

    OrganisationId landlord() {
        return landlord;
    }

    Optional<QuotaConfirmation> quotaConfirmation() {
        return Optional.ofNullable(quotaConfirmedBy)
                .flatMap(by -> QuotaConfirmation.of(by, Optional.ofNullable(quotaReason)));
    }

    Optional<Receipt> acceptance() {
        return receipt(acceptedOn, acceptedBeforeCutOff);
    }

    Optional<Receipt> proposal() {
        return receipt(proposedOn, proposedBeforeCutOff);
    }

    /** The offer that is mediated, for asking whether somebody may. */
    MediatedOffer of(OfferFile offer) {
        return new MediatedOffer(offer, landlord);
    }

    Optional<MediationView.AskedBackground> askedBackground() {
        return Optional.ofNullable(backgroundAskedOn)
                .map(on -> new MediationView.AskedBackground(on, Optional.ofNullable(background)));
    }

    MediationView.Course course() {
        return new MediationView.Course(
                Optional.ofNullable(landlordAnsweredOn),
                Optional.ofNullable(acceptedOn),
                Optional.ofNullable(proposedOn),
                Optional.ofNullable(meeting),
                Optional.ofNullable(approvedOn));
    }

    Optional<Presentation> presentation() {
        return Optional.ofNullable(presentation);
    }

    /** The day of the presentation, on paper or not. */
    Optional<LocalDate> presentedOn() {
        return presentation().map(Presentation::on).or(() -> Optional.ofNullable(presentedOnPaper));
    }

    private static void notBefore(@Nullable LocalDate earliest, LocalDate on) {
        if (earliest != null) {
            Input.notBefore(earliest, on, "on");
        }
    }

    private static Optional<Receipt> receipt(@Nullable LocalDate day, @Nullable Boolean beforeCutOff) {
        return Optional.ofNullable(day).map(on -> new Receipt(on, Boolean.TRUE.equals(beforeCutOff)));
    }
}
