package se.hemvist.web.rest.takeovers;

import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.followup.takeover.WaitingRow;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;

/** Reads what a line of a case that waits says, its cells being in order. */
final class WaitingLines {

    private WaitingLines() {}

    static WaitingRow row(WaitingCells cells, int number) {
        return new WaitingRow(number, whose(cells), parts(cells), course(cells));
    }

    private static WaitingRow.Whose whose(WaitingCells cells) {
        return new WaitingRow.Whose(
                Programme.valueOf(cells.text(WaitingColumn.PROGRAMME)),
                person(cells),
                cells.text(WaitingColumn.REFERENCE),
                cells.given(WaitingColumn.OWNER));
    }

    private static Optional<NewPerson> person(WaitingCells cells) {
        return cells.given(WaitingColumn.IDENTITY_NUMBER)
                .map(number -> new NewPerson(
                        cells.identityNumber(),
                        cells.text(WaitingColumn.GIVEN_NAME),
                        cells.text(WaitingColumn.FAMILY_NAME),
                        cells.text(WaitingColumn.PROTECTED).equals("ja")));
    }

    private static Parts parts(WaitingCells cells) {
        return new Parts(
                cells.text(WaitingColumn.ADMINISTRATION),
                cells.given(WaitingColumn.COORDINATION_UNIT),
                cells.given(WaitingColumn.PROVIDER),
                cells.given(WaitingColumn.HEAD_TENANT));
    }

    private static WaitingRow.Course course(WaitingCells cells) {
        return new WaitingRow.Course(
                cells.day(WaitingColumn.APPLIED_ON),
                cells.day(WaitingColumn.WAITING_SINCE),
                runs(cells, WaitingColumn.HOME_DECIDED_ON, WaitingColumn.HOME_VALID_TO),
                runs(cells, WaitingColumn.SUPPORT_DECIDED_ON, WaitingColumn.SUPPORT_VALID_TO),
                cells.givenDay(WaitingColumn.CONSENT_ON)
                        .map(consented -> new WaitingRow.Basis(
                                consented,
                                cells.companies(),
                                cells.day(WaitingColumn.COMPANIES_ASKED_ON),
                                cells.day(WaitingColumn.COMPANIES_ANSWERED_ON))));
    }

    private static Optional<Runs> runs(WaitingCells cells, WaitingColumn decidedOn, WaitingColumn validTo) {
        return cells.givenDay(decidedOn).map(on -> new Runs(on, cells.givenDay(validTo)));
    }
}
