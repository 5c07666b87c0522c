package se.hemvist.intake.investigation;

import java.time.LocalDate;

/**
 * The application and the investigation that followed it.
 *
 * @param receivedOn the day the social administration got the application
 * @param writtenBy  the user who recorded the investigation
 */
public record InvestigationView(LocalDate receivedOn, NewInvestigation investigation, String writtenBy) {}
