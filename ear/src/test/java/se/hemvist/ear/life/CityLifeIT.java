package se.hemvist.ear.life;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.copy.Copies;
import se.hemvist.ear.copy.Digest;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.life.CityLife.Played;
import se.hemvist.ear.life.Growth.Line;
import se.hemvist.kernel.number.IdentityNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Both cities, played in a house of their own, in the size that the build asks for: small in {@code verify}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnServers
class CityLifeIT {

    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));
    private static final int DAYS = Integer.getInteger("hemvist.city.days", 90);
    private static final int LEASES = Integer.getInteger("hemvist.city.leases", 0);
    private static final int NEW_PER_YEAR = Integer.getInteger("hemvist.city.newPerYear", 210);
    private static final int COPIES = Integer.getInteger("hemvist.city.copies", 3);
    private static final int DAYS_PLAYED_TWICE = 42;

    /** One by which so small a city has it all; what it lacks, should it, is told by name. */
    private static final long SEED = 271;

    /** What no step of a programme asks for, each with the rows that tell of it. */
    private static final List<String> BESIDE = List.of(
            "intake.withdrawal",
            "intake.consent where withdrawn_on is not null",
            "intake.completion where without_because is null",
            "intake.completion where without_because is not null",
            "intake.case_note where corrects is not null",
            "intake.attached_file where removed_on is null",
            "intake.attached_file where removed_on is not null",
            "intake.registered_paper where way = 'PAPER'",
            "intake.paper_task where paper_sent_on is not null",
            "intake.decision where result = 'REFUSED'",
            "intake.decision where delegation_id is not null",
            "intake.appeal where result is not null",
            "intake.housing_case where programme = 'TRIAL' and state = 'REFUSED'",
            "intake.flat where state = 'WITHDRAWN'",
            "intake.mediation where background_told_on is not null",
            "intake.contact_person_cover",
            "intake.housing_case where programme = 'TRAINING' and state = 'HOUSED'",
            "intake.housing_case where programme = 'TRAINING' and state = 'CLOSED'",
            "lease.head_lease where converted_on is not null",
            "lease.termination where ground = 'RESIDENT_WISH' and state = 'SETTLED'",
            "lease.termination where ground = 'REPEATED_MISCONDUCT' and service_way = 'SERVED'",
            "lease.joint_meeting",
            "lease.tenancy_reference where state = 'GIVEN'",
            "lease.tenancy_reference where state = 'DECLINED'",
            "followup.spare_key where returned_on is not null",
            "followup.concern where state = 'REPORTED'",
            "followup.sip where state = 'HELD'",
            "followup.contact where state = 'STRUCK'",
            "followup.move_out_help",
            "followup.question where state = 'ANSWERED'",
            "intake.case_timeline where what = 'caseload-handed-over'",
            "intake.contact_person where successor_id is not null",
            "intake.paper_task where no_case_on is not null",
            "intake.paper_task join intake.housing_case using (case_id) where programme = 'HOUSING_FIRST'",
            "intake.paper_task join intake.housing_case using (case_id) where programme = 'TRIAL' and state = 'HOUSED'",
            "intake.decision_request where turned_down_because is not null",
            "intake.decision_step where what = 'BROKEN_OFF'",
            "intake.company_exclusion where lifted_on is not null",
            "intake.case_timeline where what = 'new-home-not-offered'",
            "intake.landlord_check_change where how = 'CORRECTED'",
            "intake.landlord_check where settled_on is not null",
            "intake.provider_decision where proposed_kind <> kind",
            "followup.stay where held_on is not null",
            "followup.trial_review",
            "followup.trial_decision where kind = 'SPECIAL_REASONS'",
            "lease.document where kind = 'TENURE_WAIVER'",
            "intake.housing_case join intake.organisation on organisation_id = administration_id where kind = 'CARE_INSTITUTION'",
            "intake.former_identity where how = 'REPLACED'",
            "intake.former_identity where how = 'MERGED'",
            "intake.person where died_on is not null",
            "intake.case_timeline where what = 'case-voided'",
            "intake.case_timeline where what = 'decision-day-corrected'",
            "intake.case_timeline where what = 'offer-day-corrected'",
            "intake.case_timeline where what = 'lease-day-corrected'",
            "intake.case_timeline where what = 'move-in-corrected'",
            "intake.case_timeline where what = 'head-lease-corrected'",
            "lease.sublease_flat_correction",
            "intake.case_timeline where what = 'leaving-corrected'",
            "lease.termination_day_correction",
            "intake.case_timeline where what = 'rent-set'",
            "lease.disturbance_report where struck_on is not null",
            "lease.rectification_correction",
            "lease.sublease where state = 'VOIDED'",
            "lease.termination where state = 'RECOVERED' and recovered_how = 'PAID'",
            "lease.termination where must_leave_by is not null and state = 'SETTLED'",
            "lease.termination where eviction_respite_on is not null and state = 'SETTLED'",
            "lease.termination where decided_on is not null and state = 'WITHDRAWN'",
            "lease.termination where appeal_decided_on is not null and state = 'WITHDRAWN'",
            "lease.termination where appealed_by = 'LANDLORD' and state = 'WITHDRAWN'",
            "lease.partner_right where not by_tribunal and state = 'TAKEN_OVER'",
            "lease.partner_right where by_tribunal and state = 'TAKEN_OVER'",
            "lease.owner_notice where state = 'WON_BACK'",
            "lease.owner_notice where state = 'TAKEN_BACK'",
            "lease.owner_notice where state = 'PROLONGED'",
            "lease.head_lease where state = 'ENDED'",
            "lease.transfer where state = 'POSTPONED'",
            "lease.transfer where let_by is not null and state = 'TRANSFERRED'",
            "lease.transfer join followup.takeover using (sublease_id) where state = 'TRANSFERRED'",
            "lease.termination join followup.takeover_event using (sublease_id) where kind = 'UnderNotice' and state = 'SETTLED'",
            "lease.transfer join followup.takeover_event using (sublease_id) where kind = 'Postponed'",
            "followup.phase_period where phase = 'PHASE_3'",
            "followup.phase_period where phase = 'PHASE_4'",
            "followup.own_home_help");

    private static final String UNDER_AGREEMENT = "intake.flat where agreement_id is not null";

    private static final String OF_OTHERS = "intake.flat where stream <> 'TRIAL_TRAINING'";

    /** Days. */
    private static final int SOONEST_LET = 12;

    private static final int LATEST_LET = 45;

    private final List<String> said = new ArrayList<>();
    private House house;
    private City city;
    private Growth growth;
    private CityLife life;
    private SortedMap<String, String> firstDays;
    private Played played;

    @BeforeAll
    void play() throws SQLException {
        house = House.open(TARGET, TARGET.resolve("house/city"), false);
        city = City.in(house);
        growth = Growth.from(house.database());
        life = lifeIn(house);
        life.live(DAYS_PLAYED_TWICE);
        firstDays = new Digest(house.database()).take();
        life.live(DAYS - DAYS_PLAYED_TWICE);
        played = life.liveUntilLeases(LEASES);
    }

    @AfterAll
    void leave() {
        house.close();
    }

    private CityLife lifeIn(House any) {
        City there = City.in(any);
        Play play = Play.after(there.days().today(), CityPlan.EVENTFUL, SEED, NEW_PER_YEAR)
                .with(IntakeRates.OFTEN);
        CityLife whole = new CityLife(there, CityPlan.EVENTFUL, play, said::add);
        whole.liveBefore();
        return whole;
    }

    @Test
    @Order(1)
    void people_have_come_all_the_way_and_are_visited_and_every_deadline_is_what_its_facts_give() throws SQLException {
        assertThat(played.leases().livedIn()).isPositive().isGreaterThanOrEqualTo(LEASES);
        assertThat(number("select count(*) from lease.sublease where state = 'IN_FORCE'"))
                .isEqualTo(played.leases().livedIn());
        assertThat(number("select count(*) from lease.sublease where state = 'TRANSFERRED'"))
                .isPositive()
                .isEqualTo(played.leases().own());
        assertThat(came()).isEqualTo(played.newcomers());
        assertThat(number("select count(*) from followup.visit")).isPositive();
        assertThat(number("select count(*) from followup.stay")).isPositive();
        assertThat(number("select count(*) from followup.month_report")).isPositive();
        assertThat(number("select count(*) from kernel.deadline where escalated_on is not null"))
                .isPositive();
        assertThat(number("select count(*) from kernel.job_run where state <> 'DONE'"))
                .isZero();
        assertThat(number("select count(*) from kernel.job_item_refused")).isZero();
    }

    @Test
    @Order(1)
    void what_happens_beside_the_way_to_a_home_has_happened() throws SQLException {
        for (String query : BESIDE) {
            assertThat(number("select count(*) from " + query)).as(query).isPositive();
        }
    }

    @Test
    @Order(1)
    void flats_come_from_several_landlords_and_most_go_to_the_queue_as_the_quota_asks() throws SQLException {
        assertThat(number("select count(distinct company_id) from " + UNDER_AGREEMENT))
                .isGreaterThanOrEqualTo(4);
        assertThat(number(
                        "select count(distinct administration_id) from intake.housing_case where programme = 'TRIAL'"))
                .isGreaterThanOrEqualTo(4);
        assertThat(percentOf("QUEUE")).isBetween(75L, 85L);
        assertThat(percentOf("TRIAL_TRAINING")).isBetween(12L, 25L);
    }

    @Test
    @Order(1)
    void flats_of_other_streams_are_gone_within_weeks() throws SQLException {
        assertThat(number("select count(*) from %s and state = 'WITHDRAWN'".formatted(OF_OTHERS)))
                .isPositive();
        assertThat(texts("select distinct withdrawn_on - received_on from %s and withdrawn_on is not null"
                        .formatted(OF_OTHERS)))
                .extracting(Integer::valueOf)
                .allSatisfy(days -> assertThat(days).isBetween(SOONEST_LET, LATEST_LET));
        assertThat(texts("select distinct date '%s' - received_on from %s and state = 'VACANT'"
                        .formatted(played.today(), OF_OTHERS)))
                .extracting(Integer::valueOf)
                .isNotEmpty()
                .allSatisfy(days -> assertThat(days).isLessThanOrEqualTo(LATEST_LET));
    }

    private long percentOf(String stream) throws SQLException {
        return number("select 100 * count(*) filter (where stream = '%s') / count(*) from %s"
                .formatted(stream, UNDER_AGREEMENT));
    }

    @Test
    @Order(1)
    void every_operation_that_changes_something_has_been_done_but_for_those_named() throws IOException, SQLException {
        assertThat(texts("select distinct operation from kernel.access_log where outcome = 'CHANGED'"))
                .containsAll(Changes.playedIn(city));
    }

    @Test
    @Order(1)
    void what_it_writes_in_a_year_is_told_by_table(TestReporter reporter) throws SQLException {
        List<Line> lines = growth.in(DAYS);

        lines.forEach(line -> reporter.publishEntry("rows", line.toString()));
        assertThat(lines)
                .filteredOn(line -> line.table().equals("intake.housing_case"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.rows()).isEqualTo(number("select count(*) from intake.housing_case"));
                    assertThat(line.aYear()).isEqualTo(Math.round(line.rows() * 365.25 / DAYS));
                });
        assertThat(lines).extracting(Line::table).contains("intake.match_verdict", "kernel.access_log");
        assertThat(lines.get(lines.size() - 1).rows())
                .isEqualTo(lines.stream()
                        .limit(lines.size() - 1L)
                        .mapToLong(Line::rows)
                        .sum());
    }

    @Test
    @Order(1)
    void what_a_night_takes_is_told_step_by_step(TestReporter reporter) throws SQLException {
        List<NightFigures.Line> lines = new NightFigures(house.database()).lines();

        lines.forEach(line -> reporter.publishEntry("night", line.toString()));
        assertThat(lines)
                .extracting(NightFigures.Line::step)
                .containsExactly("open", "watch", "sweep", "act", "tell", "forget", "check");
        assertThat(lines.get(6).items()).isEqualTo(number("select count(*) from kernel.deadline where state = 'OPEN'"));
        assertThat(lines.get(6).perThousand()).isPositive();
    }

    /**
     * Compared is all that is copied of a city, after the years before and six weeks of days: every act that newcomers take
     * in turn and beside each other has been done by then, up to the flats that are held. The weeks after are more of the
     * same, and a second house takes as long for each of their days as the first, most of it for the nights.
     */
    @Test
    @Order(2)
    void the_same_play_in_another_house_gives_the_same_city_up_to_its_sixth_week() throws SQLException {
        try (House other = House.open(TARGET, TARGET.resolve("house/same-city"), false)) {
            lifeIn(other).live(DAYS_PLAYED_TWICE);

            assertThat(new Digest(other.database()).take()).isEqualTo(firstDays);
            assertThat(new Digest(house.database()).take()).isNotEqualTo(firstDays);
        }
    }

    @Test
    @Order(3)
    void a_table_of_which_nothing_is_known_is_not_left_out_in_silence() throws SQLException {
        run("create table lease.unheard_of (id uuid)");
        try {
            assertThatThrownBy(() -> new Copies(house.database()).make(1)).hasMessageContaining("lease.unheard_of");
        } finally {
            run("drop table lease.unheard_of");
        }
    }

    @Test
    @Order(4)
    void copies_of_it_are_as_sound_as_what_was_played() throws SQLException {
        long visits = number("select count(*) from followup.visit");
        long files = number("select count(*) from intake.attached_file");

        new Copies(house.database()).make(COPIES);

        assertThat(number("select count(*) from followup.visit")).isEqualTo(visits * (1 + COPIES));
        assertThat(number("select count(*) from intake.attached_file")).isEqualTo(files * (1 + COPIES));
        assertThat(came()).isEqualTo(played.newcomers() * (1L + COPIES));
        assertThat(casesOfTheCoordinator()).isEqualTo(referred());
        assertThat(texts("select identity_number from intake.person"))
                .doesNotHaveDuplicates()
                .allSatisfy(number ->
                        assertThatCode(() -> new IdentityNumber(number)).doesNotThrowAnyException());
        assertThat(lastNight()).isZero();
    }

    @Test
    @Order(5)
    void life_goes_on_among_the_copies() throws SQLException {
        long before = came();

        Played more = life.live(2);

        assertThat(more.today()).isEqualTo(played.today().plusDays(2));
        assertThat(came()).isEqualTo(before + more.newcomers() - played.newcomers());
        assertThat(casesOfTheCoordinator()).isEqualTo(referred());
    }

    @Test
    @Order(6)
    void a_deadline_of_a_copy_that_is_not_what_its_facts_give_is_found() throws SQLException {
        run("update kernel.deadline set due_on = due_on + 1 where deadline_id ="
                + " (select deadline_id from kernel.deadline where state = 'OPEN'"
                + " order by case_number desc nulls last limit 1)");

        assertThatThrownBy(this::lastNight).hasMessageContaining("\"differences\":1");
    }

    /** Runs the last night once more; the differences that it finds. */
    private int lastNight() {
        return city.days()
                .night(city.days().today().minusDays(1))
                .json()
                .at("/counts/differences")
                .asInt();
    }

    /** Who has a case, or several for having come twice, or a form that opened none. */
    private long came() throws SQLException {
        return number(
                "select (select count(distinct coalesce(person_id, case_id)) from intake.housing_case)"
                        + " + (select count(*) from intake.paper_task where case_id not in (select case_id from intake.housing_case))");
    }

    private long referred() throws SQLException {
        return number("select count(*) from intake.housing_case where programme = 'HOUSING_FIRST'");
    }

    private int casesOfTheCoordinator() {
        return city.as(Part.COORDINATOR)
                .get("cases?limit=1")
                .demand(200)
                .json()
                .at("/_meta/totalRecords")
                .asInt();
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void run(String change) throws SQLException {
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
