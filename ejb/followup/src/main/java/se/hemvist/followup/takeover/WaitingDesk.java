package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.followup.takeover.TakeoverOutcome.Entered;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.followup.takeover.WaitingRow.Basis;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.followup.takeover.WaitingRow.Course;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.TakenOverChecks.Answered;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.takeover.WaitingHome;
import se.hemvist.intake.takeover.WaitingHomes;
import se.hemvist.kernel.deadline.PastDeadlines;

/** Takes over one case that waits for a flat, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaitingDesk {

    @Inject
    WaitingHomes homes;

    @Inject
    TakenOverCases takenOver;

    @Inject
    PastDeadlines deadlines;

    /**
     * Enters the case; nothing if it has been taken over before.
     *
     * @throws se.hemvist.kernel.rule.Refusal if intake refuses it
     */
    Optional<Taken> take(WaitingRow row, Sender sender) {
        CaseParties parties = sender.parties(row.parts());
        String reference = row.whose().reference();
        if (takenOver.isCalled(parties.administration(), reference)) {
            return Optional.empty();
        }
        CaseFile file = homes.enter(waiting(row, parties, sender), sender.today());
        takenOver.add(file, reference, sender.today());
        int past = deadlines.takeOver(file.id().value(), sender.today());
        Optional<Entered> entered = Optional.of(new Entered(file.id(), file.number(), Optional.empty()));
        return Optional.of(new Taken(
                row.line(), entered.filter(kept -> !file.isHiddenFrom(sender.actor())), past, Optional.empty()));
    }

    private static WaitingHome waiting(WaitingRow row, CaseParties parties, Sender sender) {
        Course course = row.course();
        return new WaitingHome(
                sender.municipality(),
                row.whose().programme(),
                row.whose().person(),
                parties,
                new WaitingHome.Course(
                        new ReceivedApplication(course.appliedOn(), null),
                        row.whose().owner(),
                        course.since(),
                        course.home(),
                        course.support(),
                        course.basis().map(basis -> basis(basis, sender))));
    }

    private static WaitingHome.Basis basis(Basis basis, Sender sender) {
        Map<OrganisationId, Result> answers = basis.companies().stream()
                .collect(Collectors.toMap(answer -> sender.company(answer.company()), CompanyAnswer::result));
        return new WaitingHome.Basis(basis.consentOn(), new Answered(answers, basis.askedOn(), basis.answeredOn()));
    }
}
