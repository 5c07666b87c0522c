package se.hemvist.ear.city;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** A signing touches intake, lease and follow-up: all happens or nothing does, whichever of them fails, and when. */
@InHouse
class OneTransactionIT {

    /** More than the pool has connections that have been used so far. */
    private static final int CALLS = 10;

    private final City city;
    private final Plots plots;
    private final Saboteur saboteur;
    private final Ledger ledger;

    OneTransactionIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        saboteur = new Saboteur(house.database());
        ledger = new Ledger(house.database());
    }

    @AfterEach
    void leave() throws SQLException {
        saboteur.leave();
    }

    @ParameterizedTest(name = "{0} fails {1}")
    @CsvSource({
        "intake.offer,           AT_ONCE",
        "intake.offer,           AT_COMMIT",
        "lease.sublease,         AT_ONCE",
        "lease.sublease,         AT_COMMIT",
        "followup.assignment,    AT_ONCE",
        "followup.assignment,    AT_COMMIT",
        "kernel.deadline,        AT_ONCE",
        "kernel.deadline,        AT_COMMIT"
    })
    void a_signing_that_fails_anywhere_leaves_nothing_behind(String table, Saboteur.Moment moment) throws SQLException {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate leaseStart = city.days().today().plusWeeks(1);
        String before = ledger.digest();
        saboteur.breakInto(table, moment);

        Answer failed = ready.home().sign(leaseStart);

        assertThat(failed.status()).as(failed.body()).isEqualTo(500);
        assertThat(failed.code()).isEqualTo("fault");
        assertThat(failed.body()).doesNotContain(Saboteur.SAYS).doesNotContainIgnoringCase("sql");
        assertThat(ledger.digest()).isEqualTo(before);

        saboteur.leave();
        for (int call = 0; call < CALLS; call++) {
            city.as(Part.OPERATOR).get("jobs").demand(200);
        }
        ready.home().sign(leaseStart).demand(201);
        assertThat(ledger.digest()).isNotEqualTo(before);
    }
}
