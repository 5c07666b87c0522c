package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.number.Municipality;

/**
 * A case to be opened.
 *
 * @param id       one that no case has had
 * @param openedOn the day that decides which version of the steps it keeps to
 */
public record NewCase(
        CaseId id, CaseSubject subject, CaseParties parties, ReceivedApplication application, LocalDate openedOn) {

    /** With what its timeline begins. */
    Occurrence received() {
        return Occurrence.of("application-received", application.receivedOn());
    }

    /**
     * Whom and what a case is about.
     *
     * @param person left out where a flat is asked for before the one who will live in it is known
     */
    public record CaseSubject(Municipality municipality, Programme programme, Optional<PersonId> person) {}
}
