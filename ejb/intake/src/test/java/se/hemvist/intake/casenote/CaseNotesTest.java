package se.hemvist.intake.casenote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** SoL 14:3-6 and FL 27 §: what is told otherwise than in writing is noted, with day and author. */
@Shows("L-24")
class CaseNotesTest {

    private static final LocalDate TODAY = Town.START;
    private static final String TEXT = "Ringde. Vill själv bo nära barnen.";

    private final Town town = new Town();
    private final CaseId id = new FirstCase(town).referred(AReferral.inOrder().in(town));

    @Test
    void a_note_has_its_day_and_its_author() {
        assertThat(write(socialWorker(), note(TODAY.minusDays(1), TEXT))).isEqualTo(1);

        assertThat(list(socialWorker()).items()).singleElement().satisfies(written -> {
            assertThat(written.note()).isEqualTo(note(TODAY.minusDays(1), TEXT));
            assertThat(written.signed().by()).isEqualTo("social-worker-1");
            assertThat(written.signed().at()).isEqualTo(town.clock().now());
            assertThat(written + " " + written.note()).doesNotContain("barnen");
        });
    }

    @Test
    void a_correction_is_a_new_note_that_points_to_the_one_it_corrects() {
        write(socialWorker(), note(TODAY, TEXT));
        write(socialWorker(), correction("Vill bo nära föräldrarna.", 1));

        List<CaseNoteView> notes = list(socialWorker()).items();

        assertThat(notes).extracting(CaseNoteView::number).containsExactly(2, 1);
        assertThat(notes.get(0).note().corrects()).contains(1);
        assertThat(notes.get(1).note().text()).as("stands as it was").isEqualTo(TEXT);
        assertThat(notes.get(1).correctedBy()).contains(2);
        Refused.with("already-corrected", "corrects", () -> write(socialWorker(), correction("Igen.", 1)));
        write(socialWorker(), correction("Vill bo i Centrum.", 2));
        Refused.with("unknown-note", "corrects", () -> write(socialWorker(), correction("Ingen.", 9)));
    }

    @Test
    void each_organisation_that_handles_the_case_reads_its_own_notes() {
        write(socialWorker(), note(TODAY, TEXT));
        write(coordinator(), note(TODAY, "Ringde handläggaren."));

        assertThat(list(coordinator()).items()).extracting(CaseNoteView::number).containsExactly(2);
        assertThat(list(socialWorker()).items())
                .extracting(CaseNoteView::number)
                .containsExactly(1);
        assertThat(list(town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION))
                        .items())
                .hasSize(1);
        Refused.with("unknown-note", () -> write(coordinator(), correction("Annat.", 1)));
        Refused.with("not-allowed", () -> list(town.somebody("support-worker", OrganisationKind.SUPPORT_PROVIDER)));
        Refused.with(
                "not-allowed", () -> list(town.somebody("social-worker", OrganisationKind.DISTRICT_ADMINISTRATION)));
    }

    @Test
    void notes_are_listed_by_page_the_latest_first() {
        for (int i = 1; i <= 5; i++) {
            write(socialWorker(), note(TODAY, "Anteckning " + i));
        }

        Page<CaseNoteView> page = list(socialWorker(), new PageRequest(2, 2));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.items()).extracting(CaseNoteView::number).containsExactly(3, 2);
    }

    @Test
    void a_note_has_words_not_too_many_and_a_day_since_the_application() {
        Refused.with("missing-part", "text", () -> write(socialWorker(), note(TODAY, "  ")));
        Refused.with("too-long", "text", () -> write(socialWorker(), note(TODAY, "a".repeat(10_001))));
        Refused.with("day-too-late", "on", () -> write(socialWorker(), note(TODAY.plusDays(1), TEXT)));
        Refused.with("day-too-early", "on", () -> write(socialWorker(), note(LocalDate.of(2026, 10, 11), TEXT)));
        write(socialWorker(), note(TODAY, "a".repeat(10_000)));
    }

    @Test
    void also_of_an_application_for_a_flat_and_after_its_end() {
        FlatCase flats = new FlatCase(town);
        CaseId applied = flats.applied(FlatCase.trial("199906042388"));
        flats.ruled(applied, false, "Fel målgrupp.");

        assertThat(write(flats.contactPerson(), applied, note(TODAY, "Förklarade avslaget.")))
                .isEqualTo(1);
        assertThat(write(flats.agency(), applied, note(TODAY, "Kontaktpersonen ringde.")))
                .isEqualTo(2);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(List.of(CaseNoteRefusal.class));
    }

    private static NewCaseNote note(LocalDate on, String text) {
        return new NewCaseNote(on, text, Optional.empty());
    }

    private static NewCaseNote correction(String text, int corrects) {
        return new NewCaseNote(TODAY, text, Optional.of(corrects));
    }

    private int write(Actor actor, NewCaseNote note) {
        return write(actor, id, note);
    }

    private int write(Actor actor, CaseId caseId, NewCaseNote note) {
        return town.as(actor, "case-note.write", CaseNotes.class, notes -> notes.write(caseId, note));
    }

    private Page<CaseNoteView> list(Actor actor) {
        return list(actor, PageRequest.first());
    }

    private Page<CaseNoteView> list(Actor actor, PageRequest request) {
        return town.as(actor, "case-note.list", CaseNotes.class, notes -> notes.list(id, request));
    }

    private Actor socialWorker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    private Actor coordinator() {
        return town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
    }
}
