package se.hemvist.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.CheckpointRecord.Participant;
import se.hemvist.followup.checkpoint.Checkpoints;
import se.hemvist.followup.checkpoint.StayView;
import se.hemvist.followup.checkpoint.Stays;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;
import se.hemvist.lease.qualifying.Forecast;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.training.ConversionRecord;
import se.hemvist.lease.training.TrainingFlats;
import se.hemvist.lease.training.TrainingRefusal;
import se.hemvist.lease.training.TrainingRefusal.ConversionNotAgreed;
import se.hemvist.lease.training.TrainingRefusal.NothingToConvert;
import se.hemvist.lease.training.TrainingRefusal.TrialNotAppliedFor;
import se.hemvist.lease.transfer.TransferReading;
import se.hemvist.lease.transfer.TransferState;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Träningslägenhet»: a training flat becomes a trial flat for who lives there. */
class TrainingStoryTest {

    private static final LocalDate CONVERTED = LocalDate.of(2027, 6, 1);
    private static final LocalDate AGREED = LocalDate.of(2027, 5, 20);
    private static final LocalDate APPLIED = LocalDate.of(2027, 5, 25);
    private static final String REASON = "Ett byte av bostad vore olämpligt.";

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-36", "S-37", "A-03"})
    void a_training_flat_becomes_a_trial_flat_whose_times_begin_that_day_while_those_of_the_stay_run_on() {
        SubleaseId sublease = lived();

        flats().convert(sublease, conversion(AGREED));

        assertThat(story.open())
                .containsExactly(
                        "L-03  contact-person 2029-02-01",
                        "T-07  contact-person 2028-02-01",
                        "T-08  contact-person 2028-02-01",
                        "T-09  contact-person 2029-06-01",
                        "T-10  contact-person 2030-06-01");
        assertThat(story.differences()).isZero();
        StayView.Trial trial =
                story.contactPerson(Stays.class).get(sublease).trial().orElseThrow();
        assertThat(trial.reviewFrom()).isEqualTo("2028-06-01");
        assertThat(trial.normalEnd()).isEqualTo("2029-06-01");
        assertThat(
                        story.list(
                                """
                        select concat_ws(' ', s.programme, h.programme, s.state, h.state, h.converted_on, h.landlord_agreed_on,
                            h.trial_applied_on)
                        from lease.sublease s join lease.head_lease h using (head_lease_id)
                        """))
                .containsExactly("TRIAL TRIAL IN_FORCE IN_FORCE 2027-06-01 2027-05-20 2027-05-25");
        assertThat(timeline()).containsExactly("training-flat-converted " + REASON);
        assertThat(story.list("select organisation_id from kernel.outbox where kind = 'training-flat-converted'"))
                .containsExactly(
                        story.the(OrganisationKind.HOUSING_AGENCY).value().toString());
        assertThat(story.list(
                        "select kind || ' ' || detail from followup.mediation_fact where kind = 'FLAT_CONVERTED'"))
                .containsExactly("FLAT_CONVERTED TRIAL");
        refused(() -> flats().convert(sublease, conversion(AGREED)), NothingToConvert.class);
    }

    @Test
    @Shows({"S-32", "S-36", "S-24"})
    void who_lives_there_can_take_over_the_lease_a_year_after_the_conversion_with_nobody_s_leave() {
        SubleaseId sublease = lived();
        assertThat(reading(sublease).transfer().orElseThrow().blocked()).isTrue();
        flats().convert(sublease, conversion(AGREED));

        TransferReading counted = reading(sublease);
        assertThat(counted.transfer().orElseThrow().blocked()).isFalse();
        assertThat(counted.transfer().orElseThrow().state()).isEqualTo(TransferState.COUNTING);
        assertThat(counted.forecast().orElseThrow().since()).isEqualTo(Forecast.Since.CONVERSION);
        assertThat(counted.forecast().orElseThrow().qualifies().day()).isEqualTo("2028-06-01");

        LocalDate held = LocalDate.of(2028, 1, 20);
        story.bench().clock().moveTo(held);
        story.contactPerson(Checkpoints.class)
                .hold(
                        sublease,
                        Expected.any(),
                        new CheckpointRecord(
                                held,
                                EnumSet.of(Participant.RESIDENT),
                                CheckpointRecord.Result.WORKS_WELL,
                                "Fungerar"));
        assertThat(story.open()).contains("T-29  contact-person 2028-06-01");
        assertThat(story.differences()).isZero();
    }

    @ParameterizedTest(name = "agreed {0}")
    @CsvSource({"2027-06-01, true", "2027-06-02, false", ", false"})
    @Shows("S-36")
    void only_if_the_landlord_had_agreed_by_then(LocalDate agreedOn, boolean converted) {
        SubleaseId sublease = lived();

        if (converted) {
            flats().convert(sublease, conversion(agreedOn));
            assertThat(timeline()).hasSize(1);
        } else {
            refused(() -> flats().convert(sublease, conversion(agreedOn)), ConversionNotAgreed.class);
        }
    }

    @ParameterizedTest(name = "applied {0}")
    @CsvSource({"2027-06-02", ","})
    @Shows({"S-36", "S-55"})
    void only_if_the_trial_had_been_applied_for_by_then(LocalDate appliedOn) {
        SubleaseId sublease = lived();
        ConversionRecord record = new ConversionRecord(CONVERTED, REASON, AGREED, appliedOn, Optional.empty());

        refused(() -> flats().convert(sublease, record), TrialNotAppliedFor.class);
    }

    @Test
    @Shows({"S-28", "S-36", "A-42"})
    void for_two_only_if_somebody_who_is_named_lets_them() {
        SubleaseId sublease = lived();
        story.bench().database().execute("update lease.sublease set occupants = 2");
        OccupancyOverride override = new OccupancyOverride("Ek", "enhetschef", "Barnet bor där.");

        refused(() -> flats().convert(sublease, conversion(AGREED)), TooManyOccupants.class);
        flats().convert(sublease, new ConversionRecord(CONVERTED, REASON, AGREED, APPLIED, Optional.of(override)));

        assertThat(timeline()).contains("more-occupants-let Ek, enhetschef: Barnet bor där.");
        assertThat(story.list("select count(*) from followup.named_override")).containsExactly("1");
    }

    @Test
    void not_before_the_move_in_on_a_day_to_come_without_a_reason_or_once_the_head_lease_ends() {
        SubleaseId sublease = lived();
        LocalDate before = FirstTrial.MOVED_IN.minusDays(1);

        refused(() -> convert(sublease, before, REASON), CaseRefusal.DayTooEarly.class);
        refused(() -> convert(sublease, CONVERTED.plusDays(1), REASON), CaseRefusal.DayTooLate.class);
        refused(() -> convert(sublease, CONVERTED, " "), CaseRefusal.MissingPart.class);
        story.bench()
                .database()
                .execute(
                        "update lease.head_lease set state = 'NOTICE_GIVEN', notice_on = '2027-05-01', last_day = '2027-08-31'");
        refused(() -> convert(sublease, CONVERTED, REASON), HeadLeaseNotThere.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubleaseState.class,
            names = {"PREPARED", "IN_FORCE", "UNENTERED"},
            mode = EnumSource.Mode.EXCLUDE)
    @Shows("S-36")
    void it_is_not_unless_it_is_lived_in_with_nothing_said_of_its_end(SubleaseState state) {
        SubleaseId sublease = lived();
        story.bench().database().execute("update lease.sublease set state = '%s'".formatted(state));

        refused(() -> flats().convert(sublease, conversion(AGREED)), SubleaseNotThere.class);
    }

    @Test
    void the_landlord_does_not_record_it() {
        SubleaseId sublease = lived();
        TrainingFlats landlords =
                story.as("landlord-manager", story.the(OrganisationKind.HOUSING_COMPANY), TrainingFlats.class);

        assertThatThrownBy(() -> landlords.convert(sublease, conversion(AGREED)))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(TrainingRefusal.class);
    }

    private SubleaseId lived() {
        SubleaseId sublease = story.lived(Programme.TRAINING);
        story.bench().clock().moveTo(CONVERTED);
        return sublease;
    }

    private TrainingFlats flats() {
        return story.contactPerson(TrainingFlats.class);
    }

    private TransferReading reading(SubleaseId sublease) {
        return story.contactPerson(Transfers.class).of(sublease);
    }

    private void convert(SubleaseId sublease, LocalDate on, String reason) {
        LocalDate earlier = FirstTrial.SIGNED;
        flats().convert(sublease, new ConversionRecord(on, reason, earlier, earlier, Optional.empty()));
    }

    private static ConversionRecord conversion(LocalDate agreedOn) {
        return new ConversionRecord(CONVERTED, REASON, agreedOn, APPLIED, Optional.empty());
    }

    /** What has happened beside moves from state to state, and why. */
    private List<String> timeline() {
        return story.list(
                """
                select what || ' ' || reason from intake.case_timeline
                where what in ('training-flat-converted', 'more-occupants-let') order by line
                """);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
