package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AgreementView;
import se.hemvist.intake.supply.AgreementsInForce;
import se.hemvist.intake.supply.AreaView;
import se.hemvist.intake.supply.CityAreas;
import se.hemvist.intake.vacancy.FlatView.Zone;
import se.hemvist.intake.vacancy.VacancyEvent.Origin;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;

/** Takes a vacant flat in: under its owner's agreement, in its area, once. */
@ApplicationScoped
class Reception {

    @Inject
    ReportedFlats flats;

    @Inject
    AgreementsInForce agreements;

    @Inject
    CityAreas areas;

    @Inject
    Event<VacancyEvent> happened;

    /** The flat that the owner has handed over by that number for that day before, if it has. */
    Optional<Flat> known(NewFlat reported) {
        return reported.owner()
                .number()
                .flatMap(number ->
                        flats.find(reported.company(), number, reported.terms().availableFrom()));
    }

    /** On what terms flats come in in the municipality on the day. */
    Terms terms(Municipality municipality, LocalDate day) {
        Optional<List<AgreementView>> inForce = agreements.areNeededIn(municipality, day)
                ? Optional.of(agreements.on(municipality, day))
                : Optional.empty();
        return new Terms(day, inForce, areas.on(municipality, day));
    }

    /**
     * Takes in a flat that has not come before.
     *
     * @throws FlatRefusal.NoAgreement if flats come under agreements and its owner has none on the day
     * @throws FlatRefusal.UnknownArea if the city's areas are entered and there is none of that name on the day
     */
    void receive(Flat flat, NewFlat reported, Terms terms) {
        Optional<AgreementId> agreement = terms.agreement(reported.company());
        Optional<Zone> zone = terms.zone(reported.address().area());
        flat.cameIn(agreement, zone);
        flats.add(flat);
        Origin origin = new Origin(reported.company(), agreement, zone.map(Zone::areaClass));
        happened.fire(new VacancyEvent.Received(reported.municipality(), flat.id(), origin, terms.day()));
    }

    /**
     * On what terms flats come in on a day.
     *
     * @param agreements those in force; empty where flats come without
     * @param areas      of the city; none where they are not entered
     */
    record Terms(LocalDate day, Optional<List<AgreementView>> agreements, List<AreaView> areas) {

        private Optional<AgreementId> agreement(OrganisationId landlord) {
            return agreements.map(inForce -> inForce.stream()
                    .filter(agreement -> agreement.landlord().equals(landlord))
                    .map(AgreementView::id)
                    .findFirst()
                    .orElseThrow(() -> new FlatRefusal.NoAgreement(day)));
        }

        /** Why no flat can lie in an area of that name, if none can. */
        Optional<Refusal> wrongArea(String name) {
            return areas.isEmpty() || named(name).isPresent()
                    ? Optional.empty()
                    : Optional.of(new FlatRefusal.UnknownArea(day));
        }

        /** @throws FlatRefusal.UnknownArea if the city's areas are entered and there is none of that name */
        Optional<Zone> zone(String name) {
            wrongArea(name).ifPresent(why -> {
                throw why;
            });
            return named(name).map(area -> new Zone(area.areaClass(), area.district()));
        }

        private Optional<AreaView> named(String name) {
            return areas.stream()
                    .filter(area -> area.name().equalsIgnoreCase(name.strip()))
                    .findFirst();
        }
    }
}
