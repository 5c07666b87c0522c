package se.hemvist.followup.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal;

/** Being available to the landlords of trial and training flats, and acting at once. */
@Stateless
public class LandlordCalls {

    @Inject
    LivedIn stays;

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptPlacements kept;

    @Inject
    WaitingCalls waiting;

    @Inject
    Deadlines deadlines;

    @Inject
    CutOff cutOff;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the landlord wants contact, now.
     *
     * @return its number in the stay
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if nobody stays there in a trial or training flat
     * @throws CaseRefusal.MissingPart         if nothing is said of what about
     */
    @Operation("landlord-call.receive")
    public int receive(SubleaseId stay, String summary) {
        Placed placed = stays.take(stay, clock.today());
        int number = kept.calls(stay).size() + 1;
        LandlordCall call =
                new LandlordCall(placed, number, cutOff.receipt(placed.about().municipality()), summary);
        kept.add(call);
        deadlines.derive(waiting, waiting.of(call));
        return number;
    }

    /**
     * Records what the contact person has done.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if there is no such call, it was acted on before, or nobody stays there any more
     * @throws CaseRefusal                     if the day is out of order, or it is not said what was done
     */
    @Operation("landlord-call.act")
    public void act(SubleaseId stay, int number, CallAction done) {
        LocalDate today = clock.today();
        stays.take(stay, today);
        LandlordCall call = kept.call(stay, number);
        call.act(done, today);
        deadlines.met(waiting, call.id(), "", done.on());
    }

    /**
     * Strikes one that was recorded by mistake, even after the stay.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if there is no such call, or it was struck before
     * @throws CaseRefusal.MissingPart         if it is not said what was wrong
     */
    @Operation("landlord-call.strike")
    public void strike(SubleaseId stay, int number, String reason) {
        stays.permitted(stay);
        LandlordCall call = kept.call(stay, number);
        call.strike(Struck.of(clock.today(), access.actor().user(), reason));
        deadlines.cancel(waiting, call.id(), "", clock.today());
    }

    /**
     * The landlord's calls of a stay, the latest first.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "landlord-call.list", read = true)
    public List<CallView> of(SubleaseId stay) {
        access.permit(subleases.look(stay));
        return kept.calls(stay).stream().map(LandlordCall::view).toList();
    }
}
