package se.hemvist.intake.referral;

import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.number.CaseNumber;

/** The receipt for a referral: the case that it has opened. */
public record ReferralReceived(CaseId caseId, CaseNumber caseNumber) {}
