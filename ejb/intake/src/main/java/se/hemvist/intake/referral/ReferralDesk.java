package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.criteria.CriteriaOfTheDay;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.paperway.PaperForm;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.paperway.ReferralLines;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.intake.referral.ReferralEvent.About;
import se.hemvist.intake.referral.ReferralEvent.Received;
import se.hemvist.intake.referral.ReferralRefusal.AlreadyReceived;
import se.hemvist.kernel.deadline.Deadlines;

/**
 * Files a referral, however it came, with the consent to it and with what is due; it opens a case, or goes on with the one
 * in which the need is assessed anew.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralDesk {

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
    CriteriaOfTheDay criteria;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Event<ReferralEvent> happened;

    /**
     * By whom a referral was passed on.
     *
     * @param broker who has sent it through the house; not known of a form that came before brokers of forms were kept
     * @param paper  the form of one that is registered from the paper
     */
    record Passed(Optional<OrganisationId> broker, Optional<PaperForm> paper) {}

    void requireParties(Sender sender, LocalDate day) {
        directory.require(
                sender.administration(),
                new Demand(sender.municipality(), Set.of(OrganisationKind.SOCIAL_ADMINISTRATION), day),
                "administration");
        directory.require(
                sender.coordinationUnit(),
                new Demand(sender.municipality(), Set.of(OrganisationKind.COORDINATION_UNIT), day),
                "coordinationUnit");
    }

    /** @throws AlreadyReceived if the message has made a referral before, or a task of the paper way */
    void demandNew(Sender sender) {
        if (referrals.knows(sender) || paperWay.knows(sender.municipality(), sender.messageId())) {
            throw new AlreadyReceived(sender.messageId());
        }
    }

    /**
     * Demands of a form that goes on paper what is demanded of anybody's consent.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if its day is still to come
     * @throws ReferralRefusal if it does not reach, or was given before birth
     */
    void demandConsent(IncomingReferral incoming, LocalDate day) {
        NewPerson named = incoming.person();
        PersonView anybody =
                new PersonView(PersonId.next(), named.identityNumber(), named.givenName(), named.familyName(), false);
        Consent.given(CaseId.next(), incoming.consentToReferral(), anybody, day);
    }

    /** The case with which a referral of the person goes on, where the need is assessed anew. */
    Optional<CaseFile> goesOn(NewPerson named, Sender sender) {
        return persons.known(sender.municipality(), named.identityNumber())
                .flatMap(person -> assessedAnew(person, sender));
    }

    ReferralReceived file(Referral referral, IncomingReferral incoming, Passed passed) {
        Sender sender = incoming.sender();
        LocalDate day = referral.arrival().receivedOn();
        PersonView person = persons.get(persons.admit(sender.municipality(), incoming.person()));
        Optional<CaseFile> again = assessedAnew(person, sender);
        again.ifPresent(file -> referral.follows(file.id(), referrals.count(file.id())));
        Consent consent = Consent.given(referral.caseId(), incoming.consentToReferral(), person, day);
        if (passed.paper().isEmpty()) {
            demandNew(sender);
        }
        if (again.isEmpty()) {
            passed.paper().ifPresent(form -> demandAwaited(form.given().caseId()));
            paperWay.open(newCase(referral, incoming, person.id(), passed), passed.paper());
        }
        referrals.add(referral);
        consents.add(consent);
        refer(referral, day, incoming);
        return new ReferralReceived(
                referral.caseId(), progress.look(referral.caseId()).number());
    }

    /** A case with which the paper should go on goes on no more, once its need is not being assessed anew. */
    private void demandAwaited(CaseId caseId) {
        if (referrals.count(caseId) > 0) {
            progress.look(caseId).demandIn(CaseState.UNDER_ASSESSMENT);
        }
    }

    private static NewCase newCase(Referral referral, IncomingReferral incoming, PersonId person, Passed passed) {
        Sender sender = incoming.sender();
        CaseParties parties = CaseParties.of(sender.administration(), sender.coordinationUnit());
        return new NewCase(
                referral.caseId(),
                new CaseSubject(sender.municipality(), Programme.HOUSING_FIRST, Optional.of(person)),
                passed.broker().map(parties::through).orElse(parties),
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

    private void refer(Referral referral, LocalDate day, IncomingReferral incoming) {
        CaseId caseId = referral.caseId();
        assess(caseId, lines(incoming, day).assessed());
        progress.advance(caseId, CaseState.REFERRED, ReferralLines.received(day));
        CaseFile file = progress.look(caseId);
        deadlines.derive(answerDue, answerDue.of(referral, file));
        Stream.concat(Stream.of(file.coordinationUnit()), file.parties().broker().stream())
                .map(unit -> Disclosure.of(Disclosed.REFERRAL, unit, Ground.CONSENT, day))
                .forEach(disclosure -> disclosures.note(caseId, disclosure));
        About about = new About(caseId, file.municipality(), file.administration());
        happened.fire(new Received(about, file.handling().application().receivedOn(), day));
    }

    /** What the timeline tells of a referral. */
    ReferralLines lines(IncomingReferral incoming, LocalDate day) {
        return ReferralLines.of(
                incoming.assessment().filledInJointlyOn(),
                criteria.on(incoming.sender().municipality(), day));
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
