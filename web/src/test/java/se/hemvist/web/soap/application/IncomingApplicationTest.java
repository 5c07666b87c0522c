package se.hemvist.web.soap.application;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.kernel.number.NumberRefusal;
import se.hemvist.web.soap.Samples;
import se.hemvist.web.soap.wire.application.FlatApplicationType;
import se.hemvist.web.soap.wire.apply.ReceiveApplicationType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncomingApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @Test
    void everything_in_the_message_reaches_the_application() {
        NewFlatApplication read = IncomingApplication.read(application(Samples.of("ReceiveApplication")), TODAY);

        assertThat(read.programme()).isEqualTo(Programme.TRIAL);
        assertThat(read.person().orElseThrow().identityNumber().digits()).isEqualTo("198501052396");
        assertThat(read.person().orElseThrow().givenName()).isEqualTo("Exempel");
        assertThat(read.parts()).hasSize(5).containsEntry(ApplicationPart.ABILITY, "Klarar hyra, hem och grannar.");
        assertThat(read.assessment()).isEmpty();
        assertThat(read.asMessage()).isTrue();
    }

    @Test
    void an_application_for_a_flat_names_nobody() {
        String training = Samples.of("ReceiveApplication")
                .replace("TRIAL", "TRAINING")
                .replaceAll("(?s)<app:person>.*</app:person>", "");

        NewFlatApplication read = IncomingApplication.read(application(training), TODAY);

        assertThat(read.programme()).isEqualTo(Programme.TRAINING);
        assertThat(read.person()).isEmpty();
    }

    @Test
    void a_wrong_number_is_refused_at_its_element() {
        String wrong = Samples.of("ReceiveApplication").replace("198501052396", "198501052397");

        assertThatThrownBy(() -> IncomingApplication.read(application(wrong), TODAY))
                .isInstanceOfSatisfying(NumberRefusal.WrongCheckDigit.class, refusal -> assertThat(refusal.field())
                        .contains("identityNumber"));
    }

    private static FlatApplicationType application(String envelope) {
        return Samples.message(envelope, "ReceiveApplication", ReceiveApplicationType.class)
                .getApplication();
    }
}
