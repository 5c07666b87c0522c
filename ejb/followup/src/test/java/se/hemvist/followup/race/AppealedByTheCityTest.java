package se.hemvist.followup.race;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:70 and 12:71: the city appeals that the rent tribunal has prolonged a lease, and all that hangs on it hears what becomes of that. */
@Shows({"L-11", "C-11"})
class AppealedByTheCityTest {

    /** The clocks that an ending has. */
    private static final String[] CLOCKS = {"T-27", "C-03", "C-10", "C-21", "L-09", "L-32", "T-29"};

    private static final LocalDate APPEALED = LocalDate.of(2027, 7, 23);

    private final DisputeCommands prolonged = DisputeCommands.prolonged();
    private final Bench bench = prolonged.story().bench();

    @AfterEach
    void close() {
        prolonged.story().close();
    }

    @Test
    void the_lease_is_under_notice_again_and_ends_if_the_court_lets_it() {
        assertThat(standing()).containsExactly("WITHDRAWN IN_FORCE PHASE_2");
        prolonged.story().itIs(APPEALED);

        prolonged.appeal(APPEALED);

        assertThat(standing()).containsExactly("DISPUTED NOTICE_GIVEN WIND_DOWN");
        assertThat(list("select appealed_by || ' ' || appealed_on from lease.termination"))
                .containsExactly("LANDLORD 2027-07-23");
        assertThat(list("select coalesce(rests_since::text, 'counts') from lease.transfer"))
                .containsExactly("2027-07-23");
        assertThat(list("select count(*) from intake.company_exclusion where lifted_on is null"))
                .containsExactly("1");
        assertThat(differences()).doesNotContain(CLOCKS);

        prolonged.story().itIs(APPEALED.plusMonths(3));
        prolonged.decideAppeal(true);

        assertThat(standing()).containsExactly("RUNNING_OUT NOTICE_GIVEN WIND_DOWN");
        assertThat(list("select what from intake.case_timeline where what like 'tribunal-%' order by happened_on"))
                .containsExactly("tribunal-decision-appealed", "tribunal-appeal-decided");
        assertThat(differences()).doesNotContain(CLOCKS);
    }

    @Test
    void the_lease_goes_on_for_good_if_the_court_prolongs_it_too() {
        prolonged.story().itIs(APPEALED);
        prolonged.appeal(APPEALED);
        prolonged.story().itIs(APPEALED.plusMonths(3));

        prolonged.decideAppeal(false);

        assertThat(standing()).containsExactly("WITHDRAWN IN_FORCE PHASE_2");
        assertThat(list("select count(*) from intake.company_exclusion where lifted_on is null"))
                .containsExactly("0");
        assertThat(differences()).doesNotContain(CLOCKS);
    }

    private List<String> standing() {
        return list("select t.state || ' ' || s.state || ' ' || p.phase from lease.termination t"
                + " join lease.sublease s using (sublease_id), followup.phase_period p where p.end_date is null");
    }

    /** Of which kinds; nobody has run the nights of these months. */
    private List<String> differences() {
        return prolonged
                .story()
                .inTransaction(() -> bench
                        .get(Night.class)
                        .differences(bench.clock().today().minusDays(1))
                        .stream()
                        .map(Difference::kind)
                        .toList());
    }

    private List<String> list(String select) {
        return Stores.sql(bench.database()).list(select, row -> row.getString(1));
    }
}
