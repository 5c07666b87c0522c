package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.lease.absence.AbsenceId;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverFiling;

/** What is done to a lease whose waiver is with the rent tribunal, and whose tenant has been away for long. */
final class AwayCommands {

    private static final LocalDate AWAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private final FirstTenancy story = tenancy.story();
    private final SubleaseId lease = tenancy.lease();
    private final AbsenceId absence;

    private AwayCommands() {
        story.itIs(TODAY);
        story.lettingOfficer(WaiverCourse.class)
                .file(lease, new WaiverFiling(TODAY, "Ä 12-27"), Optional.of("Stödet upphör."));
        absence = absences().record(lease, new NewAbsence(AwayDays.since(AWAY), "Sjukhus"));
    }

    static Rivals away() {
        AwayCommands away = new AwayCommands();
        return new Rivals(
                "away, with a waiver at the tribunal",
                away.story.bench(),
                List.of(
                        new LeaseCommand("approve the waiver", () -> away.answer(TribunalAnswer.APPROVED)),
                        new LeaseCommand("refuse the waiver", () -> away.answer(TribunalAnswer.REFUSED)),
                        new LeaseCommand("correct the absence", away::correct),
                        new LeaseCommand("come back", away::comeBack),
                        new LeaseCommand("give notice", away.tenancy::giveNotice),
                        new LeaseCommand("correct its first day", away.tenancy::correct)));
    }

    private void answer(TribunalAnswer answer) {
        story.lettingOfficer(WaiverCourse.class).answer(lease, new TribunalRuling(TODAY, answer));
    }

    private void correct() {
        absences()
                .correct(
                        lease,
                        absence,
                        new NewAbsence(AwayDays.since(AWAY.plusDays(7)), "Sjukhus"),
                        "Fel dag i registreringen.");
    }

    private void comeBack() {
        absences().end(lease, absence, TODAY);
    }

    private Absences absences() {
        return story.supportWorker(Absences.class);
    }
}
