package se.hemvist.intake.districtconsent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.AsksForItself;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.ConsentAsked;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.ConsentNotAskedNow;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.ConsentNotAwaited;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.ConsentNotNeeded;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.PersonNotKnown;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.UnknownConsent;
import se.hemvist.intake.mediation.MediationFile;
import se.hemvist.intake.mediation.MediationFiles;
import se.hemvist.intake.mediation.MediationRefusal;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Asking the district in whose area a flat lies for its consent (medgivande), and its answer. */
@Stateless
public class DistrictConsents {

    @Inject
    AskedConsents consents;

    @Inject
    ConsentNeeds needs;

    @Inject
    MediationFiles mediations;

    @Inject
    OfferProgress offers;

    @Inject
    CaseProgress progress;

    @Inject
    Directory directory;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Asks the other district, once in a mediation, as soon as the flat is offered.
     *
     * @throws OfferRefusal.UnknownOffer          if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation  if its landlord did not have to be asked
     * @throws ConsentNotAskedNow                 before the landlord's yes, and once the flat is signed for or out of question
     * @throws PersonNotKnown                     as long as nobody is named who is to live there
     * @throws ConsentNotNeeded                   if the flat lies in no other district's area
     * @throws AsksForItself                      if a district asks through another
     * @throws PartyRefusal.NotSuchAnOrganisation if what placed the person is no district
     * @throws ConsentAsked                       if it has been asked, or has consented before
     * @throws CaseRefusal                        if the day is out of order, or a part is missing
     */
    @Operation("district-consent.ask")
    public DistrictConsentId ask(OfferId id, Expected expected, ConsentQuestion question) {
        MediationFile mediation = mediations.take(id, expected);
        OfferFile offer = mediation.offer();
        demandOffered(offer.state());
        Input.notAfter(clock.today(), question.on(), "on");
        mediation.offeredOn().ifPresent(offered -> Input.notBefore(offered, question.on(), "on"));
        CaseFile file = offer.housingCase();
        PersonId person = file.person().orElseThrow(() -> new PersonNotKnown(offer.state()));
        ConsentNeed need = needs.of(file, offer.flat(), question.on())
                .orElseThrow(() -> new ConsentNotNeeded(offer.flat(), question.on()));
        demandAsker(need, offer, question);
        demandUnasked(offer, person);
        DistrictConsent consent = DistrictConsent.asked(offer, person, need.district(), question);
        mediation.presentedOn().ifPresent(presented -> consent.presentedFirst());
        consents.add(consent);
        progress.note(file.id(), occurrence("district-consent-asked", need, question.on()));
        disclosures.note(
                file.id(), Disclosure.of(Disclosed.DISTRICT_CONSENT, need.district(), Ground.NEED, question.on()));
        letters.sendOutside(
                "district-consent-asked",
                need.district(),
                file.id(),
                "district-consents/" + consent.id().value());
        return consent.id();
    }

    /**
     * Records the other district's answer. Where consent is a guard, a refusal ends the mediation: the flat is free, and
     * the case waits again.
     *
     * @throws UnknownConsent    if there is none by that id
     * @throws ConsentNotAwaited if it has been answered, or is not asked any more
     * @throws CaseRefusal       if the day is out of order, or a refusal has no reason
     */
    @Operation("district-consent.answer")
    public void answer(DistrictConsentId id, Expected expected, ConsentAnswer answer) {
        OfferFile offer = offers.lock(consents.offerOf(id));
        CaseFile file = offer.housingCase();
        DistrictConsent consent = consents.get(id);
        access.permit(new AskedDistrict(consent, file));
        expected.check();
        Input.notAfter(clock.today(), answer.on(), "on");
        consent.answer(answer);
        ConsentNeed need = needs.of(file, consent.flat(), consent.askedOn()).orElseThrow(IllegalStateException::new);
        if (answer.given()) {
            progress.note(file.id(), occurrence("district-consent-given", need, answer.on()));
        } else {
            refused(offer, need, consent);
        }
        letters.send("district-consent-answered", file.administration(), file);
        letters.send("district-consent-answered", file.coordinationUnit(), file);
    }

    private void refused(OfferFile offer, ConsentNeed need, DistrictConsent consent) {
        ConsentAnswer answer = consent.answer().orElseThrow();
        String reason = answer.reason().orElseThrow();
        CaseFile file = offer.housingCase();
        progress.note(
                file.id(),
                occurrence("district-consent-refused", need, answer.on()).because(reason));
        if (!need.isGuard()) {
            return;
        }
        SaidNo no = new SaidNo(answer.on(), Side.RECEIVING_DISTRICT, reason);
        offers.end(offer.id(), OfferState.CANCELLED, no, "offer-cancelled");
    }

    private static void demandOffered(OfferState now) {
        if (now == OfferState.INQUIRY_SENT || now.next().isEmpty()) {
            throw new ConsentNotAskedNow(now);
        }
    }

    /** A district asks for itself, an institution through the district that has placed the person. */
    private void demandAsker(ConsentNeed need, OfferFile offer, ConsentQuestion question) {
        CaseFile file = offer.housingCase();
        if (!need.byInstitution()) {
            question.through().ifPresent(other -> {
                throw new AsksForItself(file.programme());
            });
            return;
        }
        OrganisationId through = Input.given(question.through(), "through");
        directory.require(
                through,
                new Demand(file.municipality(), EnumSet.of(OrganisationKind.DISTRICT_ADMINISTRATION), question.on()),
                "through");
        if (through.equals(need.district())) {
            throw new ConsentNotNeeded(offer.flat(), question.on());
        }
    }

    private void demandUnasked(OfferFile offer, PersonId person) {
        Optional<DistrictConsent> before = consents.of(offer.id()).or(() -> consents.given(person, offer.flat()));
        before.ifPresent(there -> {
            throw new ConsentAsked(there.state());
        });
    }

    private static Occurrence occurrence(String what, ConsentNeed need, LocalDate on) {
        return Occurrence.of(what, on).by(ConsentNeed.RULE, need.demand());
    }
}
