package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.lease.headlease.Conversion;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyRefusal;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;

/** What the other packages do with a sublease, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubleaseProgress {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    /**
     * The sublease, which nobody else can change until the transaction ends. Every command on it or beside it begins so.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    public SubleaseFile lock(SubleaseId id) {
        return subleases.lock(id).file();
    }

    /** The same for several, always in the same order; those that are not there are left out. */
    public List<SubleaseFile> lock(Collection<UUID> ids) {
        return subleases.lock(ids).stream().map(Sublease::file).toList();
    }

    /**
     * The sublease as it is, not locked.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    public SubleaseFile look(SubleaseId id) {
        return subleases.get(id).file();
    }

    /**
     * What is known of one that is signed.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity that is signed
     */
    public LeaseFacts facts(SubleaseId id) {
        return subleases.facts(id);
    }

    /**
     * The same of one that is lived in, and of which nobody has said that it ends.
     *
     * @throws SubleaseRefusal.UnknownSublease  if there is none by that identity
     * @throws SubleaseRefusal.SubleaseNotThere if it is not lived in
     */
    public LeaseFacts lived(SubleaseId id) {
        subleases.get(id).demandLived();
        return facts(id);
    }

    /**
     * Sublease and head lease are those of a trial flat from now on. Whoever calls tells the others.
     *
     * @param letMore the decision to let more live there than a trial flat does
     * @throws SubleaseRefusal.SubleaseNotThere if it is not lived in
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the head lease is not in force
     * @throws OccupancyRefusal                 if more live there than a trial flat lets and nobody who is named lets them
     */
    public List<SubleaseEvent> convert(SubleaseId id, Conversion conversion, Optional<OccupancyOverride> letMore) {
        Sublease sublease = subleases.lock(id);
        SubleaseEvent converted = sublease.convert(letMore, conversion.convertedOn());
        headLeases.convert(sublease.headLease(), conversion);
        Stream<Departure> departures = sublease.overriding().stream().map(override -> Departure.occupants());
        return Stream.concat(Stream.of(converted), sublease.departed(departures, conversion.convertedOn()).stream())
                .toList();
    }

    /** The same of all that are signed or lived in, and of which nobody has said that they end. */
    public Stream<LeaseFacts> running() {
        return subleases.running();
    }

    /**
     * The tenant takes over the lease: sublease and head lease are over. Whoever calls tells the others.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless the sublease is in force
     */
    public SubleaseEvent.Transferred transfer(SubleaseId id, LocalDate on) {
        Sublease sublease = subleases.lock(id);
        SubleaseEvent.Transferred transferred = sublease.transfer(on);
        headLeases.transfer(sublease.headLease());
        return transferred;
    }
}
