package se.hemvist.intake.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: the agency is told of problems, and when the approval is ready. */
@Shows("S-67")
class ProblemsTest {

    private static final LocalDate MONDAY = Town.START;
    private static final String WORDS = "Värdens förvaltare går inte att nå.";

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final CaseId id = acts.waiting("199906042388");
    private final OfferId offer = acts.asked(id, acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)));

    @Test
    void the_agency_is_told_at_once_of_a_problem_and_reads_it() {
        tell(WORDS, MONDAY);
        tell("Nu är han nådd, men bortrest.", MONDAY);

        assertThat(list(acts.agency()))
                .extracting(ProblemView::text)
                .startsWith(WORDS)
                .hasSize(2);
        assertThat(list(acts.contactPerson())).isEqualTo(list(acts.agency()));
        assertThat(letters())
                .contains("mediation-problem "
                        + town.the(OrganisationKind.HOUSING_AGENCY).value());
        Refused.with("not-allowed", () -> list(acts.landlord()));
    }

    @Test
    void the_agency_is_told_when_the_approval_is_ready() {
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, Optional.empty());
        acts.approved(offer, acts.yes());

        assertThat(letters())
                .contains("landlord-approved "
                        + town.the(OrganisationKind.HOUSING_AGENCY).value());
    }

    @Test
    void a_problem_says_something_and_is_of_a_mediation_that_runs() {
        Refused.with("missing-part", "text", () -> tell(" ", MONDAY));
        Refused.with("day-too-late", "on", () -> tell(WORDS, MONDAY.plusDays(1)));
        Refused.with("day-too-early", "on", () -> tell(WORDS, MONDAY.minusDays(1)));
        acts.landlordSays(offer, acts.no("Adressen används inte så."));

        Refused.with("mediation-ended", () -> tell(WORDS, MONDAY));
        assertThat(list(acts.agency())).isEmpty();
    }

    @Test
    void its_words_are_in_no_text_of_it_and_in_no_letter() {
        tell(WORDS, MONDAY);

        assertThat(new NewProblem(MONDAY, WORDS).toString() + list(acts.agency()))
                .doesNotContain(WORDS);
        assertThat(Stores.sql(town.database())
                        .list("select subject || body from kernel.outbox", row -> row.getString(1)))
                .noneMatch(text -> text.contains(WORDS));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(CourseRefusal.class);
    }

    private void tell(String text, LocalDate on) {
        town.as(acts.contactPerson(), "mediation.tell-problem", Problems.class, problems -> {
            problems.tell(offer, Expected.any(), new NewProblem(on, text));
            return true;
        });
    }

    private List<ProblemView> list(Actor reader) {
        return town.as(reader, "mediation.list-problems", Problems.class, problems -> problems.list(offer));
    }

    private List<String> letters() {
        return Stores.sql(town.database())
                .list("select kind || ' ' || organisation_id from kernel.outbox", row -> row.getString(1));
    }
}
