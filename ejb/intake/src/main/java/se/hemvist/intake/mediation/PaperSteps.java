package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperAnswer;
import se.hemvist.intake.paperway.PaperWayEvent.Answered;
import se.hemvist.intake.paperway.PaperWayEvent.Sent;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.deadline.Deadlines;

/**
 * How an offer goes on where the tenant's identity is protected: presented when the presentation has been sent on paper,
 * and judged when the answer has come back so. No letter tells of the presentation; the paper is the letter.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaperSteps {

    @Inject
    BegunMediations mediations;

    @Inject
    MediationDesk desk;

    @Inject
    OfferProgress offers;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Deadlines deadlines;

    @Inject
    PresentationDue presentationDue;

    @Inject
    Event<MediationEvent> happened;

    /** An offer that has ended since the form came is over, though it was sent. */
    void on(@Observes Sent sent) {
        if (sent.form() == FormKind.TENANT_PRESENTATION) {
            progress.lock(sent.caseId());
            mediations.openOf(sent.caseId()).ifPresent(mediation -> present(mediation, sent));
        }
    }

    /** So is one whose answer comes after it has ended. */
    void on(@Observes Answered answered) {
        if (answered.form() == FormKind.TENANT_PRESENTATION) {
            progress.lock(answered.caseId());
            mediations.openOf(answered.caseId()).ifPresent(mediation -> judge(mediation, answered.answer()));
        }
    }

    private void present(Mediation mediation, Sent sent) {
        OfferId id = mediation.offer();
        LocalDate on = sent.on();
        CaseFile file = offers.look(id).housingCase();
        if (file.person().isEmpty()) {
            progress.namePerson(file.id(), persons.admit(file.municipality(), sent.about()));
        }
        offers.advance(id, OfferState.PRESENTED, Occurrence.of("tenant-presented", on));
        mediation.presentOnPaper(on);
        deadlines.met(presentationDue, id.value(), "", on);
        happened.fire(new MediationEvent.Presented(id, on));
    }

    private void judge(Mediation mediation, PaperAnswer answer) {
        Reply reply = new Reply(answer.yes(), answer.on(), answer.why(), Optional.of(side(answer)));
        if (answer.side() == PaperAnswer.From.LANDLORD) {
            desk.judge(mediation, reply);
        } else if (reply.yes()) {
            progress.note(mediation.caseId(), Occurrence.of("tenant-agreed", answer.on()));
        } else {
            desk.end(mediation.offer(), OfferState.CANCELLED, "offer-cancelled", reply);
        }
    }

    private static Side side(PaperAnswer answer) {
        return answer.side() == PaperAnswer.From.LANDLORD ? Side.LANDLORD : Side.PERSON;
    }
}
