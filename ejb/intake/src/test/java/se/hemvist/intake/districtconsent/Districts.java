package se.hemvist.intake.districtconsent;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.mediation.MediationEvent.Presented;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.intake.mediation.Presentation;
import se.hemvist.intake.offer.ContractedOffer;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.Areas;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;

/** A town of two districts with an area each, and what is done between them, as the server does it with its events. */
final class Districts {

    static final String OWN = "Farsta";
    static final String OTHERS = "Skarpnäck";
    static final String NEED = "Klarar eget boende med stöd varje vecka.";

    private final Town town;
    private final OrganisationId other;

    Districts(Town town) {
        this.town = town;
        this.other = town.register("other-district", OrganisationKind.DISTRICT_ADMINISTRATION);
        enter(OWN, own());
        enter(OTHERS, other);
    }

    OrganisationId own() {
        return town.the(OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    OrganisationId other() {
        return other;
    }

    Actor receiving() {
        return town.somebody("receiving-district-contact", other);
    }

    FlatId flat(FlatCase acts, String area) {
        return acts.reported(
                town.the(OrganisationKind.HOUSING_COMPANY), area, town.clock().today());
    }

    /** A flat in the area, offered in the case. */
    OfferId offered(FlatCase acts, CaseId id, String area) {
        OfferId offer = acts.asked(id, flat(acts, area));
        acts.landlordSays(offer, acts.yes());
        return offer;
    }

    /** What follows on the offer until the landlord approves. */
    void approved(FlatCase acts, OfferId offer, Optional<NewPerson> person) {
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        presented(acts, offer, person);
        acts.approved(offer, acts.yes());
    }

    void presented(FlatCase acts, OfferId offer, Optional<NewPerson> person) {
        town.as(acts.contactPerson(), "mediation.present", Presenting.class, presenting -> {
            presenting.present(offer, today(), person);
            return true;
        });
    }

    DistrictConsentId asked(FlatCase acts, OfferId offer) {
        return asked(acts, offer, new ConsentQuestion(today(), NEED, Optional.empty()));
    }

    DistrictConsentId asked(FlatCase acts, OfferId offer, ConsentQuestion question) {
        return town.as(
                acts.contactPerson(),
                "district-consent.ask",
                DistrictConsents.class,
                consents -> consents.ask(offer, Expected.any(), question));
    }

    void answered(DistrictConsentId id, boolean given) {
        answered(receiving(), id, new ConsentAnswer(given, today(), Optional.of("Ingen plats i stödet här.")));
    }

    void answered(Actor actor, DistrictConsentId id, ConsentAnswer answer) {
        town.as(actor, "district-consent.answer", DistrictConsents.class, consents -> {
            consents.answer(id, Expected.any(), answer);
            return true;
        });
    }

    ContractedOffer signed(FlatCase acts, OfferId offer) {
        return town.as(
                acts.contactPerson(), "offer.contract", Signing.class, signing -> signing.contract(offer, today()));
    }

    void lapsed(OfferId offer, LocalDate day) {
        town.as(Town.system(), "offer.lapse", Lapsing.class, lapsing -> {
            lapsing.lapse(offer, day);
            return true;
        });
    }

    DistrictConsentStanding standing(Actor reader, OfferId offer) {
        return town.as(
                reader, "district-consent.standing", DistrictConsentRegister.class, register -> register.of(offer));
    }

    DistrictConsentView read(Actor reader, DistrictConsentId id) {
        return town.as(reader, "district-consent.read", DistrictConsentRegister.class, register -> register.get(id));
    }

    List<DistrictConsentView> list(Actor reader) {
        return town.as(reader, "district-consent.list", DistrictConsentRegister.class, register -> register.list(
                        PageRequest.first())
                .items());
    }

    /** What the timeline of the case tells of consents. */
    List<String> timeline(FlatCase acts, CaseId id) {
        return town.as(acts.contactPerson(), "case.timeline", Cases.class, cases -> cases.timeline(id)).stream()
                .map(entry -> entry.occurrence().what())
                .filter(what -> what.contains("district-consent"))
                .toList();
    }

    private void enter(String name, OrganisationId district) {
        NewArea area = new NewArea(
                Town.GOTEBORG,
                name,
                AreaClass.OUTER,
                Optional.of(district),
                new Validity(LocalDate.of(2020, 1, 1), null));
        town.as(Calling.somebody("operator"), "area.enter", Areas.class, areas -> areas.enter(area));
    }

    private LocalDate today() {
        return town.clock().today();
    }

    /** The signing, with what hears of it. */
    static final class Signing {
        @Inject
        Offers offers;

        @Inject
        ConsentEvents events;

        ContractedOffer contract(OfferId id, LocalDate on) {
            ContractedOffer contracted = offers.contract(id, on);
            events.on(new Contracted(
                    id, contracted.housingCase().id(), contracted.flat().id(), on));
            return contracted;
        }
    }

    /** The presentation, with what hears of it. */
    static final class Presenting {
        @Inject
        Mediations mediations;

        @Inject
        ConsentEvents events;

        void present(OfferId id, LocalDate on, Optional<NewPerson> person) {
            Presentation shown = new Presentation(on, "Stödboende", "Jouren", "Varje månad", "Har klarat programmet");
            mediations.present(id, Expected.any(), shown, person);
            events.on(new Presented(id, on));
        }
    }

    /** The night in which nobody had answered an offer, with what hears of it. */
    static final class Lapsing {
        @Inject
        Offers offers;

        @Inject
        ConsentEvents events;

        void lapse(OfferId id, LocalDate day) {
            offers.lapse(id, day);
            events.on(new Ended(id, CaseId.next(), OfferState.LAPSED, Side.NOBODY, day));
        }
    }
}
