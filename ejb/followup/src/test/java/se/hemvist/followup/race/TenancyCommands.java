package se.hemvist.followup.race;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.OwnWish;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.leaving.GoodsCall;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.moveout.MoveOutParty;
import se.hemvist.lease.moveout.MoveOutTask;
import se.hemvist.lease.moveout.MoveOuts;
import se.hemvist.lease.rent.LedgerRow;
import se.hemvist.lease.rent.Ledgers;
import se.hemvist.lease.rent.NewRent;
import se.hemvist.lease.rent.RentAmounts;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.CorrectedHeadLease;
import se.hemvist.lease.sublease.CorrectedMoveIn;
import se.hemvist.lease.sublease.HeadLeaseCorrections;
import se.hemvist.lease.sublease.LeaseDay;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.MoveIns;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.UnenteredSubleases;
import se.hemvist.lease.termination.CorrectedNoticeDay;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.LeavingCorrections;
import se.hemvist.lease.termination.ServiceCorrections;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;
import se.hemvist.lease.transfer.TransferReviews;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredWish;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverFiling;

/** What is done to the lease of Göteborg's first case, by the one whose act it is. */
final class TenancyCommands {

    private static final LocalDate LIVED_IN = FirstTenancy.MOVED_IN.plusDays(1);

    private final FirstTenancy story = new FirstTenancy();
    private final OfferId offer = chosen();
    private final SubleaseId lease = story.signed(offer);

    /** A lease that nobody has moved in to. */
    static Rivals beforeMoveIn() {
        TenancyCommands signed = new TenancyCommands();
        signed.story.itIs(FirstTenancy.MOVED_IN);
        return new Rivals(
                "signed",
                signed.story.bench(),
                List.of(
                        new LeaseCommand("void it", signed::declareVoid),
                        new LeaseCommand("end it unentered", signed::endUnentered),
                        new LeaseCommand("sign for its offer", signed::sign),
                        new LeaseCommand("move in", signed::moveIn),
                        new LeaseCommand("correct its first day", signed::correct),
                        new LeaseCommand("correct the head lease", signed::correctHeadLease),
                        new LeaseCommand("enter a payment", signed::pay),
                        new LeaseCommand("take in a file of payments", signed::takeIn),
                        new LeaseCommand("file the waiver", signed::file)));
    }

    /** A lease that is lived in: each of them can be done to it. */
    static Rivals livedIn() {
        TenancyCommands lived = movedIn();
        lived.story.itIs(LIVED_IN);
        return new Rivals(
                "lived in",
                lived.story.bench(),
                List.of(
                        new LeaseCommand("inspect", lived::inspect),
                        new LeaseCommand("tell of an absence", lived::away),
                        new LeaseCommand("register a cohabitant", lived::live),
                        new LeaseCommand("tell of a disturbance", lived::disturb),
                        new LeaseCommand("correct its first day", lived::correct),
                        new LeaseCommand("correct the move-in", lived::correctMoveIn),
                        new LeaseCommand("correct the head lease", lived::correctHeadLease),
                        new LeaseCommand("enter a payment", lived::pay),
                        new LeaseCommand("take in a file of payments", lived::takeIn),
                        new LeaseCommand("set the rent", () -> lived.setRent(YearMonth.of(2027, 2), 6000)),
                        new LeaseCommand("file the waiver", lived::file),
                        new LeaseCommand("wish to leave", lived::wish),
                        new LeaseCommand("give notice", lived::giveNotice),
                        new LeaseCommand("begin the review", lived::review)));
    }

    /** A lease that its tenant has given notice on, and that runs out. */
    static Rivals leaving() {
        TenancyCommands noticed = movedIn();
        noticed.story.itIs(LIVED_IN);
        noticed.giveNotice();
        noticed.plan(MoveOutTask.CLEANING);
        noticed.story.itIs(LIVED_IN.plusDays(2));
        return new Rivals(
                "left by own wish",
                noticed.story.bench(),
                List.of(
                        new LeaseCommand("correct the day of the notice", noticed::correctNotice),
                        new LeaseCommand("take the notice back", noticed::withdraw),
                        new LeaseCommand("plan the keys", () -> noticed.plan(MoveOutTask.KEYS)),
                        new LeaseCommand("plan the cleaning anew", () -> noticed.plan(MoveOutTask.CLEANING)),
                        new LeaseCommand("clean", noticed::clean),
                        new LeaseCommand("return the keys", noticed::returnKeys),
                        new LeaseCommand("correct the move-in", noticed::correctMoveIn),
                        new LeaseCommand("correct the head lease", noticed::correctHeadLease),
                        new LeaseCommand("enter a payment", noticed::pay)));
    }

    /** A lease whose tenant has left, and left goods behind. */
    static Rivals left() {
        TenancyCommands empty = movedIn();
        empty.story.itIs(LIVED_IN);
        empty.giveNotice();
        empty.story.itIs(LIVED_IN.plusDays(1));
        empty.leaveGoods();
        empty.story.itIs(LIVED_IN.plusDays(3));
        return new Rivals(
                "left",
                empty.story.bench(),
                List.of(
                        new LeaseCommand("correct the day of the keys", empty::correctLeaving),
                        new LeaseCommand("call for the goods", empty::callForGoods),
                        new LeaseCommand("settle", empty::settle),
                        new LeaseCommand("correct the head lease", empty::correctHeadLease),
                        new LeaseCommand("enter a payment", empty::pay)));
    }

    /** The tenant has moved in today. */
    static TenancyCommands movedIn() {
        TenancyCommands moved = new TenancyCommands();
        moved.story.movedIn(moved.lease);
        return moved;
    }

    FirstTenancy story() {
        return story;
    }

    SubleaseId lease() {
        return lease;
    }

    private OfferId chosen() {
        CaseId decided = story.decided();
        story.started(decided);
        return story.chosen(decided);
    }

    private void declareVoid() {
        story.lettingOfficer(SubleaseCorrections.class).declareVoid(lease, Expected.any(), "För fel person.");
    }

    private void endUnentered() {
        story.lettingOfficer(UnenteredSubleases.class)
                .end(
                        lease,
                        Expected.any(),
                        new UnenteredWish(
                                new UnenteredWish.Said(UnenteredGround.AGREED, today(), null), today(), today(), null),
                        Optional.empty(),
                        "Flyttar till en anhörig i stället.");
    }

    private void sign() {
        story.signed(offer);
    }

    private void moveIn() {
        story.lettingOfficer(MoveIns.class)
                .moveIn(lease, Expected.any(), FirstTenancy.moveIn(), HandedDocuments.none());
    }

    void correct() {
        story.lettingOfficer(SubleaseCorrections.class)
                .correctDay(
                        lease,
                        Expected.any(),
                        LeaseDay.START,
                        new CorrectedDay(FirstTenancy.MOVED_IN.minusDays(1), "Fel dag i registreringen."));
    }

    private void correctMoveIn() {
        LocalDate right = FirstTenancy.MOVED_IN.minusDays(2);
        story.lettingOfficer(MoveInCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedMoveIn(
                                right,
                                Optional.of(new MoveInRecord.Keys(right.atTime(10, 0), "Bolagets expedition")),
                                Optional.empty(),
                                "Fel dag i registreringen."));
    }

    /** The flat is let in no block. */
    private void correctHeadLease() {
        HeadLeaseTerms right =
                new HeadLeaseTerms(FirstTenancy.SIGNED, FirstTenancy.SIGNED, BlockLet.no(), Period.ofMonths(6), null);
        story.lettingOfficer(HeadLeaseCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedHeadLease(
                                right,
                                new RentBasis(Optional.of(Money.ofKronor(7000)), Money.ofKronor(0), Money.ofKronor(0)),
                                "Fel kryss i registreringen."));
    }

    private void correctNotice() {
        story.lettingOfficer(ServiceCorrections.class)
                .correct(
                        lease,
                        Expected.any(),
                        new CorrectedNoticeDay(
                                new CorrectedDay(LIVED_IN.plusDays(1), "Fel dag i registreringen."), Optional.empty()));
    }

    void withdraw() {
        story.lettingOfficer(Terminations.class).withdraw(lease, Expected.any(), new Withdrawal(today(), "Ångrat."));
    }

    private void plan(MoveOutTask task) {
        story.supportWorker(MoveOuts.class).plan(lease, task, MoveOutParty.TENANT, LIVED_IN.plusDays(10));
    }

    private void clean() {
        story.supportWorker(MoveOuts.class).done(lease, MoveOutTask.CLEANING, today());
    }

    void returnKeys() {
        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today(), false, null));
    }

    private void leaveGoods() {
        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(today(), true, null));
    }

    private void correctLeaving() {
        story.lettingOfficer(LeavingCorrections.class)
                .correct(lease, Expected.any(), new CorrectedDay(LIVED_IN.plusDays(2), "Fel dag i registreringen."));
    }

    private void callForGoods() {
        story.lettingOfficer(Departures.class)
                .callForGoods(lease, Expected.any(), new GoodsCall(today(), Optional.empty()));
    }

    private void settle() {
        story.lettingOfficer(Departures.class)
                .settle(lease, Expected.any(), new Settlement(today(), today(), true, true));
    }

    private void inspect() {
        story.lettingOfficer(Inspections.class)
                .record(lease, new InspectionRecord(InspectionKind.MOVE_IN, LIVED_IN, "Inget att anmärka", "Pärm 7"));
    }

    private void away() {
        story.supportWorker(Absences.class).record(lease, new NewAbsence(AwayDays.since(LIVED_IN), "Sjukhus"));
    }

    private void live() {
        cohabitant();
    }

    /** A cohabitant lives there, from the day after the move-in or, that day, from it on. */
    CoResidentId cohabitant() {
        LocalDate since = today().isBefore(LIVED_IN) ? FirstTenancy.MOVED_IN : LIVED_IN;
        NewPerson kim = new NewPerson(IdentityNumber.parse("199906042388"), "Kim", "Exempel", false);
        return register(new NewCoResident(
                CoResidentKind.COHABITANT, since, Optional.of(kim), Optional.empty(), Optional.empty()));
    }

    /** Somebody lives there from today on. */
    CoResidentId register(NewCoResident told) {
        return story.lettingOfficer(CoResidents.class).record(lease, told);
    }

    private void disturb() {
        story.lettingOfficer(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, LIVED_IN, "Buller.", Optional.empty()));
    }

    private void pay() {
        story.lettingOfficer(RentPayments.class).record(lease, payment());
    }

    private void takeIn() {
        takeIn(payment());
    }

    /** A file with that payment. */
    void takeIn(Payment payment) {
        List<LedgerRow> file = List.of(new LedgerRow(2, lease.value().toString(), payment));
        story.lettingOfficer(Ledgers.class)
                .take(FirstTenancy.GOTEBORG, file, false)
                .refused()
                .forEach(line -> {
                    throw line.why();
                });
    }

    /** From that month on it is so much lower than the head rent. */
    void setRent(YearMonth first, long kronor) {
        story.lettingOfficer(RentAmounts.class)
                .set(
                        lease,
                        new NewRent(first, Money.ofKronor(kronor), RentBasis.none(), "Nedsatt för sprickan i taket."));
    }

    private Payment payment() {
        return Payment.of(FirstTenancy.MOVED_IN, Money.ofKronor(6543), Payer.TENANT, "2027-000117");
    }

    private void file() {
        story.lettingOfficer(WaiverCourse.class)
                .file(lease, new WaiverFiling(today(), "Ä 12-27"), Optional.of("Stödet upphör."));
    }

    void wish() {
        new OwnWish(story, lease).tell();
    }

    void giveNotice() {
        story.bench().inTransaction(() -> new OwnWish(story, lease).giveNotice());
    }

    private void review() {
        story.lettingOfficer(TransferReviews.class).start(lease, LIVED_IN);
    }

    private LocalDate today() {
        return story.bench().clock().today();
    }
}
