package se.hemvist.followup.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.StandsOn;
import se.hemvist.lease.sublease.TermsExplained;

/** Lines of running leases: moved into on 3 June 2024, signed three weeks before, and what a test says else. */
final class ARow {

    static final LocalDate HIRED = LocalDate.of(2024, 5, 2);
    static final LocalDate SIGNED = LocalDate.of(2024, 5, 13);
    static final LocalDate START = LocalDate.of(2024, 6, 1);
    static final LocalDate MOVED_IN = LocalDate.of(2024, 6, 3);

    private final Programme programme;
    private int line = 2;
    private String identityNumber = "198001022386";
    private boolean protectedIdentity;
    private String number = "4711-1102";
    private String administration;
    private LocalDate movedInOn = MOVED_IN;
    private Occupancy occupancy = Occupancy.of(1);
    private Optional<String> owner = Optional.empty();
    private Optional<LocalDate> waiver;
    private Optional<LocalDate> support;
    private Optional<LocalDate> assignment;
    private Optional<LocalDate> inspected = Optional.empty();
    private Optional<CheckpointRecord> checkpoint = Optional.empty();

    private ARow(Programme programme, boolean supported, String administration) {
        this.programme = programme;
        this.administration = administration;
        this.waiver = Optional.of(SIGNED).filter(day -> supported);
        this.support = Optional.of(LocalDate.of(2025, 12, 1)).filter(day -> supported);
        this.assignment = Optional.of(LocalDate.of(2024, 4, 22)).filter(day -> supported);
    }

    static ARow housingFirst() {
        return new ARow(Programme.HOUSING_FIRST, true, "social-administration");
    }

    static ARow trial() {
        return new ARow(Programme.TRIAL, false, "district-administration");
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

    TakeoverRow row() {
        boolean supported = programme == Programme.HOUSING_FIRST;
        return new TakeoverRow(
                line,
                new TakeoverRow.Whose(
                        programme,
                        new NewPerson(IdentityNumber.parse(identityNumber), "Prov", "Person", protectedIdentity),
                        Optional.empty(),
                        owner),
                new TakeoverRow.Parts(
                        administration,
                        Optional.of("coordination-unit").filter(code -> supported),
                        Optional.of("support-provider").filter(code -> supported),
                        Optional.of("letting-office").filter(code -> supported),
                        "housing-company"),
                new TakeoverRow.Home(
                        number,
                        new Address("Provgatan 1, lgh 1102", "411 01", "Provstad", "Centrum"),
                        new Size(1, new BigDecimal("38.5")),
                        lease()),
                new TakeoverRow.Course(
                        Optional.of(new Runs(LocalDate.of(2024, 4, 15), Optional.empty())),
                        support.map(day -> new Runs(day, Optional.empty())),
                        assignment,
                        checkpoint));
    }

    private RunningLease lease() {
        return new RunningLease(
                new SigningRecord(
                        null,
                        new SigningRecord.Agreed(SIGNED, START, Money.ofKronor(6450), false, occupancy),
                        StandsOn.newly(new HeadLeaseTerms(HIRED, START, BlockLet.no(), Period.ofMonths(3), null)),
                        SigningRecord.Terms.general(new TermsExplained(SIGNED, "ek", "2024-01", true)),
                        waiver.isPresent()),
                new MoveInRecord(
                        movedInOn, new MoveInRecord.Keys(START.atTime(10, 0), "Värdens kontor"), false, SIGNED),
                new RunningLease.Since(
                        waiver.map(day -> new RunningLease.HeldWaiver(day, Optional.empty())),
                        inspected.map(day -> new RunningLease.MadeInspection(day, "Pärm 7"))));
    }
}
