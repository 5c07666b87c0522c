package se.hemvist.intake.newhome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.matching.ExclusionView;
import se.hemvist.intake.matching.Exclusions;
import se.hemvist.intake.matching.LiftedExclusion;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs rutin, «Uppsägning av hyreskontrakt»: another flat, and not with the company that gave notice. */
class NewHomesTest {

    private static final LocalDate NOTICE = Town.START.plusDays(10);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final FlatCase flats = new FlatCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final Actor socialWorker = town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    private final Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
    private final CaseId id = housed();

    @Test
    @Shows({"G-129", "G-130", "T-34"})
    void whoever_was_given_notice_waits_again_for_a_home_with_another_company() {
        FlatId same = flats.reported(company);
        FlatId other = flats.reported(town.otherCompany());

        asked(Optional.empty());

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(exclusions()).extracting(ExclusionView::company).containsExactly(company);
        assertThat(matches()).containsExactly(other);
        Refused.with("company-excluded", "flats", () -> acts.reserved(id, new FlatPair(same, other)));
    }

    @Test
    @Shows({"G-129", "A-45"})
    void special_circumstances_keep_the_case_where_it_is_and_are_kept() {
        asked(Optional.of("Har hotat grannar"));

        assertThat(acts.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(exclusions()).isEmpty();
    }

    @Test
    @Shows("A-45")
    void somebody_is_named_and_nothing_is_blank() {
        Refused.with("missing-part", "decidedBy", () -> asked(Optional.empty(), " ", NOTICE));
        Refused.with("missing-part", "circumstances", () -> asked(Optional.of(" "), "Enhetschefen", NOTICE));
        Refused.with("day-too-early", "on", () -> asked(Optional.empty(), "Enhetschefen", NOTICE.minusDays(1)));
        Refused.with("day-too-late", "on", () -> asked(Optional.empty(), "Enhetschefen", NOTICE.plusDays(1)));
    }

    @Test
    @Shows({"G-130", "T-34"})
    void the_company_comes_back_by_a_named_decision_only() {
        FlatId same = flats.reported(company);
        asked(Optional.empty());
        Refused.with("not-excluded", () -> lifted(town.otherCompany()));

        lifted(company);

        assertThat(matches()).contains(same);
        FlatPair both = new FlatPair(same, flats.reported(town.otherCompany()));
        assertThat(acts.reserved(id, both)).as("an offer of it").isNotNull();
        assertThat(exclusions().get(0).lifted())
                .contains(new LiftedExclusion("Samordnaren", "Bolaget har godkänt det", NOTICE));
        Refused.with("not-excluded", () -> lifted(company));
    }

    private CaseId housed() {
        CaseId housed = acts.waitingForFlat();
        FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));
        OfferId offer = acts.reserved(housed, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), Town.START));
        SigningBooked signing = new SigningBooked(Town.START.plusDays(1).atTime(13, 0), "Kontoret");
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));
        town.itIs(Town.START.plusDays(1));
        town.as(
                town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, Town.START.plusDays(1)));
        town.itIs(NOTICE);
        return housed;
    }

    private void asked(Optional<String> circumstances) {
        asked(circumstances, "Enhetschefen", NOTICE);
    }

    private void asked(Optional<String> circumstances, String by, LocalDate on) {
        town.as(socialWorker, "case.seek-new-home", NewHomes.class, homes -> {
            homes.ask(id, Expected.any(), new NewHomeQuestion(NOTICE, circumstances, by, on));
            return true;
        });
    }

    private void lifted(OrganisationId lifted) {
        town.as(coordinator, "exclusion.lift", Exclusions.class, exclusions -> {
            exclusions.lift(
                    id, Expected.any(), lifted, new LiftedExclusion("Samordnaren", "Bolaget har godkänt det", NOTICE));
            return true;
        });
    }

    private List<ExclusionView> exclusions() {
        return town.as(coordinator, "exclusion.list", Exclusions.class, exclusions -> exclusions.of(id));
    }

    /** Those that have come in since. */
    private List<FlatId> matches() {
        return town.as(coordinator, "match.list", Matches.class, matches -> matches.of(id)).stream()
                .filter(flat -> !flat.receivedOn().isBefore(NOTICE))
                .map(FlatView::id)
                .toList();
    }
}
