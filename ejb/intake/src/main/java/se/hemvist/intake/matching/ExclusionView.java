package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/** A company in which somebody is offered no new home, and since when. */
public record ExclusionView(
        OrganisationId company, LocalDate noticeOn, LocalDate excludedOn, Optional<LiftedExclusion> lifted) {}
