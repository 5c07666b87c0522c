package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRow.Lived;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.waiver.PastWaiver;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverFiling;

/** What is wrong with what a line says of living there: days out of order, and what the programme does not have. */
final class LivedChecks {

    private final TakeoverRow row;
    private final DayChecks days;

    LivedChecks(TakeoverRow row, DayChecks days) {
        this.row = row;
        this.days = days;
    }

    /** Adds everything that is wrong, in the order of the columns. */
    void check() {
        Lived lived = row.home().lived();
        waiver(lived.waiver());
        lived.conversion().ifPresent(conversion -> {
            days.past("convertedOn", conversion.on());
            days.notBefore("convertedOn", conversion.on(), movedInOn());
        });
        lived.goesOn().ifPresent(decision -> {
            days.past("specialReasonsOn", decision.on());
            days.notBefore(
                    "specialReasonsReviewOn", reviewOn(lived), decision.on().plusDays(1));
        });
        lived.away().forEach(this::away);
        programme(lived);
    }

    private static LocalDate reviewOn(Lived lived) {
        return lived.goesOn()
                .flatMap(decision -> Optional.ofNullable(decision.reviewOn()))
                .orElse(LocalDate.MAX);
    }

    private void waiver(PastWaiver waiver) {
        RunningLease lease = row.home().lease();
        LocalDate leaseSigned = lease.signing().agreed().on();
        LocalDate signed = waiver.signedOn()
                .or(() -> lease.since().waiver().map(RunningLease.HeldWaiver::signedOn))
                .orElse(leaseSigned);
        waiver.draft().ifPresent(draft -> drawn(draft, leaseSigned));
        waiver.signedOn().ifPresent(on -> {
            days.past("waiverSignedOn", on);
            waiver.draft().ifPresent(draft -> days.notBefore("waiverSignedOn", on, draft.on()));
            waiver.draft().flatMap(WaiverDraft::through).ifPresent(last -> days.notBefore("waiverValidTo", last, on));
        });
        waiver.filing().ifPresent(filing -> {
            days.past("waiverFiledOn", filing.on());
            days.notBefore("waiverFiledOn", filing.on(), signed);
        });
        waiver.ruling().ifPresent(ruling -> {
            days.past("waiverAnsweredOn", ruling.on());
            days.notBefore(
                    "waiverAnsweredOn",
                    ruling.on(),
                    waiver.filing().map(WaiverFiling::on).orElse(signed));
        });
    }

    private void drawn(WaiverDraft draft, LocalDate leaseSigned) {
        days.past("waiverDraftedOn", draft.on());
        days.notBefore("waiverDraftedOn", draft.on(), leaseSigned);
    }

    private void away(AwayDays away) {
        LocalDate start = row.home().lease().signing().agreed().leaseStart();
        days.past("absences", away.first());
        days.notBefore("absences", away.first(), start.isAfter(movedInOn()) ? start : movedInOn());
        away.ended().ifPresent(last -> {
            days.past("absences", last);
            days.notBefore("absences", last, away.first());
        });
    }

    private void programme(Lived lived) {
        Programme programme = row.whose().programme();
        if (programme == Programme.HOUSING_FIRST) {
            days.notThere("waiverDraftedOn", lived.waiver().draft(), programme);
        }
        if (programme != Programme.TRAINING) {
            days.notThere("convertedOn", lived.conversion(), programme);
        }
        if (programme != Programme.TRIAL && lived.conversion().isEmpty()) {
            days.notThere("specialReasonsOn", lived.goesOn(), programme);
        }
    }

    private LocalDate movedInOn() {
        return row.home().lease().moveIn().on();
    }
}
