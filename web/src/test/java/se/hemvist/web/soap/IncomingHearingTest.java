package se.hemvist.web.soap;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.decision.Hearing;

import static org.assertj.core.api.Assertions.assertThat;

class IncomingHearingTest {

    private static final LocalDate ON = LocalDate.of(2027, 1, 18);

    @Test
    void what_the_person_was_told_and_answered_is_read() {
        assertThat(IncomingHearing.read(ON, "Vill bo själv.", null, null)).contains(Hearing.held(ON, "Vill bo själv."));
    }

    @Test
    void the_exception_is_read_with_its_ground() {
        assertThat(IncomingHearing.read(null, null, "AT_ONCE", "Akut läge."))
                .contains(Hearing.letBe(Hearing.Exemption.AT_ONCE, "Akut läge."));
    }

    @Test
    void a_half_of_it_is_kept_for_the_rule_to_refuse() {
        assertThat(IncomingHearing.read(ON, null, null, null)).contains(new Hearing(ON, null, null, null));
    }

    @Test
    void nothing_said_is_nobody_heard() {
        assertThat(IncomingHearing.read(null, null, null, null)).isEmpty();
    }
}
