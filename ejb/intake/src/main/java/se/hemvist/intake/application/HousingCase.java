package se.hemvist.intake.application;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseRefusal.NotPossibleNow;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * A person's case in a programme. It is opened for an application, goes the ways that its programme's steps allowed on
 * the day it was opened, gains parties as it goes, and writes a line in its timeline for whatever happens to it.
 */
@Entity
@Table(name = "housing_case")
class HousingCase {

    @EmbeddedId
    private CaseId id;

    @Version
    private long version;

    @Embedded
    private CaseNumber number;

    @Embedded
    private Municipality municipality;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private @Nullable PersonId person;

    @Column(name = "administration_id")
    private UUID administration;

    @Column(name = "coordination_unit_id")
    private UUID coordinationUnit;

    @Column(name = "broker_id")
    private @Nullable UUID broker;

    @Column(name = "provider_id")
    private @Nullable UUID provider;

    @Column(name = "head_tenant_id")
    private @Nullable UUID headTenant;

    @Column(name = "owner_user")
    private @Nullable String owner;

    @Column(name = "officer_user")
    private @Nullable String officer;

    @Embedded
    private ReceivedApplication application;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "steps_from")
    private LocalDate stepsFrom;

    @Column(name = "on_paper")
    private boolean onPaper;

    @Column(name = "timeline_length")
    private int timelineLength;

    protected HousingCase() {}

    private HousingCase(CaseNumber number, NewCase opened) {
        this.id = opened.id();
        this.number = number;
        this.municipality = opened.subject().municipality();
        this.programme = opened.subject().programme();
        this.state = CaseState.RECEIVED;
        this.person = opened.subject().person().orElse(null);
        this.administration = opened.parties().administration().value();
        this.coordinationUnit = opened.parties().coordinationUnit().value();
        this.broker = opened.parties().broker().map(OrganisationId::value).orElse(null);
        this.provider = opened.parties().provider().map(OrganisationId::value).orElse(null);
        this.headTenant =
                opened.parties().headTenant().map(OrganisationId::value).orElse(null);
        this.application = opened.application();
        this.openedOn = opened.openedOn();
        this.stepsFrom = Steps.of(programme).on(openedOn).from();
    }

    /** @throws CaseRefusal.DayTooLate if the application came after the case */
    static HousingCase opened(CaseNumber number, NewCase opened) {
        Input.notAfter(opened.openedOn(), opened.application().receivedOn(), "application/receivedOn");
        return new HousingCase(number, opened);
    }

    /**
     * One that had come to that state before it came here.
     *
     * @throws CaseRefusal.DayTooLate if the application came after the case
     */
    static HousingCase takenOver(CaseNumber number, NewCase opened, CaseState stands) {
        HousingCase taken = opened(number, opened);
        taken.state = stands;
        return taken;
    }

    /** It is registered from the paper: of its administration only the named know of it. */
    HousingCase fromPaper() {
        onPaper = true;
        return this;
    }

    /** @throws NotPossibleNow if that does not follow, in this programme and in the version that the case keeps to */
    Advanced become(CaseState wanted, LocalDate on) {
        CaseState from = state;
        if (!from.next().contains(wanted) || !steps().rule().allow(from, wanted)) {
            throw new NotPossibleNow(from, wanted).by(steps());
        }
        state = wanted;
        return new Advanced(id, from, wanted, on);
    }

    /** The home was signed for by mistake: its offer goes on. No way of the programme leads back there. */
    Advanced backInOffer(LocalDate on) {
        CaseState from = state;
        state = CaseState.IN_OFFER;
        return new Advanced(id, from, state, on);
    }

    /** Nobody moves in to the home that was signed for. No step of the programme need lead back, as after a notice. */
    Advanced waitsAgain(LocalDate on) {
        CaseState from = state;
        state = CaseState.WAITING_FOR_FLAT;
        return new Advanced(id, from, state, on);
    }

    /** What it was over by was not so. No step leads back, since it is none. */
    Advanced reopened(CaseState stood, LocalDate on) {
        CaseState from = state;
        state = stood;
        return new Advanced(id, from, state, on);
    }

    void isAbout(PersonId named) {
        person = named;
    }

    void supportedBy(OrganisationId chosen) {
        provider = chosen.value();
    }

    void letBy(OrganisationId lettingOffice) {
        headTenant = lettingOffice.value();
    }

    void ownedBy(String user) {
        owner = user;
    }

    void handledBy(String user) {
        officer = user;
    }

    /** What the one answered for in the organisation, the other does from now on. */
    void handedOver(OrganisationId organisation, CaseloadHandOver over) {
        if (administration.equals(organisation.value()) && over.from().equals(owner)) {
            owner = over.to();
        }
        if (coordinationUnit.equals(organisation.value()) && over.from().equals(officer)) {
            officer = over.to();
        }
    }

    /** The number of the timeline's next line. Writing one changes the case, so that nobody overlooks it. */
    int nextLine() {
        timelineLength++;
        return timelineLength;
    }

    CaseId id() {
        return id;
    }

    boolean isOnPaper() {
        return onPaper;
    }

    /** Whether of the organisation only the named may know of it. */
    boolean isKeptFrom(OrganisationId organisation) {
        return onPaper && administration.equals(organisation.value());
    }

    OrganisationId administration() {
        return new OrganisationId(administration);
    }

    /** @param named who of the administration may know of it, where it is on paper */
    CaseFile file(Set<String> named) {
        CaseHead head = new CaseHead(id, number, municipality, programme, state);
        Concerned concerned =
                new Concerned(Optional.ofNullable(person), Optional.of(named).filter(users -> onPaper));
        return new CaseFile(head, concerned, parties(), handling());
    }

    private CaseParties parties() {
        return new CaseParties(
                new OrganisationId(administration),
                new OrganisationId(coordinationUnit),
                Optional.ofNullable(broker).map(OrganisationId::new),
                Optional.ofNullable(provider).map(OrganisationId::new),
                Optional.ofNullable(headTenant).map(OrganisationId::new));
    }

    private Handling handling() {
        return new Handling(Optional.ofNullable(owner), Optional.ofNullable(officer), application, openedOn, stepsFrom);
    }

    private se.hemvist.kernel.rule.Version<Steps> steps() {
        return Steps.of(programme).on(stepsFrom);
    }
}
