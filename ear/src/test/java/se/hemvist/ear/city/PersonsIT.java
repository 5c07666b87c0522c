package se.hemvist.ear.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Rows;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom cases and leases are about, put right: in one transaction, whichever context names the person. */
@InHouse
class PersonsIT {

    private static final String WHY = "Samma människa, först känd med samordningsnummer.";

    private final City city;
    private final Plots plots;
    private final Rows rows;

    PersonsIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        rows = new Rows(house.database());
    }

    @Test
    void who_gets_a_personal_number_is_found_by_both_numbers_and_read_with_the_old_one() {
        TestPerson registered = TestPerson.next();
        CaseStory story = plots.referred(known("198001662397"));

        assertThat(replace(story, registered.identityNumber(), Part.COORDINATOR).status())
                .isEqualTo(403);
        replace(story, registered.identityNumber(), Part.SOCIAL_WORKER).demand(204);

        Answer read = read(story);
        assertThat(read.text("/person/identityNumber")).isEqualTo(registered.identityNumber());
        assertThat(read.text("/person/formerIdentities/0/identityNumber")).isEqualTo("198001662397");
        assertThat(read.text("/person/formerIdentities/0/how")).isEqualTo("REPLACED");
        assertThat(new CaseStory(city, known("198001662397")).referral().element("code"))
                .isEqualTo("already-open");
        assertThat(new CaseStory(city, registered).referral().element("code")).isEqualTo("already-open");
        assertThat(replace(story, registered.identityNumber(), Part.SOCIAL_WORKER)
                        .code())
                .isEqualTo("already-personal-number");
    }

    @Test
    void a_tenant_who_is_found_to_be_somebody_known_keeps_the_case_and_the_lease() throws SQLException {
        ReadyToSign tenancy = plots.readyToSign(known("198001732380"));
        tenancy.home().sign(tenancy.story().today().plusWeeks(1)).demand(201);
        CaseStory before = plots.referred(TestPerson.next());
        String tenant = read(tenancy.story()).text("/person/id");
        String known = read(before).text("/person/id");

        Answer refused = merge(tenancy.story(), before.person());
        assertThat(refused.code()).isEqualTo("both-open");
        assertThat(refused.text("/facts/cases")).contains(before.number());
        assertThat(tenantOf(tenancy.home().sublease())).isEqualTo(tenant);

        new CaseCourse(city, before.caseId(), Part.SOCIAL_WORKER).withdraw().demand(204);
        merge(tenancy.story(), before.person()).demand(204);

        assertThat(read(tenancy.story()).text("/person/id")).isEqualTo(known);
        assertThat(tenantOf(tenancy.home().sublease())).isEqualTo(known);
        assertThat(read(before).text("/person/formerIdentities/0/how")).isEqualTo("MERGED");
        assertThat(merge(tenancy.story(), known("198001732380")).code()).isEqualTo("already-merged");
    }

    @Test
    void when_somebody_has_died_nothing_is_held_for_them_and_a_lease_runs_on() throws SQLException {
        CaseStory waiting = plots.granted(TestPerson.next());
        Plots.Pair pair = plots.twoFlats();
        UUID offer = new HomeStory(waiting).hold(pair.a(), pair.b()).demand(201).id();
        ReadyToSign tenancy = plots.readyToSign(TestPerson.next());
        tenancy.home().sign(tenancy.story().today().plusWeeks(1)).demand(201);

        died(waiting).demand(204);
        died(tenancy.story()).demand(204);

        assertThat(waiting.state()).isEqualTo("WITHDRAWN");
        assertThat(plots.flats().state(pair.a())).isEqualTo("VACANT");
        assertThat(open(waiting.caseId())).isZero();
        assertThat(rows.texts("select state from intake.offer where offer_id = ?", offer))
                .containsExactly("CANCELLED");
        assertThat(tenancy.story().state()).isEqualTo("HOUSED");
        assertThat(read(tenancy.story()).text("/person/diedOn"))
                .isEqualTo(tenancy.story().today().toString());
        assertThat(died(waiting).code()).isEqualTo("already-dead");
    }

    @Test
    @Shows({"A-82", "T-19", "T-29"})
    void a_death_of_somebody_else_is_struck_and_what_it_ended_goes_on() throws SQLException {
        CaseStory waiting = plots.granted(TestPerson.next());
        ReadyToSign tenancy = plots.readyToSign(TestPerson.next());
        LocalDate tomorrow = city.days().today().plusDays(1);
        tenancy.home().sign(tomorrow).demand(201);
        city.days().moveTo(tomorrow).demand(200);
        tenancy.home().moveIn().demand(204);
        UUID home = tenancy.story().caseId();
        String stood = waiting.state();
        List<String> due = kinds(waiting.caseId());
        assertThat(due).contains("C-25", "T-19");
        assertThat(new Correction(city, waiting).strikeDeath().code()).isEqualTo("not-dead");
        died(waiting).demand(204);
        died(tenancy.story()).demand(204);
        assertThat(kinds(waiting.caseId())).isEmpty();
        assertThat(kinds(home)).doesNotContain("T-19", "T-29");

        new Correction(city, waiting).strikeDeath().demand(204);
        new Correction(city, tenancy.story()).strikeDeath().demand(204);

        assertThat(waiting.state()).isEqualTo(stood);
        assertThat(kinds(waiting.caseId())).isEqualTo(due);
        assertThat(kinds(home)).contains("T-19", "T-29");
        assertThat(read(tenancy.story()).json().at("/person").has("diedOn")).isFalse();
        assertThat(rows.texts(
                        "select state from lease.transfer where sublease_id = ?",
                        tenancy.home().sublease()))
                .containsExactly("COUNTING");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + home + "/timeline")
                        .demand(200)
                        .body())
                .contains("death-struck", "Dödsfallet gällde en annan person.");
        assertThat(city.as(Part.COORDINATOR)
                        .post(
                                "cases/" + home + "/death/strike",
                                """
                        {"reason": "Fel person."}""")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_case_for_the_wrong_person_is_voided_and_counted_nowhere() throws SQLException {
        CaseStory mistaken = plots.referred(TestPerson.next());
        assertThat(facts(mistaken.caseId())).isEqualTo(2);

        new Correction(city, mistaken).declareVoid().demand(204);

        assertThat(mistaken.state()).isEqualTo("WITHDRAWN");
        assertThat(facts(mistaken.caseId())).isZero();
        assertThat(open(mistaken.caseId())).isZero();
        ReadyToSign tenancy = plots.readyToSign(TestPerson.next());
        tenancy.home().sign(tenancy.story().today().plusWeeks(1)).demand(201);
        assertThat(new Correction(city, tenancy.story()).declareVoid().code()).isEqualTo("home-signed");
    }

    @Test
    void the_day_of_a_decision_is_put_right_and_what_is_due_follows() throws SQLException {
        CaseStory story = plots.granted(TestPerson.next());
        String decision = city.as(Part.SOCIAL_WORKER)
                .get("cases/" + story.caseId() + "/decisions")
                .demand(200)
                .text("/decisions/0/id");
        String before = due(decision);

        new Correction(city, story).decidedYesterday().demand(204);

        assertThat(due(decision)).isNotEqualTo(before);
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + story.caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("decision-day-corrected");
    }

    private String due(String decision) throws SQLException {
        return rows.texts(
                        "select due_on::text from kernel.deadline where kind = 'C-25' and subject_id = ?::uuid",
                        decision)
                .get(0);
    }

    private long facts(UUID caseId) throws SQLException {
        return rows.number("select count(*) from followup.fact where subject = ?", caseId);
    }

    private long open(UUID caseId) throws SQLException {
        return rows.number("select count(*) from kernel.deadline where case_id = ? and state = 'OPEN'", caseId);
    }

    private List<String> kinds(UUID caseId) throws SQLException {
        return rows.texts(
                "select kind from kernel.deadline where case_id = ? and state = 'OPEN' order by kind, due_on", caseId);
    }

    private Answer died(CaseStory story) {
        return new Correction(city, story).died();
    }

    private String tenantOf(UUID sublease) throws SQLException {
        return rows.texts("select person_id::text from lease.sublease where sublease_id = ?", sublease)
                .get(0);
    }

    private Answer read(CaseStory story) {
        return city.as(Part.SOCIAL_WORKER).get("cases/" + story.caseId()).demand(200);
    }

    private Answer replace(CaseStory story, String number, Part part) {
        return city.as(part)
                .post(
                        "cases/" + story.caseId() + "/identity-number",
                        """
                        {"identityNumber": "%s", "on": "%s", "reason": "%s"}"""
                                .formatted(number, story.today(), WHY));
    }

    private Answer merge(CaseStory story, TestPerson other) {
        return new Correction(city, story).merge(other);
    }

    /** By a number that Skatteverket has set aside for tests. */
    private static TestPerson known(String coordinationNumber) {
        return new TestPerson(coordinationNumber, "Prov", "Samordnad");
    }
}
