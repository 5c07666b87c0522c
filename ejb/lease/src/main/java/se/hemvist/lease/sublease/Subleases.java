package se.hemvist.lease.sublease;

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
import se.hemvist.lease.headlease.HeadLeases;

/** Reading subleases. */
@Stateless
public class Subleases {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    /**
     * The sublease, with the case behind it for those who may know of it.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    @Operation(value = "sublease.read", read = true)
    public SubleaseView get(SubleaseId id) {
        Sublease sublease = subleases.get(id);
        Permit permit = access.permit(sublease.file());
        return sublease.view(headLeases.view(sublease.headLease()), permit.sees("case"));
    }

    /**
     * The subleases that the reader's organisation is a party to, of the cases that the reader may know of, the one that
     * began last first.
     */
    @Operation(value = "sublease.list", read = true)
    public Page<SubleaseRow> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<SubleaseRow> list(Member member, PageRequest request) {
        UUID organisation = member.organisation();
        Municipality municipality = member.municipality();
        Set<UUID> unknown = hidden.from(member.actor());
        List<SubleaseRow> rows = subleases.of(organisation, municipality, unknown, request).stream()
                .map(sublease -> sublease.row(member.permit().sees("case")))
                .toList();
        return new Page<>(rows, subleases.count(organisation, municipality, unknown), request);
    }
}
