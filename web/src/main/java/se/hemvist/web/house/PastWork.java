package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.DeadlineView;
import se.hemvist.kernel.deadline.PastDeadline;
import se.hemvist.kernel.deadline.PastDeadlines;
import se.hemvist.kernel.deadline.WorklistQuery;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** What was past when its case was taken over, over all contexts: somebody decides what becomes of it. */
@Stateless
public class PastWork {

    @Inject
    PastDeadlines deadlines;

    @Inject
    CaseProgress cases;

    @Inject
    HiddenCases hidden;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /** Those of the caller's organisation and roles that nobody has decided on, the first due at the top. */
    @Operation(value = "past-deadline.list", read = true)
    public Page<DeadlineView> waiting(PageRequest page) {
        return access.member()
                .map(member -> deadlines.waiting(
                        new WorklistQuery(
                                member.organisation(), member.actor().roles(), Optional.empty(), clock.today(), page),
                        hidden.from(member.actor())))
                .orElseGet(() -> Page.none(page));
    }

    /**
     * Decides on one: it was done elsewhere on a day, or else is still to be done, and late.
     *
     * @throws se.hemvist.kernel.deadline.PastDeadlineRefusal if there is none by that id, it does not wait for a decision, or
     *     the day is still to come
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the application
     */
    @Operation("past-deadline.decide")
    public void decide(UUID id, Optional<LocalDate> doneOn) {
        PastDeadline past = deadlines.lock(id);
        access.permit(past);
        LocalDate today = clock.today();
        doneOn.ifPresent(on -> past.inCase()
                .map(CaseId::new)
                .map(cases::look)
                .ifPresent(file -> Input.notBefore(file.handling().application().receivedOn(), on, "on")));
        doneOn.ifPresentOrElse(on -> deadlines.doneElsewhere(past, on, today), () -> deadlines.stillToDo(past, today));
    }
}
