package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning». */
class SigningPolicyTest {

    @Test
    @Shows({"G-78", "G-79"})
    void a_sublease_has_fourteen_days_notice_and_a_waiver() {
        Version<SigningPolicy> policy = SigningPolicy.of(Programme.HOUSING_FIRST, LocalDate.of(2027, 1, 11));

        assertThat(policy.rule()).isEqualTo(new SigningPolicy(Period.ofDays(14), true));
        assertThat(policy.source()).isEqualTo(Source.goteborg("Kontraktsskrivning"));
        assertThat(policy.assumed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Programme.class, names = "HOUSING_FIRST", mode = EnumSource.Mode.EXCLUDE)
    void other_programmes_have_no_subleases_yet(Programme programme) {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningPolicy.of(programme, LocalDate.of(2027, 1, 11)));
    }
}
