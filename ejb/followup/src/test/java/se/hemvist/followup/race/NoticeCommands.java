package se.hemvist.followup.race;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.PostedLetters;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.NoticeCorrections;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.handback.Handbacks;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeAnswers;
import se.hemvist.lease.handback.OwnerNotices;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.monthlyrent.Payer;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.rectification.CorrectedSendings;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.rent.PaymentId;
import se.hemvist.lease.rent.RentPayments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Disputes;
import se.hemvist.lease.termination.Evictions;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.Recoveries;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

/**
 * What is done to a lease on which an ordinary notice was given for the rent of March: served, with the time running in
 * which it is won back, and running out. All of it is done, or told of late, on the day after the lease should have ended.
 */
final class NoticeCommands {

    private static final LocalDate CALLED_ON = LocalDate.of(2027, 3, 1);
    private static final LocalDate SERVED = LocalDate.of(2027, 3, 22);
    /** The rent is more than a week late on 9 March: who is to move within a month of that wins nothing back. */
    private static final LocalDate MUST_LEAVE_BY = LocalDate.of(2027, 3, 31);
    /** Three weeks after the service; the night of 14 April lets the lease run out. */
    private static final LocalDate LAST_DAY_TO_PAY = LocalDate.of(2027, 4, 12);

    private static final LocalDate RAN_OUT = LocalDate.of(2027, 4, 15);
    /** The lease ends on 30 June, and is left by 1 July. */
    private static final LocalDate TODAY = LocalDate.of(2027, 7, 2);

    /** The month of which the rent is unpaid when notice is given. */
    static final YearMonth CLAIMED = YearMonth.of(2027, 3);

    private static final long RENT = 6543;

    private final TenancyCommands tenancy = TenancyCommands.movedIn();
    private DisturbanceId late = DisturbanceId.next();
    private PaymentId paid = PaymentId.next();

    /** Each begins where the one before it ends. */
    static Stream<Rivals> underNotice() {
        NoticeCommands noticed = served(TODAY);
        Rivals served = noticed.served();
        noticed.openRecovery();
        Rivals recoverable = noticed.recoverable();
        noticed.night().act().run();
        Rivals runningOut = noticed.runningOut();
        noticed.contest();
        noticed.letting(Disputes.class).refer(noticed.tenancy.lease(), Expected.any(), TODAY);
        noticed.letting(Disputes.class).decide(noticed.tenancy.lease(), Expected.any(), ends(true));
        Rivals decided = noticed.decided();
        noticed.appeal();
        return Stream.of(served, recoverable, runningOut, decided, noticed.appealed());
    }

    /** A lease that is lived in while the owner's ordinary notice to the city is tried. */
    static Rivals underOwnersNotice() {
        NoticeCommands noticed = new NoticeCommands();
        noticed.tenancy.story().itIs(TODAY);
        noticed.receiveNotice();
        noticed.contestOwners();
        noticed.letting(OwnerNoticeAnswers.class).refer(noticed.tenancy.lease(), TODAY);
        return noticed.rivals(
                "under the owner's notice",
                new LeaseCommand("prolong the head lease", () -> noticed.decideOwners(false)),
                new LeaseCommand("end the head lease", () -> noticed.decideOwners(true)),
                new LeaseCommand("take the owner's notice back", noticed::takeBackOwners),
                new LeaseCommand("contest the owner's notice", noticed::contestOwners),
                new LeaseCommand("get another notice of the owner's", noticed::receiveNotice),
                new LeaseCommand("give the flat back", noticed::giveBack),
                new LeaseCommand("wish to leave", noticed.tenancy::wish),
                new LeaseCommand("give notice", noticed.tenancy::giveNotice));
    }

    private static NoticeCommands served(LocalDate today) {
        NoticeCommands noticed = new NoticeCommands();
        noticed.calledOnToPay();
        noticed.serveFirst();
        noticed.tenancy.story().itIs(today);
        return noticed;
    }

    /** The notice is written, and nobody has served it. */
    static NoticeCommands written() {
        NoticeCommands noticed = new NoticeCommands();
        noticed.calledOnToPay();
        noticed.write();
        return noticed;
    }

    /** The lease runs out since this night: nobody had told by then that it was won back. */
    static NoticeCommands ranOut() {
        NoticeCommands noticed = served(RAN_OUT);
        noticed.openRecovery();
        noticed.night().act().run();
        return noticed;
    }

    /** The board had taken on the rent on the last day; it is told of now. */
    void recoverLate() {
        recover(RecoveryWay.BOARD_TAKES_OVER);
    }

    TenancyCommands tenancy() {
        return tenancy;
    }

    SubleaseId lease() {
        return tenancy.lease();
    }

    FirstTenancy story() {
        return tenancy.story();
    }

    private Rivals served() {
        return rivals(
                "served",
                new LeaseCommand("begin the time to win it back", this::openRecovery),
                new LeaseCommand("say that nothing is won back", this::ruleOut),
                new LeaseCommand("contest the notice", this::contest),
                new LeaseCommand("take the notice back", this::withdraw),
                new LeaseCommand("put right how the call to pay went", this::correctCall),
                new LeaseCommand("set the rent that it claims", () -> tenancy.setRent(CLAIMED, 6000)),
                new LeaseCommand("serve the notice", this::serve));
    }

    private Rivals recoverable() {
        return rivals(
                "to be won back",
                night(),
                new LeaseCommand("win it back by paying", () -> recover(RecoveryWay.PAID)),
                new LeaseCommand("win it back by the board", () -> recover(RecoveryWay.BOARD_TAKES_OVER)),
                new LeaseCommand("take in a file of payments", this::takeIn),
                new LeaseCommand("declare the first payment void", this::declareVoid),
                new LeaseCommand("set the rent before", () -> tenancy.setRent(CLAIMED.minusMonths(1), 6000)),
                new LeaseCommand("take the notice back", this::withdraw),
                new LeaseCommand("hand in the keys", this::handIn));
    }

    private Rivals runningOut() {
        return rivals(
                "running out",
                new LeaseCommand("tell late that the board won it back", () -> recover(RecoveryWay.BOARD_TAKES_OVER)),
                new LeaseCommand("contest the notice", this::contest),
                new LeaseCommand("hand in the keys", this::handIn),
                new LeaseCommand("apply for eviction", this::evict),
                new LeaseCommand("register a child", this::child),
                new LeaseCommand("take the notice back", this::withdraw),
                new LeaseCommand("give the owner notice", this::giveOwnerNotice),
                new LeaseCommand("get the owner's notice", this::receiveNotice));
    }

    private Rivals decided() {
        return rivals(
                "ended by the rent tribunal",
                new LeaseCommand("appeal the decision", this::appeal),
                new LeaseCommand("tell late that the board won it back", () -> recover(RecoveryWay.BOARD_TAKES_OVER)),
                new LeaseCommand("contest the notice", this::contest),
                new LeaseCommand("hand in the keys", this::handIn),
                new LeaseCommand("apply for eviction", this::evict),
                new LeaseCommand("take the notice back", this::withdraw));
    }

    private Rivals appealed() {
        return rivals(
                "appealed",
                new LeaseCommand("end it by the court", () -> decideAppeal(true)),
                new LeaseCommand("prolong it by the court", () -> decideAppeal(false)),
                new LeaseCommand("tell late that the board won it back", () -> recover(RecoveryWay.BOARD_TAKES_OVER)),
                new LeaseCommand("apply for eviction", this::evict),
                new LeaseCommand("take the notice back", this::withdraw));
    }

    private Rivals rivals(String standing, LeaseCommand... commands) {
        return new Rivals(standing, tenancy.story().bench(), List.of(commands));
    }

    /** From the move-in on the ledger is kept here; January and February are paid, and nothing after. */
    void calledOnToPay() {
        paid = letting(RentPayments.class)
                .record(
                        tenancy.lease(),
                        Payment.of(
                                tenancy.story().bench().clock().today(),
                                Money.ofKronor(2 * RENT),
                                Payer.TENANT,
                                "2027-000001"));
        tenancy.story().itIs(CALLED_ON);
        late = letting(Disturbances.class)
                .report(
                        tenancy.lease(),
                        new NewReport(ReportSource.RENT_LEDGER, CALLED_ON, "Marshyran saknas.", Optional.empty()));
        letting(Disturbances.class)
                .assess(
                        late,
                        Expected.any(),
                        new Assessment(
                                CALLED_ON,
                                Severity.SERIOUS,
                                false,
                                false,
                                new Assessment.Weighed("Har nyss flyttat in.", "En månads hyra.")));
        letting(Rectifications.class)
                .send(
                        late,
                        Expected.any(),
                        new NewRectification(
                                Fault.UNPAID_RENT,
                                "Marshyran saknas.",
                                "Betala.",
                                Optional.empty(),
                                new Sendings(CALLED_ON, CALLED_ON, PostedLetters.next(), CALLED_ON, null, null)));
    }

    private void correctCall() {
        letting(NoticeCorrections.class)
                .correct(
                        late,
                        Expected.any(),
                        1,
                        new CorrectedSendings(
                                new Sendings(null, null, null, null, null, CALLED_ON.plusDays(1)),
                                Optional.empty(),
                                "Kvittensen kom senare."));
    }

    private void serveFirst() {
        write();
        serve();
    }

    void write() {
        tenancy.story().itIs(SERVED);
        letting(Terminations.class)
                .recordGround(
                        tenancy.lease(),
                        new GroundRecord(Ground.UNPAID_RENT, SERVED, "Marshyran.", "Enhetschefen", null));
        letting(Terminations.class)
                .prepareNotice(
                        tenancy.lease(),
                        Expected.any(),
                        new PreparedNotice(SERVED, NoticeKind.ORDINARY, "Obetald hyra.", null, null, null));
    }

    private void declareVoid() {
        letting(RentPayments.class).declareVoid(tenancy.lease(), paid, "Annat kontrakt.");
    }

    private void serve() {
        letting(Terminations.class)
                .serve(
                        tenancy.lease(),
                        Expected.any(),
                        new Delivery(ServiceWay.SERVED, SERVED, SERVED, null, null, null, null));
    }

    private void openRecovery() {
        letting(Recoveries.class).open(tenancy.lease(), Expected.any(), SERVED, SERVED);
    }

    private void ruleOut() {
        letting(Recoveries.class).ruleOut(tenancy.lease(), Expected.any(), MUST_LEAVE_BY, "Har sagt upp sig själv.");
    }

    private void recover(RecoveryWay way) {
        letting(Recoveries.class)
                .recover(tenancy.lease(), Expected.any(), new WonBack(way, LAST_DAY_TO_PAY, "SN 2027/41"));
    }

    private LeaseCommand night() {
        return LeaseCommand.night(tenancy.story().bench(), "C-03");
    }

    private void takeIn() {
        tenancy.takeIn(Payment.of(LAST_DAY_TO_PAY, Money.ofKronor(RENT), Payer.TENANT, "2027-000117"));
    }

    private void contest() {
        letting(Disputes.class).contest(tenancy.lease(), Expected.any(), new Contest(SERVED, true));
    }

    void withdraw() {
        letting(Terminations.class)
                .withdraw(
                        tenancy.lease(),
                        Expected.any(),
                        new Withdrawal(tenancy.story().bench().clock().today(), "Hyran betalas av en anhörig."));
    }

    private void handIn() {
        letting(Departures.class).returnKeys(tenancy.lease(), Expected.any(), new Leaving(TODAY, false, null));
    }

    private void child() {
        tenancy.register(new NewCoResident(
                CoResidentKind.CHILD, TODAY, Optional.empty(), Optional.of(YearMonth.from(TODAY)), Optional.empty()));
    }

    private void evict() {
        letting(Evictions.class).apply(tenancy.lease(), Expected.any(), TODAY, 0);
    }

    private void appeal() {
        letting(Disputes.class).appeal(tenancy.lease(), Expected.any(), TODAY);
    }

    private void decideAppeal(boolean ends) {
        letting(Disputes.class).decideAppeal(tenancy.lease(), Expected.any(), ends(ends));
    }

    private static TribunalDecision ends(boolean ends) {
        return new TribunalDecision(TODAY, ends, null, false);
    }

    private void contestOwners() {
        letting(OwnerNoticeAnswers.class).contest(tenancy.lease(), TODAY);
    }

    private void decideOwners(boolean ends) {
        letting(OwnerNoticeAnswers.class).decide(tenancy.lease(), ends(ends));
    }

    private void takeBackOwners() {
        letting(OwnerNoticeAnswers.class).takeBack(tenancy.lease(), new Withdrawal(TODAY, "Huset byggs inte om."));
    }

    private void giveBack() {
        letting(Handbacks.class).end(tenancy.lease(), TODAY);
    }

    private void giveOwnerNotice() {
        letting(Handbacks.class).giveNotice(tenancy.lease(), TODAY);
    }

    private void receiveNotice() {
        letting(OwnerNotices.class)
                .receive(
                        tenancy.lease(),
                        new ReceivedNotice(
                                new OwnerNotice(
                                        TODAY,
                                        NoticeKind.ORDINARY,
                                        OwnerGround.OWNERS_INTEREST,
                                        "Huset ska byggas om.",
                                        null,
                                        null),
                                new Delivery(ServiceWay.SERVED, TODAY, TODAY, null, null, null, null),
                                null,
                                null,
                                null),
                        false);
    }

    private <B> B letting(Class<B> bean) {
        return tenancy.story().lettingOfficer(bean);
    }
}
