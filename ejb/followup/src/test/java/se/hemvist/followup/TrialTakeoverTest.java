package se.hemvist.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.reference.ReferenceAnswer;
import se.hemvist.lease.reference.ReferenceRefusal.AlreadyAsked;
import se.hemvist.lease.reference.ReferenceRefusal.NotFoundToWork;
import se.hemvist.lease.reference.ReferenceRefusal.NothingAsked;
import se.hemvist.lease.reference.ReferenceState;
import se.hemvist.lease.reference.References;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.sublease.Subleases;
import se.hemvist.lease.transfer.Findings;
import se.hemvist.lease.transfer.Leave;
import se.hemvist.lease.transfer.OwnLeases;
import se.hemvist.lease.transfer.OwnerAnswer;
import se.hemvist.lease.transfer.OwnerInquiries;
import se.hemvist.lease.transfer.TransferLeaves;
import se.hemvist.lease.transfer.TransferRefusal.LeaveNotNeeded;
import se.hemvist.lease.transfer.TransferReviews;
import se.hemvist.lease.transfer.TransferState;
import se.hemvist.lease.transfer.TransferView;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Försökslägenhet» and «Träningslägenhet»: the resident takes over, or does not. */
class TrialTakeoverTest {

    private static final LocalDate A_YEAR = LocalDate.of(2028, 2, 1);
    private static final Leave LEAVE = new Leave("Enhetschef Ek", "enhetschef", "Vill bo kvar");

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-24", "S-26", "S-76", "S-78", "T-13"})
    void a_trial_is_taken_over_once_the_checkpoint_is_held_and_the_agency_is_told() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        night(A_YEAR.plusDays(5));
        assertThat(transfer(sublease).state()).as("no checkpoint yet").isEqualTo(TransferState.COUNTING);
        story.bench().clock().moveTo(A_YEAR.plusDays(10));
        hold(sublease);
        assertThat(story.open()).contains("T-29  contact-person 2028-02-11");
        assertThat(differences()).isZero();

        night(A_YEAR.plusDays(10));
        assertThat(transfer(sublease).state()).isEqualTo(TransferState.DUE);
        LocalDate today = A_YEAR.plusDays(11);
        takeOver(sublease, today);

        assertThat(transfer(sublease).state()).isEqualTo(TransferState.TRANSFERRED);
        assertThat(story.contactPerson(Subleases.class).get(sublease).standing().state())
                .isEqualTo(SubleaseState.TRANSFERRED);
        assertThat(story.open()).isEmpty();
        assertThat(differences()).isZero();
        assertThat(story.list("select state from intake.housing_case")).containsExactly("CLOSED");
        assertThat(story.list("select organisation_id from kernel.outbox where kind = 'lease-transferred'"))
                .contains(story.the(OrganisationKind.HOUSING_AGENCY).value().toString());
    }

    @Test
    @Shows({"S-27", "S-70", "T-11"})
    void the_landlord_asks_for_a_reference_and_gets_it_once_a_review_has_found_that_it_works() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(A_YEAR.plusDays(1));
        hold(sublease);
        night(A_YEAR.plusDays(1));
        LocalDate today = A_YEAR.plusDays(2);

        landlord().ask(sublease);
        refused(() -> landlord().ask(sublease), AlreadyAsked.class);
        assertThat(story.open()).anyMatch(open -> open.startsWith("T-11  contact-person 2028-02-0"));
        assertThat(differences()).isZero();
        refused(() -> references().answer(sublease, given(today)), NotFoundToWork.class);
        story.contactPerson(TransferReviews.class).start(sublease, today);
        refused(() -> references().answer(sublease, given(today)), NotFoundToWork.class);
        meet(sublease, today);
        references().answer(sublease, given(today));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-11"));
        assertThat(differences()).isZero();
        assertThat(landlord().list(sublease)).singleElement().satisfies(reference -> {
            assertThat(reference.state()).isEqualTo(ReferenceState.GIVEN);
            assertThat(reference.content().orElseThrow().checkpointHeldOn()).isEqualTo(A_YEAR.plusDays(1));
            assertThat(reference.words()).contains("Har gått bra");
        });
        assertThat(story.list("select kind from kernel.outbox where kind like 'reference-%' order by kind"))
                .containsExactly("reference-asked", "reference-given");
        assertThat(story.list("select ground from intake.disclosure where note like 'Referens%'"))
                .containsExactly("CONSENT");
    }

    @Test
    @Shows("S-27")
    void a_landlord_may_answer_without_a_reference_and_is_not_told_why_there_is_none() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        LocalDate today = story.bench().clock().today();
        refused(() -> references().answer(sublease, declined(today)), NothingAsked.class);
        landlord().ask(sublease);

        references().answer(sublease, declined(today));

        assertThat(landlord().list(sublease)).singleElement().satisfies(reference -> {
            assertThat(reference.state()).isEqualTo(ReferenceState.DECLINED);
            assertThat(reference.words()).isEmpty();
        });
        assertThat(references().list(sublease).get(0).words()).contains("Boendet är inte prövat");
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-11"));
    }

    @Test
    @Shows({"S-27", "T-11"})
    void a_landlord_who_has_asked_is_told_that_there_is_none_also_when_notice_has_been_given() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        LocalDate today = story.bench().clock().today();
        landlord().ask(sublease);
        story.bench().database().execute("update lease.sublease set state = 'NOTICE_GIVEN'");

        refused(() -> references().answer(sublease, given(today)), SubleaseNotThere.class);
        references().answer(sublease, declined(today));

        assertThat(story.open()).noneMatch(open -> open.startsWith("T-11"));
        refused(() -> landlord().ask(sublease), SubleaseNotThere.class);
    }

    private References references() {
        return story.contactPerson(References.class);
    }

    private References landlord() {
        return story.as("landlord-manager", story.the(OrganisationKind.HOUSING_COMPANY), References.class);
    }

    private static ReferenceAnswer given(LocalDate on) {
        return new ReferenceAnswer(on, true, Optional.of(on), Optional.of("Har gått bra"));
    }

    private static ReferenceAnswer declined(LocalDate on) {
        return new ReferenceAnswer(on, false, Optional.empty(), Optional.of("Boendet är inte prövat"));
    }

    @Test
    @Shows({"S-32", "A-42", "K-27"})
    void from_a_training_flat_nobody_takes_over_but_by_a_named_person_s_leave() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.bench().clock().moveTo(A_YEAR.minusDays(3));
        hold(sublease);
        night(A_YEAR);
        assertThat(transfer(sublease).blocked()).isTrue();
        assertThat(transfer(sublease).state()).isEqualTo(TransferState.COUNTING);
        assertThat(story.open()).noneMatch(open -> open.startsWith("T-29"));
        refused(() -> leaves().let(sublease, new Leave("Enhetschef Ek", "enhetschef", " ")), MissingPart.class);

        leaves().let(sublease, LEAVE);

        refused(() -> leaves().let(sublease, LEAVE), LeaveNotNeeded.class);
        assertThat(transfer(sublease).blocked()).isFalse();
        assertThat(story.open()).contains("T-29  contact-person 2028-02-01");
        assertThat(story.list("select rule from followup.named_override where rule = 'TAKEOVER'"))
                .hasSize(1);
        assertThat(differences()).isZero();
        night(A_YEAR.plusDays(1));
        takeOver(sublease, A_YEAR.plusDays(2));
        assertThat(transfer(sublease).state()).isEqualTo(TransferState.TRANSFERRED);
    }

    @Test
    @Shows("S-32")
    void a_trial_needs_nobody_s_leave() {
        SubleaseId sublease = story.lived(Programme.TRIAL);

        refused(() -> leaves().let(sublease, LEAVE), LeaveNotNeeded.class);
    }

    private void hold(SubleaseId sublease) {
        LocalDate today = story.bench().clock().today();
        story.contactPerson(Checkpoints.class)
                .hold(
                        sublease,
                        Expected.any(),
                        new CheckpointRecord(
                                today,
                                EnumSet.of(Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Fungerar"));
    }

    private void takeOver(SubleaseId sublease, LocalDate today) {
        story.contactPerson(TransferReviews.class).start(sublease, today);
        meet(sublease, today);
        story.contactPerson(OwnerInquiries.class).ask(sublease, today);
        story.as("landlord-manager", story.the(OrganisationKind.HOUSING_COMPANY), OwnerInquiries.class)
                .answer(sublease, new OwnerAnswer(today, true, Optional.empty()));
        story.contactPerson(OwnLeases.class).sign(sublease, today, today.plusDays(17));
        assertThat(transfer(sublease).state()).isEqualTo(TransferState.GRANTED);
        assertThat(story.list("select state from intake.housing_case")).containsExactly("HOUSED");
        assertThat(differences()).isZero();
        night(today.plusDays(16));
    }

    private void meet(SubleaseId sublease, LocalDate today) {
        story.contactPerson(TransferReviews.class)
                .meetConditions(
                        sublease,
                        new Findings(today, true, true, "Betalar själv", Optional.of("Hyran betalas till värden")));
    }

    private TransferLeaves leaves() {
        return story.contactPerson(TransferLeaves.class);
    }

    private TransferView transfer(SubleaseId sublease) {
        return story.contactPerson(Transfers.class).of(sublease).transfer().orElseThrow();
    }

    private void night(LocalDate day) {
        story.night(day);
        story.bench().acting().asSystem();
        story.bench().inTransaction(() -> {
            Night night = story.bench().get(Night.class);
            night.dueToAct(day, Night.START, 100).forEach(due -> night.act(due, day));
            return day;
        });
    }

    private int differences() {
        return story.differences();
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
