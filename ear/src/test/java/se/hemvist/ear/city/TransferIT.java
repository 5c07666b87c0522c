package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Överlåtelse av hyreskontrakt» and Stockholm's «Försökslägenhet» on the server, by REST and the nights. */
@InHouse
class TransferIT {

    private final City city;
    private final Days days;

    TransferIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    @Shows({"G-131", "G-134", "G-135", "G-136", "G-137", "G-138", "G-144", "T-29", "T-45", "G-139", "G-141"})
    void a_tenant_of_goteborg_s_gets_a_lease_of_one_s_own() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate movedIn = days.today().plusDays(1);
        ready.home().sign(movedIn).demand(201);
        days.moveTo(movedIn).demand(200);
        ready.home().moveIn().demand(204);
        TransferStory transfer = new TransferStory(city, ready.home().sublease(), Part.LETTING_OFFICER, Part.POSEIDON);
        assertProblem(transfer.startReview(), 409, "transfer-not-there");

        days.moveTo(movedIn.plusMonths(18).minusDays(20)).demand(200);
        assertThat(transfer.due(19, "")).isZero();
        assertThat(transfer.due(20, "")).isEqualTo(1);
        assertThat(transfer.due(20, "&area=Nowhere")).isZero();
        nightOf(movedIn.plusMonths(18));
        assertThat(transfer.state()).isEqualTo("DUE");
        assertThat(transfer.due(0, "&area=Hisingen")).isEqualTo(1);
        assertProblem(city.as(Part.LETTING_OFFICER).get("due-transfers?within=367"), 400, "days-out-of-range");
        assertProblem(transfer.askForReference(), 409, "no-references");
        transfer.startReview().demand(204);
        assertProblem(transfer.conditions(false), 422, "conditions-not-met");
        assertProblem(transfer.conditionsMet(), 422, "record-says-otherwise");
        transfer.postpone().demand(204);
        assertThat(transfer.read(Part.LETTING_OFFICER)
                        .demand(200)
                        .json()
                        .at("/course/steps/3/found/onRecord/rents/late")
                        .asInt())
                .as("no rent of the months that have gone was told of")
                .isPositive();
        assertThat(transfer.state()).isEqualTo("POSTPONED");
        nightOf(days.today().plusMonths(6));
        assertThat(transfer.state()).isEqualTo("UNDER_REVIEW");
        assertProblem(transfer.inspect(true), 409, "no-inspection-awaited");
        transfer.conditions(true).demand(204);
        assertProblem(transfer.inspect(false), 422, "not-made-together");
        transfer.inspect(true).demand(204);
        transfer.ask().demand(204);
        assertThat(transfer.read(Part.POSEIDON).demand(200).body())
                .contains("ASKED_OWNER")
                .doesNotContain("forecast", "Hyran", "onRecord");
        assertThat(transfer.read(Part.SUPPORT_WORKER).demand(200).body())
                .contains("forecast", "CONDITIONS_MET")
                .doesNotContain("onRecord", "departure");
        transfer.answer(true).demand(204);
        LocalDate first = days.today().plusDays(20);
        transfer.sign(first.plusDays(30)).demand(204);
        assertProblem(transfer.sign(first), 409, "own-lease-signed");
        transfer.correctStart(first).demand(204);
        assertThat(transfer.correctStart(first).code()).isEqualTo("nothing-corrected");
        assertThat(transfer.state()).isEqualTo("GRANTED");
        assertThat(ready.home().readSublease().demand(200).text("/state")).isEqualTo("IN_FORCE");
        nightOf(first.minusDays(1));

        assertThat(transfer.state()).isEqualTo("TRANSFERRED");
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get("subleases/%s/head-lease/ending"
                                .formatted(ready.home().sublease()))
                        .demand(200)
                        .text("/ends/used"))
                .isEqualTo(first.minusDays(1).toString());
        Answer lease = ready.home().readSublease().demand(200);
        assertThat(lease.text("/state")).isEqualTo("TRANSFERRED");
        assertThat(lease.text("/lease/headLeaseState")).isEqualTo("TRANSFERRED");
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("PHASE_3");
        assertThat(tasks(ready)).contains("T-45");
        ready.support().tellOfOpenSupport().demand(204);
        assertThat(tasks(ready)).doesNotContain("T-45");
        assertThat(ready.story().state()).isEqualTo("HOUSED");
        assertProblem(transfer.sign(), 409, "sublease-not-there");
        comesOverToHousingSupport(ready);
    }

    private void comesOverToHousingSupport(Plots.ReadyToSign ready) {
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertProblem(ready.support().endAid(), 422, "wish-not-told");
        assertProblem(ready.support().endOpenSupport(), 409, "not-in-own-home");
        ready.support().wish("OPEN_SUPPORT").demand(204);
        assertProblem(ready.support().handOver(), 422, "wished-otherwise");
        ready.support().wish("HOUSING_SUPPORT").demand(204);
        ready.support().handOver().demand(204);
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("CLOSED");
        assertProblem(ready.support().endAid(), 409, "not-in-own-home");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("assignments/" + ready.support().assignment() + "/own-home")
                        .demand(200)
                        .text("/wishes/1/wants"))
                .isEqualTo("HOUSING_SUPPORT");
    }

    @Test
    @Shows({"S-24", "S-26", "S-27", "S-70", "S-78", "T-11"})
    void a_resident_of_stockholm_s_takes_over_the_trial_flat_and_the_case_is_over() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        story.sign().demand(201);
        LocalDate movedIn = days.today();
        story.moveIn().demand(204);
        TransferStory transfer = new TransferStory(city, story.sublease(), Part.CONTACT_PERSON, story.landlord());
        assertProblem(transfer.let(), 409, "leave-not-needed");
        days.moveTo(movedIn.plusYears(1).minusDays(7)).demand(200);
        story.holdCheckpoint().demand(204);

        nightOf(movedIn.plusYears(1));
        assertThat(transfer.state()).isEqualTo("DUE");
        transfer.askForReference().demand(204);
        assertProblem(transfer.askForReference(), 409, "already-asked");
        assertProblem(transfer.answerReference(true), 422, "not-found-to-work");
        transfer.answerReference(false).demand(204);
        assertThat(transfer.references(story.landlord()).demand(200).body())
                .contains("DECLINED")
                .doesNotContain("skött");
        transfer.startReview().demand(204);
        transfer.conditions(true).demand(204);
        transfer.answerReference(true).demand(204);
        assertThat(transfer.references(story.landlord()).demand(200).body())
                .contains("GIVEN", "checkpointHeldOn", "Har skött sig.");
        transfer.ask().demand(204);
        transfer.answer(false).demand(204);
        assertThat(transfer.read(Part.CONTACT_PERSON)
                        .demand(200)
                        .json()
                        .at("/course/tribunalOpen")
                        .asBoolean())
                .isTrue();
        nightOf(days.today().plusMonths(6));
        transfer.conditions(true).demand(204);
        transfer.ask().demand(204);
        transfer.answer(true).demand(204);
        transfer.sign().demand(204);

        assertThat(transfer.state()).isEqualTo("TRANSFERRED");
        assertThat(story.state()).isEqualTo("CLOSED");
    }

    /** What is due last on the provider's list: the visits of eighteen months stand before it. */
    private List<String> tasks(Plots.ReadyToSign ready) {
        String list = "deadlines?limit=100&caseId=" + ready.story().caseId();
        int total = city.as(Part.SUPPORT_WORKER)
                .get(list)
                .demand(200)
                .json()
                .at("/_meta/totalRecords")
                .asInt();
        return city.as(Part.SUPPORT_WORKER)
                .get(list + "&page=" + (total + 99) / 100)
                .demand(200)
                .json()
                .findValuesAsText("kind");
    }

    /** It is the morning after it. */
    private void nightOf(LocalDate day) {
        days.moveTo(day.plusDays(1)).demand(200);
        days.night(day);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
