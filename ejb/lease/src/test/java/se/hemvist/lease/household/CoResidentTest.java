package se.hemvist.lease.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.household.HouseholdRefusal.CoResidentGone;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Who lives with the tenant: what is told and kept of them, and until when (A-43, JB 12:45 a, UB 16 kap.). */
@Shows("A-43")
class CoResidentTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final NewPerson KIM = named(false);

    private final SubleaseId sublease = SubleaseId.next();

    @ParameterizedTest(name = "since {0}")
    @CsvSource({"2027-02-01, ", "2027-01-31, DayTooEarly", "2027-06-01, ", "2027-06-02, DayTooLate"})
    void lives_there_with_the_tenant_and_by_today(LocalDate since, @Nullable String refusal) {
        demand(() -> movedIn(CoResidentKind.OTHER, since, null), refusal);
    }

    @ParameterizedTest(name = "born in {0}, since {1}")
    @CsvSource({"2027-03, 2027-03-01, ", "2027-03, 2027-02-28, DayTooEarly"})
    void a_child_does_not_live_there_before_it_is_born(String bornIn, LocalDate since, @Nullable String refusal) {
        demand(() -> movedIn(CoResidentKind.CHILD, since, bornIn), refusal);
    }

    @ParameterizedTest(name = "{0}, named {1}, born {2}: {3}")
    @Shows({"L-32", "L-13"})
    @CsvSource({
        "SPOUSE,     true,  false, ",
        "COHABITANT, true,  false, ",
        "CHILD,      false, true,  ",
        "OTHER,      false, false, ",
        "SPOUSE,     false, false, MissingPart",
        "COHABITANT, false, false, MissingPart",
        "CHILD,      false, false, MissingPart",
        "SPOUSE,     true,  true,  MoreThanNeeded",
        "CHILD,      true,  true,  MoreThanNeeded",
        "OTHER,      true,  false, MoreThanNeeded",
        "OTHER,      false, true,  MoreThanNeeded"
    })
    void no_more_is_told_of_them_than_the_law_needs(
            CoResidentKind kind, boolean named, boolean born, @Nullable String refusal) {
        NewCoResident told = new NewCoResident(
                kind,
                MOVED_IN,
                Optional.of(KIM).filter(who -> named),
                Optional.of(YearMonth.of(2019, 8)).filter(month -> born),
                Optional.empty());

        demand(told::asNeeded, refusal);
    }

    @ParameterizedTest
    @EnumSource
    void the_law_gives_a_say_to_a_spouse_or_cohabitant_only(CoResidentKind kind) {
        assertThat(kind.isPartner()).isEqualTo(kind == CoResidentKind.SPOUSE || kind == CoResidentKind.COHABITANT);
    }

    @Test
    void moves_out_once_and_on_a_day_that_has_been() {
        CoResident coResident = movedIn(CoResidentKind.OTHER, MOVED_IN.plusDays(1), null);

        demand(() -> coResident.moveOut(MOVED_IN, TODAY), "DayTooEarly");
        demand(() -> coResident.moveOut(TODAY.plusDays(1), TODAY), "DayTooLate");
        coResident.moveOut(MOVED_IN.plusDays(1), TODAY);
        assertThat(coResident.isThere()).isFalse();
        assertThat(coResident.days()).isEqualTo(new DaysThere(MOVED_IN.plusDays(1), MOVED_IN.plusDays(1)));
        demand(() -> coResident.moveOut(TODAY, TODAY), CoResidentGone.class.getSimpleName());
    }

    @ParameterizedTest(name = "came {0}, the tenant left {1}")
    @CsvSource({"2027-03-01, 2027-05-01, 2027-05-01", "2027-05-02, 2027-05-01, 2027-05-02"})
    void leaves_with_the_tenant(LocalDate since, LocalDate left, LocalDate until) {
        CoResident coResident = movedIn(CoResidentKind.OTHER, since, null);

        coResident.leave(left);

        assertThat(coResident.days().ended()).contains(until);
    }

    @Test
    void who_was_recorded_wrongly_is_counted_no_more_and_forgotten() {
        CoResident child = movedIn(CoResidentKind.CHILD, MOVED_IN, "2019-08");
        CoResident kim = movedIn(CoResidentKind.SPOUSE, MOVED_IN, null).known(PersonId.next());
        assertThat(child.view().bornIn()).contains(YearMonth.of(2019, 8));
        assertThat(kim.person()).isPresent();

        assertThatThrownBy(() -> child.strike(" ", TODAY)).isInstanceOf(MissingPart.class);
        child.strike("Bodde aldrig där.", TODAY);
        kim.strike("Kim bodde aldrig där.", TODAY);

        assertThat(child.counts()).isFalse();
        assertThat(child.view().bornIn()).isEmpty();
        assertThat(kim.person()).isEmpty();
        assertThat(kim.view().struck()).contains(new Struck(TODAY, "Kim bodde aldrig där."));
        demand(() -> kim.moveOut(TODAY, TODAY), "CoResidentGone");
        demand(() -> kim.strike("Igen.", TODAY), "CoResidentGone");
    }

    @Test
    @Shows("L-18")
    void who_it_is_stands_in_no_text_and_is_told_of_nobody_protected() {
        CoResidentView view = movedIn(CoResidentKind.SPOUSE, MOVED_IN, null).view();

        assertThat(view.who()).isEmpty();
        assertThat(view.with(seen(false)).who()).contains(seen(false));
        assertThat(view.with(seen(true)).who()).isEmpty();
        assertThat(view.with(seen(false)).toString()
                        + told(CoResidentKind.SPOUSE, MOVED_IN, null)
                        + new Struck(TODAY, "Kim bodde aldrig där."))
                .doesNotContain("Kim")
                .doesNotContain("Exempel")
                .doesNotContain("1980");
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(HouseholdRefusal.class);
    }

    private CoResident movedIn(CoResidentKind kind, LocalDate since, @Nullable String bornIn) {
        return CoResident.movedIn(sublease, told(kind, since, bornIn), MOVED_IN, TODAY);
    }

    private static NewCoResident told(CoResidentKind kind, LocalDate since, @Nullable String bornIn) {
        return new NewCoResident(
                kind,
                since,
                Optional.of(KIM).filter(who -> kind.isPartner()),
                Optional.ofNullable(bornIn).map(YearMonth::parse),
                Optional.empty());
    }

    private static NewPerson named(boolean isProtected) {
        return new NewPerson(IdentityNumber.parse("198001022386"), "Kim", "Exempel", isProtected);
    }

    private static PersonView seen(boolean isProtected) {
        return new PersonView(new PersonId(new UUID(1, 2)), KIM.identityNumber(), "Kim", "Exempel", isProtected);
    }

    private static void demand(ThrowingCallable telling, @Nullable String refusal) {
        if (refusal == null) {
            assertThat(catchThrowable(telling)).isNull();
        } else {
            assertThatThrownBy(telling)
                    .isInstanceOfSatisfying(Refusal.class, Refusals::demandSaid)
                    .satisfies(thrown ->
                            assertThat(thrown.getClass().getSimpleName()).isEqualTo(refusal))
                    .isInstanceOfAny(HouseholdRefusal.class, CaseRefusal.class);
        }
    }
}
