package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Planeringsmöte» and «Hemutrustning» on the server: every way that a planned move and a grant can go. */
@InHouse
class MoveIT {

    private final City city;
    private final Plots plots;

    MoveIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
    }

    @Test
    @Shows({"G-81", "G-82", "G-84", "G-87", "G-88"})
    void a_move_is_planned_together_and_helped_with_and_its_timeline_has_no_warning() {
        Plots.ReadyToSign ready = plots.readyToSign(TestPerson.next());
        MoveStory move = new MoveStory(ready.support());
        assertThat(move.tick("OFFERED").code()).isEqualTo("no-move-planned");
        assertThat(move.callMeetingWithoutEconomicAid().code()).isEqualTo("economic-aid-not-invited");
        move.callMeeting().demand(204);
        move.holdMeeting().demand(204);
        assertThat(move.callMeeting().code()).isEqualTo("move-not-there");
        move.tick("OFFERED").demand(204);
        move.coordinate().demand(204);

        moveIn(ready);

        Answer moves = move.moves(Part.SOCIAL_WORKER).demand(200);
        assertThat(moves.text("/moves/0/state")).isEqualTo("MOVED");
        assertThat(moves.json().path("movedWithoutMeeting").asBoolean()).isFalse();
        assertThat(move.moves(Part.LETTING_OFFICER).status()).isEqualTo(403);
        assertThat(timeline(ready)).doesNotContain("moved-in-without-planning-meeting");
    }

    @Test
    @Shows("G-81")
    void a_move_goes_on_without_the_meeting_that_was_called_and_the_timeline_tells_it() {
        Plots.ReadyToSign ready = plots.readyToSign(TestPerson.next());
        MoveStory move = new MoveStory(ready.support());
        move.callMeeting().demand(204);

        moveIn(ready);

        assertThat(move.moves(Part.SOCIAL_WORKER)
                        .demand(200)
                        .json()
                        .path("movedWithoutMeeting")
                        .asBoolean())
                .isTrue();
        assertThat(timeline(ready)).contains("moved-in-without-planning-meeting");
    }

    @Test
    void a_move_that_was_called_or_planned_is_off_when_the_case_is_withdrawn() {
        for (boolean held : new boolean[] {false, true}) {
            Plots.ReadyToSign ready = plots.readyToSign(TestPerson.next());
            MoveStory move = new MoveStory(ready.support());
            move.callMeeting().demand(204);
            if (held) {
                move.holdMeeting().demand(204);
            }

            withdraw(ready);

            assertThat(move.moves(Part.SOCIAL_WORKER).demand(200).text("/moves/0/state"))
                    .isEqualTo("CANCELLED");
        }
    }

    @Test
    @Shows({"G-85", "G-86"})
    void a_grant_is_refused_or_granted_and_paid_in_consultation_with_the_staff() {
        MoveStory move = new MoveStory(plots.readyToSign(TestPerson.next()).support());
        move.applyForGrant().demand(204);
        assertThat(move.applyForGrant().code()).isEqualTo("grant-under-way");
        move.decideGrant(false).demand(204);
        move.applyForGrant().demand(204);
        move.withdrawGrant().demand(204);
        assertThat(move.withdrawGrant().code()).isEqualTo("grant-not-there");
        move.applyForGrant().demand(204);
        move.decideGrant(true).demand(204);
        move.withdrawGrant().demand(204);
        move.applyForGrant().demand(204);
        assertThat(move.payGrant().code()).isEqualTo("grant-not-there");
        move.decideGrant(true).demand(204);
        assertThat(move.payGrantUnconsulted().code()).isEqualTo("not-consulted");

        move.payGrant().demand(204);

        assertThat(move.grants(Part.ECONOMIC_AID).demand(200).body()).contains("PAID", "REFUSED", "CANCELLED");
        assertThat(move.grants(Part.LETTING_OFFICER).status()).isEqualTo(403);
    }

    private void moveIn(Plots.ReadyToSign ready) {
        LocalDate start = city.days().today().plusDays(1);
        ready.home().sign(start).demand(201);
        city.days().moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
    }

    private String timeline(Plots.ReadyToSign ready) {
        return city.as(Part.SOCIAL_WORKER)
                .get("cases/" + ready.story().caseId() + "/timeline")
                .demand(200)
                .body();
    }

    private void withdraw(Plots.ReadyToSign ready) {
        new CaseCourse(city, ready.story().caseId(), Part.SOCIAL_WORKER)
                .withdraw()
                .demand(204);
    }
}
