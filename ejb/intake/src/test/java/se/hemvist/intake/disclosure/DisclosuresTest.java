package se.hemvist.intake.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.mediation.Background;
import se.hemvist.intake.mediation.Backgrounds;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.provider.FrameworkAgreements;
import se.hemvist.intake.provider.NewFrameworkAgreement;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 8, 10 and 12: what of a case was told, to whom, on which ground, by whom and when. */
class DisclosuresTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WORDS = "Beslutet om stöd, på begäran.";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows("L-16")
    void what_is_told_on_goteborg_s_way_is_logged_with_its_receiver_its_ground_its_day_and_who_told_it() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        town.itIs(TODAY.plusDays(1));
        acts.asked(id, Set.of(town.otherCompany()));

        assertThat(lines(worker(), id))
                .containsExactly(
                        "REFERRAL COORDINATION_UNIT CONSENT 2026-11-02 placement-broker-1",
                        "REFERRAL PLACEMENT_BROKER CONSENT 2026-11-02 placement-broker-1",
                        "SUPPORT SUPPORT_PROVIDER CONSENT 2026-11-02 coordinator-1",
                        "TENANCY_BASIS LETTING_OFFICE CONSENT 2026-11-02 social-worker-1",
                        "LANDLORD_CHECK HOUSING_COMPANY CONSENT 2026-11-03 letting-officer-1");
    }

    @Test
    @Shows("L-16")
    void a_basis_on_paper_is_told_too_and_a_supplier_is_told_once_it_is_chosen() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.PAPER);
        assertThat(lines(worker(), id)).contains("TENANCY_BASIS LETTING_OFFICE CONSENT 2026-11-02 social-worker-1");
        CaseId other = acts.referred(
                AReferral.inOrder().message("m-2").about("198001082380").in(town));
        acts.answered(other, acts.framework());
        assertThat(lines(worker(), other)).hasSize(2);

        supplierChosen(other);

        assertThat(lines(worker(), other))
                .hasSize(3)
                .endsWith("SUPPORT SUPPORT_PROVIDER CONSENT 2026-11-02 social-worker-1");
    }

    @Test
    @Shows("L-16")
    void what_is_told_on_stockholm_s_way_is_logged_too_the_background_on_the_ground_that_was_stated() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.waiting("199906042388");
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        background(flats, offer);
        flats.landlordSays(offer, flats.yes());
        flats.contactPersonSays(offer, flats.yes(), true);
        flats.proposed(offer, true);
        flats.presented(offer, Optional.empty());

        assertThat(lines(flats.contactPerson(), id))
                .containsExactly(
                        "BACKGROUND HOUSING_AGENCY STATED 2026-11-02 contact-person-1 Samtycke, OSL 10:1",
                        "PRESENTATION HOUSING_COMPANY NEED 2026-11-02 contact-person-1");
    }

    @Test
    @Shows("L-16")
    void what_is_told_beside_the_house_is_logged_by_hand_and_never_changed() {
        CaseId id = referred();
        recorded(id, told(Receiver.of(Optional.empty(), Optional.of(" Tingsrätten ")), TODAY, WORDS));

        DisclosureLine line = of(worker(), id).items().get(2);

        assertThat(line.disclosure())
                .isEqualTo(new Disclosure(
                        Disclosed.OTHER, new Receiver(null, "Tingsrätten"), Ground.DUTY, TODAY, Optional.of(WORDS)));
        assertThat(line.by()).isEqualTo("social-worker-1");
        assertThat(line.at()).isEqualTo(town.clock().now());
        assertThat(line.toString()).doesNotContain(WORDS);
    }

    @Test
    void it_is_told_to_an_organisation_or_to_somebody_named_on_a_day_of_the_case_and_in_words() {
        CaseId id = referred();
        Receiver court = Receiver.of(Optional.empty(), Optional.of("Tingsrätten"));

        Refused.with("organisation-or-name", "to", () -> Receiver.of(Optional.empty(), Optional.of(" ")));
        Refused.with(
                "organisation-or-name", "to", () -> Receiver.of(Optional.of(town.otherCompany()), Optional.of("Bo")));
        Refused.with("missing-part", "note", () -> recorded(id, told(court, TODAY, " ")));
        Refused.with("day-too-late", "on", () -> recorded(id, told(court, TODAY.plusDays(1), WORDS)));
        Refused.with("day-too-early", "on", () -> recorded(id, told(court, LocalDate.of(2026, 10, 11), WORDS)));
        assertThat(town.count("disclosure")).isEqualTo(2);
    }

    @Test
    void what_is_undone_is_not_logged() {
        CaseId id = referred();

        Refused.with("missing-part", "reason", () -> acts.answered(id, acts.no(" ")));

        assertThat(town.count("disclosure")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "support-worker, SUPPORT_PROVIDER",
        "coordinator, COORDINATION_UNIT",
        "landlord-manager, HOUSING_COMPANY",
        "contact-person, DISTRICT_ADMINISTRATION"
    })
    void only_the_administration_reads_it_and_writes_in_it(String role, OrganisationKind at) {
        CaseId id = referred();
        Actor other = town.somebody(role, at);
        Disclosure told = told(Receiver.of(town.otherCompany()), TODAY, WORDS);

        Refused.with("not-allowed", () -> of(other, id));
        Refused.with("not-allowed", () -> recorded(other, id, told));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(DisclosureRefusal.class);
    }

    private void background(FlatCase flats, OfferId offer) {
        town.as(flats.agency(), "mediation.ask-background", Backgrounds.class, backgrounds -> {
            backgrounds.ask(offer, Expected.any(), TODAY);
            return true;
        });
        Background told = new Background(TODAY, "Tre år i stödboende.", "Samtycke, OSL 10:1");
        town.as(flats.contactPerson(), "mediation.tell-background", Backgrounds.class, backgrounds -> {
            backgrounds.tell(offer, Expected.any(), told);
            return true;
        });
    }

    private void supplierChosen(CaseId id) {
        OrganisationId supplier = town.register("exempelstod", OrganisationKind.SUPPORT_PROVIDER);
        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "framework-agreement.enter",
                FrameworkAgreements.class,
                agreements -> agreements.enter(new NewFrameworkAgreement(
                        Town.GOTEBORG, supplier, "RA-2026-1", new Validity(LocalDate.of(2026, 1, 1), null))));
        acts.supplierRequested(id);
        acts.supplierChosen(id, supplier);
    }

    private CaseId referred() {
        return acts.referred(AReferral.inOrder().in(town));
    }

    private static Disclosure told(Receiver to, LocalDate on, String note) {
        return new Disclosure(Disclosed.OTHER, to, Ground.DUTY, on, Optional.of(note));
    }

    private void recorded(CaseId id, Disclosure told) {
        recorded(worker(), id, told);
    }

    private void recorded(Actor actor, CaseId id, Disclosure told) {
        town.as(actor, "disclosure.record", Disclosures.class, disclosures -> {
            disclosures.record(id, told);
            return true;
        });
    }

    private Page<DisclosureLine> of(Actor reader, CaseId id) {
        return town.as(
                reader, "disclosure.list", Disclosures.class, disclosures -> disclosures.list(id, PageRequest.first()));
    }

    /** As «TENANCY_BASIS LETTING_OFFICE CONSENT 2026-11-02 social-worker-1». */
    private List<String> lines(Actor reader, CaseId id) {
        return of(reader, id).items().stream().map(this::line).toList();
    }

    private String line(DisclosureLine line) {
        Disclosure disclosure = line.disclosure();
        String said = "%s %s %s %s %s"
                .formatted(disclosure.what(), kind(disclosure.to()), disclosure.ground(), disclosure.on(), line.by());
        return disclosure.note().map(note -> said + " " + note).orElse(said);
    }

    private String kind(Receiver to) {
        return Stores.sql(town.database())
                .one(
                        "select kind from intake.organisation where organisation_id = ?",
                        row -> row.getString(1),
                        Optional.ofNullable(to.organisation()))
                .orElseThrow();
    }

    private Actor worker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }
}
