package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.DistrictConsentMissing;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Stockholms broschyr, «Förmedlingsrutiner», T-05, A-09: a flat in another district's area needs that district's consent. */
@Shows("S-68")
class DistrictConsentsTest {

    private static final LocalDate MONDAY = Town.START;

    private final Town town = new Town();
    private final Districts districts = new Districts(town);
    private final FlatCase acts = new FlatCase(town);
    private final CaseId id = acts.waiting("199906042388");

    @Test
    void once_the_other_district_has_consented_the_flat_is_signed_for() {
        OfferId offer = offered();
        DistrictConsentId consent = districts.asked(acts, offer);
        districts.answered(consent, true);
        districts.approved(acts, offer, Optional.empty());

        assertThat(districts.signed(acts, offer).flat().state()).isEqualTo(FlatState.LET);
        assertThat(districts.timeline(acts, id)).containsExactly("district-consent-asked", "district-consent-given");
        assertThat(districts.standing(acts.agency(), offer).warnings()).isEmpty();
    }

    @Test
    @Shows({"T-05", "A-09"})
    void without_consent_nothing_is_signed_for_a_trial_flat() {
        OfferId offer = offered();
        districts.approved(acts, offer, Optional.empty());

        DistrictConsentMissing refused =
                catchThrowableOfType(DistrictConsentMissing.class, () -> districts.signed(acts, offer));

        Refusals.demandSaid(refused);
        assertThat(refused.facts())
                .containsEntry("district", "other-district")
                .containsEntry("standing", ConsentWarning.NOT_ASKED)
                .containsEntry("rule", "DistrictConsentPolicy")
                .containsEntry("version", LocalDate.of(2002, 1, 1))
                .containsEntry("source", "Försöks- och träningslägenheter, Förmedlingsrutiner; A-09");
        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);
        districts.asked(acts, offer);
        Refused.with("district-consent-missing", "offerId", () -> districts.signed(acts, offer));
    }

    @Test
    void a_refusal_cancels_the_offer_at_once_and_the_person_gets_another_flat() {
        OfferId offer = offered();
        districts.approved(acts, offer, Optional.empty());
        DistrictConsentId consent = districts.asked(acts, offer);

        districts.answered(consent, false);

        assertThat(state(offer)).isEqualTo(OfferState.CANCELLED);
        assertThat(flatState(offer)).isEqualTo(FlatState.VACANT);
        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(districts
                        .standing(acts.agency(), offer)
                        .consent()
                        .orElseThrow()
                        .answer())
                .hasValueSatisfying(answer -> assertThat(answer.given()).isFalse());
        assertThat(letters()).contains("district-consent-asked", "district-consent-answered", "offer-ended");
        OfferId another = districts.offered(acts, id, Districts.OWN);
        districts.approved(acts, another, Optional.empty());
        assertThat(districts.signed(acts, another).housingCase().state()).isEqualTo(CaseState.HOUSED);
    }

    @Test
    @Shows("A-09")
    void it_is_for_one_person_and_one_address_only() {
        OfferId offer = offered();
        districts.answered(districts.asked(acts, offer), true);
        acts.contactPersonSays(offer, acts.no("För långt från arbetet."), true);

        OfferId elsewhere = offered();
        districts.approved(acts, elsewhere, Optional.empty());
        Refused.with("district-consent-missing", () -> districts.signed(acts, elsewhere));

        CaseId other = acts.waiting("198001082380");
        OfferId theirs = acts.asked(
                other,
                town.ask(OfferProgress.class, offers -> offers.look(offer)).flat());
        acts.landlordSays(theirs, acts.yes());
        districts.approved(acts, theirs, Optional.empty());
        Refused.with("district-consent-missing", () -> districts.signed(acts, theirs));
    }

    @Test
    void the_same_person_offered_the_same_flat_again_needs_no_other_consent() {
        OfferId offer = offered();
        districts.answered(districts.asked(acts, offer), true);
        acts.contactPersonSays(offer, acts.no("Inte nu."), true);
        OfferId again = acts.asked(
                id, town.ask(OfferProgress.class, offers -> offers.look(offer)).flat());
        acts.landlordSays(again, acts.yes());

        Refused.with("consent-asked", () -> districts.asked(acts, again));
        districts.approved(acts, again, Optional.empty());

        assertThat(districts.signed(acts, again).flat().state()).isEqualTo(FlatState.LET);
    }

    @Test
    void the_same_human_who_is_known_as_another_person_since_needs_no_other_consent() {
        OfferId offer = offered();
        districts.answered(districts.asked(acts, offer), true);
        PersonId merged = acts.file(id).person().orElseThrow();
        PersonId kept =
                town.ask(Persons.class, persons -> persons.admit(Town.GOTEBORG, FlatCase.person("198001082380")));
        FlatId flat =
                town.ask(OfferProgress.class, offers -> offers.look(offer)).flat();

        town.ask(ConsentEvents.class, events -> {
            events.on(new PersonsMerged(kept, merged));
            return true;
        });

        assertThat(given(kept, flat)).isPresent();
        assertThat(given(merged, flat)).isEmpty();
    }

    private Optional<ConsentState> given(PersonId person, FlatId flat) {
        return town.ask(
                AskedConsents.class, consents -> consents.given(person, flat).map(DistrictConsent::state));
    }

    @Test
    @Shows("T-05")
    void a_presentation_before_the_answer_is_warned_of_and_not_refused() {
        OfferId offer = offered();
        DistrictConsentId consent = districts.asked(acts, offer);
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        districts.presented(acts, offer, Optional.empty());
        town.itIs(MONDAY.plusDays(1));
        districts.answered(consent, true);

        assertThat(districts.standing(acts.contactPerson(), offer).warnings())
                .containsExactly(ConsentWarning.PRESENTED_BEFORE_ANSWER);
        assertThat(districts.timeline(acts, id)).contains("presented-before-district-consent");
    }

    @Test
    @Shows({"T-05", "A-09"})
    void for_a_training_flat_it_is_a_warning() {
        CaseId training = acts.applied(FlatCase.training());
        acts.ruled(training, true, "");
        OfferId offer = districts.offered(acts, training, Districts.OTHERS);
        Refused.with("person-not-known", () -> districts.asked(acts, offer));
        assertThat(districts.standing(acts.agency(), offer).warnings()).containsExactly(ConsentWarning.NOT_ASKED);
        districts.approved(acts, offer, Optional.of(FlatCase.person("198001082380")));

        districts.answered(districts.asked(acts, offer), false);

        assertThat(state(offer)).isEqualTo(OfferState.APPROVED);
        acts.assessed(training, AnAssessment.inOrder());
        districts.signed(acts, offer);
        assertThat(districts.standing(acts.agency(), offer).warnings())
                .containsExactlyInAnyOrder(
                        ConsentWarning.PRESENTED_BEFORE_ANSWER,
                        ConsentWarning.REFUSED,
                        ConsentWarning.SIGNED_WITHOUT_CONSENT);
        assertThat(districts.timeline(acts, training))
                .containsExactly(
                        "presented-before-district-consent",
                        "district-consent-asked",
                        "district-consent-refused",
                        "signed-without-district-consent");
    }

    @Test
    @Shows("A-09")
    void it_is_asked_from_the_offer_on_once_and_not_for_the_district_s_own_area() {
        OfferId inquired = acts.asked(id, districts.flat(acts, Districts.OTHERS));
        Refused.with("consent-not-asked-now", () -> districts.asked(acts, inquired));
        acts.landlordSays(inquired, acts.yes());
        Refused.with("day-too-late", "on", () -> districts.asked(acts, inquired, on(MONDAY.plusDays(1))));
        Refused.with("day-too-early", "on", () -> districts.asked(acts, inquired, on(MONDAY.minusDays(1))));
        Refused.with(
                "missing-part",
                "summary",
                () -> districts.asked(acts, inquired, new ConsentQuestion(MONDAY, " ", Optional.empty())));
        Refused.with(
                "asks-for-itself",
                "through",
                () -> districts.asked(
                        acts, inquired, new ConsentQuestion(MONDAY, "Stöd.", Optional.of(districts.other()))));
        districts.asked(acts, inquired);
        Refused.with("consent-asked", () -> districts.asked(acts, inquired));
        acts.contactPersonSays(inquired, acts.no("Inte nu."), true);
        Refused.with("consent-not-asked-now", () -> districts.asked(acts, inquired));

        OfferId own = districts.offered(acts, id, Districts.OWN);
        Refused.with("consent-not-needed", () -> districts.asked(acts, own));
        assertThat(districts.standing(acts.agency(), own).needed()).isEmpty();
    }

    @Test
    void it_is_answered_once_and_a_refusal_has_a_reason() {
        DistrictConsentId consent = districts.asked(acts, offered());
        Refused.with(
                "missing-part",
                "reason",
                () -> districts.answered(
                        districts.receiving(), consent, new ConsentAnswer(false, MONDAY, Optional.of(" "))));
        Refused.with(
                "day-too-early",
                "on",
                () -> districts.answered(
                        districts.receiving(),
                        consent,
                        new ConsentAnswer(true, MONDAY.minusDays(1), Optional.empty())));
        districts.answered(consent, true);

        Refused.with("consent-not-awaited", () -> districts.answered(consent, false));
        Refused.with("unknown-consent", () -> districts.answered(DistrictConsentId.next(), true));
    }

    @Test
    void what_is_out_of_question_waits_for_no_answer() {
        OfferId offer = offered();
        DistrictConsentId consent = districts.asked(acts, offer);
        town.itIs(LocalDate.of(2026, 11, 5));

        districts.lapsed(offer, LocalDate.of(2026, 11, 4));

        assertThat(districts.list(districts.receiving())).singleElement().satisfies(closed -> assertThat(closed.state())
                .isEqualTo(ConsentState.CLOSED));
        Refused.with("consent-not-awaited", () -> districts.answered(consent, true));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(DistrictConsentRefusal.class);
    }

    private OfferId offered() {
        return districts.offered(acts, id, Districts.OTHERS);
    }

    private static ConsentQuestion on(LocalDate day) {
        return new ConsentQuestion(day, "Stöd varje vecka.", Optional.empty());
    }

    private OfferState state(OfferId offer) {
        return town.ask(OfferProgress.class, offers -> offers.look(offer).state());
    }

    private FlatState flatState(OfferId offer) {
        return town.ask(OfferProgress.class, offers -> offers.look(offer).flats()).stream()
                .map(flat -> town.<Holds, FlatState>ask(
                        Holds.class, holds -> holds.look(flat).state()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters() {
        return Stores.sql(town.database()).list("select kind from kernel.outbox", row -> row.getString(1));
    }
}
