package se.hemvist.intake.flatapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.assessment.AssessmentFiling;
import se.hemvist.intake.assessment.AssessmentRefusal;
import se.hemvist.intake.contact.ContactRefusal.NotAContactPerson;
import se.hemvist.intake.contact.ContactRegister;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.NoAgency;
import se.hemvist.intake.paperway.Arrival;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.IncomingForm;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.paperway.WouldBe;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.Receipt;

/** Applying for a trial or training flat, and reading what was applied for. */
@Stateless
public class FlatApplications {

    private static final Set<OrganisationKind> APPLICANTS =
            EnumSet.of(OrganisationKind.DISTRICT_ADMINISTRATION, OrganisationKind.CARE_INSTITUTION);

    @Inject
    HandedInApplications applications;

    @Inject
    CaseProgress progress;

    @Inject
    Directory directory;

    @Inject
    ContactRegister contacts;

    @Inject
    PaperWay paperWay;

    @Inject
    ApplicationDesk desk;

    @Inject
    AssessmentFiling assessments;

    @Inject
    Access access;

    /**
     * Opens a case for an application that a contact person hands in for their own organisation. Of somebody whose identity
     * is protected no case is opened: the application goes to named persons, to be sent on paper, and the receipt is the
     * same.
     *
     * @throws FlatApplicationRefusal             if the programme does not ask for a flat so, or a required part is missing
     * @throws PartyRefusal.NotSuchAnOrganisation if the contact person's organisation is no district or institution
     * @throws NotAContactPerson                  if the organisation has entered its contact persons, and the caller is none
     *     of them that day
     * @throws NoAgency                           if there is no housing agency to apply to
     * @throws CaseRefusal.AlreadyOpen            if the person has an open case in the programme
     * @throws AssessmentRefusal                  if it brings an assessment that does not hang together
     */
    @Operation("flat-application.submit")
    public CaseId submit(Municipality municipality, NewFlatApplication handedIn, Receipt receipt) {
        Permit permit = access.permit(Related.anything(municipality));
        OrganisationId applicant = OrganisationId.of(permit.actor());
        directory.require(applicant, new Demand(municipality, APPLICANTS, receipt.day()), "applicant");
        contacts.demandContactPerson(applicant, permit.actor().user(), receipt.day());
        FlatApplication.demandSound(handedIn, receipt.day());
        Optional<NewPerson> onPaper = handedIn.person().filter(named -> paperWay.isFor(municipality, named));
        Origin origin = Origin.electronic(municipality, applicant, receipt);
        return onPaper.map(named -> onPaper(handedIn, origin, named)).orElseGet(() -> desk.open(handedIn, origin));
    }

    /**
     * What was applied for in a case, and what it should have described.
     *
     * @throws CaseRefusal.UnknownCase                  if there is no such case
     * @throws FlatApplicationRefusal.NoFlatApplication if it did not begin with an application for a flat
     */
    @Operation(value = "flat-application.read", read = true)
    public FlatApplicationView get(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        FlatApplication application = applications.of(caseId);
        PartsPolicy policy = PartsPolicy.of(file.programme())
                .orElseThrow()
                .on(application.receivedOn())
                .rule();
        return application.view(policy);
    }

    /** The receipt reads as if there were a case. */
    private CaseId onPaper(NewFlatApplication handedIn, Origin origin, NewPerson person) {
        LocalDate day = origin.receipt().day();
        Arrival arrival = Arrival.of(FormKind.FLAT_APPLICATION, origin.applicant(), day);
        WouldBe wouldBe = WouldBe.applied(
                desk.agency(origin), origin.application(), handedIn.assessment().isPresent());
        CaseId given = paperWay.take(
                        new IncomingForm(origin.municipality(), arrival, person, wouldBe), Optional.empty())
                .caseId();
        handedIn.assessment().ifPresent(assessed -> assessments.demandSound(origin.municipality(), assessed, day));
        return given;
    }

    static FlatApplicationEvent.About about(CaseFile file) {
        return new FlatApplicationEvent.About(file.id(), file.municipality(), file.administration(), file.programme());
    }
}
