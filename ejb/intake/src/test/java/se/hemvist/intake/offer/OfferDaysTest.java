package se.hemvist.intake.offer;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Lägenhetsval» and «Kontraktsskrivning»: the days follow on each other. */
class OfferDaysTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waitingForFlat();
    private final FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));

    @Test
    @Shows("G-74")
    void a_choice_is_made_on_the_last_day_and_no_later() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        town.itIs(LAST.plusDays(1));

        Refused.with("day-too-late", "on", () -> choose(offer, LAST.plusDays(1)));
        choose(offer, LAST);
    }

    @Test
    @Shows("G-74")
    void more_time_is_given_once_with_a_reason_and_moves_the_last_day_and_what_is_due() {
        OfferId offer = acts.reserved(id, pair);
        Refused.with("missing-part", "reason", () -> extend(offer, TODAY, ""));
        extend(offer, TODAY, "Sjuk hela veckan.");

        assertThat(town.deadlines()).contains("T-46 OPEN 2026-11-16").doesNotContain("T-46 OPEN 2026-11-09");
        Refused.with("already-extended", () -> extend(offer, TODAY, "Ännu sjuk."));
        town.itIs(LAST.plusDays(1));
        Refused.with("still-held", () -> lapse(offer, LAST));
        acts.viewed(offer, pair);
        choose(offer, LAST.plusDays(1));
    }

    @Test
    void more_time_is_given_while_there_is_time_and_a_choice_to_make() {
        OfferId offer = acts.reserved(id, pair);
        town.itIs(LAST);
        acts.viewed(offer, pair);
        Refused.with("day-too-late", "on", () -> extend(offer, LAST.plusDays(1), "Kommer."));
        Refused.with("day-too-early", "on", () -> extend(offer, TODAY.minusDays(1), "Före."));
        town.itIs(LAST.plusDays(1));

        Refused.with("day-too-late", "on", () -> extend(offer, LAST.plusDays(1), "Glömt."));
        choose(offer, LAST);
        Refused.with("not-awaiting-choice", () -> extend(offer, LAST, "Vill tänka."));
    }

    @Test
    void nothing_is_signed_before_the_choice() {
        OfferId offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        town.itIs(TODAY.plusDays(1));
        choose(offer, TODAY.plusDays(1));
        sign(offer, new SigningBooked(TODAY.plusDays(1).atTime(15, 0), "Här"));

        Refused.with("day-too-early", "agreed/on", () -> contract(offer, TODAY));
        contract(offer, TODAY.plusDays(1));
        assertThat(acts.state(id)).isEqualTo(CaseState.HOUSED);
    }

    @Test
    void nothing_is_held_before_the_case_waits_and_the_flats_are_there() {
        Refused.with("day-too-early", "on", () -> hold(pair, TODAY.minusDays(1)));
        town.itIs(TODAY.plusDays(2));
        FlatPair later = new FlatPair(pair.a(), acts.reported(company));

        Refused.with("day-too-early", "on", () -> hold(later, TODAY.plusDays(1)));
        hold(pair, TODAY.plusDays(1));
    }

    private OfferId hold(FlatPair flats, LocalDate on) {
        return town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.reserve",
                Offers.class,
                offers -> offers.reservePair(id, Expected.any(), flats, on));
    }

    private void extend(OfferId offer, LocalDate on, String why) {
        town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.extend",
                Offers.class,
                offers -> {
                    offers.extend(offer, Expected.any(), on, why);
                    return true;
                });
    }

    private void lapse(OfferId offer, LocalDate day) {
        town.as(Town.system(), "offer.lapse", Offers.class, offers -> {
            offers.lapse(offer, day);
            return true;
        });
    }

    private void choose(OfferId offer, LocalDate on) {
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), on));
    }

    private void contract(OfferId offer, LocalDate on) {
        town.as(
                town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, on));
    }

    private void sign(OfferId offer, SigningBooked signing) {
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));
    }
}
