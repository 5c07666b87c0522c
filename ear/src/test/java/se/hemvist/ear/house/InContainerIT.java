package se.hemvist.ear.house;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A test inside the real EAR on the real server. */
@ArquillianTest
class InContainerIT {

    @Resource(lookup = "java:jboss/datasources/HemvistDS")
    DataSource source;

    @Deployment
    static EnterpriseArchive ear() throws IOException {
        return EarUnderTest.with(InContainerIT.class);
    }

    @Test
    void the_ear_reaches_its_own_database() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo("incontainer");
        }
    }
}
