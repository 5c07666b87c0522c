package se.hemvist.followup.checkpoint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;

/** Reading stays: the ongoing trial and training flats with their checkpoints. */
@Stateless
public class Stays {

    @Inject
    BegunStays stays;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The stay on a sublease; what was written of the resident only for those who follow it up.
     *
     * @throws CheckpointRefusal.UnknownStay if nobody has moved in on that sublease
     */
    @Operation(value = "stay.read", read = true)
    public StayView get(SubleaseId sublease) {
        StayFile stay = stays.get(sublease).file();
        Permit permit = access.permit(stay);
        return StayView.of(stay, clock.today(), permit.sees("record"));
    }

    /**
     * The stays that the reader's organisation follows up or is told of, of the cases that the reader may know of, the one
     * that began first at the top.
     */
    @Operation(value = "stay.list", read = true)
    public Page<StayRow> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<StayRow> list(Member member, PageRequest request) {
        UUID organisation = member.organisation();
        Municipality municipality = member.municipality();
        Set<UUID> unknown = hidden.from(member.actor());
        List<StayRow> rows = stays.of(organisation, municipality, unknown, request).stream()
                .map(stay -> StayRow.of(stay.file(), clock.today()))
                .toList();
        return new Page<>(rows, stays.count(organisation, municipality, unknown), request);
    }
}
