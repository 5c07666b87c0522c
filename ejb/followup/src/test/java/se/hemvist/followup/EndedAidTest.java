package se.hemvist.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.AidGoesOn;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Träningslägenhet»: a lease ends with the aid when that has ended, and not before. */
@Shows("A-11")
class EndedAidTest {

    private static final LocalDate DECIDED = LocalDate.of(2027, 2, 1);
    private static final LocalDate DECIDED_AGAIN = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 15);
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @BeforeEach
    void decide() {
        story.bench().clock().moveTo(TODAY);
        decide(DECIDED, null);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_decision_until_further_notice_goes_on_and_is_named() {
        assertThatThrownBy(ground(TODAY)).isInstanceOfSatisfying(AidGoesOn.class, refusal -> {
            assertThat(refusal.facts().get("decision"))
                    .hasToString(story.list("select decision_id from intake.decision")
                            .get(0));
            assertThat(refusal.facts()).containsEntry("on", TODAY).doesNotContainKey("until");
            assertThat(refusal.field()).contains("ground");
            Refusals.demandSaid(refusal);
        });
        assertThat(story.list("select state from lease.termination")).isEmpty();
    }

    @ParameterizedTest(name = "recorded on {0}")
    @CsvSource({
        "2027-02-28, until further notice",
        "2027-03-01, 2027-03-15",
        "2027-03-15, 2027-03-15",
        "2027-03-16, over"
    })
    void it_runs_until_another_takes_its_place_or_its_last_day_is_over(LocalDate on, String runs) {
        decide(DECIDED_AGAIN, LAST);

        if (runs.equals("over")) {
            assertThat(ground(on)).satisfies(ThrowingCallable::call);
            assertThat(story.list("select state from lease.termination")).containsExactly("GROUND_RECORDED");
        } else {
            assertThatThrownBy(ground(on)).isInstanceOfSatisfying(AidGoesOn.class, refusal -> assertThat(
                            refusal.facts().containsKey("until"))
                    .isEqualTo(!runs.startsWith("until")));
        }
    }

    @Test
    void another_ground_asks_for_no_end_of_the_aid() {
        record(Ground.RESIDENT_WISH, TODAY);

        assertThat(story.list("select ground from lease.termination")).containsExactly("RESIDENT_WISH");
    }

    private ThrowingCallable ground(LocalDate on) {
        return () -> record(Ground.AID_ENDED, on);
    }

    private void record(Ground ground, LocalDate on) {
        story.contactPerson(Terminations.class)
                .recordGround(lease, new GroundRecord(ground, on, "Insatsen är slut.", "Enhetschefen", null));
    }

    private void decide(LocalDate on, @Nullable LocalDate until) {
        CaseId id = new CaseId(UUID.fromString(
                story.list("select case_id from intake.housing_case").get(0)));
        NewDecision.Making made = new NewDecision.Making(on, "Enhetschef", "Behovet tillgodoses bäst så.", "B-" + on);
        NewDecision.Terms terms = new NewDecision.Terms(true, Optional.ofNullable(until));
        story.as("district-case-officer", story.the(OrganisationKind.DISTRICT_ADMINISTRATION), Decisions.class)
                .make(id, Expected.any(), new NewDecision(DecisionKind.HOUSING, DecisionResult.GRANTED, made, terms));
    }
}
