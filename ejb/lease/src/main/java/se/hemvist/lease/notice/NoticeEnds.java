package se.hemvist.lease.notice;

import java.time.LocalDate;

/**
 * On which day a lease under notice ends: by what was agreed and by the Act, and which of the two is used, with the reason.
 *
 * @param agreed    the last day by the notice, or of the time, that the two have agreed on
 * @param statutory the last day by the Tenancy Act
 * @param used      the last day of the lease
 */
public record NoticeEnds(LocalDate agreed, LocalDate statutory, LocalDate used, Reason why) {

    /** Why that one of the two days is used. */
    public enum Reason {
        /** Both come to the same day. */
        SAME,
        /** A shorter notice than the Act's does not bind the tenant, so the landlord's follows the Act (JB 12:1, 12:4). */
        ACT_BINDS_LANDLORD,
        /** The landlord has agreed to a longer notice than the Act's (JB 12:4). */
        LONGER_AGREED,
        /** The tenant may use the shorter notice that was agreed on. */
        AGREED_SERVES_TENANT,
        /** The tenant may always use the Act's notice, whatever longer one was agreed on (JB 12:5). */
        ACT_SERVES_TENANT,
        /** The estate gave notice within a month of the death (JB 12:5). */
        ESTATE,
        /** The tenancy is forfeited, and ends at once (JB 12:6). */
        FORFEITED,
        /** The time that was agreed on ends: notice is in time for it, or none is needed (JB 12:3, 12:4). */
        TERM_ENDS,
        /** The notice is too late for the end of that time, so that the lease is for an indefinite time (JB 12:3). */
        TERM_PROLONGED
    }

    /** Of a notice by the landlord: the later of the two. */
    static NoticeEnds forLandlord(LocalDate agreed, LocalDate statutory) {
        return agreed.isAfter(statutory)
                ? new NoticeEnds(agreed, statutory, agreed, Reason.LONGER_AGREED)
                : new NoticeEnds(
                        agreed,
                        statutory,
                        statutory,
                        agreed.equals(statutory) ? Reason.SAME : Reason.ACT_BINDS_LANDLORD);
    }

    /** Of a notice by the tenant: the sooner of the two. */
    static NoticeEnds forTenant(LocalDate agreed, LocalDate statutory) {
        return agreed.isBefore(statutory)
                ? new NoticeEnds(agreed, statutory, agreed, Reason.AGREED_SERVES_TENANT)
                : new NoticeEnds(
                        agreed,
                        statutory,
                        statutory,
                        agreed.equals(statutory) ? Reason.SAME : Reason.ACT_SERVES_TENANT);
    }

    /** The same, of a tenancy that is forfeited: over on the day of the notice. */
    NoticeEnds forfeited(LocalDate given) {
        return new NoticeEnds(agreed, statutory, given, Reason.FORFEITED);
    }
}
