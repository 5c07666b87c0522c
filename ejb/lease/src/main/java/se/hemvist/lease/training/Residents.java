package se.hemvist.lease.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.rent.RentRecords;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.training.TrainingRefusal.NobodyMovesOn;

/** Residents of training flats who move on (flyttar vidare): nobody gives notice, and the support lives until the keys are back. */
@Stateless
public class Residents {

    @Inject
    SubleaseProgress subleases;

    @Inject
    SubleaseEnds ends;

    @Inject
    MovesOn moves;

    @Inject
    RentRecords rents;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * It works well, and the resident moves on to another flat or to a trial flat; the lease runs until the keys are back.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease  if there is no such sublease
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere unless it is lived in
     * @throws NobodyMovesOn           if it is no training flat
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if the day is before the move-in
     * @throws CaseRefusal.MissingPart if it is not said how it works
     */
    @Operation("sublease.move-on")
    public void moveOn(SubleaseId id, NextStep next) {
        lock(id);
        LeaseFacts lease = subleases.lived(id);
        if (lease.programme() != Programme.TRAINING) {
            throw new NobodyMovesOn(lease.programme());
        }
        LocalDate movedInOn = lease.days().movedInOn().orElseThrow();
        Input.notAfter(clock.today(), Input.notBefore(movedInOn, next.on(), "on"), "on");
        String summary = Input.text(next.summary(), "summary");
        moves.add(new MovingOn(id, new NextStep(next.on(), next.to(), summary)));
        ends.moveOn(id, next.on());
        tell(lease.file(), Occurrence.of("moves-on", next.on()).because(summary), "moves-on");
    }

    /**
     * The keys are back: rent is owed and support is given no longer.
     *
     * @throws TrainingRefusal.MovingOnNotThere if the resident does not move on, or has left before
     * @throws CaseRefusal                      if a day is to come, or before it was settled that the resident moves on
     */
    @Operation("sublease.return-keys")
    public void returnKeys(SubleaseId id, Leaving leaving) {
        SubleaseFile file = lock(id);
        moves.get(file).leave(leaving, clock.today());
        rents.owedUntil(id, Optional.of(leaving.on()));
        ends.vacate(id, leaving.on(), Optional.empty());
        tell(file, Occurrence.of("keys-returned", leaving.on()), "keys-returned");
    }

    /**
     * All is settled, and the case is over.
     *
     * @throws TrainingRefusal.MovingOnNotThere if the keys are not back, or all was settled before
     * @throws se.hemvist.lease.leaving.LeavingRefusal as long as goods may be fetched, claims be brought or rent is owed
     */
    @Operation("sublease.settle")
    public void settle(SubleaseId id, Settlement settlement) {
        SubleaseFile file = lock(id);
        rents.settled(
                id,
                moves.get(file)
                        .settle(settlement, rents.left(id), clock.today())
                        .ofRent());
        ends.settle(id, settlement.on());
        CaseId caseId = file.about().caseId();
        cases.note(caseId, Occurrence.of("tenancy-settled", settlement.on()));
        if (cases.lock(caseId).state() == CaseState.HOUSED) {
            cases.advance(caseId, CaseState.CLOSED, "home-over", settlement.on());
        }
    }

    private void tell(SubleaseFile file, Occurrence occurrence, String letter) {
        CaseId caseId = file.about().caseId();
        cases.note(caseId, occurrence);
        letters.sendToOthers(letter, cases.look(caseId));
    }

    private SubleaseFile lock(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        return file;
    }
}
