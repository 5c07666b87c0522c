package se.hemvist.lease.moveout;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.moveout.MoveOutRefusal.NobodyMovesOut;
import se.hemvist.lease.moveout.MoveOutRefusal.PastTheLeaving;
import se.hemvist.lease.moveout.MoveOutRefusal.TaskNotPlanned;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.termination.GivenNotices;
import se.hemvist.lease.termination.GivenNotices.RunningNotice;

/** Planning together how somebody moves out. */
@Stateless
public class MoveOuts {

    @Inject
    SubleaseProgress subleases;

    @Inject
    GivenNotices notices;

    @Inject
    MoveOutSteps steps;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Says who does it, and by which day; the latest counts. The others are told.
     *
     * @param by the last day for it; once the last day of the lease has passed, any that is not past
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NobodyMovesOut          unless notice is given, and the tenant has not left
     * @throws PastTheLeaving          if it is after the last day of the lease
     * @throws MoveOutRefusal.TaskDone if it is done
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if the day has passed
     */
    @Operation("move-out.plan")
    public void plan(SubleaseId id, MoveOutTask task, MoveOutParty who, LocalDate by) {
        SubleaseFile file = take(id);
        LocalDate today = clock.today();
        notices.running(id)
                .map(RunningNotice::lastDay)
                .filter(last -> !today.isAfter(last) && by.isAfter(last))
                .ifPresent(last -> {
                    throw new PastTheLeaving(last);
                });
        MoveOutStep step = steps.find(id, task).orElseGet(() -> MoveOutStep.of(id, task));
        step.plan(who, by, today);
        steps.add(step);
        letters.sendToOthers("move-out-planned", cases.look(file.about().caseId()));
    }

    /**
     * It was done.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NobodyMovesOut          unless notice is given, and the tenant has not left
     * @throws TaskNotPlanned          if nobody has planned it
     * @throws MoveOutRefusal.TaskDone if it was done before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the notice
     */
    @Operation("move-out.do")
    public void done(SubleaseId id, MoveOutTask task, LocalDate on) {
        take(id);
        LocalDate notice = notices.running(id).map(RunningNotice::givenOn).orElseThrow(IllegalStateException::new);
        steps.find(id, task).orElseThrow(() -> new TaskNotPlanned(task)).done(on, notice, clock.today());
    }

    /**
     * The plan: of the notice that stands, or by which the tenant left.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "move-out.read", read = true)
    public MoveOutPlan of(SubleaseId id) {
        SubleaseFile file = subleases.look(id);
        access.permit(file);
        boolean runs = file.state() == SubleaseState.NOTICE_GIVEN;
        Optional<LocalDate> last = runs ? notices.running(id).map(RunningNotice::lastDay) : Optional.empty();
        return new MoveOutPlan(
                runs, last, steps.of(id).stream().map(MoveOutStep::view).toList());
    }

    private SubleaseFile take(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        if (file.state() != SubleaseState.NOTICE_GIVEN) {
            throw new NobodyMovesOut(file.state());
        }
        return file;
    }
}
