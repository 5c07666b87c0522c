package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.conduct.DisturbanceEvent.Assessed;
import se.hemvist.lease.conduct.DisturbanceEvent.Found;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.jointmeeting.JointMeetingPolicy.MeetingTime;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NobodyMet;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NotAllCalled;
import se.hemvist.lease.jointmeeting.MeetingRefusal.NotCalled;
import se.hemvist.lease.jointmeeting.MeetingRefusal.PlanWithoutTenant;
import se.hemvist.lease.jointmeeting.MeetingRefusal.TenantNotInvited;
import se.hemvist.lease.sublease.ASublease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»: the joint meeting, A-30 and A-56. */
class JointMeetingTest {

    private static final LocalDate ASSESSED = LocalDate.of(2027, 3, 1);
    private static final LocalDate CALLED = LocalDate.of(2027, 3, 2);
    private static final LocalDate MET = LocalDate.of(2027, 3, 5);
    private static final String BOTH = "OF_THE_RESPONSIBLE WITH_TENANT";
    private static final String ALL = "SOCIAL_SERVICES PROVIDER OWNER TENANT";

    private final JointMeeting meeting = JointMeeting.awaited(new Assessed(
            DisturbanceId.next(), ASublease.aCase(123), ASublease.parties(), new Found(true, true), ASSESSED));

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(MeetingRefusal.class);
    }

    @ParameterizedTest(name = "assessed {0}")
    @CsvSource({
        "2027-03-01, 2027-03-02, 2027-03-08",
        "2027-03-05, 2027-03-08, 2027-03-12",
        "2027-03-25, 2027-03-30, 2027-04-05"
    })
    @Shows({"A-30", "T-26", "G-118"})
    void is_called_the_next_working_day_and_held_within_five(LocalDate assessed, LocalDate call, LocalDate hold) {
        JointMeetingPolicy policy =
                JointMeetingPolicy.HOUSING_FIRST.on(assessed).rule();

        assertThat(policy.call(assessed).dueOn()).isEqualTo(call);
        assertThat(policy.hold(assessed).dueOn()).isEqualTo(hold);
    }

    @ParameterizedTest(name = "{0} working days from {1}")
    @CsvSource({
        "10, 2027-03-02, 2027-03-08, 2020-05-15",
        "10, 2027-03-01, 2027-03-15, 2027-03-01",
        "2,  2027-02-01, 2027-03-03, 2027-02-01"
    })
    @Shows({"A-30", "T-26"})
    void is_held_within_what_the_city_has_set_by_the_day_of_the_assessment(
            int days, LocalDate from, LocalDate hold, LocalDate version) {
        LocalDate assessed = LocalDate.of(2027, 3, 1);
        CitySettings city = new CitySettings();
        MeetingTime time = city.get(MeetingTime.class);
        city.decides(time, days, from);

        Version<JointMeetingPolicy> policy = time.on(CitySettings.GOTEBORG, assessed);

        assertThat(policy.rule().hold(assessed).dueOn()).isEqualTo(hold);
        assertThat(policy.rule().call(assessed).dueOn()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(policy.from()).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SOCIAL_SERVICES PROVIDER OWNER, true",
        "SOCIAL_SERVICES PROVIDER DISTURBANCE_SERVICE, true",
        "SOCIAL_SERVICES PROVIDER, false",
        "SOCIAL_SERVICES OWNER DISTURBANCE_SERVICE, false",
        "PROVIDER OWNER DISTURBANCE_SERVICE, false"
    })
    @Shows("G-119")
    void the_administration_the_provider_and_the_owner_or_the_service_are_called(String parties, boolean enough) {
        if (enough) {
            meeting.call(summons("OF_THE_RESPONSIBLE", parties), CALLED);
            assertThat(meeting.isCalled()).isTrue();
        } else {
            assertThatThrownBy(() -> meeting.call(summons("OF_THE_RESPONSIBLE", parties), CALLED))
                    .isInstanceOfSatisfying(NotAllCalled.class, Refusals::demandSaid);
        }
    }

    @Test
    @Shows("A-56")
    void the_tenant_is_invited_to_a_meeting_with_the_tenant_and_to_no_other() {
        assertThatThrownBy(() -> meeting.call(summons("OF_THE_RESPONSIBLE", ALL), CALLED))
                .isInstanceOfSatisfying(TenantNotInvited.class, Refusals::demandSaid);
        assertThatThrownBy(() -> meeting.call(summons(BOTH, "SOCIAL_SERVICES PROVIDER OWNER"), CALLED))
                .isInstanceOf(TenantNotInvited.class);
        meeting.call(summons(BOTH, ALL), CALLED);

        assertThat(meeting.isCalled()).isTrue();
    }

    @Test
    @Shows({"G-120", "A-56"})
    void an_organisation_that_does_not_come_is_missed_and_the_tenant_is_not() {
        meeting.call(summons(BOTH, ALL), CALLED);
        assertThat(meeting.missing()).isEmpty();

        meeting.hold(new MeetingRecord(MET, parties("SOCIAL_SERVICES PROVIDER"), List.of()), MET);

        assertThat(meeting.missing()).containsExactly(Party.OWNER);
        assertThat(meeting.view(true).missing()).containsExactly(Party.OWNER);
        assertThat(meeting.view(false).held()).isEmpty();
    }

    @Test
    @Shows({"G-121", "A-56"})
    void the_plan_is_made_at_the_meeting_with_the_tenant() {
        MeetingRecord planned = new MeetingRecord(
                MET,
                parties("SOCIAL_SERVICES PROVIDER"),
                List.of(new PlanItem("Följer med hem.", "Stödutföraren", MET)));
        JointMeeting other = meeting.another(CALLED);
        meeting.call(summons("OF_THE_RESPONSIBLE", "SOCIAL_SERVICES PROVIDER OWNER"), CALLED);
        assertThatThrownBy(() -> meeting.hold(planned, MET))
                .isInstanceOfSatisfying(PlanWithoutTenant.class, Refusals::demandSaid);
        assertThat(meeting.isHeld()).isFalse();

        other.call(summons("WITH_TENANT", ALL), CALLED);
        other.hold(planned, MET);

        assertThat(other.view(true).held()).contains(planned);
        assertThat(planned.toString()).doesNotContain("Följer");
    }

    @Test
    void its_days_follow_each_other() {
        assertThatThrownBy(
                        () -> meeting.call(new Summons(ASSESSED.minusDays(1), MET, kinds(BOTH), parties(ALL)), CALLED))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> meeting.call(new Summons(MET, MET, kinds(BOTH), parties(ALL)), CALLED))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> meeting.call(new Summons(CALLED, ASSESSED, kinds(BOTH), parties(ALL)), CALLED))
                .isInstanceOf(DayTooEarly.class);
        meeting.call(summons(BOTH, ALL), CALLED);
        assertThatThrownBy(() -> meeting.hold(new MeetingRecord(ASSESSED, Set.of(), List.of()), MET))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> meeting.hold(new MeetingRecord(MET.plusDays(1), Set.of(), List.of()), MET))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> meeting.hold(
                        new MeetingRecord(
                                MET,
                                parties("SOCIAL_SERVICES PROVIDER"),
                                List.of(new PlanItem("Följer med hem.", "Stöd", MET.minusDays(1)))),
                        MET))
                .isInstanceOf(DayTooEarly.class);
    }

    @Test
    @Shows("G-120")
    void nobody_comes_who_was_not_called() {
        meeting.call(summons(BOTH, ALL), CALLED);

        assertThatThrownBy(() -> meeting.hold(new MeetingRecord(MET, parties("DISTURBANCE_SERVICE"), List.of()), MET))
                .isInstanceOfSatisfying(NotCalled.class, Refusals::demandSaid);
    }

    @ParameterizedTest(name = "came: {0}")
    @CsvSource({
        "'',                       false",
        "TENANT,                   false",
        "SOCIAL_SERVICES,          false",
        "PROVIDER TENANT,          false",
        "SOCIAL_SERVICES PROVIDER, true",
        "PROVIDER OWNER TENANT,    true",
    })
    @Shows({"G-119", "G-120", "T-26"})
    void it_is_held_once_two_have_met_of_those_who_must_come(String present, boolean held) {
        meeting.call(summons(BOTH, ALL), CALLED);
        Set<Party> came = present.isEmpty() ? Set.of() : parties(present);

        if (held) {
            meeting.hold(new MeetingRecord(MET, came, List.of()), MET);
        } else {
            assertThatThrownBy(() -> meeting.hold(new MeetingRecord(MET, came, List.of()), MET))
                    .isInstanceOfSatisfying(NobodyMet.class, Refusals::demandSaid);
        }
        assertThat(meeting.isHeld()).isEqualTo(held);
    }

    private static Summons summons(String kinds, String parties) {
        return new Summons(CALLED, MET, kinds(kinds), parties(parties));
    }

    private static Set<MeetingKind> kinds(String names) {
        return Arrays.stream(names.split(" ")).map(MeetingKind::valueOf).collect(Collectors.toSet());
    }

    private static Set<Party> parties(String names) {
        return Arrays.stream(names.split(" ")).map(Party::valueOf).collect(Collectors.toSet());
    }
}
