package se.hemvist.intake.offer;

import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.vacancy.FlatView;

/**
 * What is to be signed for: the case, and the flat that the person has chosen, with its address.
 *
 * @param housingCase as it is once the contract is signed
 */
public record ContractedOffer(OfferId offer, CaseFile housingCase, FlatView flat) {}
