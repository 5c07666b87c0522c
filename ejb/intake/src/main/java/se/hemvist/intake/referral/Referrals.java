package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.paperway.Arrival;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperTaskView;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.intake.referral.ReferralEvent.About;
import se.hemvist.intake.referral.ReferralEvent.Received;
import se.hemvist.intake.referral.ReferralRefusal.AlreadyReceived;
import se.hemvist.intake.referral.ReferralRefusal.WrongPurpose;
import se.hemvist.intake.referral.ReferralView.Course;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.Receipt;

/** Receiving referrals (remisser) and reading them. */
@Stateless
public class Referrals {

    @Inject
    FiledReferrals referrals;

    @Inject
    GivenConsents consents;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    PaperWay paperWay;

    @Inject
    Deadlines deadlines;

    @Inject
    PreliminaryAnswerDue answerDue;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Event<ReferralEvent> happened;

    @Inject
    Access access;

    /**
     * Opens a case for a referral that the broker passes on; it counts as having reached the coordinator on the day of
     * receipt, or on the next working day if it came late. What it says is looked at before what the house knows. Where
     * the need is assessed anew after an earlier referral, the case goes on with this one. Of somebody whose identity is
     * protected no case is opened: the referral goes to named persons, to be sent on paper, and the receipt is the same.
     *
     * @throws AlreadyReceived         if the message has been received before
     * @throws CaseRefusal.AlreadyOpen if the person has an open case in the programme that does not await a new referral
     * @throws CaseRefusal             if a part is missing or a day is out of order, naming the field
     * @throws ReferralRefusal         if a criterion is not met or not assessed, if the homelessness does not count, or
     *     if the consent does not reach
     */
    @Operation("referral.receive")
    public ReferralReceived receive(IncomingReferral incoming, Receipt receipt) {
        Sender sender = incoming.sender();
        OrganisationId broker = OrganisationId.of(
                access.permit(Related.anything(sender.municipality())).actor());
        requireParties(sender, receipt.day());
        if (incoming.consentToReferral().purpose() != Purpose.REFERRAL) {
            throw new WrongPurpose(Purpose.REFERRAL);
        }
        Referral referral = Referral.received(CaseId.next(), incoming, receipt);
        if (paperWay.isFor(sender.municipality(), incoming.person())) {
            return onPaper(incoming, receipt);
        }
        PersonView person = persons.get(persons.admit(sender.municipality(), incoming.person()));
        Optional<CaseFile> again = assessedAnew(person, sender);
        again.ifPresent(file -> referral.follows(file.id(), referrals.count(file.id())));
        Consent consent = Consent.given(referral.caseId(), incoming.consentToReferral(), person, receipt.day());
        demandNew(sender);
        if (again.isEmpty()) {
            progress.open(newCase(referral, incoming, person.id(), broker));
        }
        referrals.add(referral);
        consents.add(consent);
        refer(referral, receipt.day(), incoming);
        return new ReferralReceived(
                referral.caseId(), progress.look(referral.caseId()).number());
    }

    /**
     * A case's referral, as much of it as the reader may see.
     *
     * @throws CaseRefusal.UnknownCase    if there is no such case
     * @throws ReferralRefusal.NoReferral if it has no referral
     */
    @Operation(value = "referral.read", read = true)
    public ReferralView get(CaseId caseId) {
        Permit permit = access.permit(progress.look(caseId));
        Referral referral = referrals.of(caseId);
        return new ReferralView(
                caseId,
                referral.arrival(),
                Optional.of(referral).filter(seen -> permit.sees("assessment")).map(Referral::assessment),
                new Course(
                        referral.preliminaryAnswer().filter(seen -> permit.sees("answer")),
                        referral.meeting().filter(seen -> permit.sees("meeting")),
                        referral.basis().filter(seen -> permit.sees("basis"))));
    }

    /** The receipt reads as if there were a case. */
    private ReferralReceived onPaper(IncomingReferral incoming, Receipt receipt) {
        Sender sender = incoming.sender();
        demandNew(sender);
        Arrival arrival = Arrival.of(FormKind.REFERRAL, sender.administration(), receipt.day())
                .in(sender.messageId());
        PaperTaskView.Receipt given = paperWay.take(sender.municipality(), arrival, incoming.person());
        return new ReferralReceived(given.caseId(), given.number());
    }

    private void demandNew(Sender sender) {
        if (referrals.knows(sender) || paperWay.knows(sender.municipality(), sender.messageId())) {
            throw new AlreadyReceived();
        }
    }

    private static NewCase newCase(
            Referral referral, IncomingReferral incoming, PersonId person, OrganisationId broker) {
        Sender sender = incoming.sender();
        return new NewCase(
                referral.caseId(),
                new CaseSubject(sender.municipality(), Programme.HOUSING_FIRST, Optional.of(person)),
                CaseParties.of(sender.administration(), sender.coordinationUnit())
                        .through(broker),
                incoming.application(),
                referral.arrival().receivedOn());
    }

    /** The person's case, where the same administration assesses the need anew after a referral that came to nothing. */
    private Optional<CaseFile> assessedAnew(PersonView person, Sender sender) {
        return progress.lockOpen(person.id(), Programme.HOUSING_FIRST)
                .filter(file -> file.state() == CaseState.UNDER_ASSESSMENT)
                .filter(file -> file.administration().equals(sender.administration()))
                .filter(file -> referrals.count(file.id()) > 0);
    }

    private void requireParties(Sender sender, LocalDate day) {
        directory.require(
                sender.administration(),
                new Demand(sender.municipality(), Set.of(OrganisationKind.SOCIAL_ADMINISTRATION), day),
                "administration");
        directory.require(
                sender.coordinationUnit(),
                new Demand(sender.municipality(), Set.of(OrganisationKind.COORDINATION_UNIT), day),
                "coordinationUnit");
    }

    private void refer(Referral referral, LocalDate day, IncomingReferral incoming) {
        CaseId caseId = referral.caseId();
        LocalDate assessedOn = incoming.assessment().filledInJointlyOn();
        assess(caseId, Occurrence.of("assessed", assessedOn).by("TargetGroup", TargetGroup.HOUSING_FIRST.on(day)));
        progress.advance(caseId, CaseState.REFERRED, "referral-received", day);
        CaseFile file = progress.look(caseId);
        deadlines.derive(answerDue, answerDue.of(referral, file));
        Stream.concat(Stream.of(file.coordinationUnit()), file.parties().broker().stream())
                .map(unit -> Disclosure.of(Disclosed.REFERRAL, unit, Ground.CONSENT, day))
                .forEach(disclosure -> disclosures.note(caseId, disclosure));
        About about = new About(caseId, file.municipality(), file.administration());
        happened.fire(new Received(about, file.handling().application().receivedOn(), day));
    }

    /** A case whose need is being assessed anew stays where it is. */
    private void assess(CaseId caseId, Occurrence assessed) {
        if (progress.look(caseId).state() == CaseState.UNDER_ASSESSMENT) {
            progress.note(caseId, assessed);
        } else {
            progress.advance(caseId, CaseState.UNDER_ASSESSMENT, assessed);
        }
    }
}
