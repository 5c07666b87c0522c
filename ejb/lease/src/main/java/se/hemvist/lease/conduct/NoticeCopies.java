package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.disclosure.Receiver;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.sublease.SubleaseParties;

/** Who has copies of a rectification notice, and is told of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoticeCopies {

    private static final String COPY = "Kopia av anmodan att vidta rättelse";
    private static final String BOARD = "Socialnämnden";
    private static final String TOLD = "Underrättelse om störning eller annan misskötsamhet, JB 12:25 a";

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    /**
     * Those who have copies, each once and never the office that writes to itself; the letter asks them to reach the tenant, so that
     * none goes once the lease is over.
     */
    void tell(DisturbanceCase disturbance, RectificationNotice sent) {
        CaseFile file = cases.look(disturbance.about().caseId());
        withCopies(disturbance.parties()).forEach(party -> {
            if (disturbance.goesOn()) {
                letters.send("rectification-sent", party, file);
            }
            copy(file, party, sent.sentOn());
        });
        sent.boardToldOn().ifPresent(on -> disclosures.note(file.id(), board(on)));
    }

    /** Those who have copies, and the board where it was told on another day than was recorded. */
    void tellCorrected(DisturbanceCase disturbance, RectificationNotice recorded, RectificationNotice gone) {
        CaseFile file = cases.look(disturbance.about().caseId());
        withCopies(disturbance.parties()).forEach(party -> letters.send("rectification-corrected", party, file));
        gone.boardToldOn()
                .filter(on -> !recorded.boardToldOn().equals(Optional.of(on)))
                .ifPresent(on -> disclosures.note(file.id(), board(on)));
    }

    private static Stream<OrganisationId> withCopies(SubleaseParties parties) {
        return Stream.of(parties.administration(), parties.provider())
                .distinct()
                .filter(party -> !party.equals(parties.headTenant()));
    }

    private void copy(CaseFile file, OrganisationId to, LocalDate on) {
        disclosures.note(
                file.id(), Disclosure.of(Disclosed.OTHER, to, Ground.NEED, on).saying(COPY));
    }

    private static Disclosure board(LocalDate on) {
        Receiver board = Receiver.of(Optional.empty(), Optional.of(BOARD));
        return new Disclosure(Disclosed.OTHER, board, Ground.DUTY, on, Optional.of(TOLD));
    }
}
