package se.hemvist.intake.newhome;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.matching.GivenNotice;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Offering another flat to somebody who was given notice, unless special circumstances speak against it. */
@Stateless
public class NewHomes {

    @Inject
    CaseProgress progress;

    @Inject
    FormerHomes homes;

    @Inject
    GivenNotice notices;

    @Inject
    HouseClock clock;

    /**
     * Has the case wait for a flat again, in other companies than the one that gave notice; or, with special
     * circumstances, keeps why it does not.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the person has a home
     * @throws CaseRefusal.NotPossibleNow     where the programme offers no other
     * @throws CaseRefusal.MissingPart        if nobody is named, or the circumstances are blank
     * @throws CaseRefusal.DayTooEarly        if the answer is before the notice, or that before the signing
     * @throws CaseRefusal.DayTooLate         if it is still to come
     */
    @Operation("case.seek-new-home")
    public void ask(CaseId caseId, Expected expected, NewHomeQuestion question) {
        progress.takeIn(CaseState.HOUSED, caseId, expected);
        Input.text(question.decidedBy(), "decidedBy");
        Input.notBefore(progress.since(caseId), question.noticeOn(), "noticeOn");
        LocalDate on = Input.notAfter(clock.today(), Input.notBefore(question.noticeOn(), question.on(), "on"), "on");
        Optional<String> against = question.circumstances().map(text -> Input.text(text, "circumstances"));
        if (against.isPresent()) {
            progress.note(caseId, Occurrence.of("new-home-not-offered", on).because(against.get()));
            return;
        }
        progress.advance(caseId, CaseState.WAITING_FOR_FLAT, "new-home-wanted", on);
        homes.companyOf(caseId).ifPresent(company -> notices.exclude(caseId, company, question.noticeOn(), on));
    }
}
