package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.visit.VisitCorrections;
import se.hemvist.followup.visit.VisitId;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;
import se.hemvist.followup.visit.VisitRefusal.UnknownVisit;
import se.hemvist.followup.visit.VisitRefusal.VisitStruck;
import se.hemvist.followup.visit.Visits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Visits of Göteborg's first tenant that were recorded by mistake: struck and put right, with the week's clock. */
class VisitPutRightTest {

    private static final LocalDate MET = FirstTenancy.MOVED_IN;

    private final FirstTenancy story = new FirstTenancy();
    private final AssignmentId assignment = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-94", "T-21", "K-16"})
    void one_that_was_not_made_is_struck_and_its_week_asks_for_one_again() {
        VisitId visit = record(MET, VisitOutcome.MET_IN_FLAT);
        assertThat(open()).doesNotContain("2027-W01");
        assertThatThrownBy(() -> corrections().strike(assignment, VisitId.next(), "Fel."))
                .isInstanceOfSatisfying(UnknownVisit.class, Refusals::demandSaid);
        assertThatThrownBy(() -> corrections().strike(assignment, visit, " ")).isInstanceOf(MissingPart.class);

        corrections().strike(assignment, visit, "Gällde en annan deltagare.");

        assertThat(open()).contains("2027-W01");
        assertThat(differences()).isZero();
        assertThat(story.supportWorker(Visits.class)
                        .list(assignment, PageRequest.first())
                        .items())
                .singleElement()
                .satisfies(view ->
                        assertThat(view.struck().orElseThrow().reason()).isEqualTo("Gällde en annan deltagare."));
        assertThat(rows("select detail || coalesce(' takes out ' || (takes_out = '" + visit.value() + "')::text, '')"
                        + " from followup.fact where kind = 'VISIT' order by fact_id"))
                .containsExactly("MET_IN_FLAT", "NONE takes out true");
        assertThatThrownBy(() -> corrections().strike(assignment, visit, "Igen."))
                .isInstanceOfSatisfying(VisitStruck.class, Refusals::demandSaid);
        assertThatThrownBy(() -> story.socialWorker(VisitCorrections.class).strike(assignment, visit, "Fel."))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    @Shows({"G-94", "T-21"})
    void one_that_was_made_otherwise_is_put_right() {
        VisitId visit = record(MET, VisitOutcome.NOT_REACHED);
        assertThat(open()).contains("2027-W01");
        VisitRecord right = new VisitRecord(MET, VisitOutcome.MET_IN_FLAT, "stod-1");
        assertThatThrownBy(() -> corrections()
                        .correct(
                                assignment,
                                visit,
                                new VisitRecord(MET, VisitOutcome.NOT_REACHED, "stod-1"),
                                "Fel utfall."))
                .isInstanceOf(NothingCorrected.class);

        VisitId made = corrections().correct(assignment, visit, right, "Fel utfall registrerades.");

        assertThat(open()).doesNotContain("2027-W01");
        assertThat(differences()).isZero();
        assertThat(story.supportWorker(Visits.class)
                        .list(assignment, PageRequest.first())
                        .items())
                .filteredOn(view -> view.struck().isEmpty())
                .singleElement()
                .satisfies(view -> assertThat(view.visit()).isEqualTo(made))
                .satisfies(view -> assertThat(view.made()).isEqualTo(right));
    }

    private AssignmentId lived() {
        CaseId id = story.decided();
        AssignmentId started = story.started(id);
        story.movedIn(story.signed(story.chosen(id)));
        return started;
    }

    private VisitId record(LocalDate on, VisitOutcome outcome) {
        return story.supportWorker(Visits.class).record(assignment, new VisitRecord(on, outcome, "stod-1"));
    }

    private VisitCorrections corrections() {
        return story.supportWorker(VisitCorrections.class);
    }

    private List<String> open() {
        return rows("select occasion from kernel.deadline where kind = 'T-21' and state = 'OPEN'");
    }

    private int differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1))
                .size());
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }
}
