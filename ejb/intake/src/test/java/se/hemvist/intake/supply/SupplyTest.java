package se.hemvist.intake.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.supply.SupplyRefusal.AgreementThere;
import se.hemvist.intake.supply.SupplyRefusal.AreaThere;
import se.hemvist.intake.supply.SupplyRefusal.EndsTooEarly;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stockholm's brochure, «Bostadsförmedlingen» and «Rapportering»: agreements with landlords, and the city's areas. */
class SupplyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Annex ANNEX = new Annex("Riktlinjer för anvisning", "https://avtal.example.se/bilaga-1");

    private final Town town = new Town();

    @Test
    @Shows({"S-10", "S-74"})
    void an_agreement_is_kept_with_its_share_and_its_annexes() {
        AgreementId id = enter(company(), new Validity(DAY, null));

        assertThat(list("agency-officer", town.the(OrganisationKind.HOUSING_AGENCY)))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.id()).isEqualTo(id);
                    assertThat(agreement.share()).isEqualTo(HandedOver.PART);
                    assertThat(agreement.annexes()).containsExactly(ANNEX);
                });
    }

    @Test
    @Shows("G-26")
    void the_letting_office_keeps_the_intent_that_it_has_agreed_on_with_an_owner() {
        Annex intent = new Annex("Avsiktsförklaring för anskaffning av bostäder", "https://avtal.example.se/avsikt");
        NewAgreement agreement =
                new NewAgreement(Town.GOTEBORG, company(), HandedOver.PART, List.of(intent), new Validity(DAY, null));
        Actor officer = town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE);

        AgreementId id =
                town.as(officer, "agreement.enter", Agreements.class, agreements -> agreements.enter(agreement));

        assertThat(list("letting-officer", town.the(OrganisationKind.LETTING_OFFICE)))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.id()).isEqualTo(id);
                    assertThat(kept.annexes()).containsExactly(intent);
                });
        end(id, DAY);
    }

    @Test
    void a_landlord_sees_its_own_agreement_only() {
        enter(company(), new Validity(DAY, null));
        enter(town.otherCompany(), new Validity(DAY, null));

        assertThat(list("landlord-manager", company()))
                .extracting(AgreementView::landlord)
                .containsExactly(company());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-11-01, -", "2026-12-31, 2027-06-30", "2026-01-01, 2026-11-02"})
    void a_landlord_has_one_agreement_at_a_time(LocalDate from, @Nullable LocalDate to) {
        enter(company(), new Validity(DAY, LocalDate.of(2026, 12, 31)));

        assertThatThrownBy(() -> enter(company(), new Validity(from, to)))
                .isInstanceOfSatisfying(AgreementThere.class, Refusals::demandSaid);
        assertThat(town.count("landlord_agreement")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-12-31, true", "2027-01-01, false"})
    void an_agreement_is_in_force_on_its_first_and_last_day(LocalDate day, boolean inForce) {
        enter(company(), new Validity(DAY, LocalDate.of(2026, 12, 31)));
        enter(town.otherCompany(), new Validity(LocalDate.of(2028, 1, 1), null));

        assertThat(town.<AgreementsInForce, Boolean>ask(
                        AgreementsInForce.class, agreements -> agreements.on(Town.GOTEBORG, day).stream()
                                .anyMatch(agreement -> agreement.landlord().equals(company()))))
                .isEqualTo(inForce);
    }

    @Test
    @Shows("S-10")
    void one_until_further_notice_ends_after_a_day_that_has_not_been_and_another_follows_it() {
        AgreementId id = enter(company(), new Validity(DAY.minusYears(1), null));

        Refused.with("last-day-too-early", "lastDay", () -> end(id, DAY.minusDays(1)));
        end(id, DAY.plusDays(1));
        end(id, DAY);
        Refused.with("agreement-over", "lastDay", () -> end(id, DAY));
        Refused.with("agreement-there", "valid", () -> enter(company(), new Validity(DAY, null)));
        enter(company(), new Validity(DAY.plusDays(1), null));

        assertThat(list("agency-officer", town.the(OrganisationKind.HOUSING_AGENCY)))
                .extracting(AgreementView::valid)
                .containsExactly(new Validity(DAY.plusDays(1), null), new Validity(DAY.minusYears(1), DAY));
    }

    @Test
    void one_that_has_not_begun_ends_on_its_first_day_at_the_earliest() {
        AgreementId id = enter(company(), new Validity(DAY.plusDays(5), null));

        Refused.with("last-day-too-early", "lastDay", () -> end(id, DAY.plusDays(4)));
        end(id, DAY.plusDays(5));
    }

    @Test
    void what_is_not_there_is_not_ended_nor_by_a_landlord() {
        AgreementId id = enter(company(), new Validity(DAY, null));

        Refused.with("unknown-agreement", "id", () -> end(AgreementId.next(), DAY));
        Refused.with("not-allowed", () -> endAs(town.somebody("landlord-manager", company()), id, DAY));
    }

    @Test
    void only_a_landlord_has_an_agreement() {
        assertThatThrownBy(() -> enter(town.the(OrganisationKind.SUPPORT_PROVIDER), new Validity(DAY, null)))
                .isInstanceOf(NotSuchAnOrganisation.class);
    }

    @Test
    void nothing_ends_before_it_starts() {
        Validity backwards = new Validity(DAY, DAY.minusDays(1));

        assertThatThrownBy(() -> enter(company(), backwards))
                .isInstanceOfSatisfying(EndsTooEarly.class, Refusals::demandSaid);
        assertThatThrownBy(() -> enterArea("Farsta", AreaClass.OUTER, backwards))
                .isInstanceOf(EndsTooEarly.class);
    }

    @Test
    void an_annex_has_a_title() {
        NewAgreement untitled = new NewAgreement(
                Town.GOTEBORG,
                company(),
                HandedOver.ALL,
                List.of(new Annex(" ", ANNEX.link())),
                new Validity(DAY, null));

        assertThatThrownBy(() -> LandlordAgreement.entered(untitled)).isInstanceOf(MissingPart.class);
    }

    @Test
    @Shows("S-15")
    void an_area_s_class_is_that_of_the_day() {
        LocalDate changed = LocalDate.of(2027, 1, 1);
        enterArea("Skarpnäck", AreaClass.OUTER, new Validity(DAY, changed.minusDays(1)));
        enterArea("Skarpnäck", AreaClass.INNER_SUBURB, new Validity(changed, null));

        assertThat(classes(changed.minusDays(1))).containsExactly(AreaClass.OUTER);
        assertThat(classes(changed)).containsExactly(AreaClass.INNER_SUBURB);
    }

    @Test
    void an_area_is_entered_once_at_a_time() {
        enterArea("Farsta", AreaClass.OUTER, new Validity(DAY, null));

        assertThatThrownBy(() -> enterArea("farsta ", AreaClass.INNER_CITY, new Validity(DAY.plusYears(1), null)))
                .isInstanceOfSatisfying(AreaThere.class, Refusals::demandSaid);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(SupplyRefusal.class);
    }

    private OrganisationId company() {
        return town.the(OrganisationKind.HOUSING_COMPANY);
    }

    private AgreementId enter(OrganisationId landlord, Validity valid) {
        NewAgreement agreement = new NewAgreement(Town.GOTEBORG, landlord, HandedOver.PART, List.of(ANNEX), valid);
        return town.as(
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY),
                "agreement.enter",
                Agreements.class,
                agreements -> agreements.enter(agreement));
    }

    private void end(AgreementId id, LocalDate lastDay) {
        endAs(town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY), id, lastDay);
    }

    private void endAs(Actor actor, AgreementId id, LocalDate lastDay) {
        town.as(actor, "agreement.end", Agreements.class, agreements -> {
            agreements.end(id, lastDay);
            return true;
        });
    }

    private List<AgreementView> list(String role, OrganisationId of) {
        return town.as(town.somebody(role, of), "agreement.list", Agreements.class, agreements -> agreements
                .list(Town.GOTEBORG, new PageRequest(1, 100))
                .items());
    }

    private void enterArea(String name, AreaClass areaClass, Validity valid) {
        NewArea area = new NewArea(
                Town.GOTEBORG, name, areaClass, Optional.of(town.the(OrganisationKind.DISTRICT_ADMINISTRATION)), valid);
        town.as(Calling.somebody("operator"), "area.enter", Areas.class, areas -> areas.enter(area));
    }

    private List<AreaClass> classes(LocalDate day) {
        return town.ask(CityAreas.class, areas -> areas.on(Town.GOTEBORG, day).stream()
                .map(AreaView::areaClass)
                .toList());
    }
}
