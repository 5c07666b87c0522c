package se.hemvist.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;
import se.hemvist.intake.appeal.AppealEvent;
import se.hemvist.intake.application.CaseEvent.LetterSent;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.attachment.AttachmentEvent;
import se.hemvist.intake.decision.DecisionEvent.Served;
import se.hemvist.intake.flatapplication.FlatApplicationEvent;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperAnswer;
import se.hemvist.intake.paperway.PaperWayEvent;
import se.hemvist.intake.referral.ReferralEvent;
import se.hemvist.intake.withdrawal.WithdrawalEvent;

/** What passes through the house notes itself in the register of its case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PapersThatPass {

    @Inject
    Registering registering;

    @Inject
    RegisteredPapers papers;

    @Inject
    CaseProgress progress;

    /** Referrals come as messages between authorities. */
    void on(@Observes ReferralEvent.Received referral) {
        registering.add(
                referral.caseId(),
                Paper.of(
                        Passage.in(referral.on(), onPaper(referral.caseId()).orElse(Way.SOAP)),
                        PaperKind.REFERRAL,
                        Correspondent.of(referral.administration())));
    }

    /** The provider invites the person on paper. */
    void on(@Observes ReferralEvent.Invited invitation) {
        registering.add(
                invitation.caseId(),
                Paper.of(Passage.out(invitation.on(), Way.PAPER), PaperKind.LETTER, Correspondent.of(Side.PERSON))
                        .saying("meeting-invitation"));
    }

    /** On paper it does not pass through the house, and is registered by hand. */
    void on(@Observes ReferralEvent.BasisSent basis) {
        registering.add(
                basis.caseId(),
                Paper.of(Passage.in(basis.on(), Way.REST), PaperKind.OTHER, Correspondent.of(basis.administration()))
                        .saying("tenancy-basis"));
    }

    /** Applications come from the applicant's own programs or as messages; they are completed, and files handed in, by programs. */
    void on(@Observes FlatApplicationEvent.Received application) {
        registering.add(
                application.about().caseId(),
                Paper.of(
                        Passage.in(
                                application.on(),
                                onPaper(application.about().caseId())
                                        .orElse(application.asMessage() ? Way.SOAP : Way.REST)),
                        PaperKind.APPLICATION,
                        Correspondent.of(application.about().applicant())));
    }

    void on(@Observes FlatApplicationEvent.Completed application) {
        registering.add(
                application.about().caseId(),
                Paper.of(
                        Passage.in(application.on(), Way.REST),
                        PaperKind.COMPLETION,
                        Correspondent.of(application.about().applicant())));
    }

    void on(@Observes AttachmentEvent.Added file) {
        Optional<Side> house = file.from().isPresent() ? Optional.empty() : Optional.of(Side.OTHER);
        registering.add(
                file.caseId(),
                Paper.of(Passage.in(file.on(), Way.REST), PaperKind.FILE, Correspondent.of(file.from(), house))
                        .holding(file.attachment()));
    }

    /** What was registered of a file that did not belong in the case is struck, for the same reason. */
    void on(@Observes AttachmentEvent.Removed file) {
        Strike strike =
                new Strike(file.on(), file.removal().by(), file.removal().reason());
        papers.holding(file.caseId(), file.attachment()).stream()
                .filter(line -> !line.isStruck())
                .forEach(line -> line.strike(strike));
    }

    void on(@Observes LetterSent letter) {
        registering.add(
                letter.caseId(),
                Paper.of(Passage.out(letter.on(), Way.MAIL), PaperKind.LETTER, Correspondent.of(letter.to()))
                        .saying(letter.letter()));
    }

    /** Decisions are served on paper. */
    void on(@Observes Served decision) {
        registering.add(
                decision.caseId(),
                Paper.of(Passage.out(decision.on(), Way.PAPER), PaperKind.DECISION, Correspondent.of(Side.PERSON))
                        .saying(decision.kind().name()));
    }

    /** Appeals come in writing, and what ends them comes or goes so. */
    void on(@Observes AppealEvent.Received appeal) {
        registering.add(
                appeal.caseId(),
                Paper.of(Passage.in(appeal.on(), Way.PAPER), PaperKind.APPEAL, Correspondent.of(Side.PERSON)));
    }

    void on(@Observes AppealEvent.Ended appeal) {
        registering.add(appeal.caseId(), ending(appeal).saying(appeal.result().name()));
    }

    private static Paper ending(AppealEvent.Ended appeal) {
        Passage in = Passage.in(appeal.on(), Way.PAPER);
        return switch (appeal.result()) {
            case WITHDRAWN -> Paper.of(in, PaperKind.WITHDRAWAL, Correspondent.of(Side.PERSON));
            case DECISION_STANDS, DECISION_CHANGED, SENT_BACK ->
                Paper.of(in, PaperKind.DECISION, Correspondent.of(Side.COURT));
            case TOO_LATE, CHANGED_BY_THE_BOARD ->
                Paper.of(Passage.out(appeal.on(), Way.PAPER), PaperKind.DECISION, Correspondent.of(Side.PERSON));
        };
    }

    /** The wish to take an application back comes from whoever wished it, through the applicant's own programs. */
    void on(@Observes WithdrawalEvent.Wished wish) {
        registering.add(wish.caseId(), Paper.of(Passage.in(wish.on(), Way.REST), PaperKind.WITHDRAWAL, whose(wish)));
    }

    private static Correspondent whose(WithdrawalEvent.Wished wish) {
        return switch (wish.by()) {
            case PERSON -> Correspondent.of(Side.PERSON);
            case REPRESENTATIVE -> Correspondent.of(Side.REPRESENTATIVE);
            case APPLICANT -> Correspondent.of(wish.applicant());
        };
    }

    /** Forms of those whose identity is protected go on paper, and so do their answers. */
    void on(@Observes PaperWayEvent.Sent form) {
        registering.add(
                form.caseId(),
                Paper.of(Passage.out(form.on(), Way.PAPER), PaperKind.OTHER, Correspondent.of(receiver(form.form())))
                        .saying(detail(form.form())));
    }

    void on(@Observes PaperWayEvent.Answered form) {
        Side side = form.answer().side() == PaperAnswer.From.LANDLORD ? Side.LANDLORD : Side.PERSON;
        registering.add(
                form.caseId(),
                Paper.of(Passage.in(form.answer().on(), Way.PAPER), PaperKind.OTHER, Correspondent.of(side))
                        .saying(detail(form.form()) + "-answer"));
    }

    /** What opens a case that is registered from the paper came on paper. */
    private Optional<Way> onPaper(CaseId caseId) {
        return Optional.of(Way.PAPER).filter(way -> progress.look(caseId).isOnPaper());
    }

    private static Side receiver(FormKind form) {
        return form == FormKind.TENANT_PRESENTATION ? Side.LANDLORD : Side.AUTHORITY;
    }

    private static String detail(FormKind form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
