package se.hemvist.followup.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.checkpoint.CheckpointEvent.Corrected;
import se.hemvist.followup.checkpoint.CheckpointEvent.Held;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/**
 * What the housing agency is told in the moment in which it happens stands among the reports, and the end of a stay ends what the
 * landlord waits for; decided in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StayEvents {

    @Inject
    KeptPlacements kept;

    @Inject
    SubleaseProgress subleases;

    @Inject
    WaitingCalls waiting;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    /** The checkpoint has been reported (S-76). */
    void on(@Observes Held held) {
        keepCheckpoint(held.sublease(), held.heldOn());
    }

    /** So has been that it was held otherwise, or not at all: what was told before is struck. */
    void on(@Observes Corrected corrected) {
        kept.reports(corrected.sublease()).stream()
                .filter(report -> report.standsFor(ReportedEvent.CHECKPOINT))
                .forEach(report -> report.withdraw(corrected.struck()));
        corrected.right().ifPresent(right -> keepCheckpoint(corrected.sublease(), right.on()));
    }

    private void keepCheckpoint(SubleaseId stay, LocalDate heldOn) {
        SubleaseFile lease = subleases.look(stay);
        keep(new Placed(stay, lease.about(), lease.parties().headTenant()), ReportedEvent.CHECKPOINT, heldOn);
    }

    /** So has the notice (S-77). */
    void on(@Observes NoticeGiven notice) {
        if (isFollowedUp(notice.programme(), notice.on())) {
            keep(placed(notice), ReportedEvent.NOTICE, notice.on());
        }
    }

    /** So has the contract that is written over (S-78), and nobody stays there any more. */
    void on(@Observes Transferred transferred) {
        if (isFollowedUp(transferred.programme(), transferred.on())) {
            keep(placed(transferred), ReportedEvent.TRANSFER, transferred.on());
            end(transferred);
        }
    }

    /** So has the moving on from a training flat. */
    void on(@Observes MovedOn movedOn) {
        if (isFollowedUp(movedOn.programme(), movedOn.on())) {
            keep(placed(movedOn), ReportedEvent.MOVED_ON, movedOn.on());
        }
    }

    /** Nobody stays there any more. */
    void on(@Observes Vacated vacated) {
        end(vacated);
    }

    /** Nobody ever did. */
    void on(@Observes MoveInVoided never) {
        end(never);
    }

    private void end(SubleaseEvent over) {
        kept.waiting(over.sublease()).forEach(call -> {
            call.close();
            deadlines.cancel(waiting, call.id(), "", over.on());
        });
    }

    private void keep(Placed placed, ReportedEvent event, LocalDate on) {
        int number = kept.reports(placed.sublease()).size() + 1;
        AgencyReport report = AgencyReport.happened(placed, number, event, on);
        report.send(clock.today());
        kept.add(report);
    }

    private static Placed placed(SubleaseEvent event) {
        return new Placed(event.sublease(), event.about(), event.parties().headTenant());
    }

    private static boolean isFollowedUp(Programme programme, LocalDate on) {
        return FollowUpPlan.of(programme, on).rule().byCheckpoint();
    }
}
