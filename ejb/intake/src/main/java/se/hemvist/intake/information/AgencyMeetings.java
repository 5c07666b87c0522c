package se.hemvist.intake.information;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The register of information meetings (informationsmöten) for contact persons and others who use the flats. */
@Stateless
public class AgencyMeetings {

    @Inject
    KeptInformation kept;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters a meeting that was held, or is to be held.
     *
     * @throws InformationRefusal.NamesAPerson if there is an identity number in what it is about
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is for nobody, or about nothing
     */
    @Operation("agency-meeting.enter")
    public UUID enter(Municipality municipality, NewMeeting entered) {
        access.permit(Related.anything(municipality));
        Impersonal.demand(entered.about(), "about", clock.today());
        AgencyMeeting meeting = AgencyMeeting.entered(municipality, entered);
        kept.add(meeting);
        return meeting.view().id();
    }

    /** The municipality's, the latest first. */
    @Operation(value = "agency-meeting.list", read = true)
    public Page<MeetingView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        List<MeetingView> all =
                kept.meetings(municipality).stream().map(AgencyMeeting::view).toList();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size(), request);
    }
}
