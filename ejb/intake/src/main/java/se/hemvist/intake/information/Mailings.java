package se.hemvist.intake.information;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.contact.ContactRegister;
import se.hemvist.intake.contact.ContactRole;
import se.hemvist.intake.information.InformationRefusal.NobodyToTell;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Letters by which the agency's officers inform contact persons and other officials of the activity. */
@Stateless
public class Mailings {

    @Inject
    KeptInformation kept;

    @Inject
    ContactRegister contacts;

    @Inject
    Outbox outbox;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Sends a letter to everybody who is a contact person today, and to the other organisations named.
     *
     * @throws NobodyToTell                    if that is nobody
     * @throws InformationRefusal.NamesAPerson if there is an identity number in it
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if subject or body is blank
     */
    @Operation("mailing.send")
    public UUID send(Municipality municipality, NewMailing written) {
        Permit permit = access.permit(Related.anything(municipality));
        LocalDate today = clock.today();
        Impersonal.demand(written.subject(), "subject", today);
        Impersonal.demand(written.body(), "body", today);
        Mailing mailing = Mailing.written(
                municipality, written, new MailingView.Sent(permit.actor().user(), today));
        Set<UUID> recipients = new LinkedHashSet<>();
        contacts.on(municipality, ContactRole.CONTACT_PERSON, today).forEach(id -> recipients.add(id.value()));
        written.organisations().forEach(id -> recipients.add(id.value()));
        if (recipients.isEmpty()) {
            throw new NobodyToTell(today);
        }
        mailing.sentTo(recipients);
        kept.add(mailing);
        Text text = new Text(mailing.subject(), mailing.body());
        recipients.forEach(to -> outbox.put(new Message(to, "agency-information", Optional.empty(), text, List.of())));
        return mailing.view().id();
    }

    /** The municipality's, the latest first. */
    @Operation(value = "mailing.list", read = true)
    public Page<MailingView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        List<MailingView> all =
                kept.mailings(municipality).stream().map(Mailing::view).toList();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size(), request);
    }
}
