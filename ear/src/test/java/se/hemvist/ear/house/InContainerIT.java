package se.hemvist.ear.house;

import jakarta.annotation.Resource;
import jakarta.mail.Session;
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

    @Resource(lookup = "java:jboss/mail/Hemvist")
    Session mail;

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

    @Test
    void a_mail_server_that_says_no_more_is_not_waited_for_without_end() {
        assertThat(mail.getProperty("mail.smtp.connectiontimeout")).isEqualTo("10000");
        assertThat(mail.getProperty("mail.smtp.timeout")).isEqualTo("20000");
        assertThat(mail.getProperty("mail.smtp.writetimeout")).isEqualTo("20000");
    }
}
