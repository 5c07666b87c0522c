package se.hemvist.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.intake.matching.AnswerChanges;
import se.hemvist.intake.matching.CheckAnswer;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.CorrectedAnswer;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.intake.matching.SettledDebt;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.ViewingRecord;
import se.hemvist.intake.offer.Viewings;
import se.hemvist.intake.offer.Viewings.Slot;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.provider.ProviderChain;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.Consents;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.intake.referral.InformationMeetings;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.intake.referral.MeetingRecord.ProviderJudgement;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.intake.referral.NewInvitation;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.referral.PreliminaryAnswers;
import se.hemvist.intake.referral.ReferralView;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.intake.referral.StandTaken;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.intake.referral.TenancyBases;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Flats;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.Receipt;

/** Göteborg's first case, act by act, each by the one whose act it is and on the day the town's clock shows. */
public final class FirstCase {

    private final Town town;

    public FirstCase(Town town) {
        this.town = town;
    }

    public CaseId referred(IncomingReferral referral) {
        return referred(town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER), referral);
    }

    public CaseId referred(Actor broker, IncomingReferral referral) {
        return town.as(broker, "referral.receive", Referrals.class, referrals -> referrals
                .receive(referral, new Receipt(today(), true))
                .caseId());
    }

    /** The person of the case has had the identity protected since, as the register says. */
    public void protectedSince(CaseId id) {
        town.ask(Persons.class, persons -> {
            PersonView person = persons.get(file(id).person().orElseThrow());
            return persons.admit(
                    Town.GOTEBORG,
                    new NewPerson(person.identityNumber(), person.givenName(), person.familyName(), true));
        });
    }

    public void answered(CaseId id, PreliminaryAnswer answer) {
        does(
                "coordinator",
                OrganisationKind.COORDINATION_UNIT,
                "preliminary-answer.give",
                PreliminaryAnswers.class,
                answers -> answers.give(id, Expected.any(), answer));
    }

    /** The broker tells the case officer that a framework supplier is to be chosen. */
    public void supplierRequested(CaseId id) {
        does(
                "placement-broker",
                OrganisationKind.PLACEMENT_BROKER,
                "supplier.request",
                SupplierChoices.class,
                choices -> choices.passOn(id, Expected.any(), Optional.empty()));
    }

    public void supplierChosen(CaseId id, OrganisationId supplier) {
        does(
                "social-worker",
                OrganisationKind.SOCIAL_ADMINISTRATION,
                "supplier.choose",
                SupplierChoices.class,
                choices -> choices.choose(id, Expected.any(), supplier));
    }

    /** The broker informs the coordinator of the choice. */
    public void supplierReported(CaseId id) {
        does(
                "placement-broker",
                OrganisationKind.PLACEMENT_BROKER,
                "supplier.report",
                SupplierChoices.class,
                choices -> choices.report(id, Expected.any(), Optional.empty()));
    }

    public ProviderChain chain(CaseId id, String role, OrganisationKind kind) {
        return town.as(town.somebody(role, kind), "supplier.read", SupplierChoices.class, choices -> choices.read(id));
    }

    /** The provider invites the person to the meeting. */
    public void invited(CaseId id, NewInvitation invitation) {
        invitedBy(town.the(OrganisationKind.SUPPORT_PROVIDER), id, invitation);
    }

    /** That provider does. */
    public void invitedBy(OrganisationId provider, CaseId id, NewInvitation invitation) {
        town.as(
                town.somebody("support-worker", provider),
                "information-meeting.invite",
                InformationMeetings.class,
                meetings -> {
                    meetings.invite(id, Expected.any(), invitation);
                    return true;
                });
    }

    /** The provider tells where the person stands since the meeting. */
    public void stood(CaseId id, StandTaken stand) {
        does(
                "support-worker",
                OrganisationKind.SUPPORT_PROVIDER,
                "information-meeting.take-stand",
                InformationMeetings.class,
                meetings -> meetings.takeStand(id, Expected.any(), stand));
    }

    /** The referral as somebody with the role in the organisation of the kind reads it. */
    public ReferralView referral(CaseId id, String role, OrganisationKind kind) {
        return town.as(town.somebody(role, kind), "referral.read", Referrals.class, referrals -> referrals.get(id));
    }

    /** The meeting is held by that provider. */
    public void metBy(OrganisationId provider, CaseId id, MeetingRecord meeting) {
        town.as(
                town.somebody("support-worker", provider),
                "information-meeting.hold",
                InformationMeetings.class,
                meetings -> {
                    meetings.hold(id, Expected.any(), meeting);
                    return true;
                });
    }

    public void met(CaseId id, MeetingRecord meeting) {
        does(
                "support-worker",
                OrganisationKind.SUPPORT_PROVIDER,
                "information-meeting.hold",
                InformationMeetings.class,
                meetings -> meetings.hold(id, Expected.any(), meeting));
    }

    public void consented(CaseId id, ConsentGiven consent) {
        does(
                "support-worker",
                OrganisationKind.SUPPORT_PROVIDER,
                "consent.give",
                Consents.class,
                consents -> consents.give(id, Expected.any(), consent));
    }

    public void submitted(CaseId id, BasisSubmitted basis) {
        does(
                "social-worker",
                OrganisationKind.SOCIAL_ADMINISTRATION,
                "tenancy-basis.submit",
                TenancyBases.class,
                bases -> bases.submit(id, Expected.any(), basis));
    }

    public void asked(CaseId id, Set<OrganisationId> companies) {
        does(
                "letting-officer",
                OrganisationKind.LETTING_OFFICE,
                "landlord-check.ask",
                LandlordChecks.class,
                checks -> checks.ask(id, Expected.any(), companies, today()));
    }

    public void companyAnswered(CaseId id, OrganisationId company, Result result) {
        town.as(town.somebody("landlord-manager", company), "landlord-check.answer", LandlordChecks.class, checks -> {
            checks.answer(id, company, new CheckAnswer(result, today(), Optional.empty()));
            return true;
        });
    }

    /** The company answers otherwise than it has. */
    public void companyCorrected(CaseId id, OrganisationId company, Result result) {
        town.as(town.somebody("landlord-manager", company), "landlord-check.correct", AnswerChanges.class, changes -> {
            changes.correct(
                    id,
                    company,
                    new CorrectedAnswer(new CheckAnswer(result, today(), Optional.empty()), "Fel person i registret"));
            return true;
        });
    }

    /** The debt to the company has been paid on the day. */
    public void debtSettled(CaseId id, OrganisationId company, LocalDate on) {
        town.as(town.somebody("landlord-manager", company), "landlord-check.settle", AnswerChanges.class, changes -> {
            changes.settle(id, company, new SettledDebt(on, "Betald i sin helhet"));
            return true;
        });
    }

    public void decided(CaseId id, DecisionKind kind, DecisionResult result) {
        decided(
                id,
                new NewDecision(
                        kind,
                        result,
                        making(today()),
                        new Terms(true, Optional.empty()),
                        kind == DecisionKind.HOUSING && result == DecisionResult.GRANTED
                                ? livingBy(BasisOfLiving.LEASE)
                                : particulars(result)));
    }

    /** Of a home: the person was told to live in it by this. */
    public static Particulars livingBy(BasisOfLiving basis) {
        return new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(basis), false);
    }

    /** Of one against, that the person was heard the same day. */
    public Particulars particulars(DecisionResult result) {
        return result == DecisionResult.REFUSED
                ? Particulars.heard(Hearing.held(today(), "Vill hellre bo kvar."))
                : Particulars.NONE;
    }

    public void decided(CaseId id, NewDecision decision) {
        does(
                "social-worker",
                OrganisationKind.SOCIAL_ADMINISTRATION,
                "decision.make",
                Decisions.class,
                decisions -> decisions.make(id, Expected.any(), decision));
    }

    public FlatId reported(OrganisationId company) {
        NewFlat flat = new NewFlat(
                Town.GOTEBORG,
                company,
                new Address("Provgatan 1, lgh 1101", "411 01", "Göteborg", "Centrum"),
                new Size(1, new BigDecimal("34.5")),
                new LettingTerms(Money.ofKronor(6543), LocalDate.of(2027, 1, 1)));
        return town.as(
                town.somebody("landlord-manager", company),
                "flat.report",
                Flats.class,
                flats -> flats.report(flat, new Receipt(today(), true)));
    }

    public OfferId reserved(CaseId id, FlatPair pair) {
        return town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.reserve",
                Offers.class,
                offers -> offers.reservePair(id, Expected.any(), pair, today()));
    }

    public void viewed(OfferId id, FlatPair pair) {
        goes(id, pair, 2);
    }

    /** Books the viewings of both flats, and views them: so many of these steps. */
    public void goes(OfferId id, FlatPair pair, int steps) {
        Viewings viewings = new Viewings(List.of(
                new Slot(pair.a(), today().atTime(10, 0), "stod-1"),
                new Slot(pair.b(), today().atTime(11, 0), "stod-1")));
        if (steps > 0) {
            provider("offer.book-viewings", offers -> offers.bookViewings(id, Expected.any(), viewings));
        }
        if (steps > 1) {
            view(id, Set.of(pair.a(), pair.b()));
        }
    }

    /** The only flat there is. */
    public void viewedOne(OfferId id, FlatId flat) {
        Viewings viewings = new Viewings(List.of(new Slot(flat, today().atTime(10, 0), "stod-1")));
        provider("offer.book-viewings", offers -> offers.bookViewings(id, Expected.any(), viewings));
        view(id, Set.of(flat));
    }

    private void view(OfferId id, Set<FlatId> flats) {
        ViewingRecord viewing = new ViewingRecord(today(), flats, "stod-1");
        provider("offer.view", offers -> offers.viewed(id, Expected.any(), viewing));
    }

    /** With the provider of the case. */
    public void provider(String operation, Consumer<Offers> work) {
        does("support-worker", OrganisationKind.SUPPORT_PROVIDER, operation, Offers.class, work);
    }

    /** A case that waits for a flat of either company. */
    public CaseId waitingForFlat() {
        return waitingForFlat(AReferral.inOrder(), Result.UNKNOWN_HERE);
    }

    /** Another one. */
    public CaseId anotherWaiting() {
        return waitingForFlat(AReferral.inOrder().message("m-2").about("198001082380"), Result.APPROVES);
    }

    /** The same for another person, of whom the first company says this. */
    public CaseId waitingForFlat(AReferral referral, Result result) {
        CaseId id = basisSent(referral, Channel.E_SERVICE);
        OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
        asked(id, Set.of(company, town.otherCompany()));
        companyAnswered(id, company, result);
        companyAnswered(id, town.otherCompany(), Result.APPROVES);
        decided(id, DecisionKind.HOUSING, DecisionResult.GRANTED);
        decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED);
        return id;
    }

    public CaseId basisSent(AReferral referral, Channel channel) {
        CaseId id = meetingHeld(referral, meeting(Stand.YES, true));
        consented(id, consent(Form.WRITTEN));
        submitted(id, basis(channel));
        return id;
    }

    public CaseId meetingHeld(AReferral referral, MeetingRecord meeting) {
        CaseId id = referred(referral.in(town));
        answered(id, yes());
        met(id, meeting);
        return id;
    }

    public PreliminaryAnswer yes() {
        ProviderChoice own =
                new ProviderChoice(ProviderKind.OWN, Optional.of(town.the(OrganisationKind.SUPPORT_PROVIDER)));
        return new PreliminaryAnswer(true, Set.of(), Optional.of(today().plusMonths(3)), "", Optional.of(own));
    }

    /** A yes that wants a framework supplier. */
    public PreliminaryAnswer framework() {
        ProviderChoice framework = new ProviderChoice(ProviderKind.FRAMEWORK, Optional.empty());
        return new PreliminaryAnswer(true, Set.of(), Optional.of(today().plusMonths(3)), "", Optional.of(framework));
    }

    public PreliminaryAnswer no(String reason) {
        return new PreliminaryAnswer(false, Set.of(), Optional.empty(), reason, Optional.empty());
    }

    public MeetingRecord meeting(Stand stand, boolean canMeetNeed) {
        return new MeetingRecord(
                today(),
                EnumSet.allOf(Topic.class),
                stand,
                new ProviderJudgement(canMeetNeed, Optional.empty()),
                "Vill ha stöd med post och räkningar.");
    }

    public ConsentGiven consent(Form form) {
        return new ConsentGiven(
                Purpose.TENANCY_BASIS, Set.of(Recipient.LETTING_OFFICE), "Underlaget för hyresavtalet", today(), form);
    }

    public BasisSubmitted basis(Channel channel) {
        Optional<LocalDate> signed = channel == Channel.PAPER ? Optional.of(today()) : Optional.empty();
        return new BasisSubmitted(channel, today(), signed, true, town.the(OrganisationKind.LETTING_OFFICE));
    }

    public static Making making(LocalDate day) {
        return new Making(day, "Enhetschef", "Behovet tillgodoses bäst så.", "B-1");
    }

    public CaseFile file(CaseId id) {
        return town.ask(CaseProgress.class, progress -> progress.look(id));
    }

    public CaseState state(CaseId id) {
        return file(id).state();
    }

    private LocalDate today() {
        return town.clock().today();
    }

    /** The provider tells that nothing comes of the offer. */
    public void declined(OfferId offer, SaidNo no) {
        does(
                "support-worker",
                OrganisationKind.SUPPORT_PROVIDER,
                "offer.decline",
                OfferEndings.class,
                endings -> endings.decline(offer, Expected.any(), no));
    }

    /** The coordinator calls the offer off. */
    public void cancelled(OfferId offer, SaidNo no) {
        does(
                "coordinator",
                OrganisationKind.COORDINATION_UNIT,
                "offer.cancel",
                OfferEndings.class,
                endings -> endings.cancel(offer, Expected.any(), no));
    }

    private <B> void does(String role, OrganisationKind kind, String operation, Class<B> bean, Consumer<B> work) {
        town.as(town.somebody(role, kind), operation, bean, uses -> {
            work.accept(uses);
            return true;
        });
    }
}
