package se.hemvist.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.party.KnownDeath;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.CoResidentView;
import se.hemvist.lease.household.CoResidents;
import se.hemvist.lease.household.DaysThere;
import se.hemvist.lease.household.HouseholdRefusal.CoResidentGone;
import se.hemvist.lease.household.HouseholdRefusal.NobodyLivesThere;
import se.hemvist.lease.household.HouseholdRefusal.PartnerThereAlready;
import se.hemvist.lease.household.HouseholdRefusal.TenantThemselves;
import se.hemvist.lease.household.HouseholdRefusal.UnknownCoResident;
import se.hemvist.lease.household.HouseholdView;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.partner.PartnerAnswer;
import se.hemvist.lease.partner.PartnerRights;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.Terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who lives with the tenant, asked of the real beans. */
@Shows("A-43")
class HouseholdTest {

    private static final String TENANT = "198001022386";
    private static final String KIM = "199906042388";
    private static final String LO = "198001082380";
    private static final LocalDate SINCE = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"L-13", "L-32"})
    void the_letting_office_registers_who_moves_in_and_out_and_as_many_live_there() {
        SubleaseId sublease = lived();
        assertThat(read(sublease).occupants()).isEqualTo(1);

        CoResidentId kim = letting().record(sublease, partner(KIM, SINCE));
        CoResidentId child = letting().record(sublease, child("2020-04"));
        assertThat(read(sublease).occupants()).isEqualTo(3);
        assertThat(read(sublease).children()).isEqualTo(1);

        letting().end(sublease, kim, SINCE.plusMonths(1), Optional.empty());
        letting().strike(sublease, child, "Bor hos sin mormor.");

        assertThat(read(sublease).occupants()).isEqualTo(1);
        assertThat(read(sublease).coResidents())
                .extracting(CoResidentView::days)
                .containsExactlyInAnyOrder(new DaysThere(SINCE, SINCE.plusMonths(1)), DaysThere.since(SINCE));
        assertThat(rows("select person_id from lease.co_resident where person_id is not null"))
                .hasSize(1);
    }

    @Test
    @Shows({"L-32", "L-18", "L-19"})
    void who_a_partner_is_is_read_by_those_alone_who_let_the_flat_and_of_nobody_protected() {
        SubleaseId sublease = lived();
        CoResidentId kim = letting().record(sublease, partner(KIM, SINCE));
        letting().end(sublease, kim, SINCE, Optional.empty());
        letting().record(sublease, told(CoResidentKind.SPOUSE, SINCE.plusDays(1), who(LO, true), Optional.empty()));

        List<CoResidentView> seen = read(sublease).coResidents();
        assertThat(seen.get(0).who().orElseThrow().identityNumber().digits()).isEqualTo(KIM);
        assertThat(seen.get(1).who()).isEmpty();
        assertThat(story.socialWorker(CoResidents.class).of(sublease).coResidents())
                .hasSize(2)
                .allSatisfy(view -> assertThat(view.who()).isEmpty());
        refused(() -> story.supportWorker(CoResidents.class).of(sublease), AccessRefusal.class);
        refused(
                () -> story.as("landlord-manager", OrganisationKind.HOUSING_COMPANY, CoResidents.class)
                        .of(sublease),
                AccessRefusal.class);
        refused(
                () -> story.socialWorker(CoResidents.class).end(sublease, kim, TODAY, Optional.empty()),
                AccessRefusal.class);
    }

    @Test
    @Shows("L-32")
    void there_is_one_partner_at_a_time_and_it_is_not_the_tenant() {
        SubleaseId sublease = lived();
        refused(() -> letting().record(sublease, partner(TENANT, SINCE)), TenantThemselves.class);
        CoResidentId kim = letting().record(sublease, partner(KIM, SINCE));

        refused(() -> letting().record(sublease, partner(KIM, TODAY)), PartnerThereAlready.class);
        refused(() -> letting().record(sublease, partner(LO, FirstTenancy.MOVED_IN)), PartnerThereAlready.class);
        letting().end(sublease, kim, TODAY.minusDays(1), Optional.empty());
        letting().record(sublease, partner(LO, TODAY));
        refused(() -> letting().end(sublease, kim, TODAY, Optional.empty()), CoResidentGone.class);
        refused(() -> letting().end(sublease, CoResidentId.next(), TODAY, Optional.empty()), UnknownCoResident.class);
        assertThat(read(sublease).coResidents()).hasSize(2);
    }

    @Test
    void nobody_lives_with_a_tenant_who_has_not_moved_in_and_all_leave_with_one_who_leaves() {
        SubleaseId sublease = signed();
        refused(() -> letting().record(sublease, child("2020-04")), NobodyLivesThere.class);
        story.movedIn(sublease);
        story.itIs(TODAY);
        letting().record(sublease, child("2020-04"));
        CoResidentId kim = letting().record(sublease, partner(KIM, SINCE));
        new OwnWish(story, sublease).giveNotice();
        assertThat(story.lettingOfficer(Terminations.class).get(sublease).partner())
                .as("may have a right to take over the lease (JB 12:47)")
                .contains(true);

        story.itIs(TODAY.plusDays(20));
        story.lettingOfficer(PartnerRights.class)
                .answer(sublease, Expected.any(), kim, new PartnerAnswer(TODAY, false));
        story.lettingOfficer(Departures.class)
                .returnKeys(sublease, Expected.any(), new Leaving(TODAY.plusDays(20), false, null));

        assertThat(read(sublease).coResidents())
                .extracting(CoResidentView::days)
                .containsOnly(new DaysThere(SINCE, TODAY.plusDays(20)));
        refused(() -> letting().record(sublease, child("2021-01")), NobodyLivesThere.class);
    }

    @Test
    void what_becomes_known_of_a_partner_is_known_of_the_one_who_lives_there() {
        SubleaseId sublease = lived();
        letting().record(sublease, partner(KIM, SINCE));
        PersonId kim = person(KIM);
        PersonId lo = person(LO);

        story.bench().inTransaction(() -> story.bench().fire(new PersonsMerged(lo, kim)));
        assertThat(rows("select person_id from lease.co_resident"))
                .containsExactly(lo.value().toString());
        story.bench().inTransaction(() -> story.bench().fire(new PersonDied(lo, TODAY.minusDays(3))));

        assertThat(read(sublease).occupants()).isEqualTo(1);
        assertThat(read(sublease).coResidents().get(0).days()).isEqualTo(new DaysThere(SINCE, TODAY.minusDays(3)));

        story.bench().inTransaction(() -> story.bench()
                .fire(new DeathStruck(lo, new KnownDeath(TODAY.minusDays(3), TODAY), TODAY)));
        assertThat(read(sublease).coResidents().get(0).days())
                .as("the death was somebody else's")
                .isEqualTo(DaysThere.since(SINCE));
    }

    private PersonId person(String number) {
        return story.inTransaction(() -> story.bench()
                .get(Persons.class)
                .admit(FirstTenancy.GOTEBORG, who(number, false).orElseThrow()));
    }

    private HouseholdView read(SubleaseId sublease) {
        return letting().of(sublease);
    }

    private CoResidents letting() {
        return story.lettingOfficer(CoResidents.class);
    }

    private static NewCoResident partner(String number, LocalDate since) {
        return told(CoResidentKind.COHABITANT, since, who(number, false), Optional.empty());
    }

    private static NewCoResident child(String bornIn) {
        return told(CoResidentKind.CHILD, SINCE, Optional.empty(), Optional.of(YearMonth.parse(bornIn)));
    }

    private static NewCoResident told(
            CoResidentKind kind, LocalDate since, Optional<NewPerson> who, Optional<YearMonth> bornIn) {
        return new NewCoResident(kind, since, who, bornIn, Optional.empty());
    }

    private static Optional<NewPerson> who(String number, boolean isProtected) {
        return Optional.of(new NewPerson(IdentityNumber.parse(number), "Prov", "Exempel", isProtected));
    }

    private SubleaseId lived() {
        SubleaseId sublease = signed();
        story.movedIn(sublease);
        story.itIs(TODAY);
        return sublease;
    }

    private SubleaseId signed() {
        CaseId id = story.decided(TENANT);
        story.started(id);
        return story.signed(story.chosen(id));
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
