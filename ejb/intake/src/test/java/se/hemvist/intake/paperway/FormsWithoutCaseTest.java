package se.hemvist.intake.paperway;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Not of every form that is sent on paper a case is registered; nobody is reminded of those for ever. */
@Shows("L-18")
class FormsWithoutCaseTest {

    private static final LocalDate TODAY = Town.START;
    private static final SentPaper SENT = new SentPaper(TODAY, "Bud 4711");
    private static final String TAKEN_BACK = "Remissen togs tillbaka.";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final PaperActs paper = new PaperActs(town);
    private PaperTaskId task = PaperTaskId.next();

    @BeforeEach
    void a_form_has_come() {
        paper.admit("social-worker-1", OrganisationKind.SOCIAL_ADMINISTRATION);
        paper.named(paper.named("social-worker-1", TODAY, Optional.empty()));
        CaseId receipt =
                acts.referred(AReferral.inOrder().withProtectedIdentity().in(town));
        task = paper.only();
        assertThat(paper.read(paper.socialWorker(), task).receipt().caseId()).isEqualTo(receipt);
    }

    @Test
    void when_no_case_comes_of_a_form_the_unit_head_is_reminded_no_more() {
        paper.close(task, SENT);
        town.itIs(TODAY.plusDays(1));

        paper.noCase(paper.socialWorker(), task, TAKEN_BACK);

        assertThat(town.deadlines()).containsExactly("L-18 MET 2026-11-05", "L-18-CASE CANCELLED 2026-11-05");
        assertThat(paper.read(paper.socialWorker(), task).closed().orElseThrow().noCaseOn())
                .contains(TODAY.plusDays(1));
        assertThat(town.<PaperCaseDue, Boolean>ask(
                        PaperCaseDue.class,
                        kind -> kind.recompute(TODAY.plusDays(1)).findAny().isEmpty()))
                .isTrue();
    }

    @Test
    void that_is_said_once_with_a_reason_of_a_form_that_was_sent_by_who_is_named() {
        Refused.with("not-sent-yet", () -> paper.noCase(paper.socialWorker(), task, TAKEN_BACK));
        paper.close(task, SENT);
        Refused.with("missing-part", "reason", () -> paper.noCase(paper.socialWorker(), task, " "));
        Refused.with("unknown", () -> paper.noCase(paper.head(), task, TAKEN_BACK));
        paper.noCase(paper.socialWorker(), task, TAKEN_BACK);

        Refused.with("no-case-comes", () -> paper.noCase(paper.socialWorker(), task, TAKEN_BACK));
    }
}
