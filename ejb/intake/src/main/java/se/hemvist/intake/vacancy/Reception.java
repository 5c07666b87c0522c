package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AgreementView;
import se.hemvist.intake.supply.AgreementsInForce;
import se.hemvist.intake.supply.AreaView;
import se.hemvist.intake.supply.CityAreas;
import se.hemvist.intake.vacancy.FlatView.Zone;
import se.hemvist.intake.vacancy.VacancyEvent.Origin;

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

    /**
     * Takes in a flat that has not come before.
     *
     * @throws FlatRefusal.NoAgreement if flats come under agreements and its owner has none on the day
     * @throws FlatRefusal.UnknownArea if the city's areas are entered and there is none of that name on the day
     */
    Flat receive(Flat flat, NewFlat reported, LocalDate day) {
        Optional<AgreementId> agreement = agreement(reported, day);
        Optional<Zone> zone = zone(reported, day);
        flat.cameIn(agreement, zone);
        flats.add(flat);
        Origin origin = new Origin(reported.company(), agreement, zone.map(Zone::areaClass));
        happened.fire(new VacancyEvent.Received(reported.municipality(), flat.id(), origin, day));
        return flat;
    }

    private Optional<AgreementId> agreement(NewFlat reported, LocalDate day) {
        if (!agreements.areMadeIn(reported.municipality())) {
            return Optional.empty();
        }
        return Optional.of(agreements
                .of(reported.municipality(), reported.company(), day)
                .map(AgreementView::id)
                .orElseThrow(() -> new FlatRefusal.NoAgreement(day)));
    }

    private Optional<Zone> zone(NewFlat reported, LocalDate day) {
        List<AreaView> known = areas.on(reported.municipality(), day);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(known.stream()
                .filter(area ->
                        area.name().equalsIgnoreCase(reported.address().area().strip()))
                .map(area -> new Zone(area.areaClass(), area.district()))
                .findFirst()
                .orElseThrow(FlatRefusal.UnknownArea::new));
    }
}
