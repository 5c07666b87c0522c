package se.hemvist.followup;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.contactlog.ContactId;
import se.hemvist.followup.contactlog.ContactLog;
import se.hemvist.followup.contactlog.ContactPurpose;
import se.hemvist.followup.contactlog.ContactRecord;
import se.hemvist.followup.contactlog.ContactRefusal.NoNoticeThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.RecordedByOthers;
import se.hemvist.followup.contactlog.ContactRefusal.UnknownContact;
import se.hemvist.followup.contactlog.ContactSide;
import se.hemvist.followup.contactlog.ContactView;
import se.hemvist.followup.contactlog.ContactWay;
import se.hemvist.followup.moveout.HelpDecided;
import se.hemvist.followup.moveout.Informed;
import se.hemvist.followup.moveout.MoveOutAidRefusal.NoNoticeNow;
import se.hemvist.followup.moveout.MoveOutAidView;
import se.hemvist.followup.moveout.MoveOutAids;
import se.hemvist.followup.moveout.MovingHelp;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborg's first tenant gives notice on 5 January 2027, is sought up by both sides, told of other homes and helped. */
class SoughtAfterNoticeTest {

    private static final LocalDate NOTICE = FirstTenancy.MOVED_IN.plusDays(1);

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId id = story.decided();
    private final AssignmentId assignment = story.started(id);
    private final SubleaseId lease = story.signed(story.chosen(id));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-97", "G-103", "G-124", "G-126"})
    void both_sides_seek_the_tenant_up_and_read_of_each_other_s_attempts() {
        live();
        assertThatThrownBy(() -> staff().record(assignment, sought())).isInstanceOf(NoNoticeThatDay.class);
        giveNotice();

        ContactId mistaken = staff().record(assignment, sought());
        social().record(assignment, sought());
        assertThatThrownBy(() -> social().strike(assignment, mistaken, "Fel.")).isInstanceOf(RecordedByOthers.class);
        assertThatThrownBy(() -> staff().strike(assignment, ContactId.next(), "Fel."))
                .isInstanceOf(UnknownContact.class);
        staff().strike(assignment, mistaken, "Gällde en annan.");

        Page<ContactView> listed = social().list(assignment, PageRequest.first());
        assertThat(listed.total()).isEqualTo(2);
        assertThat(listed.items())
                .filteredOn(contact -> contact.struck().isEmpty())
                .extracting(ContactView::side)
                .containsExactly(ContactSide.SOCIAL_SERVICES);
        assertThatThrownBy(() -> story.lettingOfficer(ContactLog.class).list(assignment, PageRequest.first()))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    @Shows({"G-125", "G-128"})
    void is_told_of_other_homes_and_helped_by_social_services() {
        live();
        HelpDecided nothing = new HelpDecided(NOTICE, true, Set.of(), "AN");
        HelpDecided help = new HelpDecided(NOTICE, false, Set.of(MovingHelp.STORAGE, MovingHelp.CLEANING), "AN");
        assertThatThrownBy(() -> aids(true).inform(assignment, new Informed(NOTICE, "EL")))
                .isInstanceOf(NoNoticeNow.class);
        giveNotice();

        aids(true).inform(assignment, new Informed(NOTICE, "EL"));
        aids(false).decide(assignment, nothing);
        aids(false).decide(assignment, help);

        assertThat(aids(true).of(assignment).decided()).containsExactly(help, nothing);
        MoveOutAidView view = aids(false).of(assignment);
        assertThat(view.informed()).containsExactly(new Informed(NOTICE, "EL"));
        assertThatThrownBy(() -> aids(true).decide(assignment, help)).isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(MoveOutAids.class).of(assignment))
                .isInstanceOf(AccessRefusal.class);
    }

    private void live() {
        story.movedIn(lease);
        story.itIs(NOTICE);
    }

    private void giveNotice() {
        story.bench().inTransaction(() -> new OwnWish(story, lease).giveNotice());
    }

    private static ContactRecord sought() {
        return new ContactRecord(NOTICE, ContactWay.VISIT_ELSEWHERE, ContactPurpose.OUTREACH_AFTER_NOTICE, false, "EL");
    }

    private ContactLog staff() {
        return story.supportWorker(ContactLog.class);
    }

    private ContactLog social() {
        return story.socialWorker(ContactLog.class);
    }

    private MoveOutAids aids(boolean provider) {
        return provider ? story.supportWorker(MoveOutAids.class) : story.socialWorker(MoveOutAids.class);
    }
}
