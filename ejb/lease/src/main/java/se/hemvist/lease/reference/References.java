package se.hemvist.lease.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.onrecord.TenancyRecords;
import se.hemvist.lease.reference.ReferenceRefusal.AlreadyAsked;
import se.hemvist.lease.reference.ReferenceRefusal.NoReferences;
import se.hemvist.lease.reference.ReferenceRefusal.NotFoundToWork;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.transfer.ReviewedTrial;
import se.hemvist.lease.transfer.ReviewedTrials;

/** References (referens) to a landlord who is to sign with the resident. */
@Stateless
public class References {

    private static final String WHAT = "Referens från boendet på försök";

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptReferences references;

    @Inject
    AwaitedReferences awaited;

    @Inject
    ReviewedTrials trials;

    @Inject
    TenancyRecords records;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Deadlines deadlines;

    @Inject
    CutOff cutOff;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The landlord asks for a reference; whoever hires the flat answers at once, and is told by letter.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SubleaseNotThere if it does not run on: notice has been given, or it is over
     * @throws NoReferences     if in its programme no time of trial is a reference
     * @throws AlreadyAsked     if the landlord has asked and not been answered
     */
    @Operation("reference.ask")
    public void ask(SubleaseId id) {
        SubleaseFile file = take(id);
        demandRuns(file);
        references.asked(id).ifPresent(asked -> {
            throw new AlreadyAsked();
        });
        TenancyReference reference = TenancyReference.asked(id, cutOff.receipt(file.municipality()));
        references.add(reference);
        awaited.of(reference).ifPresent(waits -> deadlines.deriveTold(awaited, waits));
        letters.send(
                "reference-asked",
                file.parties().headTenant(),
                cases.look(file.about().caseId()));
    }

    /**
     * Gives the landlord a reference from what is on record that day, asked for or not, or says that there is none. The
     * landlord is told by letter; one that is given is a disclosure, to which the resident has consented.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SubleaseNotThere              if one is to be given and it does not run on: notice has been given, or it is over
     * @throws NoReferences                  if in its programme no time of trial is a reference
     * @throws NotFoundToWork                if one is to be given, and no review has found that the living works well
     * @throws ReferenceRefusal.NothingAsked if one is declined that nobody asked for
     * @throws se.hemvist.intake.application.CaseRefusal if the resident's consent or the reason is missing, or a day is out of
     *     order
     */
    @Operation("reference.answer")
    public void answer(SubleaseId id, ReferenceAnswer answer) {
        SubleaseFile file = take(id);
        if (answer.given()) {
            demandRuns(file);
            LocalDate signed = subleases.facts(id).days().signedOn();
            answer.consentedOn().ifPresent(on -> Input.notBefore(signed, on, "consentedOn"));
        }
        TenancyReference reference = references.asked(id).orElseGet(() -> TenancyReference.unasked(id));
        LocalDate today = clock.today();
        String by = access.actor().user();
        if (answer.given()) {
            reference.give(answer, basis(id, answer.on()), by, today);
            disclosures.note(
                    file.about().caseId(),
                    Disclosure.of(Disclosed.OTHER, file.parties().landlord(), Ground.CONSENT, answer.on())
                            .saying(WHAT));
        } else {
            reference.decline(answer, by, today);
        }
        references.add(reference);
        deadlines.met(awaited, reference.id(), "", answer.on());
        letters.sendOutside(
                answer.given() ? "reference-given" : "reference-declined",
                file.parties().landlord(),
                file.about().caseId(),
                "subleases/" + file.subject() + "/references");
    }

    private ReferenceBasis basis(SubleaseId id, LocalDate on) {
        ReviewedTrial trial = trials.of(id);
        if (!trial.worksWell()) {
            throw new NotFoundToWork(trial.state());
        }
        return new ReferenceBasis(records.of(id, trial.since(), on), trial.checkpointHeldOn());
    }

    private SubleaseFile take(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        Programme programme = subleases.facts(id).programme();
        if (ReferencePolicy.of(programme).isEmpty()) {
            throw new NoReferences(programme);
        }
        return file;
    }

    private static void demandRuns(SubleaseFile file) {
        if (file.state() != SubleaseState.IN_FORCE) {
            throw new SubleaseNotThere(file.state(), SubleaseState.TRANSFERRED);
        }
    }

    /**
     * Those of the sublease, the latest first. The landlord reads what was given, and not why there is none.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "reference.list", read = true)
    public List<ReferenceView> list(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        return references.of(id).stream()
                .map(reference -> reference.view(permit.sees("office")))
                .toList();
    }
}
