package se.hemvist.followup.contactlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentRow;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.contactlog.ContactRefusal.NoNoticeThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.NoOpenSupportThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.NoSupportThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.RecordedByOthers;
import se.hemvist.followup.contactlog.ContactRefusal.StruckBefore;
import se.hemvist.followup.contactlog.ContactRefusal.UnknownContact;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.contactlog.ContactState.RECORDED;

/** Göteborgs Stads rutin för Bostad först: whoever is supported is sought and met elsewhere than in the flat, too. */
class ContactTest {

    private static final LocalDate SINCE = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "SUPPORT,               PHASE_1,   ",
        "SUPPORT,               PHASE_2,   ",
        "SUPPORT,               WIND_DOWN, ",
        "SEEKING,               PHASE_2,   ",
        "SEEKING,               PHASE_4,   ",
        "OUTREACH_AFTER_NOTICE, WIND_DOWN, ",
        "OUTREACH_AFTER_NOTICE, PHASE_2,   no-notice-that-day",
        "OPEN_SUPPORT,          PHASE_4,   ",
        "OPEN_SUPPORT,          PHASE_3,   no-open-support-that-day",
    })
    @Shows({"G-97", "G-124", "G-126", "G-142"})
    void is_sought_in_every_phase_and_for_what_the_phase_is_there_for(
            ContactPurpose purpose, AssignmentState phase, String refused) {
        ThrowingCallable command = () -> Contact.recorded(in(phase), made(purpose), ContactSide.PROVIDER, TODAY);

        if (refused == null) {
            assertThat(command).satisfies(ThrowingCallable::call);
        } else {
            assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                    .isEqualTo(refused));
        }
    }

    @ParameterizedTest
    @EnumSource(ContactWay.class)
    @Shows("G-103")
    void support_is_not_limited_to_the_flat(ContactWay way) {
        ContactRecord made = new ContactRecord(SINCE, way, ContactPurpose.SUPPORT, true, "EL");

        Contact contact = Contact.recorded(in(AssignmentState.PHASE_2), made, ContactSide.SOCIAL_SERVICES, TODAY);

        assertThat(contact.view())
                .isEqualTo(new ContactView(contact.id(), made, ContactSide.SOCIAL_SERVICES, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            RECORDED | STRUCK | strike:STRUCK
            STRUCK   |        |
            """)
    void goes_on_only_to(ContactState state, String next, String taken) {
        assertThat(state.next()).isEqualTo(StateTable.states(ContactState.class, next));
        Contact contact = contact(state);

        if (StateTable.taken(taken).containsKey("strike")) {
            contact.strike(ContactSide.PROVIDER, "Gällde en annan.", TODAY);
            assertThat(contact.view().struck()).contains(new ContactView.Strike(TODAY, "Gällde en annan."));
        } else {
            refused(() -> contact.strike(ContactSide.PROVIDER, "Igen.", TODAY), StruckBefore.class);
        }
    }

    @Test
    void each_side_strikes_its_own_with_a_reason() {
        refused(() -> contact(RECORDED).strike(ContactSide.SOCIAL_SERVICES, "Fel.", TODAY), RecordedByOthers.class);
        refused(() -> contact(RECORDED).strike(ContactSide.PROVIDER, " ", TODAY), MissingPart.class);
    }

    @Test
    void no_day_is_to_come_or_without_support() {
        Stream.of(TODAY.plusDays(1), SINCE.minusDays(1)).forEach(day -> {
            ContactRecord made = new ContactRecord(day, ContactWay.TOWN, ContactPurpose.SUPPORT, true, "EL");
            refused(
                    () -> Contact.recorded(in(AssignmentState.PHASE_2), made, ContactSide.PROVIDER, TODAY),
                    day.isAfter(TODAY) ? DayTooLate.class : NoSupportThatDay.class);
        });
        ContactRecord nobody = new ContactRecord(TODAY, ContactWay.TOWN, ContactPurpose.SUPPORT, true, " ");
        refused(
                () -> Contact.recorded(in(AssignmentState.PHASE_2), nobody, ContactSide.PROVIDER, TODAY),
                MissingPart.class);
    }

    @Test
    void nobody_s_words_are_in_a_log_and_every_refusal_has_its_texts() {
        assertThat(new ContactView.Strike(TODAY, "Hemligt")).asString().doesNotContain("Hemligt");
        Refusals.demandTexts(ContactRefusal.class);
        Refusals.demandSaid(new UnknownContact(ContactId.next()));
        Refusals.demandSaid(new NoNoticeThatDay(TODAY));
        Refusals.demandSaid(new NoOpenSupportThatDay(TODAY));
    }

    private static Contact contact(ContactState state) {
        Contact contact = Contact.recorded(
                in(AssignmentState.PHASE_2), made(ContactPurpose.SEEKING), ContactSide.PROVIDER, TODAY);
        if (state == ContactState.STRUCK) {
            contact.strike(ContactSide.PROVIDER, "Gällde en annan.", TODAY);
        }
        return contact;
    }

    private static ContactRecord made(ContactPurpose purpose) {
        return new ContactRecord(TODAY, ContactWay.TELEPHONE, purpose, false, "EL");
    }

    private static AssignmentFile in(AssignmentState phase) {
        return new AssignmentFile(
                new AssignmentRow(AssignmentId.next(), phase, AnAssignment.about(), AnAssignment.ORDERED_ON),
                List.of(new PhasePeriod(phase, SINCE, null)),
                Optional.empty());
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
