package se.hemvist.web.rest.takeovers;

import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.takeover.TakeoverRow;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.StandsOn;
import se.hemvist.lease.sublease.TermsExplained;

import static se.hemvist.web.rest.takeovers.TakeoverColumn.ADMINISTRATION;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.APPLIED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.AREA;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.ASSIGNMENT_SINCE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.BENEFITS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.BLOCK_LET;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.BLOCK_LET_EARLIER;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.CHECKPOINT_HELD_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.CHECKPOINT_PRESENT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.CHECKPOINT_RESULT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.COORDINATION_UNIT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.FAMILY_NAME;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.FLAT_NUMBER;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.FURNITURE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.GIVEN_NAME;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HEAD_LEASE_NOTICE_MONTHS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HEAD_LEASE_SIGNED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HEAD_LEASE_START;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HEAD_RENT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HEAD_TENANT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HOME_DECIDED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.HOME_VALID_TO;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.INSPECTED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.INSPECTION_KEPT_AT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.KEYS_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.KEYS_PLACE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.LANDLORD;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.LANDLORD_TOLD_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.MONTHLY_RENT;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.MOVED_IN_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.NOTICE_MONTHS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.OCCUPANTS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.OCCUPANTS_LET_AS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.OCCUPANTS_LET_BECAUSE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.OCCUPANTS_LET_BY;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.OWNER;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.POSTAL_CODE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.PROGRAMME;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.PROTECTED;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.PROVIDER;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.REFERENCE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.RENT_PAID_THROUGH;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.ROOMS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SIGNED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SQUARE_METRES;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.START;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.STREET;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SUBLET_CONSENT_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SUPPORT_DECIDED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SUPPORT_VALID_TO;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.TERMS_EXPLAINED_BY;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.TERMS_EXPLAINED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.TERMS_VERSION;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.TOWN;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_VALID_TO;

/** Reads what a line whose cells are in order says. */
final class TakeoverLines {

    private static final String ELSEWHERE = "Övertagen, se akten.";

    private TakeoverLines() {}

    static TakeoverRow row(TakeoverCells cells, int number) {
        return new TakeoverRow(number, whose(cells), parts(cells), home(cells), course(cells));
    }

    private static TakeoverRow.Whose whose(TakeoverCells cells) {
        return new TakeoverRow.Whose(
                Programme.valueOf(cells.text(PROGRAMME)),
                new NewPerson(
                        cells.identityNumber(), cells.text(GIVEN_NAME), cells.text(FAMILY_NAME), cells.yes(PROTECTED)),
                cells.givenDay(APPLIED_ON),
                cells.given(REFERENCE),
                cells.given(OWNER));
    }

    private static TakeoverRow.Parts parts(TakeoverCells cells) {
        return new TakeoverRow.Parts(
                cells.text(ADMINISTRATION),
                cells.given(COORDINATION_UNIT),
                cells.given(PROVIDER),
                cells.given(HEAD_TENANT));
    }

    private static TakeoverRow.Home home(TakeoverCells cells) {
        return new TakeoverRow.Home(
                new TakeoverRow.OwnersFlat(cells.text(LANDLORD), cells.text(FLAT_NUMBER)),
                new Address(cells.text(STREET), cells.text(POSTAL_CODE), cells.text(TOWN), cells.text(AREA)),
                new Size(cells.number(ROOMS), cells.decimal(SQUARE_METRES)),
                new RunningLease(
                        signing(cells),
                        cells.given(NOTICE_MONTHS).map(Integer::valueOf).map(Period::ofMonths),
                        cells.givenDay(TakeoverColumn.IN_A_ROW_SINCE),
                        moveIn(cells),
                        since(cells)),
                LivedLines.lived(cells));
    }

    private static SigningRecord signing(TakeoverCells cells) {
        return new SigningRecord(
                null,
                new SigningRecord.Agreed(
                        cells.day(SIGNED_ON),
                        cells.day(START),
                        new Money(cells.decimal(MONTHLY_RENT)),
                        false,
                        occupancy(cells),
                        cells.givenDay(TakeoverColumn.LEASE_THROUGH).orElse(null)),
                StandsOn.newly(
                        new HeadLeaseTerms(
                                cells.day(HEAD_LEASE_SIGNED_ON),
                                cells.day(HEAD_LEASE_START),
                                new BlockLet(cells.yes(BLOCK_LET), cells.yes(BLOCK_LET_EARLIER)),
                                Period.ofMonths(cells.number(HEAD_LEASE_NOTICE_MONTHS)),
                                cells.givenDay(SUBLET_CONSENT_ON).orElse(null)),
                        rentBasis(cells)),
                SigningRecord.Terms.general(explained(cells)),
                LivedLines.signedWithLease(cells).isPresent());
    }

    private static RentBasis rentBasis(TakeoverCells cells) {
        return new RentBasis(
                Optional.of(HEAD_RENT).filter(cells::has).map(column -> new Money(cells.decimal(column))),
                added(cells, FURNITURE),
                added(cells, BENEFITS));
    }

    private static Money added(TakeoverCells cells, TakeoverColumn column) {
        return cells.has(column) ? new Money(cells.decimal(column)) : Money.ofKronor(0);
    }

    private static TermsExplained explained(TakeoverCells cells) {
        return new TermsExplained(
                cells.day(TERMS_EXPLAINED_ON), cells.text(TERMS_EXPLAINED_BY), cells.text(TERMS_VERSION), true);
    }

    private static Occupancy occupancy(TakeoverCells cells) {
        return new Occupancy(cells.has(OCCUPANTS) ? cells.number(OCCUPANTS) : 1, override(cells));
    }

    static Optional<OccupancyOverride> override(TakeoverCells cells) {
        return cells.given(OCCUPANTS_LET_BY)
                .map(by -> new OccupancyOverride(
                        by,
                        cells.given(OCCUPANTS_LET_AS).orElse(""),
                        cells.given(OCCUPANTS_LET_BECAUSE).orElse("")));
    }

    /** The hour at which the keys were handed over is known to nobody any longer. */
    private static MoveInRecord moveIn(TakeoverCells cells) {
        return new MoveInRecord(
                cells.day(MOVED_IN_ON),
                new MoveInRecord.Keys(cells.day(KEYS_ON).atStartOfDay(), cells.text(KEYS_PLACE)),
                false,
                cells.day(LANDLORD_TOLD_ON));
    }

    private static RunningLease.Since since(TakeoverCells cells) {
        return new RunningLease.Since(
                LivedLines.signedWithLease(cells)
                        .map(on -> new RunningLease.HeldWaiver(on, cells.givenDay(WAIVER_VALID_TO))),
                cells.givenDay(INSPECTED_ON)
                        .map(on -> new RunningLease.MadeInspection(on, cells.text(INSPECTION_KEPT_AT))),
                cells.given(RENT_PAID_THROUGH).map(YearMonth::parse));
    }

    private static TakeoverRow.Course course(TakeoverCells cells) {
        return new TakeoverRow.Course(
                runs(cells, HOME_DECIDED_ON, HOME_VALID_TO),
                runs(cells, SUPPORT_DECIDED_ON, SUPPORT_VALID_TO),
                cells.givenDay(ASSIGNMENT_SINCE),
                cells.givenDay(CHECKPOINT_HELD_ON)
                        .map(on -> new CheckpointRecord(
                                on,
                                Arrays.stream(cells.text(CHECKPOINT_PRESENT).split(" ", -1))
                                        .map(CheckpointRecord.Participant::valueOf)
                                        .collect(Collectors.toSet()),
                                CheckpointRecord.Result.valueOf(cells.text(CHECKPOINT_RESULT)),
                                ELSEWHERE)));
    }

    private static Optional<Runs> runs(TakeoverCells cells, TakeoverColumn decidedOn, TakeoverColumn validTo) {
        return cells.givenDay(decidedOn).map(on -> new Runs(on, cells.givenDay(validTo)));
    }
}
