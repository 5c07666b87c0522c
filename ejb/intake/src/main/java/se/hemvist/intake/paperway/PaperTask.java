package se.hemvist.intake.paperway;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.application.StandIn;
import se.hemvist.intake.application.StandIn.Sending;
import se.hemvist.intake.paperway.PaperTaskView.Closed;
import se.hemvist.intake.paperway.PaperTaskView.Head;
import se.hemvist.intake.paperway.PaperTaskView.Receipt;
import se.hemvist.intake.paperway.PaperTaskView.Whom;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadyAnswered;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadyRegistered;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadySent;
import se.hemvist.intake.paperway.PaperWayRefusal.NoAnswerAwaited;
import se.hemvist.intake.paperway.PaperWayRefusal.NoCaseComes;
import se.hemvist.intake.paperway.PaperWayRefusal.NotSentYet;
import se.hemvist.intake.paperway.PaperWayRefusal.OtherForm;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * A form of somebody whose identity is protected, which has to be sent on paper. Of the form itself nothing is kept but
 * whose it is; it is open until it has been sent.
 */
@Entity
@Table(name = "paper_task")
class PaperTask {

    @EmbeddedId
    private PaperTaskId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Embedded
    private Arrival arrival;

    @Embedded
    private CaseId caseId;

    @Embedded
    private CaseNumber number;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Embedded
    private @Nullable SentBy sent;

    @Column(name = "coordination_unit_id")
    private @Nullable UUID coordinationUnit;

    @Embedded
    private @Nullable ReceivedApplication application;

    @Embedded
    private @Nullable ReferralLines lines;

    @Embedded
    private @Nullable SentPaper paper;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "registered_by")
    private @Nullable String registeredBy;

    @Embedded
    private @Nullable NoCase noCase;

    @ElementCollection
    @CollectionTable(name = "paper_answer", joinColumns = @JoinColumn(name = "task_id"))
    private List<PaperAnswer> answers = new ArrayList<>();

    protected PaperTask() {}

    PaperTask(Municipality municipality, Arrival arrival, Receipt receipt, NewPerson person) {
        this.id = PaperTaskId.next();
        this.municipality = municipality;
        this.arrival = arrival;
        this.caseId = receipt.caseId();
        this.number = receipt.number();
        this.identityNumber = person.identityNumber().digits();
        this.givenName = person.givenName().strip();
        this.familyName = person.familyName().strip();
    }

    /** The form would have opened a case, which its sender is shown. */
    PaperTask showing(WouldBe wouldBe, SentBy by) {
        sent = by;
        coordinationUnit = wouldBe.coordinationUnit().value();
        application = wouldBe.application();
        lines = wouldBe.referral().orElse(null);
        return this;
    }

    /**
     * What its sender is shown in place of the case.
     *
     * @throws IllegalStateException unless it shows one
     */
    StandIn standIn() {
        if (sent == null || coordinationUnit == null || application == null) {
            throw new IllegalStateException("no case is shown of " + id);
        }
        StandIn opened = StandIn.of(
                new Sending(id.value(), sent.user(), sent.at()),
                number,
                new NewCase(
                        caseId,
                        new CaseSubject(municipality, kind().programme(), Optional.empty()),
                        kind().parties(arrival, new OrganisationId(coordinationUnit)),
                        application,
                        arrival.receivedOn()),
                named(sent.saidProtected()));
        return inItsFirstState(opened, sent.withAssessment());
    }

    private StandIn inItsFirstState(StandIn opened, boolean withAssessment) {
        if (lines != null) {
            return opened.advanced(CaseState.UNDER_ASSESSMENT, lines.assessed())
                    .advanced(CaseState.REFERRED, ReferralLines.received(arrival.receivedOn()));
        }
        return withAssessment ? opened.noted(Occurrence.of("assessment-recorded", arrival.receivedOn())) : opened;
    }

    /** Whose form it is, as the form named them, under an id that nobody has. */
    private PersonView named(boolean isProtected) {
        return new PersonView(
                new PersonId(id.value()), IdentityNumber.parse(identityNumber), givenName, familyName, isProtected);
    }

    /**
     * The form has been sent on paper.
     *
     * @throws AlreadySent                               if it was before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or before the form came, or the courier's
     *     reference is blank
     */
    void close(SentPaper sent, String by, LocalDate today) {
        if (paper != null) {
            throw new AlreadySent(paper.on());
        }
        LocalDate on = Input.notAfter(today, Input.notBefore(arrival.receivedOn(), sent.on(), "sentOn"), "sentOn");
        paper = new SentPaper(on, Input.text(sent.courierReference(), "courierReference"));
        closedBy = by;
    }

    /**
     * An answer has come back on paper.
     *
     * @throws NoAnswerAwaited unless the form is one that is answered
     * @throws NotSentYet      unless it has been sent
     * @throws AlreadyAnswered if that side has answered
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or before the form was sent, the
     *     courier's reference is blank, or a no has no reason
     */
    PaperAnswer answer(PaperAnswer answer, LocalDate today) {
        if (!arrival.kind().isAnswered()) {
            throw new NoAnswerAwaited(arrival.kind());
        }
        if (paper == null) {
            throw new NotSentYet(arrival.kind());
        }
        answers.stream()
                .filter(before -> before.side() == answer.side())
                .findFirst()
                .ifPresent(before -> {
                    throw new AlreadyAnswered(before.on());
                });
        PaperAnswer sound = sound(answer, Input.notBefore(paper.on(), answer.on(), "cameOn"), today);
        answers.add(sound);
        return sound;
    }

    /**
     * A case is registered from the paper.
     *
     * @throws OtherForm         if it is another form, or one in a case
     * @throws NotSentYet        unless it has been sent
     * @throws AlreadyRegistered if a case has been registered from it
     */
    PaperForm register(FormKind wanted, String by, LocalDate today) {
        if (arrival.kind() != wanted) {
            throw new OtherForm(arrival.kind());
        }
        LocalDate sentOn = sentAndUnregistered();
        registeredOn = today;
        registeredBy = by;
        noCase = null;
        return new PaperForm(
                municipality,
                new PaperForm.Came(arrival.from(), arrival.message(), arrival.through(), sentOn),
                new Receipt(caseId, number),
                about());
    }

    /**
     * No case is to be registered from it; if one is all the same, that is what holds.
     *
     * @throws OtherForm         if it is a form in a case
     * @throws NotSentYet        unless it has been sent
     * @throws AlreadyRegistered if a case has been registered from it
     * @throws NoCaseComes       if that has been said
     * @throws se.hemvist.intake.application.CaseRefusal if the reason is blank
     */
    void noCase(String because, String by, LocalDate today) {
        if (arrival.kind().isInCase()) {
            throw new OtherForm(arrival.kind());
        }
        sentAndUnregistered();
        if (noCase != null) {
            throw new NoCaseComes(noCase.on());
        }
        noCase = new NoCase(today, by, Input.text(because, "reason"));
    }

    private LocalDate sentAndUnregistered() {
        if (paper == null) {
            throw new NotSentYet(arrival.kind());
        }
        if (registeredOn != null) {
            throw new AlreadyRegistered(registeredOn);
        }
        return paper.on();
    }

    private static PaperAnswer sound(PaperAnswer answer, LocalDate on, LocalDate today) {
        Optional<String> why = answer.why().map(String::strip).filter(text -> !text.isEmpty());
        return new PaperAnswer(
                answer.side(),
                Input.notAfter(today, on, "cameOn"),
                Input.text(answer.courierReference(), "courierReference"),
                answer.yes(),
                answer.yes() ? why.orElse(null) : Input.given(why, "reason"));
    }

    PaperTaskId id() {
        return id;
    }

    FormKind kind() {
        return arrival.kind();
    }

    CaseId caseId() {
        return caseId;
    }

    /** Whose form it is, as it is told where the form goes on. */
    NewPerson about() {
        return new NewPerson(IdentityNumber.parse(identityNumber), givenName, familyName, true);
    }

    Municipality municipality() {
        return municipality;
    }

    OrganisationId organisation() {
        return arrival.from();
    }

    /** Whether it came in a message of the actor's organisation, or the actor sent it. */
    boolean wasSentBy(Actor actor) {
        boolean byTheirs = arrival.through()
                .filter(broker -> actor.belongsTo(broker.value()))
                .isPresent();
        return byTheirs || (sent != null && standIn().isShownTo(actor));
    }

    LocalDate receivedOn() {
        return arrival.receivedOn();
    }

    /** The day on which it was sent on paper, if it has been. */
    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(paper).map(SentPaper::on);
    }

    /** Whether it has still to be sent. */
    boolean isOpen() {
        return paper == null;
    }

    /** Whether it has been sent and a case is to be registered from it. */
    boolean awaitsCase() {
        return paper != null
                && registeredOn == null
                && noCase == null
                && !arrival.kind().isInCase();
    }

    private List<PaperAnswer> inTheirOrder() {
        return answers.stream().sorted(Comparator.comparing(PaperAnswer::on)).toList();
    }

    PaperTaskView view(boolean withPerson) {
        return new PaperTaskView(
                new Head(id, arrival.kind(), arrival.receivedOn()),
                new Receipt(caseId, number),
                Optional.of(new Whom(IdentityNumber.parse(identityNumber), givenName, familyName))
                        .filter(whom -> withPerson),
                Optional.ofNullable(paper)
                        .map(sent -> new Closed(
                                sent,
                                String.valueOf(closedBy),
                                Optional.ofNullable(registeredOn),
                                Optional.ofNullable(noCase).map(NoCase::on),
                                inTheirOrder())));
    }
}
