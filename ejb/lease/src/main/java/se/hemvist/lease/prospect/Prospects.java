package se.hemvist.lease.prospect;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.qualifying.QualifyingRules;

/** Reading what the leases of an organisation will come to. */
@Stateless
public class Prospects {

    @Inject
    RunningLets leases;

    @Inject
    QualifyingRules rules;

    @Inject
    Settings settings;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Those of the leases that run and that the reader's organisation is a party to, of the cases that the reader may know
     * of, the one that began last first; as they are on a day as far as is known now, today if no day is given.
     */
    @Operation(value = "prospect.list", read = true)
    public Page<Prospect> list(PageRequest request, Optional<LocalDate> day) {
        return access.member()
                .map(member -> settings.atOneTime(() -> list(member, request, day.orElseGet(clock::today))))
                .orElseGet(() -> Page.none(request));
    }

    private Page<Prospect> list(Member member, PageRequest request, LocalDate day) {
        RunningLets.Of whose =
                new RunningLets.Of(member.municipality(), member.organisation(), hidden.from(member.actor()));
        List<Prospect> prospects = new ArrayList<>();
        leases.each(whose, request.limit(), request.offset(), lease -> prospects.add(Prospect.of(lease, rules, day)));
        return new Page<>(prospects, leases.count(whose), request);
    }
}
