package se.hemvist.web.soap.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.Homelessness.Situation;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.IncomingReferral;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.number.NumberRefusal.NotBornYet;
import se.hemvist.kernel.number.NumberRefusal.WrongCheckDigit;
import se.hemvist.web.soap.Samples;
import se.hemvist.web.soap.referral.IncomingLetter.Addressed;
import se.hemvist.web.soap.wire.receive.ReceiveReferralType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncomingLetterTest {

    private static final Addressed ADDRESSED = new Addressed(
            new Municipality("1480"), new OrganisationId(new UUID(0, 1)), new OrganisationId(new UUID(0, 2)));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Test
    void everything_in_the_message_reaches_the_referral() {
        IncomingReferral read = IncomingLetter.read(Samples.referral(), ADDRESSED, TODAY);

        assertThat(read.sender().messageId()).isEqualTo("spink-2026-000123");
        assertThat(read.sender().spinkNumber()).isEqualTo("SPINK-4711");
        assertThat(read.sender().administration()).isEqualTo(ADDRESSED.administration());
        assertThat(read.sender().coordinationUnit()).isEqualTo(ADDRESSED.coordinationUnit());
        assertThat(read.person().identityNumber().digits()).isEqualTo("198501052396");
        assertThat(read.person().familyName()).isEqualTo("Exempelsson");
        assertThat(read.person().protectedIdentity()).isFalse();
        assertThat(read.assessment().criteria()).containsOnlyKeys(Criterion.values());
        assertThat(read.assessment().criteria().get(Criterion.HOMELESSNESS).answer())
                .isEqualTo(Answer.YES);
        assertThat(read.assessment().criteria().get(Criterion.HOMELESSNESS).reason())
                .startsWith("Akut hemlös");
        assertThat(read.assessment().homelessness().situation()).isEqualTo(Situation.ACUTE);
        assertThat(read.assessment().homelessness().since()).isEqualTo("2024-03-01");
        assertThat(read.assessment().filledInJointlyOn()).isEqualTo("2026-11-02");
        assertThat(read.consentToReferral().recipients()).containsOnly(Recipient.values());
        assertThat(read.consentToReferral().givenOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(read.application().receivedOn()).isEqualTo("2026-10-12");
        assertThat(read.application().treservaNumber()).isEqualTo("T-2026-3388");
    }

    @Test
    void a_wrong_number_is_refused_at_its_element() {
        ReceiveReferralType message =
                Samples.referral(Samples.text("receive-referral.xml").replace("198501052396", "198501052397"));

        assertThatThrownBy(() -> IncomingLetter.read(message, ADDRESSED, TODAY))
                .isInstanceOfSatisfying(WrongCheckDigit.class, refusal -> assertThat(refusal.field())
                        .contains("identityNumber"));
    }

    @Test
    void a_person_born_after_the_day_of_receipt_is_refused() {
        assertThatThrownBy(() -> IncomingLetter.read(Samples.referral(), ADDRESSED, LocalDate.of(1985, 1, 4)))
                .isInstanceOfSatisfying(
                        NotBornYet.class, refusal -> assertThat(refusal.field()).contains("identityNumber"));
    }
}
