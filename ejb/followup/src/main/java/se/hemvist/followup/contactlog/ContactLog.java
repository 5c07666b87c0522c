package se.hemvist.followup.contactlog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Recording contacts with participants elsewhere than in the flat, and attempts at them, by the provider and by social services. */
@Stateless
public class ContactLog {

    @Inject
    AssignmentProgress assignments;

    @Inject
    LoggedContacts contacts;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a contact or an attempt at one.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws ContactRefusal.NoSupportThatDay     if no phase ran on the day
     * @throws ContactRefusal.NoNoticeThatDay      if it is outreach after notice, and none had been given
     * @throws ContactRefusal.NoOpenSupportThatDay if it is open support, and the support was not open
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or nobody is named who did
     */
    @Operation("support-contact.record")
    public ContactId record(AssignmentId id, ContactRecord made) {
        AssignmentFile assignment = assignments.take(id);
        Contact contact = Contact.recorded(assignment, made, side(assignment), clock.today());
        contacts.add(contact);
        return contact.id();
    }

    /**
     * Strikes one that was recorded by mistake.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws ContactRefusal.UnknownContact   if the assignment has none by that identity
     * @throws ContactRefusal.RecordedByOthers if the other side recorded it
     * @throws ContactRefusal.StruckBefore     if it was struck before
     * @throws se.hemvist.intake.application.CaseRefusal if there is no reason
     */
    @Operation("support-contact.strike")
    public void strike(AssignmentId id, ContactId which, String reason) {
        AssignmentFile assignment = assignments.take(id);
        contacts.get(id, which).strike(side(assignment), reason, clock.today());
    }

    /**
     * The contacts and attempts so far, those that were struck among them, the latest first.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "support-contact.list", read = true)
    public Page<ContactView> list(AssignmentId id, PageRequest request) {
        access.permit(assignments.look(id));
        return new Page<>(contacts.of(id, request).stream().map(Contact::view).toList(), contacts.count(id), request);
    }

    private ContactSide side(AssignmentFile assignment) {
        boolean provider =
                access.actor().belongsTo(assignment.about().provider().value());
        return provider ? ContactSide.PROVIDER : ContactSide.SOCIAL_SERVICES;
    }
}
