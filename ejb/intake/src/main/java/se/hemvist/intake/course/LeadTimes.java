package se.hemvist.intake.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.mediation.MediationFiles;
import se.hemvist.intake.mediation.MediationRefusal;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** How long mediations take, step by step, and what the flats cost meanwhile; for the agency, which is to be fast. */
@Stateless
public class LeadTimes {

    @Inject
    Courses courses;

    @Inject
    MediationFiles mediations;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * That of one mediation.
     *
     * @throws MediationRefusal.UnknownMediation if there is none by that id
     */
    @Operation(value = "lead-time.read", read = true)
    public LeadTime get(OfferId id) {
        access.permit(mediations.look(id).housingCase());
        return courses.get(id).until(clock.today());
    }

    /** Those of the caller's agency, the latest begun first. */
    @Operation(value = "lead-time.list", read = true)
    public Page<LeadTime> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<LeadTime> list(Member member, PageRequest request) {
        UUID agency = member.organisation();
        LocalDate today = clock.today();
        List<LeadTime> times = courses.of(agency, request).stream()
                .map(course -> course.until(today))
                .toList();
        return new Page<>(times, courses.count(agency), request);
    }

    /** How fast those went that the caller's agency began in the year. */
    @Operation(value = "lead-time.report", read = true)
    public LeadTimeReport report(Year year) {
        Actor actor = access.actor();
        access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        LocalDate today = clock.today();
        List<LeadTime> times = actor.organisation().stream()
                .flatMap(agency -> courses.begun(agency, year).stream())
                .map(course -> course.until(today))
                .toList();
        return LeadTimeReport.of(year, today, times);
    }
}
