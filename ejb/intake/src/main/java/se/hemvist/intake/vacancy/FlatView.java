package se.hemvist.intake.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/**
 * A flat as the reader may see it.
 *
 * @param address left out for those who need not know it
 */
public record FlatView(FlatHead head, Optional<Address> address, Size size, LettingTerms terms, Incoming incoming)
        implements Related {

    /** Of the company that owns the flat. */
    public static final Relation LANDLORD = new Relation("landlord");

    /** Which flat, whose, and where it stands. */
    public record FlatHead(FlatId id, Municipality municipality, OrganisationId company, FlatState state) {}

    /**
     * How a flat came in and what it is used for.
     *
     * @param receivedOn the day it was handed over
     * @param number     what its owner calls it
     * @param agreement  under which it came; empty where flats do not come under agreements
     * @param zone       where it is; empty where the city's areas are not entered
     * @param stream     what it is used for; empty until that is settled
     * @param hiredFor   for which programme the city goes on hiring it; empty unless somebody has left it
     */
    public record Incoming(
            LocalDate receivedOn,
            Optional<String> number,
            Optional<AgreementId> agreement,
            Optional<Zone> zone,
            Optional<FlatStream> stream,
            Optional<Programme> hiredFor) {}

    /**
     * In what part of the city a flat is.
     *
     * @param district whose area that is, if a district administration's
     */
    public record Zone(AreaClass areaClass, Optional<OrganisationId> district) {}

    public FlatId id() {
        return head.id();
    }

    public OrganisationId company() {
        return head.company();
    }

    public FlatState state() {
        return head.state();
    }

    /** The day it was handed over. */
    public LocalDate receivedOn() {
        return incoming.receivedOn();
    }

    @Override
    public Municipality municipality() {
        return head.municipality();
    }

    @Override
    public UUID subject() {
        return head.id().value();
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.belongsTo(head.company().value()) ? Set.of(LANDLORD) : Set.of();
    }

    /** What it has cost by the day while it stands empty: as long as nobody has signed for it and it is not taken back. */
    public Optional<EmptyFlat> emptyUntil(LocalDate day) {
        return state() == FlatState.VACANT || state() == FlatState.HELD
                ? Optional.of(new EmptyFlat(terms.availableFrom(), day, terms.monthlyRent()))
                : Optional.empty();
    }

    /** The same for those who need not know where it is. */
    public FlatView withoutAddress() {
        return new FlatView(head, Optional.empty(), size, terms, incoming);
    }
}
