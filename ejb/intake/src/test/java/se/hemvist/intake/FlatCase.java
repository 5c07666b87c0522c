package se.hemvist.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.AssessmentView;
import se.hemvist.intake.assessment.Assessments;
import se.hemvist.intake.assessment.ConnectionDecision;
import se.hemvist.intake.assessment.ConnectionExceptions;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.intake.flatapplication.Ruling;
import se.hemvist.intake.flatapplication.Rulings;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.intake.mediation.Inquiry;
import se.hemvist.intake.mediation.LandlordMeeting;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.intake.mediation.Presentation;
import se.hemvist.intake.mediation.Reply;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Flats;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.Receipt;

/** Stockholm's first case, act by act, each by the one whose act it is and on the day the town's clock shows. */
public final class FlatCase {

    private final Town town;
    private final OrganisationKind applicant;

    /** A district applies. */
    public FlatCase(Town town) {
        this(town, OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    public FlatCase(Town town, OrganisationKind applicant) {
        this.town = town;
        this.applicant = applicant;
    }

    /** All parts of the programme. */
    public static Map<ApplicationPart, String> parts(ApplicationPart... parts) {
        Map<ApplicationPart, String> written = new EnumMap<>(ApplicationPart.class);
        for (ApplicationPart part : parts) {
            written.put(part, "Det som ska stå om " + part);
        }
        return written;
    }

    public static NewPerson person(String number) {
        return new NewPerson(IdentityNumber.parse(number), "Exempel", "Exempelsson", false);
    }

    public static NewFlatApplication trial(String number) {
        return new NewFlatApplication(
                Programme.TRIAL,
                Optional.of(person(number)),
                parts(
                        ApplicationPart.BACKGROUND,
                        ApplicationPart.REHABILITATION,
                        ApplicationPart.ACTION_PLAN,
                        ApplicationPart.ABILITY,
                        ApplicationPart.RESPONSIBILITY),
                Optional.of(AnAssessment.inOrder().made()));
    }

    /** The same before the person has been assessed. */
    public static NewFlatApplication unassessed(String number) {
        NewFlatApplication trial = trial(number);
        return new NewFlatApplication(trial.programme(), trial.person(), trial.parts());
    }

    public static NewFlatApplication training() {
        return new NewFlatApplication(
                Programme.TRAINING,
                Optional.empty(),
                parts(
                        ApplicationPart.TARGET_GROUP,
                        ApplicationPart.FOLLOW_UP,
                        ApplicationPart.PLANNING,
                        ApplicationPart.RESPONSIBILITY));
    }

    public CaseId applied(NewFlatApplication application) {
        return applied(contactPerson(), application);
    }

    public CaseId applied(Actor actor, NewFlatApplication application) {
        return town.as(
                actor,
                "flat-application.submit",
                FlatApplications.class,
                applications -> applications.submit(Town.GOTEBORG, application, receipt(true)));
    }

    public void ruled(CaseId id, boolean granted, String reason) {
        does(agency(), "flat-application.rule", Rulings.class, rulings -> {
            Optional<String> why = Optional.of(reason).filter(text -> !text.isEmpty());
            rulings.rule(id, Expected.any(), new Ruling(granted, today(), why));
        });
    }

    public void assessed(CaseId id, AnAssessment assessment) {
        assessed(contactPerson(), id, assessment);
    }

    public void assessed(Actor actor, CaseId id, AnAssessment assessment) {
        does(
                actor,
                "assessment.record",
                Assessments.class,
                assessments -> assessments.record(id, Expected.any(), assessment.made()));
    }

    public AssessmentView assessment(Actor actor, CaseId id) {
        return town.as(
                actor, "assessment.read", Assessments.class, assessments -> assessments.get(id, Optional.empty()));
    }

    public void examined(CaseId id, ConnectionDecision decision) {
        examined(agency(), id, decision);
    }

    public void examined(Actor actor, CaseId id, ConnectionDecision decision) {
        does(
                actor,
                "connection-exception.decide",
                ConnectionExceptions.class,
                exceptions -> exceptions.decide(id, Expected.any(), decision));
    }

    /** A trial case that waits for a flat. */
    public CaseId waiting(String number) {
        CaseId id = applied(trial(number));
        ruled(id, true, "");
        return id;
    }

    public FlatId reported(OrganisationId landlord) {
        return reported(landlord, "Farsta", LocalDate.of(2027, 1, 1));
    }

    public FlatId reported(OrganisationId landlord, String area, LocalDate availableFrom) {
        NewFlat flat = new NewFlat(
                Town.GOTEBORG,
                landlord,
                new Address("Provgatan 2, lgh 1001", "123 47", "Provstad", area),
                new Size(1, new BigDecimal("31.0")),
                new LettingTerms(Money.ofKronor(5900), availableFrom));
        return town.as(
                town.somebody("landlord-manager", landlord),
                "flat.report",
                Flats.class,
                flats -> flats.report(flat, receipt(true)));
    }

    public OfferId asked(CaseId id, FlatId flat) {
        return asked(agency(), id, flat);
    }

    public OfferId asked(Actor actor, CaseId id, FlatId flat) {
        return town.as(
                actor,
                "mediation.inquire",
                Inquiries.class,
                inquiries -> inquiries.ask(id, Expected.any(), new Inquiry(flat, today(), Optional.of("Behövs"))));
    }

    public void landlordSays(OfferId offer, Reply reply) {
        does(
                landlord(),
                "mediation.answer-inquiry",
                Inquiries.class,
                inquiries -> inquiries.answer(offer, Expected.any(), reply));
    }

    public void contactPersonSays(OfferId offer, Reply reply, boolean beforeCutOff) {
        does(
                contactPerson(),
                "mediation.answer-offer",
                Mediations.class,
                mediations -> mediations.answerOffer(offer, Expected.any(), reply, receipt(beforeCutOff)));
    }

    public void viewed(OfferId offer) {
        does(
                contactPerson(),
                "mediation.view",
                Mediations.class,
                mediations -> mediations.viewed(offer, Expected.any(), today()));
    }

    public void extended(OfferId offer, String reason) {
        does(
                town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY),
                "offer.extend",
                Offers.class,
                offers -> offers.extend(offer, Expected.any(), today(), reason));
    }

    public void cancelled(OfferId offer, SaidNo no) {
        does(agency(), "offer.cancel", OfferEndings.class, endings -> endings.cancel(offer, Expected.any(), no));
    }

    public void proposed(OfferId offer, boolean beforeCutOff) {
        does(
                agency(),
                "mediation.propose",
                Mediations.class,
                mediations -> mediations.propose(offer, Expected.any(), today(), receipt(beforeCutOff)));
    }

    public void presented(OfferId offer, Optional<NewPerson> person) {
        presented(
                offer,
                new Presentation(today(), "Stödboende", "Jouren", "Varje månad", "Har klarat sitt program"),
                person);
    }

    public void presented(OfferId offer, Presentation presentation, Optional<NewPerson> person) {
        does(
                contactPerson(),
                "mediation.present",
                Mediations.class,
                mediations -> mediations.present(offer, Expected.any(), presentation, person));
    }

    public void met(OfferId offer) {
        does(
                landlord(),
                "mediation.meet",
                Mediations.class,
                mediations -> mediations.meet(offer, Expected.any(), new LandlordMeeting(today(), "Kontaktpersonen")));
    }

    public void approved(OfferId offer, Reply reply) {
        does(
                landlord(),
                "mediation.approve",
                Mediations.class,
                mediations -> mediations.approve(offer, Expected.any(), reply));
    }

    public Reply yes() {
        return new Reply(true, today(), Optional.empty());
    }

    public Reply no(String reason) {
        return new Reply(false, today(), Optional.of(reason));
    }

    public CaseFile file(CaseId id) {
        return town.ask(CaseProgress.class, progress -> progress.look(id));
    }

    public CaseState state(CaseId id) {
        return file(id).state();
    }

    public Actor contactPerson() {
        return town.somebody("contact-person", applicant);
    }

    public Actor agency() {
        return town.somebody("agency-officer", OrganisationKind.HOUSING_AGENCY);
    }

    public Actor landlord() {
        return town.somebody("landlord-manager", OrganisationKind.HOUSING_COMPANY);
    }

    private Receipt receipt(boolean beforeCutOff) {
        return new Receipt(today(), beforeCutOff);
    }

    private LocalDate today() {
        return town.clock().today();
    }

    private <B> void does(Actor actor, String operation, Class<B> bean, Consumer<B> work) {
        town.as(actor, operation, bean, uses -> {
            work.accept(uses);
            return true;
        });
    }
}
