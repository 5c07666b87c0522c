package se.hemvist.intake.attachment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.attachment.AttachedFile.Identified;
import se.hemvist.intake.attachment.AttachmentRefusal.UnknownFile;
import se.hemvist.intake.attachment.AttachmentView.Added;
import se.hemvist.intake.attachment.AttachmentView.Named;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.time.HouseClock;

/** Putting files into a case, reading them, and taking out those that do not belong there. */
@Stateless
public class Attachments {

    @Inject
    AttachedFiles files;

    @Inject
    KeptContents contents;

    @Inject
    SizeLimit limit;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Event<AttachmentEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Puts a file into a case.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws AttachmentRefusal       if it is empty or too large, of no kind that is taken or not of the kind that is said
     */
    @Operation("attachment.add")
    public AttachmentId add(CaseId caseId, Expected expected, NewAttachment added) {
        CaseFile file = progress.take(caseId, expected);
        try {
            return keep(file, added);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The files of a case in the order in which they came, those that were taken out among them; their names only for those
     * who may know whom the case is about.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "attachment.list", read = true)
    public Page<AttachmentView> list(CaseId caseId, PageRequest request) {
        if (progress.isStandIn(caseId)) {
            return Page.none(request);
        }
        CaseFile file = progress.look(caseId);
        Permit permit = access.permit(file);
        boolean named = mayRead(permit, file);
        List<AttachmentView> views = files.of(caseId, request).stream()
                .map(AttachedFile::view)
                .map(view -> named ? view : view.withoutName())
                .map(view -> permit.sees("reasons") ? view : view.withoutReason())
                .toList();
        return new Page<>(views, files.count(caseId), request);
    }

    /**
     * A file to be read; where the identity of whom the case is about is protected, only by those who may know it.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws UnknownFile             if it has no such file, or has it no longer, or none that may be known of
     */
    @Operation(value = "attachment.read", read = true)
    public OpenedAttachment open(CaseId caseId, AttachmentId id) {
        CaseFile file = progress.look(caseId);
        if (!mayRead(access.permit(file), file)) {
            throw new UnknownFile();
        }
        return files.get(caseId, id).open(contents);
    }

    /**
     * Takes a file out of a case where it does not belong. Its name and its content go; that it was there, and why it was
     * taken out, stays.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws UnknownFile             if it has no such file, or has it no longer
     * @throws CaseRefusal.MissingPart without a reason
     */
    @Operation("attachment.remove")
    public void remove(CaseId caseId, Expected expected, AttachmentId id, String reason) {
        progress.take(caseId, expected);
        String why = Input.text(reason, "reason");
        Removal removal = new Removal(clock.today(), access.actor().user(), why);
        Bytes content = files.get(caseId, id).remove(removal);
        files.flush();
        contents.release(content);
        progress.note(caseId, Occurrence.of("file-removed", removal.on()).because(why));
        happened.fire(new AttachmentEvent.Removed(caseId, id, removal));
    }

    private boolean mayRead(Permit permit, CaseFile file) {
        boolean protectedIdentity = file.person()
                .map(persons::get)
                .filter(PersonView::protectedIdentity)
                .isPresent();
        return permit.sees(protectedIdentity ? "protected-person" : "person");
    }

    private AttachmentId keep(CaseFile file, NewAttachment added) throws IOException {
        LocalDate today = clock.today();
        Measured measured = added.content().measure();
        limit.demand(measured.size(), file.municipality(), today);
        Optional<MediaKind> found = Recognition.of(added.content());
        MediaKind kind = KindPolicy.ALL_PROGRAMMES.on(today).ask(taken -> taken.demand(found, added.said()));
        contents.keep(measured, added.content());
        AttachedFile attached = AttachedFile.added(
                file.id(),
                (int) files.count(file.id()) + 1,
                new Identified(new Named(FileName.of(added.name(), kind), kind), measured.sha256()),
                new Added(measured.size(), clock.now(), access.actor().user()));
        files.add(attached);
        progress.note(file.id(), Occurrence.of("file-added", today));
        happened.fire(new AttachmentEvent.Added(
                file.id(), attached.id(), access.actor().organisation().map(OrganisationId::new), today));
        return attached.id();
    }
}
