package se.hemvist.intake.vacancy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** What incoming flats are used for, and how that stands against the quota. */
@Stateless
public class Streams {

    @Inject
    ReportedFlats flats;

    @Inject
    QuotaStandings quotas;

    @Inject
    Event<VacancyEvent> happened;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Settles what a flat is used for, once; again for the same changes nothing.
     *
     * @param confirmation why others than the queue may get more than the quota; whoever gives it confirms by name
     * @throws FlatRefusal.UnknownFlat if there is none by that id
     * @throws FlatRefusal.OtherStream if it is used for another stream
     * @throws FlatRefusal.NotVacant   if somebody holds it, or it is let or has been taken back
     * @throws FlatRefusal.OverQuota   if the quota would be passed and nobody confirms it
     */
    @Operation("flat.settle")
    public void settle(FlatId id, Expected expected, FlatStream stream, Optional<String> confirmation) {
        FlatView view = flats.get(id).view();
        Actor actor = access.permit(view).actor();
        Optional<QuotaConfirmation> confirmed =
                quotas.heed(view, stream, QuotaConfirmation.of(actor.user(), confirmation), clock.today());
        Flat flat = flats.lock(id);
        expected.check();
        flat.streamed(stream, confirmed, clock.today()).ifPresent(happened::fire);
    }

    /**
     * How the incoming flats stand at the end of the day.
     *
     * @throws FlatRefusal.NoQuota where no flats come under agreements
     */
    @Operation(value = "quota.read", read = true)
    public QuotaStanding quota(Municipality municipality, LocalDate day) {
        access.permit(Related.anything(municipality));
        return quotas.on(municipality, day).orElseThrow(FlatRefusal.NoQuota::new);
    }

    /** Which flats went to others than the queue though the quota was passed, the latest first: who let that, and why. */
    @Operation(value = "quota-confirmation.list", read = true)
    public Page<ConfirmedUse> confirmations(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        return new Page<>(flats.confirmed(municipality, request), flats.countConfirmed(municipality), request);
    }
}
