package se.hemvist.followup.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.TrialDecision;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.StandsOn;
import se.hemvist.lease.sublease.TermsExplained;
import se.hemvist.lease.training.ConversionRecord;
import se.hemvist.lease.waiver.PastWaiver;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverFiling;

/** Lines of running leases: moved into on 3 June 2024, signed three weeks before, and what a test says else. */
final class ARow {

    static final LocalDate SIGNED = LocalDate.of(2024, 5, 13);
    static final LocalDate START = LocalDate.of(2024, 6, 1);
    static final LocalDate MOVED_IN = LocalDate.of(2024, 6, 3);

    private final Programme programme;
    private final InTheRow like;
    private int line = 2;
    private String identityNumber = InTheRow.SOMEONE;
    private boolean protectedIdentity;
    private String number = "4711-1102";
    private String administration;
    private Period earlier = Period.ZERO;
    private LocalDate movedInOn = MOVED_IN;
    private Occupancy occupancy = Occupancy.of(1);
    private Optional<String> owner = Optional.empty();
    private Optional<LocalDate> waiver;
    private Optional<LocalDate> support;
    private Optional<LocalDate> assignment;
    private Optional<LocalDate> inspected = Optional.empty();
    private Optional<CheckpointRecord> checkpoint = Optional.empty();
    private Optional<String> reference = Optional.empty();
    private Optional<Period> notice = Optional.empty();
    private Optional<LocalDate> inARowSince = Optional.empty();
    private LocalDate hiredFrom = START;
    private Optional<YearMonth> paidThrough = Optional.empty();
    private RentBasis basis = RentBasis.none();
    private Optional<ConversionRecord> conversion = Optional.empty();
    private Optional<TrialDecision> goesOn = Optional.empty();
    private List<AwayDays> away = List.of();
    private PastWaiver drawnUp = new PastWaiver(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private ARow(Programme programme) {
        this.programme = programme;
        this.like = new InTheRow(programme);
        this.administration = like.administration();
        this.waiver = like.where(SIGNED);
        this.support = like.where(LocalDate.of(2025, 12, 1));
        this.assignment = like.where(LocalDate.of(2024, 4, 22));
    }

    static ARow training() {
        return new ARow(Programme.TRAINING);
    }

    static ARow housingFirst() {
        return new ARow(Programme.HOUSING_FIRST);
    }

    static ARow trial() {
        return new ARow(Programme.TRIAL);
    }

    ARow in(int place) {
        line = place;
        return this;
    }

    ARow of(String someone) {
        identityNumber = someone;
        return this;
    }

    ARow flat(String called) {
        number = called;
        return this;
    }

    ARow hidden() {
        protectedIdentity = true;
        return this;
    }

    ARow ownedBy(String user) {
        owner = Optional.of(user);
        return this;
    }

    ARow administeredBy(String code) {
        administration = code;
        return this;
    }

    ARow movedInOn(LocalDate day) {
        movedInOn = day;
        return this;
    }

    ARow with(Occupancy living) {
        occupancy = living;
        return this;
    }

    ARow waivedOn(Optional<LocalDate> day) {
        waiver = day;
        return this;
    }

    ARow supportDecidedOn(Optional<LocalDate> day) {
        support = day;
        return this;
    }

    ARow inspectedOn(LocalDate day) {
        inspected = Optional.of(day);
        return this;
    }

    ARow checkedOn(LocalDate day) {
        checkpoint = Optional.of(new CheckpointRecord(
                day,
                Set.of(CheckpointRecord.Participant.CONTACT_PERSON),
                CheckpointRecord.Result.WORKS_WELL,
                "Se akten."));
        return this;
    }

    /** The same, so much longer ago. */
    ARow earlierBy(Period time) {
        earlier = time;
        movedInOn = movedInOn.minus(time);
        return this;
    }

    ARow called(String something) {
        reference = Optional.of(something);
        return this;
    }

    ARow agreedOn(Period own) {
        notice = Optional.of(own);
        return this;
    }

    /** The same tenant has hired the flat since that day, by leases before this one. */
    ARow inARowSince(LocalDate day) {
        inARowSince = Optional.of(day);
        return this;
    }

    /** The city hires the flat from that day on, by a contract of thirty days before. */
    ARow hiredFrom(LocalDate day) {
        hiredFrom = day;
        return this;
    }

    /** What the flat costs the head tenant, and what is added for furniture. */
    ARow restingOn(int headRent, int furniture) {
        basis = new RentBasis(Optional.of(Money.ofKronor(headRent)), Money.ofKronor(furniture), Money.ofKronor(0));
        return this;
    }

    ARow paidThrough(YearMonth month) {
        paidThrough = Optional.of(month);
        return this;
    }

    ARow convertedOn(LocalDate day) {
        conversion = Optional.of(new ConversionRecord(day, "Se akten.", day, day, Optional.empty()));
        return this;
    }

    ARow goesOn(LocalDate decidedOn, LocalDate reviewOn) {
        goesOn = Optional.of(new TrialDecision(
                decidedOn, TrialDecision.Kind.SPECIAL_REASONS, "Enhetschefen", "Se akten.", reviewOn));
        return this;
    }

    ARow away(AwayDays... days) {
        away = List.of(days);
        return this;
    }

    /** The days of a waiver in the order of its steps, as far as it has come; the last is that of an approval. */
    ARow waiverSteps(LocalDate... days) {
        drawnUp = new PastWaiver(
                step(days, 0).map(day -> new WaiverDraft(day, PastWaiver.GROUND, Optional.empty())),
                step(days, 1),
                step(days, 2).map(day -> new WaiverFiling(day, "HN 7-25")),
                step(days, 3).map(day -> new TribunalRuling(day, TribunalAnswer.APPROVED)));
        return this;
    }

    private static Optional<LocalDate> step(LocalDate[] days, int place) {
        return Arrays.stream(days).skip(place).findFirst();
    }

    TakeoverRow row() {
        return new TakeoverRow(
                line,
                new TakeoverRow.Whose(
                        programme,
                        InTheRow.person(identityNumber, protectedIdentity),
                        Optional.empty(),
                        reference,
                        owner),
                like.parts(administration),
                new TakeoverRow.Home(
                        new TakeoverRow.OwnersFlat("housing-company", number),
                        new Address("Provgatan 1, lgh 1102", "411 01", "Provstad", "Centrum"),
                        new Size(1, new BigDecimal("38.5")),
                        lease(),
                        new TakeoverRow.Lived(drawnUp, conversion, goesOn, away)),
                new TakeoverRow.Course(
                        Optional.of(InTheRow.since(LocalDate.of(2024, 4, 15).minus(earlier))),
                        support.map(InTheRow::since),
                        assignment,
                        checkpoint));
    }

    private RunningLease lease() {
        return new RunningLease(
                new SigningRecord(
                        null,
                        new SigningRecord.Agreed(
                                SIGNED.minus(earlier), START.minus(earlier), Money.ofKronor(6450), false, occupancy),
                        StandsOn.newly(
                                new HeadLeaseTerms(
                                        hiredFrom.minusDays(30).minus(earlier),
                                        hiredFrom.minus(earlier),
                                        BlockLet.no(),
                                        Period.ofMonths(3),
                                        null),
                                basis),
                        SigningRecord.Terms.general(new TermsExplained(SIGNED.minus(earlier), "ek", "2024-01", true)),
                        waiver.isPresent()),
                notice,
                inARowSince,
                new MoveInRecord(
                        movedInOn,
                        new MoveInRecord.Keys(START.minus(earlier).atTime(10, 0), "Värdens kontor"),
                        false,
                        SIGNED.minus(earlier)),
                new RunningLease.Since(
                        waiver.map(day -> new RunningLease.HeldWaiver(day, Optional.empty())),
                        inspected.map(day -> new RunningLease.MadeInspection(day, "Pärm 7")),
                        paidThrough));
    }
}
