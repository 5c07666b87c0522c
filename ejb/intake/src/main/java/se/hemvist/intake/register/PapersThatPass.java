package se.hemvist.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseEvent.LetterSent;
import se.hemvist.intake.attachment.AttachmentEvent;
import se.hemvist.intake.decision.DecisionEvent.Served;
import se.hemvist.intake.flatapplication.FlatApplicationEvent;
import se.hemvist.intake.referral.ReferralEvent;

/** What passes through the house notes itself in the register of its case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PapersThatPass {

    @Inject
    Registering registering;

    @Inject
    RegisteredPapers papers;

    /** Referrals come as messages between authorities. */
    void on(@Observes ReferralEvent.Received referral) {
        registering.add(
                referral.caseId(),
                Paper.of(
                        Passage.in(referral.on(), Way.SOAP),
                        PaperKind.REFERRAL,
                        Correspondent.of(referral.administration())));
    }

    /** On paper it does not pass through the house, and is registered by hand. */
    void on(@Observes ReferralEvent.BasisSent basis) {
        registering.add(
                basis.caseId(),
                Paper.of(Passage.in(basis.on(), Way.REST), PaperKind.OTHER, Correspondent.of(basis.administration()))
                        .saying("tenancy-basis"));
    }

    /** Applications are made and completed in the applicant's own programs, and so are files handed in. */
    void on(@Observes FlatApplicationEvent.Received application) {
        registering.add(
                application.about().caseId(),
                Paper.of(
                        Passage.in(application.on(), Way.REST),
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
}
