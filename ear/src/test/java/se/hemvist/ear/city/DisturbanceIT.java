package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel», by REST. */
@InHouse
class DisturbanceIT {

    private final City city;
    private UUID caseId = new UUID(0, 0);
    private DisturbanceStory disturbance;

    DisturbanceIT(House house) {
        city = City.in(house);
        disturbance = new DisturbanceStory(city, caseId);
    }

    @BeforeEach
    void move_in() {
        ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate tomorrow = city.days().today().plusDays(1);
        ready.home().sign(tomorrow).demand(201);
        disturbance = new DisturbanceStory(city, ready.home().sublease());
        assertThat(disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").code())
                .as("nobody lives there yet")
                .isEqualTo("not-lived-in");
        city.days().moveTo(tomorrow).demand(200);
        ready.home().moveIn().demand(204);
        caseId = ready.story().caseId();
    }

    @Test
    @Shows({"G-111", "G-117", "T-12"})
    void the_letting_office_assesses_what_it_is_told_and_those_concerned_read_what_they_may() {
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).contains("T-12");
        UUID first = disturbance.id();
        disturbance.report(Part.DISTURBANCE_SERVICE, "DISTURBANCE_SERVICE").demand(201);
        assertThat(disturbance.id()).as("one case at a time").isEqualTo(first);

        disturbance.assess("SERIOUS").demand(204);

        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).doesNotContain("T-12");
        Answer office = disturbance.read(Part.LETTING_OFFICER).demand(200);
        assertThat(office.text("/state")).isEqualTo("ASSESSED");
        assertThat(office.json().at("/reports").findValuesAsText("source"))
                .containsExactly("LANDLORD", "DISTURBANCE_SERVICE");
        assertThat(office.text("/reports/0/reporter")).isEqualTo("Granne på plan 2");
        Answer administration = disturbance.read(Part.SOCIAL_WORKER).demand(200);
        assertThat(administration.text("/assessments/0/neighboursInterest")).isEqualTo("En natt av störd sömn.");
        Answer provider = disturbance.read(Part.SUPPORT_WORKER).demand(200);
        assertThat(provider.text("/severity")).isEqualTo("SERIOUS");
        assertThat(administration.body() + provider.body()).doesNotContain("Granne", "Hög musik");
        assertThat(disturbance.read(Part.POSEIDON).status()).isEqualTo(403);
        assertThat(disturbance.list(Part.SUPPORT_WORKER).demand(200).text("/items/0/severity"))
                .isEqualTo("SERIOUS");
    }

    @Test
    @Shows({"A-77", "T-12"})
    void what_was_told_of_somebody_who_has_left_is_over_with_the_lease() {
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        UUID lease = UUID.fromString(
                disturbance.read(Part.LETTING_OFFICER).demand(200).text("/subleaseId"));
        EndingStory ending = new EndingStory(city, Part.LETTING_OFFICER, lease);
        ending.leaveByOwnWish();
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).contains("T-12");

        ending.returnKeys().demand(204);

        assertThat(disturbance.read(Part.LETTING_OFFICER).demand(200).text("/state"))
                .isEqualTo("ENDED_WITH_LEASE");
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).doesNotContain("T-12");
        LocalDate left = city.days().today();
        city.days().moveTo(left.plusDays(1)).demand(200);
        Answer refused = disturbance.assess("SERIOUS");
        assertThat(refused.code()).isEqualTo("lease-was-over");
        assertThat(refused.text("/facts/overOn")).isEqualTo(left.toString());
        disturbance.assess("SERIOUS", left).demand(204);
        Answer read = disturbance.read(Part.LETTING_OFFICER).demand(200);
        assertThat(read.text("/state")).isEqualTo("ENDED_WITH_LEASE");
        assertThat(read.text("/leaseOver/stoodAt")).isEqualTo("ASSESSED");
        assertThat(disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").code()).isEqualTo("not-lived-in");
    }

    @Test
    void who_speaks_for_another_or_assesses_twice_is_refused() {
        assertThat(disturbance.report(Part.POSEIDON, "NEIGHBOUR").code()).isEqualTo("source-not-yours");
        disturbance.report(Part.SUPPORT_WORKER, "PROVIDER").demand(201);
        disturbance.assess("MINOR").demand(204);

        Answer again = disturbance.assess("MINOR");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("nothing-to-assess");
        assertThat(again.text("/rule/name")).isEqualTo("G-111");
    }

    @Test
    @Shows({"G-112", "L-08", "G-113", "G-114", "G-115", "T-24", "T-25", "T-40"})
    void the_ladder_is_climbed_from_dialogue_to_a_notice_about_which_the_tenant_is_met() {
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        disturbance.assess("MINOR").demand(204);
        assertThat(disturbance.sendNotice("DISTURBANCE").code()).isEqualTo("dialogue-first");
        disturbance.tellProvider().demand(204);

        Answer refused = disturbance.sendNoticeWithoutBoard();
        assertThat(refused.code()).isEqualTo("not-sent-whole");
        assertThat(refused.text("/rule/name")).isEqualTo("L-08");
        assertThat(refused.text("/facts/missing")).isEqualTo("boardToldOn");
        disturbance.sendNotice("DISTURBANCE").demand(204);
        assertThat(new Worklist(city.as(Part.SUPPORT_WORKER), caseId).kinds()).contains("T-24");
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).contains("T-25", "T-40");
        disturbance.contact().demand(204);
        assertThat(new Worklist(city.as(Part.SUPPORT_WORKER), caseId).kinds()).doesNotContain("T-24");
        disturbance.correct().demand(204);

        assertThat(disturbance.resolve().code()).isEqualTo("observation-runs");
        assertThat(disturbance.leadToTermination().code()).isEqualTo("not-repeated");
        Answer provider = disturbance.read(Part.SUPPORT_WORKER).demand(200);
        assertThat(provider.text("/state")).isEqualTo("TENANT_CONTACTED");
        assertThat(provider.text("/notices/0/postingId")).startsWith("RR1");
        assertThat(provider.text("/notices/0/nextWorkingDay"))
                .isEqualTo(WorkingDays.after(city.days().today(), 1).toString());
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds())
                .contains("T-40")
                .doesNotContain("T-25");
    }

    @Test
    @Shows({"L-08", "G-113", "T-24", "T-25"})
    void how_a_notice_went_is_put_right_and_what_was_recorded_is_read_beside_it() {
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        disturbance.sendNotice("NEGLECT").demand(204);
        LocalDate recorded = city.days().today();
        LocalDate right = recorded.plusDays(1);
        assertThat(disturbance.correctNotice(right, true).code()).isEqualTo("day-too-late");
        city.days().moveTo(right).demand(200);

        Answer apart = disturbance.correctNotice(right, false);
        assertThat(apart.code()).isEqualTo("sent-apart");
        assertThat(apart.text("/rule/name")).isEqualTo("G-113");
        disturbance.correctNotice(right, true).demand(204);

        Answer provider = disturbance.read(Part.SUPPORT_WORKER).demand(200);
        assertThat(provider.text("/notices/0/letterOn")).isEqualTo(right.toString());
        assertThat(provider.text("/notices/0/correctBy"))
                .isEqualTo(right.plusDays(14).toString());
        assertThat(provider.text("/noticeCorrections/0/letterOn")).isEqualTo(recorded.toString());
        assertThat(provider.text("/noticeCorrections/0/reason")).isEqualTo("Fel dag i registreringen.");
        assertThat(new Worklist(city.as(Part.SUPPORT_WORKER), caseId).kinds()).contains("T-24");
        disturbance.contact().demand(204);
        city.days().moveTo(right.plusDays(1)).demand(200);
        assertThat(city.days().night(right).json().at("/counts/differences").asInt())
                .isZero();
    }

    @Test
    @Shows({"G-111", "T-12"})
    void a_report_of_another_home_is_struck_and_the_case_that_was_only_of_it_is_over() {
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);

        disturbance.strike(1).demand(204);

        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).doesNotContain("T-12");
        Answer office = disturbance.read(Part.LETTING_OFFICER).demand(200);
        assertThat(office.text("/state")).isEqualTo("VOIDED");
        assertThat(office.text("/reports/0/struck/reason")).isEqualTo("Anmälan gällde en annan lägenhet.");
        assertThat(disturbance.read(Part.SUPPORT_WORKER).demand(200).body()).doesNotContain("annan lägenhet");
        assertThat(disturbance.strike(1).code()).isEqualTo("report-struck-before");
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        disturbance.sendNotice("DISTURBANCE").demand(204);
        assertThat(disturbance.strike(1).code()).isEqualTo("rests-on-report");
    }

    @Test
    @Shows({"T-24", "A-29", "G-115"})
    void a_night_notes_that_nobody_has_met_the_tenant() {
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        disturbance.assess("SERIOUS").demand(204);
        disturbance.sendNotice("NEGLECT").demand(204);
        LocalDate missed = city.days().today().plusDays(1);

        city.days().liveUntil(missed.plusDays(1));

        assertThat(disturbance.read(Part.SOCIAL_WORKER).demand(200).text("/notices/0/contactMissedOn"))
                .isEqualTo(missed.toString());
        disturbance.contact().demand(204);
        assertThat(disturbance.read(Part.SUPPORT_WORKER).demand(200).text("/state"))
                .isEqualTo("TENANT_CONTACTED");
    }

    @Test
    @Shows({"G-118", "G-119", "G-120", "G-121", "T-26"})
    void a_joint_meeting_is_called_and_held_and_whoever_stays_away_is_named() {
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        disturbance.assess("PARTICULARLY_SERIOUS").demand(204);
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).contains("T-26");
        assertThat(disturbance.holdMeeting().code()).isEqualTo("disturbance-not-there");
        disturbance.callMeeting().demand(204);

        disturbance.holdMeeting().demand(204);

        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).doesNotContain("T-26");
        Answer meetings = disturbance.meetings(Part.SOCIAL_WORKER).demand(200);
        assertThat(meetings.text("/meetings/0/absentees/0")).isEqualTo("OWNER");
        assertThat(meetings.text("/meetings/0/held/plans/0/responsible")).isEqualTo("Stödutföraren");
        Answer owner = disturbance.meetings(Part.POSEIDON).demand(200);
        assertThat(owner.json().at("/meetings/0/summons/meetOn").isTextual()).isTrue();
        assertThat(owner.json().at("/meetings/0").has("held")).isFalse();
        assertThat(disturbance.read(Part.LETTING_OFFICER).text("/state")).isEqualTo("MONITORED");
        disturbance.resolve().demand(204);
    }

    @Test
    @Shows({"L-31", "G-116"})
    void the_owner_s_warning_is_kept_beside_and_reporters_hear_an_outcome_and_no_more() {
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        disturbance.warn().demand(204);
        disturbance.tellReporter("LOOKED_INTO").demand(204);

        String path = "disturbances/" + disturbance.id();
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get(path + "/owner-warnings")
                        .demand(200)
                        .text("/warnings/0/demand"))
                .isEqualTo("Störningarna ska upphöra.");
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get(path + "/feedbacks")
                        .demand(200)
                        .text("/feedbacks/0/outcome"))
                .isEqualTo("LOOKED_INTO");
        assertThat(city.as(Part.SUPPORT_WORKER).get(path + "/owner-warnings").status())
                .isEqualTo(403);
    }
}
