package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.followup.checkpoint.CheckpointRefusal.CheckpointTooEarly;
import se.hemvist.followup.checkpoint.CheckpointRefusal.UnknownStay;
import se.hemvist.followup.checkpoint.CheckpointState;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.followup.checkpoint.StayRow;
import se.hemvist.followup.checkpoint.StayView;
import se.hemvist.followup.checkpoint.Stays;
import se.hemvist.followup.checkpoint.TrialDecision;
import se.hemvist.followup.checkpoint.TrialReview;
import se.hemvist.followup.checkpoint.Trials;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.correction.Deaths;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.page.StaleRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.DocumentOverride;
import se.hemvist.lease.document.DocumentRefusal.DocumentsMissing;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.EndNotDecided;
import se.hemvist.lease.sublease.SubleaseDocuments;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.sublease.Subleases;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.waiver.WaiverCourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stockholm's stays, asked of the real beans: the papers, the move-in, the checkpoint and the trial's clocks. */
class FirstTrialTest {

    private static final LocalDate DUE = LocalDate.of(2028, 2, 1);
    private static final LocalDate STOP = LocalDate.of(2030, 2, 1);

    private static final String TENURE = "L-03  contact-person 2029-02-01";

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"A-47", "A-87", "T-07", "T-08", "T-09", "T-10", "L-03"})
    void whoever_has_died_is_followed_up_no_more() {
        story.lived(Programme.TRIAL);
        CaseId theirs = new CaseId(
                UUID.fromString(story.list("select case_id from lease.sublease").get(0)));
        assertThat(story.list("update intake.person set identity_number = '198001022386' returning identity_number"))
                .hasSize(1);
        assertThat(story.open()).anyMatch(line -> line.startsWith("T-10 "));

        story.contactPerson(Deaths.class)
                .record(theirs, Expected.any(), new Death(FirstTrial.MOVED_IN, Death.ToldBy.RELATIVE));

        assertThat(story.open()).noneMatch(line -> line.matches("(T-07|T-08|T-09|T-10|L-03) .*"));
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"S-21", "S-24", "S-25", "S-76"})
    void the_move_in_starts_all_clocks_of_a_trial_without_a_provider_s_assignment() {
        story.lived(Programme.TRIAL);

        assertThat(story.open())
                .containsExactly(
                        TENURE,
                        "T-07  contact-person 2028-02-01",
                        "T-08  contact-person 2028-02-01",
                        "T-09  contact-person 2029-02-01",
                        "T-10  contact-person 2030-02-01");
        assertThat(story.list("select concat_ws(' ', warn_on, warn_again_on) from kernel.deadline where kind = 'T-07'"))
                .containsExactly("2027-12-03 2028-01-02");
        assertThat(story.list("select count(*) from lease.inspection")).containsExactly("0");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"S-30", "S-76"})
    void a_training_flat_has_a_checkpoint_and_no_trial() {
        story.lived(Programme.TRAINING);

        assertThat(story.open())
                .containsExactly(TENURE, "T-07  contact-person 2028-02-01", "T-08  contact-person 2028-02-01");
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows("S-79")
    void nobody_moves_in_before_the_papers_are_there() {
        SubleaseId sublease = story.signed(Programme.TRIAL);

        refused(() -> story.movedIn(sublease, Optional.empty()), DocumentsMissing.class);
        assertThat(story.contactPerson(Subleases.class).get(sublease).standing().state())
                .isEqualTo(SubleaseState.SIGNED);
        refused(() -> story.contactPerson(Stays.class).get(sublease), UnknownStay.class);

        story.addsAllPapers(sublease);
        story.movedIn(sublease, Optional.empty());

        assertThat(story.contactPerson(Subleases.class).get(sublease).standing().state())
                .isEqualTo(SubleaseState.IN_FORCE);
        assertThat(story.contactPerson(SubleaseDocuments.class).of(sublease).overridden())
                .isEmpty();
    }

    @Test
    @Shows("S-79")
    void somebody_named_may_let_a_paper_be_missing() {
        SubleaseId sublease = story.signed(Programme.TRAINING);
        for (DocumentKind kind : Set.of(
                DocumentKind.ACTION_PLAN,
                DocumentKind.DECISION,
                DocumentKind.HEAD_LEASE,
                DocumentKind.SUBLEASE,
                DocumentKind.CHECKPOINT_AGREEMENT)) {
            story.adds(sublease, kind);
        }

        story.movedIn(
                sublease,
                Optional.of(
                        new DocumentOverride(Set.of(DocumentKind.GENERAL_RULES), "Enhetschef Ek", "Under tryckning")));

        assertThat(story.contactPerson(SubleaseDocuments.class).of(sublease).overridden())
                .singleElement()
                .satisfies(kept -> assertThat(kept.by()).isEqualTo("Enhetschef Ek"));
    }

    @Test
    @Shows({"S-76", "S-84", "A-37", "L-16"})
    void the_checkpoint_is_held_and_reported_to_the_agency() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        Checkpoints checkpoints = story.contactPerson(Checkpoints.class);
        refused(() -> checkpoints.hold(sublease, Expected.any(), held(FirstTrial.MOVED_IN)), CheckpointTooEarly.class);

        story.night(LocalDate.of(2027, 12, 2));
        story.night(LocalDate.of(2028, 1, 1));
        assertThat(saidOfTheCheckpoint(false)).containsExactly("ska", "är");
        story.bench().clock().moveTo(DUE.minusDays(3));
        story.contactPerson(Checkpoints.class).hold(sublease, Expected.any(), held(DUE.minusDays(4)));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-07"));
        assertThat(story.differences()).isZero();
        assertThat(
                        story.list(
                                "select organisation_id || ' ' || case_number || ' ' || body from kernel.outbox where kind = 'checkpoint-held'"))
                .singleElement()
                .asString()
                .startsWith(story.the(AGENCY).value() + " HV-2027-000001 ")
                .endsWith("/v1/stays/" + sublease.value())
                .doesNotContain("betald");
        StayView agencys = story.agencyOfficer(Stays.class).get(sublease);
        assertThat(agencys.row().checkpoint().state()).isEqualTo(CheckpointState.REPORTED);
        assertThat(agencys.row().checkpoint().reportedOn()).contains(DUE.minusDays(3));
        assertThat(agencys.held().orElseThrow().summary()).isEmpty();
        assertThat(story.contactPerson(Stays.class).get(sublease).held()).contains(held(DUE.minusDays(4)));
        assertThat(story.list(
                        "select concat_ws(' ', what, ground, disclosed_on) from intake.disclosure order by number"))
                .containsExactly("SUBLET DUTY 2027-01-11", "CHECKPOINT NEED 2028-01-29");
    }

    @Test
    @Shows("S-76")
    void one_that_is_overdue_escalates_and_stands_on_the_agency_s_list() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.contactPerson(WaiverCourse.class).doWithout(sublease, FirstTrial.MOVED_IN, "Stannar högst ett år.");

        story.night(DUE.minusDays(1));
        assertThat(story.open()).containsExactly(TENURE, "T-07  contact-person 2028-02-01");
        story.night(DUE);
        story.night(DUE);

        assertThat(story.open())
                .containsExactly(TENURE, "T-07  contact-person 2028-02-01", "T-07 agency agency-officer 2028-02-08");
        assertThat(saidOfTheCheckpoint(false)).containsExactly("ska", "skulle");
        assertThat(saidOfTheCheckpoint(true)).containsExactly("ska");
        assertThat(story.differences()).isZero();
        assertThat(story.agencyOfficer(Stays.class).list(PageRequest.first()).items())
                .singleElement()
                .satisfies(row -> assertThat(row.checkpoint().state()).isEqualTo(CheckpointState.OVERDUE));

        story.contactPerson(Checkpoints.class).hold(sublease, Expected.any(), held(DUE.plusDays(1)));
        assertThat(story.open()).containsExactly(TENURE);
        assertThat(story.differences()).isZero();
    }

    @Test
    @Shows({"S-24", "S-25", "A-04", "T-10"})
    void a_trial_is_reviewed_goes_on_for_special_reasons_and_is_broken_off() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.night(STOP.minusDays(1));
        Trials trials = story.contactPerson(Trials.class);

        trials.review(
                sublease,
                Expected.any(),
                new TrialReview(LocalDate.of(2028, 6, 1), TrialReview.Conclusion.GO_ON, "Behöver mer tid."));
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-09"));
        trials.decide(sublease, Expected.any(), goesOn(STOP, STOP.plusMonths(12)));
        assertThatThrownBy(() -> endForItsLength(sublease, STOP)).isInstanceOf(EndNotDecided.class);
        assertThat(story.open()).contains("T-10 2031-02-01 contact-person 2031-02-01");
        assertThat(story.differences()).isZero();

        LocalDate again = STOP.plusMonths(11);
        story.bench().clock().moveTo(again);
        trials.decide(
                sublease,
                Expected.any(),
                new TrialDecision(again, TrialDecision.Kind.END, "Enhetschef Ek", "Försöket har prövats nog.", null));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-10"));
        StayView.Trial trial =
                story.contactPerson(Stays.class).get(sublease).trial().orElseThrow();
        endForItsLength(sublease, again);
        assertThat(trial.decideBy()).isEmpty();
        assertThat(trial.reviews()).hasSize(1);
        assertThat(trial.decisions())
                .extracting(TrialDecision::kind)
                .containsExactly(TrialDecision.Kind.SPECIAL_REASONS, TrialDecision.Kind.END);
        assertThat(Stores.sql(story.bench().database())
                        .list("select decided_on from followup.trial_prolonged", row -> row.getString(1)))
                .hasSize(1);
        assertThat(story.agencyOfficer(Stays.class)
                        .get(sublease)
                        .trial()
                        .orElseThrow()
                        .decisions())
                .isEmpty();
    }

    @Test
    @Shows({"S-25", "T-10", "A-04"})
    void a_trial_that_was_to_be_broken_off_goes_on_where_that_came_to_nothing() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.night(STOP.minusDays(1));
        Trials trials = story.contactPerson(Trials.class);
        trials.decide(
                sublease,
                Expected.any(),
                new TrialDecision(STOP, TrialDecision.Kind.END, "Enhetschef Ek", "Försöket har prövats nog.", null));
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-10"));

        trials.decide(sublease, Expected.any(), goesOn(STOP, STOP.plusMonths(6)));

        assertThat(story.open())
                .anyMatch(open -> open.startsWith("T-10 " + STOP.plusMonths(6)))
                .anyMatch(open -> open.startsWith("T-09"));
        assertThatThrownBy(() -> endForItsLength(sublease, STOP)).isInstanceOf(EndNotDecided.class);
        assertThat(story.differences()).isZero();
    }

    private void endForItsLength(SubleaseId sublease, LocalDate on) {
        story.contactPerson(Terminations.class)
                .recordGround(
                        sublease,
                        new GroundRecord(Ground.THREE_YEAR_STOP, on, "Försöket bryts.", "Enhetschef Ek", null));
    }

    @Test
    void a_trial_broken_off_unreviewed_is_no_longer_to_be_reviewed() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(STOP);

        story.contactPerson(Trials.class)
                .decide(
                        sublease,
                        Expected.any(),
                        new TrialDecision(STOP, TrialDecision.Kind.END, "Enhetschef Ek", "Tre år har gått.", null));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-09") || open.startsWith("T-10"));
    }

    @Test
    @Shows({"S-49", "A-37"})
    void each_sees_the_flats_that_are_theirs() {
        SubleaseId trial = story.lived(Programme.TRIAL);
        SubleaseId training = story.lived(Programme.TRAINING);
        OrganisationId stranger = new OrganisationId(UUID.randomUUID());
        story.granted(story.wished());
        CaseId open = story.wished();

        assertThat(story.contactPerson(Cases.class).list(PageRequest.first()).items())
                .as("what goes on and what is wished for")
                .extracting(row -> row.head().programme() + " " + row.head().state())
                .containsExactlyInAnyOrder(
                        "TRIAL HOUSED", "TRAINING HOUSED", "TRAINING WAITING_FOR_FLAT", "TRAINING RECEIVED");
        assertThat(story.contactPerson(Cases.class).get(open).head().state()).isEqualTo(CaseState.RECEIVED);
        assertThat(story.open()).filteredOn(due -> due.startsWith("T-36")).hasSize(1);
        assertThat(story.as("contact-person", stranger, Cases.class)
                        .list(PageRequest.first())
                        .items())
                .isEmpty();
        assertThat(story.contactPerson(Stays.class).list(PageRequest.first()).items())
                .extracting(StayRow::sublease)
                .containsExactlyInAnyOrder(trial, training);
        assertThat(story.contactPerson(Subleases.class)
                        .list(PageRequest.first())
                        .items())
                .hasSize(2);
        assertThat(story.agencyOfficer(Stays.class).list(PageRequest.first()).total())
                .isEqualTo(2);
        Stays others = story.as("contact-person", stranger, Stays.class);
        assertThat(others.list(PageRequest.first()).items()).isEmpty();
        assertThatThrownBy(() -> others.get(trial)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.agencyOfficer(Checkpoints.class).hold(trial, Expected.any(), held(DUE)))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() ->
                        story.contactPerson(Checkpoints.class).hold(trial, Expected.asRead(() -> false), held(DUE)))
                .isInstanceOf(StaleRefusal.class);
    }

    @Test
    @Shows({"G-48", "L-18"})
    void of_a_case_that_few_know_of_a_colleague_finds_neither_sublease_nor_papers_nor_stay() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().database().execute("update intake.housing_case set on_paper = true");
        Subleases subleases = story.contactPerson(Subleases.class);
        Stays stays = story.contactPerson(Stays.class);

        assertThat(subleases.list(PageRequest.first()).total()).isZero();
        assertThat(subleases.list(PageRequest.first()).items()).isEmpty();
        assertThat(stays.list(PageRequest.first()).total()).isZero();
        assertThat(stays.list(PageRequest.first()).items()).isEmpty();
        refused(() -> subleases.get(sublease), AccessRefusal.Unknown.class);
        refused(() -> stays.get(sublease), AccessRefusal.Unknown.class);
        refused(() -> story.contactPerson(SubleaseDocuments.class).of(sublease), AccessRefusal.Unknown.class);
        refused(
                () -> story.contactPerson(Checkpoints.class).hold(sublease, Expected.any(), held(DUE)),
                AccessRefusal.Unknown.class);
        assertThat(story.agencyOfficer(Stays.class).list(PageRequest.first()).items())
                .as("of another organisation all who work on it may know")
                .hasSize(1);

        name("contact-person");
        assertThat(story.contactPerson(Subleases.class)
                        .list(PageRequest.first())
                        .items())
                .hasSize(1);
        assertThat(story.contactPerson(Stays.class).get(sublease).row().sublease())
                .isEqualTo(sublease);
    }

    /** How the nights have spoken of it, in their order, to the agency or to the others. */
    private List<String> saidOfTheCheckpoint(boolean toTheAgency) {
        return story.list(
                """
                select (regexp_match(body, 'Kontrollstation efter ett års boende (\\S+)'))[1] from kernel.outbox
                where kind = 'deadline-digest' and body like '%%Kontrollstation%%' and (organisation_id = '%s') = %s
                order by put_at
                """
                        .formatted(story.the(AGENCY).value(), toTheAgency));
    }

    private void name(String user) {
        story.bench()
                .database()
                .execute(
                        """
                        insert into intake.named_person (named_person_id, version, organisation_id, user_name, valid_from,
                            named_by, decision)
                        values (gen_random_uuid(), 0, '%s', '%s', '2027-01-01', 'chef', 'Delegation 7 §')
                        """
                                .formatted(
                                        story.the(OrganisationKind.DISTRICT_ADMINISTRATION)
                                                .value(),
                                        user));
    }

    private static final OrganisationKind AGENCY = OrganisationKind.HOUSING_AGENCY;

    private static CheckpointRecord held(LocalDate on) {
        return new CheckpointRecord(
                on,
                Set.of(Participant.RESIDENT, Participant.CONTACT_PERSON),
                CheckpointRecord.Result.WORKS_WELL,
                "Hyran betald, inga störningar.");
    }

    private static TrialDecision goesOn(LocalDate on, LocalDate reviewOn) {
        return new TrialDecision(
                on, TrialDecision.Kind.SPECIAL_REASONS, "Enhetschef Ek", "Sjukdom under året.", reviewOn);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
