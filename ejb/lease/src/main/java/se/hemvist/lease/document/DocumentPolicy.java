package se.hemvist.lease.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

import static se.hemvist.lease.document.DocumentKind.ACTION_PLAN;
import static se.hemvist.lease.document.DocumentKind.CHECKPOINT_AGREEMENT;
import static se.hemvist.lease.document.DocumentKind.DECISION;
import static se.hemvist.lease.document.DocumentKind.GENERAL_RULES;
import static se.hemvist.lease.document.DocumentKind.HEAD_LEASE;
import static se.hemvist.lease.document.DocumentKind.SUBLEASE;
import static se.hemvist.lease.document.DocumentKind.TENURE_WAIVER;

/**
 * Which papers a programme asks for, and when. The day of the signing governs. The brochure lists the papers and says
 * nothing of when but for the waiver; the rest is our reading.
 *
 * @param beforeSigning what must be there before the sublease is signed
 * @param atSigning     what is made at the signing at the latest
 * @param pastOneYear   what is asked for only if the stay is to go on after one year
 */
record DocumentPolicy(Set<DocumentKind> beforeSigning, Set<DocumentKind> atSigning, Set<DocumentKind> pastOneYear) {

    private static final Effective<DocumentPolicy> NONE = Effective.since(
            LocalDate.of(2020, 5, 15),
            new DocumentPolicy(Set.of(), Set.of(), Set.of()),
            Source.goteborg("Kontraktsskrivning"));

    private static final Effective<DocumentPolicy> SEVEN_PAPERS = Effective.since(
            LocalDate.of(2002, 1, 1),
            new DocumentPolicy(
                    Set.of(ACTION_PLAN, DECISION),
                    Set.of(HEAD_LEASE, SUBLEASE, CHECKPOINT_AGREEMENT, GENERAL_RULES),
                    Set.of(TENURE_WAIVER)),
            Source.stockholm("Pappersexercis").readAs("A-12"));

    DocumentPolicy {
        beforeSigning = Set.copyOf(beforeSigning);
        atSigning = Set.copyOf(atSigning);
        pastOneYear = Set.copyOf(pastOneYear);
    }

    static Version<DocumentPolicy> of(Programme programme, LocalDate signedOn) {
        return switch (programme) {
            case HOUSING_FIRST -> NONE.on(signedOn);
            case TRIAL, TRAINING -> SEVEN_PAPERS.on(signedOn);
        };
    }

    /** What must be there when the sublease is signed, and again when it is moved into. */
    Set<DocumentKind> asked() {
        Set<DocumentKind> asked = EnumSet.noneOf(DocumentKind.class);
        asked.addAll(beforeSigning);
        asked.addAll(atSigning);
        return asked;
    }

    /** When the paper is asked for; empty if it is not. */
    Optional<DocumentChecklistView.When> when(DocumentKind kind) {
        if (beforeSigning.contains(kind)) {
            return Optional.of(DocumentChecklistView.When.BEFORE_SIGNING);
        }
        if (atSigning.contains(kind)) {
            return Optional.of(DocumentChecklistView.When.AT_SIGNING);
        }
        return Optional.of(DocumentChecklistView.When.PAST_ONE_YEAR).filter(when -> pastOneYear.contains(kind));
    }
}
