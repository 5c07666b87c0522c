package se.hemvist.ear.operate;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.ReferralMessage;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Lag 2001:454 10 §: who needs it reads, what is read or refused is written down, and the log itself is checked. */
@InHouse
class AccessLogIT {

    private static final Duration TWO_SEALINGS = Duration.ofSeconds(130);

    private final Rows rows;
    private final City city;
    private final CaseStory story;

    AccessLogIT(House house) {
        this.rows = new Rows(house.database());
        this.city = City.in(house);
        this.story = new Plots(city).referred(TestPerson.next());
    }

    @Test
    @Shows("L-19")
    void what_was_read_refused_and_altered_is_found() throws SQLException, InterruptedException {
        UUID caseId = story.caseId();
        Answer read = city.as(Part.SOCIAL_WORKER).get("cases/" + caseId);
        Answer refused = city.as(Part.OTHER_SOCIAL_WORKER).get("cases/" + caseId);
        Answer refusedAct = city.as(Part.OTHER_SOCIAL_WORKER).post("cases/" + caseId + "/consents", consent());

        assertThat(List.of(read.status(), refused.status(), refusedAct.status()))
                .containsExactly(200, 403, 403);
        assertThat(by(Part.SOCIAL_WORKER)).contains("case.read READ");
        assertThat(by(Part.OTHER_SOCIAL_WORKER))
                .containsExactly("case.read REFUSED not-allowed", "consent.give REFUSED not-allowed");

        String row = rows.texts(
                        "select row_id::text from kernel.access_log where case_id = ? and outcome = 'REFUSED'", caseId)
                .get(0);
        Await.until("the row is sealed", TWO_SEALINGS, () -> isSealed(row));
        assertThat(intact()).isTrue();
        alterAndFind(row);
    }

    @Test
    @Shows({"L-18", "L-19", "G-48"})
    void who_tries_a_task_of_the_paper_way_without_being_named_is_told_of_none_and_kept_in_the_log()
            throws SQLException {
        String referral = ReferralMessage.about(TestPerson.next(), city.days().today())
                .replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true");
        String receipt = city.as(Part.BROKER)
                .soap("receive-referral/1", referral)
                .demand(200)
                .element("caseId");
        UUID task = UUID.fromString(
                rows.texts("select task_id::text from intake.paper_task where case_id = ?", UUID.fromString(receipt))
                        .get(0));
        UUID none = UUID.randomUUID();

        Answer tried = city.as(Part.SOCIAL_WORKER).get("paper-tasks/" + task);
        Answer nothing = city.as(Part.SOCIAL_WORKER).get("paper-tasks/" + none);

        assertThat(tried.status()).isEqualTo(404);
        assertThat(tried.body().replace(task.toString(), none.toString())).isEqualTo(nothing.body());
        assertThat(rows.texts(
                        "select concat_ws(' ', user_name, operation, outcome, reason) from kernel.access_log"
                                + " where subject_id = ?",
                        task))
                .containsExactly(Part.SOCIAL_WORKER.user() + " paper-task.read REFUSED unknown");
    }

    private void alterAndFind(String row) throws SQLException {
        rows.change("update kernel.access_log set user_name = 'nobody' where row_id = ?::text::bigint", row);
        try {
            Answer found = verification();
            assertThat(found.json().get("intact").asBoolean()).isFalse();
            assertThat(found.json().get("firstBroken").asLong()).isPositive();
        } finally {
            rows.change(
                    "update kernel.access_log set user_name = ? where row_id = ?::text::bigint",
                    Part.OTHER_SOCIAL_WORKER.user(),
                    row);
        }
        assertThat(intact()).isTrue();
    }

    private boolean isSealed(String row) throws SQLException {
        return !rows.texts(
                        "select 1 from kernel.log_seal join kernel.access_log on txid < to_txid"
                                + " where row_id = ?::text::bigint",
                        row)
                .isEmpty();
    }

    private boolean intact() {
        return verification().json().get("intact").asBoolean();
    }

    private Answer verification() {
        return city.as(Part.LOG_REVIEWER).get("access-log/verification").demand(200);
    }

    private List<String> by(Part part) throws SQLException {
        return rows.texts(
                "select concat_ws(' ', operation, outcome, reason) from kernel.access_log"
                        + " where case_id = ? and user_name = ? order by row_id",
                story.caseId(),
                part.user());
    }

    private String consent() {
        return """
                {
                  "purpose": "TENANCY_BASIS", "recipients": ["LETTING_OFFICE"], "scope": "Uthyrning.",
                  "givenOn": "%s", "how": "WRITTEN"
                }"""
                .formatted(city.days().today());
    }
}
