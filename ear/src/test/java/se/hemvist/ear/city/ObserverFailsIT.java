package se.hemvist.ear.city;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.Accounts;
import se.hemvist.ear.house.EarUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever hears of a signing is heard: when an observer in another room fails, nothing of the signing is left anywhere. */
@ArquillianTest
@RunAsClient
class ObserverFailsIT {

    private City city;
    private Ledger ledger;
    private ReadyToSign ready;

    @Deployment
    static EnterpriseArchive ear() throws IOException {
        return EarUnderTest.with(
                ShrinkWrap.create(JavaArchive.class, "witness.jar")
                        .addClass(Witness.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"),
                ObserverFailsIT.class);
    }

    @BeforeEach
    void be_ready_to_sign() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(System.getProperty("hemvist.container.url"));
        database.setUser("postgres");
        ledger = new Ledger(database);
        city = City.at(URI.create(System.getProperty("hemvist.container.uri")), Accounts.ofTheBuild());
        ready = new Plots(city).readyToSign(TestPerson.next());
    }

    @AfterEach
    void leave_the_database_as_it_was() throws SQLException {
        ledger.clear();
    }

    @Test
    void an_observer_that_refuses_refuses_the_signing() throws SQLException {
        String before = ledger.digest();

        Answer refused = ready.home().sign(Witness.REFUSED);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("waiver-not-signed");
        assertThat(ledger.digest()).isEqualTo(before);
    }

    @Test
    void an_observer_that_breaks_down_leaves_nothing_behind() throws SQLException {
        String before = ledger.digest();

        Answer failed = ready.home().sign(Witness.BREAKS_DOWN);

        assertThat(failed.status()).as(failed.body()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("witness");
        assertThat(ledger.digest()).isEqualTo(before);
    }

    @Test
    void an_observer_that_agrees_lets_it_happen() throws SQLException {
        String before = ledger.digest();

        ready.home().sign(LocalDate.of(2098, 12, 31)).demand(201);

        assertThat(ledger.digest()).isNotEqualTo(before);
    }
}
