package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Lag 2001:454 10 §, and A-54: who reads a question to another district, who answers it, and what an institution does. */
@Shows("S-68")
class ConsentReadersTest {

    private static final LocalDate MONDAY = Town.START;

    private final Town town = new Town();
    private final Districts districts = new Districts(town);
    private final FlatCase acts = new FlatCase(town);

    @Test
    @Shows("L-19")
    void the_asked_district_reads_the_number_the_address_and_the_need_and_no_more() {
        CaseId id = acts.waiting("199906042388");
        DistrictConsentId consent = districts.asked(acts, districts.offered(acts, id, Districts.OTHERS));

        DistrictConsentView theirs = districts.read(districts.receiving(), consent);

        assertThat(theirs.question().reference())
                .isEqualTo(acts.file(id).number().value());
        assertThat(theirs.question().address().area()).isEqualTo(Districts.OTHERS);
        assertThat(theirs.question().summary()).contains(Districts.NEED);
        assertThat(theirs.within()).isEmpty();
        assertThat(districts.read(acts.contactPerson(), consent).within()).isPresent();
        assertThat(districts.read(acts.agency(), consent).question().summary())
                .as("the agency needs not know the need")
                .isEmpty();
    }

    @Test
    @Shows("L-19")
    void nobody_else_reads_or_answers_it() {
        CaseId id = acts.waiting("199906042388");
        OfferId offer = districts.offered(acts, id, Districts.OTHERS);
        DistrictConsentId consent = districts.asked(acts, offer);
        ConsentAnswer yes = new ConsentAnswer(true, MONDAY, Optional.empty());

        for (Actor stranger : List.of(
                town.somebody("receiving-district-contact", districts.own()),
                town.somebody("contact-person", districts.other()),
                acts.landlord())) {
            Refused.with("not-allowed", () -> districts.read(stranger, consent));
            Refused.with("not-allowed", () -> districts.answered(stranger, consent, yes));
        }
        Refused.with("not-allowed", () -> districts.answered(acts.contactPerson(), consent, yes));
        Refused.with("not-allowed", () -> districts.standing(districts.receiving(), offer));
    }

    @Test
    void what_waits_for_an_answer_stands_first_on_the_district_s_list() {
        OfferId first = districts.offered(acts, acts.waiting("199906042388"), Districts.OTHERS);
        districts.answered(districts.asked(acts, first), true);
        town.itIs(MONDAY.plusDays(1));
        OfferId second = districts.offered(acts, acts.waiting("198001082380"), Districts.OTHERS);
        DistrictConsentId waiting = districts.asked(acts, second);

        assertThat(districts.list(districts.receiving()))
                .extracting(DistrictConsentView::state)
                .containsExactly(ConsentState.ASKED, ConsentState.GIVEN);
        assertThat(districts.list(districts.receiving()).get(0).id()).isEqualTo(waiting);
        assertThat(districts.list(acts.agency())).hasSize(2);
        assertThat(districts.list(town.somebody("receiving-district-contact", districts.own())))
                .as("what it asked for itself is its own too")
                .hasSize(2);
        assertThat(districts.list(town.somebody("contact-person", OrganisationKind.CARE_INSTITUTION)))
                .isEmpty();
    }

    @Test
    void the_letters_tell_nothing_of_the_person_and_the_asked_district_not_even_the_case() {
        CaseId id = acts.waiting("199906042388");
        districts.answered(districts.asked(acts, districts.offered(acts, id, Districts.OTHERS)), true);

        assertThat(letters("kind like 'district-consent%'"))
                .hasSize(3)
                .noneMatch(text -> text.contains("Exempel") || text.contains(Districts.NEED));
        assertThat(letters("kind = 'district-consent-asked'"))
                .noneMatch(text -> text.contains(acts.file(id).number().value()));
    }

    @Test
    @Shows("A-54")
    void an_institution_asks_through_the_district_that_placed_the_person_and_is_warned_only() {
        FlatCase institution = new FlatCase(town, OrganisationKind.CARE_INSTITUTION);
        CaseId id = institution.waiting("199906042388");
        OfferId offer = districts.offered(institution, id, Districts.OTHERS);
        Refused.with("missing-part", "through", () -> districts.asked(institution, offer));
        Refused.with(
                "not-such-an-organisation",
                "through",
                () -> districts.asked(institution, offer, through(town.the(OrganisationKind.HOUSING_AGENCY))));
        Refused.with("consent-not-needed", () -> districts.asked(institution, offer, through(districts.other())));

        DistrictConsentId consent = districts.asked(institution, offer, through(districts.own()));
        districts.answered(
                institution.contactPerson(),
                consent,
                new ConsentAnswer(false, MONDAY, Optional.of("Nej, per telefon.")));

        districts.approved(institution, offer, Optional.empty());
        districts.signed(institution, offer);
        DistrictConsentStanding standing = districts.standing(institution.contactPerson(), offer);
        assertThat(standing.needed().orElseThrow().demand()).isEqualTo(ConsentDemand.WARNING);
        assertThat(standing.needed().orElseThrow().source()).endsWith("A-54");
        assertThat(standing.warnings())
                .containsExactlyInAnyOrder(ConsentWarning.REFUSED, ConsentWarning.SIGNED_WITHOUT_CONSENT);
    }

    @Test
    @Shows("A-54")
    void a_city_may_bind_institutions_as_it_binds_districts() {
        town.decides(new InstitutionsBound(), InstitutionsBound.AS_A_DISTRICT, LocalDate.of(2026, 1, 1));
        FlatCase institution = new FlatCase(town, OrganisationKind.CARE_INSTITUTION);
        OfferId offer = districts.offered(institution, institution.waiting("199906042388"), Districts.OTHERS);
        districts.approved(institution, offer, Optional.empty());

        Refused.with("district-consent-missing", () -> districts.signed(institution, offer));
    }

    @Test
    void what_was_written_of_the_person_is_in_no_text_of_it() {
        DistrictConsentId consent =
                districts.asked(acts, districts.offered(acts, acts.waiting("199906042388"), Districts.OTHERS));
        districts.answered(consent, false);

        assertThat(districts.read(acts.contactPerson(), consent).toString())
                .doesNotContain(Districts.NEED, "Ingen plats");
    }

    private static ConsentQuestion through(OrganisationId district) {
        return new ConsentQuestion(MONDAY, Districts.NEED, Optional.of(district));
    }

    private List<String> letters(String where) {
        return Stores.sql(town.database())
                .list("select subject || ' ' || body from kernel.outbox where " + where, row -> row.getString(1));
    }
}
