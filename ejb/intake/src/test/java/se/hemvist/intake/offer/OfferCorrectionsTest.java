package se.hemvist.intake.offer;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The day on which flats were offered, put right: the last day to choose follows. */
class OfferCorrectionsTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHY = "Fel dag i registreringen.";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);

    @Test
    @Shows("G-74")
    void the_last_day_to_choose_is_derived_again_from_the_right_day() {
        OfferId offer = reserved();
        town.itIs(TODAY.plusDays(3));
        assertThat(town.kept("T-46")).singleElement().asString().startsWith("2026-11-09");

        correct(coordinator, offer, TODAY.plusDays(2));

        assertThat(town.kept("T-46"))
                .isEqualTo(town.computed(PairHeld.class))
                .singleElement()
                .asString()
                .startsWith("2026-11-11");
        assertThat(town.ask(MadeOffers.class, offers -> offers.get(offer).reservedOn())
                        .toString())
                .isEqualTo("2026-11-04");
    }

    @Test
    void of_a_mediated_flat_the_day_of_the_inquiry_stays() {
        CaseId id = flats.waiting("199906042388");
        FlatId flat = flats.reported(town.the(OrganisationKind.HOUSING_COMPANY));
        OfferId offer = flats.asked(id, flat);
        town.itIs(TODAY.plusDays(3));
        flats.landlordSays(offer, flats.yes());

        Refused.with("day-too-early", "on", () -> correct(flats.agency(), offer, TODAY.minusDays(1)));
        correct(flats.agency(), offer, TODAY.plusDays(1));

        assertThat(town.kept("T-02")).isEqualTo(town.computed(AnswerDue.class)).hasSize(1);
        assertThat(town.ask(MadeOffers.class, offers -> offers.get(offer).reservedOn())
                        .toString())
                .isEqualTo("2026-11-02");
    }

    @Test
    void it_keeps_its_order_with_what_was_before_and_has_been_since() {
        OfferId offer = reserved();
        Refused.with("day-too-late", "on", () -> correct(coordinator, offer, TODAY.plusDays(1)));
        Refused.with("day-too-early", "on", () -> correct(coordinator, offer, TODAY.minusDays(1)));
        Refused.asAWhole("nothing-corrected", () -> correct(coordinator, offer, TODAY));
        town.itIs(TODAY.plusDays(1));
        Refused.with(
                "missing-part", "reason", () -> correct(coordinator, offer, new CorrectedDay(TODAY.plusDays(1), " ")));
        Refused.with(
                "not-allowed",
                () -> correct(town.somebody("support-worker", OrganisationKind.SUPPORT_PROVIDER), offer, TODAY));
    }

    @Test
    void once_a_flat_has_been_seen_it_was_offered_by_then_and_once_chosen_the_day_is_what_it_is() {
        FlatPair pair = pair();
        OfferId offer = acts.reserved(acts.waitingForFlat(), pair);
        acts.viewed(offer, pair);
        town.itIs(TODAY.plusDays(1));
        Refused.with("day-too-late", "on", () -> correct(coordinator, offer, TODAY.plusDays(1)));

        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), TODAY.plusDays(1)));
        Refused.with("not-awaiting-choice", () -> correct(coordinator, offer, TODAY));
    }

    private OfferId reserved() {
        return acts.reserved(acts.waitingForFlat(), pair());
    }

    private FlatPair pair() {
        return new FlatPair(
                acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)), acts.reported(town.otherCompany()));
    }

    private void correct(Actor actor, OfferId offer, LocalDate on) {
        correct(actor, offer, new CorrectedDay(on, WHY));
    }

    private void correct(Actor actor, OfferId offer, CorrectedDay day) {
        town.as(actor, "offer.correct-day", OfferCorrections.class, use -> {
            use.correctDay(offer, Expected.any(), day);
            return true;
        });
    }
}
