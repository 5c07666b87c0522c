package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatHold.Holder;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** Holding flats for an offer. Whoever holds several does so in the order of their ids, so that nobody waits in a ring. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Holds {

    @Inject
    ReportedFlats flats;

    @Inject
    Event<VacancyEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** For which offer a flat is held, of which programme its case is, and from which day on. */
    public record ForOffer(UUID offer, Programme programme, LocalDate on) {}

    /**
     * Holds the flat for the offer.
     *
     * @param field where the caller names the flat
     * @throws FlatRefusal.UnknownFlat    if there is no such flat
     * @throws FlatRefusal.AlreadyHeld    if another offer holds it; it says in which role, and since when
     * @throws FlatRefusal.OtherStream    if it is used for others than those whose cases are worked on here
     * @throws FlatRefusal.OtherProgramme if it is vacant again, and the city goes on hiring it for another programme
     * @throws FlatRefusal.NotVacant      if it is let or has been taken back
     */
    public void hold(FlatId flat, ForOffer wanting, String field) {
        try {
            Flat wanted = flats.lock(flat);
            flats.openHold(flat).ifPresent(rival -> {
                throw rival.taken();
            });
            wanted.hold(wanting.programme());
        } catch (FlatRefusal taken) {
            throw taken.at(field);
        }
        flats.add(new FlatHold(flat, wanting.offer(), wanting.on(), holder()));
    }

    /**
     * Uses the flat for the stream from the day on, once; again for the same changes nothing.
     *
     * @param confirmation what was kept when the quota was heeded ({@link QuotaStandings#heed})
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     * @throws FlatRefusal.OtherStream if it is used for another stream
     * @throws FlatRefusal.NotVacant   if it is let or has been taken back
     */
    public void streamed(FlatId flat, FlatStream stream, Optional<QuotaConfirmation> confirmation, LocalDate on) {
        flats.lock(flat).streamed(stream, confirmation, on).ifPresent(happened::fire);
    }

    /** Frees the flat at once. */
    public void release(FlatId flat, UUID offer, LocalDate on) {
        VacancyEvent.Freed freed = flats.lock(flat).free(on);
        end(flat, offer, on);
        happened.fire(freed);
    }

    /** Takes the flat out of what is vacant: it has been signed for. */
    public void let(FlatId flat, UUID offer, LocalDate on) {
        flats.lock(flat).let();
        end(flat, offer, on);
    }

    /**
     * It was signed for by mistake: the offer holds it as it has since it was first held, whenever that is found out.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     * @throws FlatRefusal.NotVacant   unless it is let
     */
    public void holdAgain(FlatId flat, UUID offer) {
        flats.lock(flat).contractVoided();
        flats.lastHold(flat, offer).orElseThrow(IllegalStateException::new).goOn();
    }

    /**
     * Who was signed for in the one flat lives in the other: that one is let, and the one that was recorded vacant, as if nobody had
     * had it. Both are locked in the order of their ids.
     *
     * @throws FlatRefusal.UnknownFlat    if there is no such flat
     * @throws FlatRefusal.OtherStream    if it is used for others than those whose cases are worked on here
     * @throws FlatRefusal.OtherProgramme if it is vacant again, and the city goes on hiring it for another programme
     * @throws FlatRefusal.NotVacant      unless it is vacant, and the recorded one let
     */
    public void letInstead(FlatId recorded, FlatId right, Programme programme, LocalDate on) {
        Stream.of(recorded, right).sorted(Comparator.comparing(FlatId::value)).forEach(flats::lock);
        Flat lived = flats.get(right);
        lived.hold(programme);
        lived.let();
        Flat mistaken = flats.get(recorded);
        mistaken.contractVoided();
        happened.fire(mistaken.free(on));
    }

    /**
     * Who lived in it has left, or was to move in and does not, and the city goes on hiring it: it is vacant again, for the next
     * one of the programme.
     *
     * @param hiredFor what the city's lease of it was signed for
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     * @throws FlatRefusal.NotVacant   unless it is let
     */
    public void emptied(FlatId flat, Programme hiredFor, LocalDate on) {
        flats.lock(flat).empty(hiredFor, on);
    }

    /**
     * Who lived in it, and left last, left on another day than was recorded: it can be had from then.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    public void leftOn(FlatId flat, LocalDate was, LocalDate on) {
        flats.lock(flat).leftOn(was, on);
    }

    /**
     * The city's lease of it ends: if nobody lives there, it is to be had no longer.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     * @throws FlatRefusal.NotVacant   if an offer holds it
     */
    public void stopOffering(FlatId flat, LocalDate on) {
        flats.lock(flat).stopOffering(on);
    }

    /**
     * The same, but for a flat that an offer holds: whoever ends the lease looks again when it is {@link VacancyEvent.Freed}.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    public void stopOfferingUnlessHeld(FlatId flat, LocalDate on) {
        flats.lock(flat).stopOfferingUnlessHeld(on);
    }

    /**
     * The city's lease of it runs on after all, and nobody lives there: it is to be had again, for the next one of the programme.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    public void offerAgain(FlatId flat, Programme hiredFor, LocalDate on) {
        flats.lock(flat).offerAgain(hiredFor, on);
    }

    /**
     * It was given back to its owner.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     * @throws FlatRefusal.NotVacant   if an offer holds it
     */
    public void givenBack(FlatId flat, LocalDate on) {
        flats.lock(flat).giveBack(on);
    }

    /**
     * The flat with its address, for the work inside a transaction.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    public FlatView look(FlatId flat) {
        return flats.get(flat).view();
    }

    /** The vacant flats of the companies, with their addresses, those that can be had first at the top. */
    public List<FlatView> vacantOf(Set<OrganisationId> companies) {
        return flats.vacantOf(companies).stream().map(Flat::view).toList();
    }

    /** The vacant flats of the municipality, with their addresses, those that can be had first at the top. */
    public List<FlatView> vacantIn(Municipality municipality) {
        return flats.vacantIn(municipality).stream().map(Flat::view).toList();
    }

    private void end(FlatId flat, UUID offer, LocalDate on) {
        flats.openHold(flat, offer).orElseThrow(IllegalStateException::new).end(on);
    }

    private Holder holder() {
        return new Holder(
                access.leaveGivenTo().stream().map(Role::name).findFirst().orElseThrow(IllegalStateException::new),
                clock.now());
    }
}
