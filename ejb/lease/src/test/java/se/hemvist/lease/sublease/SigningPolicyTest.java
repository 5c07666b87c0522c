package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseRefusal.TenantNotNamed;
import se.hemvist.lease.sublease.SubleaseRefusal.WaiverNotAtSigning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.sublease.ASublease.EXPLAINED;
import static se.hemvist.lease.sublease.ASublease.HEAD_LEASE;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.signing;

/** Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning»; Försöks- och träningslägenheter, «Pappersexercis». */
class SigningPolicyTest {

    @Test
    @Shows({"G-78", "G-79"})
    void a_sublease_has_fourteen_days_notice_and_a_waiver() {
        Version<SigningPolicy> policy = SigningPolicy.of(Programme.HOUSING_FIRST, LocalDate.of(2027, 1, 11));

        assertThat(policy.rule()).isEqualTo(new SigningPolicy(Period.ofDays(14), true));
        assertThat(policy.source())
                .isEqualTo(Source.goteborg("Kontraktsskrivning").readAs("A-24").readAs("A-25"));
        assertThat(policy.assumed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Programme.class,
            names = {"TRIAL", "TRAINING"})
    void a_trial_or_training_flat_has_the_notice_of_the_act_and_no_waiver_yet(Programme programme) {
        Version<SigningPolicy> policy = SigningPolicy.of(programme, SIGNED_ON);

        assertThat(policy.rule().agreedNotice()).isEqualTo(Period.ofMonths(3));
        assertThat(policy.source()).isEqualTo(Source.stockholm("Pappersexercis").readAs("A-12"));
        policy.rule().demand(signing(HEAD_LEASE, EXPLAINED, false));
        SubleaseTest.refused(
                () -> policy.rule().demand(signing(HEAD_LEASE, EXPLAINED, true)),
                WaiverNotAtSigning.class,
                "waiverSigned");
    }

    @Test
    @Shows({"S-22", "S-30"})
    void a_sublease_is_let_to_somebody() {
        SubleaseTest.refused(
                () -> Letting.of(Programme.TRAINING, OfferId.next(), FlatId.next(), Optional.empty()),
                TenantNotNamed.class);
    }
}
