package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.mediation.MediationView.AskedBackground;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: the agency often needs to know the background, and the landlord is told none. */
@Shows("S-60")
class BackgroundsTest {

    private static final LocalDate MONDAY = Town.START;
    private static final String WORDS = "Tre år i stödboende.";
    private static final Background TOLD = new Background(MONDAY, WORDS, "Samtycke, OSL 10:1");

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waiting("199906042388");

    @Test
    void those_who_work_on_the_case_read_what_the_contact_person_has_told() {
        OfferId offer = asked(id);
        ask(offer, MONDAY);
        assertThat(background(acts.agency(), offer)).contains(new AskedBackground(MONDAY, Optional.empty()));

        tell(offer, TOLD);

        assertThat(background(acts.agency(), offer)).contains(new AskedBackground(MONDAY, Optional.of(TOLD)));
        assertThat(background(acts.contactPerson(), offer))
                .isEqualTo(background(
                        town.somebody("district-case-officer", OrganisationKind.DISTRICT_ADMINISTRATION), offer))
                .isPresent();
    }

    @Test
    void the_landlord_is_told_neither_of_the_background_nor_that_it_was_asked_for() {
        OfferId offer = asked(id);
        ask(offer, MONDAY);
        tell(offer, TOLD);

        assertThat(background(acts.landlord(), offer)).isEmpty();
        for (Actor reader : List.of(acts.landlord(), acts.agency(), acts.contactPerson())) {
            assertThat(list(reader))
                    .singleElement()
                    .satisfies(row -> assertThat(row.about().background()).isEmpty());
        }
    }

    @Test
    void the_letters_go_to_those_who_work_on_the_case_and_tell_nothing_of_the_person() {
        OfferId offer = asked(id);
        ask(offer, MONDAY);
        tell(offer, TOLD);

        assertThat(letters("kind || ' ' || organisation_id"))
                .contains(
                        "background-asked "
                                + town.the(OrganisationKind.DISTRICT_ADMINISTRATION)
                                        .value(),
                        "background-told "
                                + town.the(OrganisationKind.HOUSING_AGENCY).value());
        assertThat(letters("subject || body")).noneMatch(text -> text.contains(WORDS) || text.contains("Exempel"));
    }

    @Test
    void it_is_asked_for_also_where_nobody_is_named_yet() {
        CaseId training = acts.applied(FlatCase.training());
        acts.ruled(training, true, "");
        OfferId offer = asked(training);

        ask(offer, MONDAY);
        tell(offer, TOLD);

        assertThat(background(acts.agency(), offer)).isPresent();
    }

    @Test
    void it_is_told_when_asked_for_and_once() {
        OfferId offer = asked(id);
        Refused.with("background-not-asked", () -> tell(offer, TOLD));

        ask(offer, MONDAY);
        Refused.with("background-asked", () -> ask(offer, MONDAY));
        Refused.with("missing-part", "summary", () -> tell(offer, new Background(MONDAY, " ", "Samtycke")));
        Refused.with("missing-part", "basis", () -> tell(offer, new Background(MONDAY, WORDS, " ")));
        tell(offer, TOLD);

        Refused.with("background-told", () -> tell(offer, TOLD));
    }

    @Test
    void the_days_follow_on_the_inquiry_and_on_each_other() {
        town.itIs(MONDAY.plusDays(1));
        OfferId offer = asked(id);
        Refused.with("day-too-early", "on", () -> ask(offer, MONDAY));
        Refused.with("day-too-late", "on", () -> ask(offer, MONDAY.plusDays(2)));

        ask(offer, MONDAY.plusDays(1));

        Refused.with("day-too-early", "on", () -> tell(offer, TOLD));
        Refused.with("day-too-late", "on", () -> tell(offer, new Background(MONDAY.plusDays(2), WORDS, "Samtycke")));
    }

    @Test
    void nobody_needs_to_know_more_once_all_have_answered() {
        OfferId refused = asked(id);
        ask(refused, MONDAY);
        acts.landlordSays(refused, acts.no("Adressen används inte så."));
        Refused.with("mediation-over", () -> tell(refused, TOLD));

        OfferId approved = asked(id);
        acts.landlordSays(approved, acts.yes());
        acts.contactPersonSays(approved, acts.yes(), true);
        acts.proposed(approved, true);
        acts.presented(approved, Optional.empty());
        acts.approved(approved, acts.yes());
        Refused.with("mediation-over", () -> ask(approved, MONDAY));
    }

    @Test
    void its_words_are_in_no_text_of_it() {
        assertThat(List.of(TOLD, new AskedBackground(MONDAY, Optional.of(TOLD))).toString())
                .contains("Background[2026-11-02]")
                .doesNotContain(WORDS, TOLD.basis());
    }

    private OfferId asked(CaseId of) {
        return acts.asked(of, acts.reported(landlord));
    }

    private void ask(OfferId offer, LocalDate on) {
        town.as(acts.agency(), "mediation.ask-background", Backgrounds.class, backgrounds -> {
            backgrounds.ask(offer, Expected.any(), on);
            return true;
        });
    }

    private void tell(OfferId offer, Background told) {
        town.as(acts.contactPerson(), "mediation.tell-background", Backgrounds.class, backgrounds -> {
            backgrounds.tell(offer, Expected.any(), told);
            return true;
        });
    }

    private Optional<AskedBackground> background(Actor reader, OfferId offer) {
        return read(reader, offer).about().background();
    }

    private MediationView read(Actor reader, OfferId offer) {
        return town.as(reader, "mediation.read", MediatedFlats.class, mediations -> mediations.get(offer));
    }

    private List<MediationView> list(Actor reader) {
        return town.as(reader, "mediation.list", MediatedFlats.class, mediations -> mediations
                .list(PageRequest.first())
                .items());
    }

    private List<String> letters(String columns) {
        return Stores.sql(town.database()).list("select " + columns + " from kernel.outbox", row -> row.getString(1));
    }
}
