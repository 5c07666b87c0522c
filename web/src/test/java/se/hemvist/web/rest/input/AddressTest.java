package se.hemvist.web.rest.input;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.web.rest.subleases.SubleasesResource;
import se.hemvist.web.rest.terminations.TerminationsResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Beneath which addresses an act is found. */
class AddressTest {

    private static final UUID ID = UUID.fromString("3f1c7c1e-6f0a-4c55-9a53-0d3f6f0f6a11");

    @Test
    void it_is_that_of_the_resource_and_of_what_it_reads() {
        assertThat(Address.of(SubleasesResource.class).template()).isEqualTo("subleases/{id}");
        assertThat(Address.of(TerminationsResource.class).template()).isEqualTo("subleases/{id}/termination");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "subleases/{id}/rent/payments, subleases/{id}, true",
        "subleases/{id}/termination/notice, subleases/{id}, true",
        "subleases/{id}/termination/notice, subleases/{id}/termination, true",
        "subleases/{id}/terminations, subleases/{id}/termination, false",
        "subleases/{id}, subleases/{id}, false",
        "subleases/other/rent, subleases/{id}, false",
        "v2/subleases/{id}/rent, subleases/{id}, false",
    })
    void an_act_lies_beneath_what_it_acts_on(String act, String address, boolean beneath) {
        assertThat(new Address(address).above(act.replace("{id}", ID.toString())))
                .isEqualTo(Optional.of(ID).filter(id -> beneath));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "cases/{id}/assessments, cases/{id}/assessment, true",
        "subleases/{id}/assessments, cases/{id}/assessment, false",
    })
    void an_act_may_stand_beside_it(String act, String address, boolean beside) {
        assertThat(new Address(address).beside(act.replace("{id}", ID.toString())))
                .isEqualTo(Optional.of(ID).filter(id -> beside));
    }

    @Test
    void the_longer_one_is_nearer() {
        assertThat(new Address("subleases/{id}/termination").depth())
                .isGreaterThan(new Address("subleases/{id}").depth());
    }
}
