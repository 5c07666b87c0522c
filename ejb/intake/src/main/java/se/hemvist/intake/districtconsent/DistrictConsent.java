package se.hemvist.intake.districtconsent;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.ConsentNotAwaited;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;

/**
 * The question to a district whether one person may be offered one flat in its area, and its answer: asked once in a
 * mediation, answered once. An answer holds for this person and this flat, and for nobody and nothing else.
 */
@Entity
@Table(name = "district_consent")
class DistrictConsent {

    @EmbeddedId
    private DistrictConsentId id;

    @Version
    private long version;

    @Embedded
    private OfferId offer;

    @Embedded
    private CaseId caseId;

    @Column(name = "person_id")
    private UUID person;

    @Embedded
    private FlatId flat;

    @Column(name = "applicant_id")
    private UUID applicant;

    @Column(name = "through_id")
    private @Nullable UUID through;

    @Column(name = "district_id")
    private UUID district;

    @Column(name = "need_summary")
    private String summary;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "presented_first")
    private boolean presentedFirst;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answer_reason")
    private @Nullable String reason;

    protected DistrictConsent() {}

    private DistrictConsent(OfferFile offer, PersonId person, OrganisationId district, ConsentQuestion question) {
        CaseFile file = offer.housingCase();
        this.id = DistrictConsentId.next();
        this.offer = offer.id();
        this.caseId = file.id();
        this.person = person.value();
        this.flat = offer.flat();
        this.applicant = file.administration().value();
        this.through = question.through().map(OrganisationId::value).orElse(null);
        this.district = district.value();
        this.summary = Input.text(question.summary(), "summary");
        this.askedOn = question.on();
        this.state = ConsentState.ASKED;
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a summary of the need */
    static DistrictConsent asked(OfferFile offer, PersonId person, OrganisationId district, ConsentQuestion question) {
        return new DistrictConsent(offer, person, district, question);
    }

    /**
     * @throws ConsentNotAwaited                                     unless the district has yet to answer
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before it was asked
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it refuses without a reason
     */
    void answer(ConsentAnswer answer) {
        become(answer.given() ? ConsentState.GIVEN : ConsentState.REFUSED);
        answeredOn = Input.notBefore(askedOn, answer.on(), "on");
        Optional<String> said = answer.reason().map(String::strip).filter(text -> !text.isEmpty());
        reason = answer.given() ? said.orElse(null) : Input.given(said, "reason");
    }

    /** The one whom it was for is known as this person. */
    void follow(PersonId kept) {
        person = kept.value();
    }

    /** The person has been presented to the landlord, and the district has not answered. */
    void presentedFirst() {
        presentedFirst = answeredOn == null;
    }

    /** The flat is out of question: what has not been answered need not be. */
    void close() {
        if (state == ConsentState.ASKED) {
            become(ConsentState.CLOSED);
        }
    }

    DistrictConsentId id() {
        return id;
    }

    OfferId offer() {
        return offer;
    }

    CaseId caseId() {
        return caseId;
    }

    FlatId flat() {
        return flat;
    }

    OrganisationId district() {
        return new OrganisationId(district);
    }

    OrganisationId applicant() {
        return new OrganisationId(applicant);
    }

    Optional<OrganisationId> through() {
        return Optional.ofNullable(through).map(OrganisationId::new);
    }

    ConsentState state() {
        return state;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String summary() {
        return summary;
    }

    /** Whether it had been given on the day. */
    boolean given(LocalDate day) {
        return state == ConsentState.GIVEN
                && answered().filter(on -> !on.isAfter(day)).isPresent();
    }

    /** Whether it was asked or answered after the presentation of the day, so far as is known. */
    boolean later(LocalDate presentedOn) {
        return presentedFirst && answered().filter(presentedOn::isAfter).isEmpty();
    }

    Optional<LocalDate> answered() {
        return Optional.ofNullable(answeredOn);
    }

    Optional<ConsentAnswer> answer() {
        return answered().map(on -> new ConsentAnswer(state == ConsentState.GIVEN, on, Optional.ofNullable(reason)));
    }

    private void become(ConsentState wanted) {
        if (!state.next().contains(wanted)) {
            throw new ConsentNotAwaited(state);
        }
        state = wanted;
    }
}
