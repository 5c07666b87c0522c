package se.hemvist.followup.sparekey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.sparekey.SpareKeyRefusal.KeyIsKept;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoKeyKept;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoSuchUse;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Keeping a participant's spare key (reservnyckel). All of it is between the participant and the support staff. */
@Stateless
public class SpareKeys {

    @Inject
    AssignmentProgress assignments;

    @Inject
    OfferedKeys keys;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the participant was offered to leave a spare key with the staff, and what came of it.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws SpareKeyRefusal.NoSupportNow unless a phase of the support runs
     * @throws KeyIsKept                    if the staff keep one already
     * @throws SpareKeyRefusal.TermsMissing if it is kept without terms, or there are terms and it is not kept
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or a text is blank
     */
    @Operation("spare-key.offer")
    public void offer(AssignmentId id, KeyOffer offer) {
        AssignmentFile assignment = assignments.take(id);
        kept(id).ifPresent(key -> {
            throw new KeyIsKept(key.offeredOn());
        });
        keys.add(SpareKey.offered(assignment, offer, clock.today()));
    }

    /**
     * Records that the staff used it.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoKeyKept if they keep none
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or a text is blank
     */
    @Operation("spare-key.use")
    public void use(AssignmentId id, KeyUse use) {
        assignments.take(id);
        kept(id).orElseThrow(() -> new NoKeyKept(use.on())).use(use, clock.today());
    }

    /**
     * Strikes a use that was recorded by mistake, even of a key that was given back.
     *
     * @param offeredOn the day on which the key was offered
     * @param number    of the use, in the order in which they were recorded
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoSuchUse if there is none by that number, or it was struck before
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said what was wrong
     */
    @Operation("spare-key.strike-use")
    public void strikeUse(AssignmentId id, LocalDate offeredOn, int number, String reason) {
        assignments.take(id);
        Struck mistake = Struck.of(clock.today(), access.actor().user(), reason);
        keys.of(id).stream()
                .filter(key -> key.offeredOn().equals(offeredOn) && key.hasUse(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchUse(number))
                .strikeUse(number, mistake);
    }

    /**
     * Records that the participant has it back.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws NoKeyKept if they keep none
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order
     */
    @Operation("spare-key.give-back")
    public void giveBack(AssignmentId id, LocalDate on) {
        assignments.take(id);
        kept(id).orElseThrow(() -> new NoKeyKept(on)).giveBack(on, clock.today());
    }

    /**
     * What became of the offers so far, the latest first.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "spare-key.read", read = true)
    public List<SpareKeyView> of(AssignmentId id) {
        access.permit(assignments.look(id));
        return keys.of(id).stream().map(SpareKey::view).toList();
    }

    private Optional<SpareKey> kept(AssignmentId id) {
        return keys.of(id).stream().filter(SpareKey::isKept).findFirst();
    }
}
