package se.hemvist.kernel.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.AccessRefusal.NotAllowed;
import se.hemvist.kernel.actor.AccessRefusal.Unknown;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTest {

    private static final Bench BENCH = Bench.on(
            Database.migrated("kernel"),
            LocalDate.of(2026, 11, 2),
            Drawer.class,
            Keys.class,
            DrawerTable.class,
            Few.class);

    private final Drawer drawer = BENCH.get(Drawer.class);

    @BeforeEach
    void people_of_two_cities() {
        BENCH.database().execute("delete from kernel.access_log");
        BENCH.member("anna", UUID.randomUUID(), new Municipality("1480"));
        BENCH.member("stig", Drawer.PROVIDER, new Municipality("1480"));
        BENCH.member("stockholm", UUID.randomUUID(), new Municipality("0180"));
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void a_role_of_the_municipality_sees_what_its_row_says() {
        BENCH.acting().as("anna", "social-worker");

        assertThat(drawer.read().fields()).isEqualTo(Set.of("case", "person"));
        assertThat(log()).containsExactly("anna {social-worker} drawer.read thing in case READ");
    }

    @Test
    void a_relation_counts_only_for_those_who_stand_in_it() {
        BENCH.acting().as("stig", "support-worker");
        assertThat(drawer.read().sees("case")).isTrue();
        assertThat(drawer.read().sees("person")).isFalse();

        BENCH.acting().as("anna", "support-worker");
        assertThatThrownBy(drawer::read).isInstanceOf(NotAllowed.class);
    }

    @Test
    void to_one_from_whom_the_case_is_hidden_it_is_not_there_whatever_the_role_and_relation() {
        BENCH.member(Few.OUTSIDE, Drawer.PROVIDER, new Municipality("1480"));
        BENCH.acting().as(Few.OUTSIDE, "social-worker", "support-worker");

        assertThatThrownBy(drawer::read).isInstanceOf(Unknown.class);
        assertThatThrownBy(drawer::open).isInstanceOf(Unknown.class);
        assertThat(drawer.list().fields()).isNotEmpty();
    }

    @Test
    void several_roles_see_what_any_of_them_sees() {
        BENCH.acting().as("stig", "support-worker", "social-worker");

        assertThat(drawer.read().fields()).isEqualTo(Set.of("case", "person"));
        assertThat(log()).containsExactly("stig {social-worker,support-worker} drawer.read thing in case READ");
    }

    @Test
    void a_role_without_a_row_is_refused_before_the_work_and_the_refusal_is_kept() {
        BENCH.acting().as("anna", "coordinator");

        assertThatThrownBy(drawer::read).isInstanceOf(NotAllowed.class);
        assertThat(log()).containsExactly("anna {coordinator} drawer.read REFUSED not-allowed");
    }

    @Test
    void to_another_municipality_it_does_not_exist() {
        BENCH.acting().as("stockholm", "social-worker");

        assertThatThrownBy(drawer::read).isInstanceOf(Unknown.class);
        assertThatThrownBy(drawer::list).isInstanceOf(Unknown.class);
        assertThat(log())
                .containsExactly(
                        "stockholm {social-worker} drawer.read thing in case REFUSED unknown",
                        "stockholm {social-worker} drawer.list REFUSED unknown");
    }

    @Test
    void one_who_belongs_to_the_installation_needs_no_municipality() {
        BENCH.acting().as("olle", "operator");

        assertThat(drawer.read().fields()).isEqualTo(Set.of("case"));
        assertThat(drawer.service().sees("anything")).isTrue();
    }

    @Test
    void one_who_belongs_to_a_municipality_has_no_right_to_the_installation() {
        BENCH.acting().as("anna", "social-worker");

        assertThatThrownBy(drawer::service).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_is_refused_when_nobody_has_logged_in() {
        BENCH.acting().as("anonymous");

        assertThatThrownBy(drawer::read).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_house_itself_may_what_its_rows_say_in_every_municipality() {
        BENCH.acting().asSystem();

        drawer.open();

        assertThat(log())
                .containsExactly(
                        "anonymous {system} keys.turn CHANGED", "anonymous {system} drawer.open thing in case CHANGED");
        assertThatThrownBy(drawer::read).isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_who_has_logged_in_is_never_the_house_itself() {
        BENCH.acting().as("mallory", "system");

        assertThatThrownBy(drawer::open).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_inner_operation_asks_anew_and_a_refusal_there_is_kept_once() {
        BENCH.acting().as("anna", "social-worker");

        assertThatThrownBy(drawer::open).isInstanceOf(NotAllowed.class);

        assertThat(log()).containsExactly("anna {social-worker} keys.turn REFUSED not-allowed");
    }

    @Test
    void the_rows_of_one_call_carry_one_id() {
        BENCH.acting().as("stig", "support-worker");
        drawer.open();
        drawer.read();

        assertThat(BENCH.get(Sql.class)
                        .list("select call_id from kernel.access_log order by row_id", row -> row.getString(1)))
                .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2)));
    }

    @Test
    void work_that_fails_is_not_logged_as_done() {
        BENCH.acting().as("stig", "support-worker");

        assertThatThrownBy(drawer::openAndDrop).isInstanceOf(UnsupportedOperationException.class);
        assertThat(log()).isEmpty();
    }

    @Test
    void an_operation_that_does_not_ask_is_a_bug() {
        BENCH.acting().as("anna", "social-worker");

        assertThatThrownBy(drawer::forgetToAsk)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("drawer.read asked for no permit");
        assertThat(log()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            what is shown          | true  | done
            what is shown no more  | false | changed-since-read
            nothing                |       | done
            """)
    void a_thing_changes_for_one_who_has_read_it_as_it_is(String read, Boolean still, String outcome) throws Exception {
        BENCH.acting().asSystem();
        AtomicInteger looks = new AtomicInteger();
        Expected expected =
                still == null ? Expected.any() : Expected.asRead(() -> looks.getAndIncrement() == 0 && still);

        assertThat(BENCH.get(AsRead.class).during(expected, () -> outcome(drawer::openTwice)))
                .isEqualTo(outcome);
        assertThat(looks).hasValue(still == null ? 0 : 1);
        assertThat(outcome(drawer::openTwice)).isEqualTo("done");
    }

    @Test
    void who_may_not_know_of_a_thing_is_not_told_that_it_has_changed() throws Exception {
        BENCH.acting().as("stockholm", "support-worker");

        assertThat(BENCH.get(AsRead.class).during(Expected.asRead(() -> false), () -> outcome(drawer::open)))
                .isEqualTo("unknown");
    }

    @Test
    void an_operation_that_compares_nothing_with_what_was_read_is_a_bug() {
        BENCH.acting().as("olle", "operator");

        assertThatThrownBy(() ->
                        BENCH.get(AsRead.class).during(Expected.asRead(() -> true), () -> outcome(drawer::service)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("drawer.service compared nothing with what was read");
        assertThat(log()).isEmpty();
    }

    @Test
    void leave_can_be_asked_for_in_an_operation_only() {
        assertThatThrownBy(() -> BENCH.get(Access.class).actor())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No operation is running");
    }

    @Test
    void every_refusal_can_be_said() {
        Refusals.demandTexts(AccessRefusal.class);
        Refusals.demandSaid(new NotAllowed("case.read"));
        Refusals.demandSaid(new Unknown("case.read"));
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static List<String> log() {
        return BENCH.get(Sql.class)
                .list(
                        """
                        select concat_ws(' ', user_name, roles::text, operation,
                            case when subject_id = ? then 'thing' end, case when case_id = ? then 'in case' end,
                            outcome, reason)
                        from kernel.access_log order by row_id
                        """,
                        row -> row.getString(1),
                        Drawer.THING,
                        Drawer.CASE);
    }
}
