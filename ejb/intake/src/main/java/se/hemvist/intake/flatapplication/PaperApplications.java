package se.hemvist.intake.flatapplication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperForm;
import se.hemvist.intake.paperway.PaperTaskId;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.paperway.PaperWayRefusal;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;

/** Registering an application for a flat from the paper, for somebody whose identity is protected. */
@Stateless
public class PaperApplications {

    @Inject
    PaperWay paperWay;

    @Inject
    ApplicationDesk desk;

    /**
     * Opens the case that the receipt of the form named, as an application through the house would; it counts from the day
     * on which it was sent on paper. Of the applicant's people only the named know of it.
     *
     * @throws PaperWayRefusal.UnknownTask       if there is no such task
     * @throws PaperWayRefusal.OtherForm         if it is of another form
     * @throws PaperWayRefusal.NotSentYet        unless the form has been sent on paper
     * @throws PaperWayRefusal.AlreadyRegistered if a case has been registered from it
     * @throws PaperWayRefusal.AboutAnother      if it is about somebody else than the form was
     * @throws FlatApplicationRefusal            if the programme does not ask for a flat so, or a required part is missing
     * @throws CaseRefusal.AlreadyOpen           if the person has an open case in the programme
     */
    @Operation("paper-task.register-application")
    public CaseId register(PaperTaskId id, Expected expected, NewFlatApplication written) {
        PaperForm form = paperWay.register(id, expected, FormKind.FLAT_APPLICATION);
        FlatApplication.demandSound(written, form.receipt().day());
        return desk.open(written.about(form.demandSame(Input.given(written.person(), "person"))), Origin.of(form));
    }
}
