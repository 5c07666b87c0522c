package se.hemvist.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverRefusal.PartnerNotAccepted;
import se.hemvist.lease.waiver.WaiverSigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Försöks- och träningslägenheter, «Försökslägenhet», asked of the real beans: a trial flat is in principle for one, also once
 * somebody moves in; and JB 12:45 a: who lives there accepts the waiver.
 */
@Shows("A-43")
class HouseholdInTrialTest {

    private static final OccupancyOverride EK = new OccupancyOverride("Ek", "enhetschef", "Barnet flyttar hem.");
    private static final LocalDate SINCE = LocalDate.of(2027, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 1);

    private final FirstTrial story = new FirstTrial();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-28", "A-42", "K-27"})
    void one_more_is_let_live_in_a_trial_flat_by_somebody_who_is_named_and_it_is_counted() {
        SubleaseId sublease = lived();
        refused(() -> household().record(sublease, child(Optional.empty())), TooManyOccupants.class);
        assertThat(story.list("select kind from lease.co_resident")).isEmpty();

        CoResidentId child = household().record(sublease, child(Optional.of(EK)));

        assertThat(household().of(sublease).occupants()).isEqualTo(2);
        assertThat(story.list("select reason from intake.case_timeline where what = 'more-occupants-let'"))
                .containsExactly("Ek, enhetschef: Barnet flyttar hem.");
        assertThat(story.list("select rule || ' ' || part || ' ' || happened_on from followup.named_override"))
                .containsExactly("OCCUPANTS " + child.value() + " " + SINCE);
    }

    @Test
    @Shows({"L-32", "S-85"})
    void a_cohabitant_who_is_registered_accepts_the_waiver_though_nobody_names_them() {
        SubleaseId sublease = lived();
        CoResidentId kim = household().record(sublease, cohabitant());
        waiver().draft(sublease, new WaiverDraft(TODAY, "Stödet är slut.", Optional.empty()));

        refused(() -> waiver().sign(sublease, new WaiverSigning(TODAY, Optional.empty())), PartnerNotAccepted.class);
        household().end(sublease, kim, TODAY.minusDays(1), Optional.empty());
        waiver().sign(sublease, new WaiverSigning(TODAY, Optional.empty()));
    }

    private SubleaseId lived() {
        SubleaseId sublease = story.lived(Programme.TRIAL);
        story.bench().clock().moveTo(TODAY);
        return sublease;
    }

    private CoResidents household() {
        return story.contactPerson(CoResidents.class);
    }

    private WaiverCourse waiver() {
        return story.contactPerson(WaiverCourse.class);
    }

    private static NewCoResident child(Optional<OccupancyOverride> overriding) {
        return new NewCoResident(
                CoResidentKind.CHILD, SINCE, Optional.empty(), Optional.of(YearMonth.of(2019, 8)), overriding);
    }

    private static NewCoResident cohabitant() {
        NewPerson kim = new NewPerson(IdentityNumber.parse("199906042388"), "Kim", "Exempel", false);
        return new NewCoResident(CoResidentKind.COHABITANT, SINCE, Optional.of(kim), Optional.empty(), Optional.of(EK));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
