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
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.PersonId;
import se.hemvist.lease.headlease.Conversion;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.occupancy.Occupancy;
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

    /** Those to the person that are not over, which nobody else can change until the transaction ends. */
    public List<SubleaseFile> lockAllTo(PersonId tenant) {
        return subleases.lockAllTo(tenant).stream()
                .map(Sublease::file)
                .filter(file -> !file.state().isOver())
                .toList();
    }

    /** All of the tenant, those that are over among them; locked until the transaction ends. */
    public List<SubleaseFile> lockEveryTo(PersonId tenant) {
        return subleases.lockAllTo(tenant).stream().map(Sublease::file).toList();
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
     * @param occupancy how many live there, and the decision to let them if they are more than a trial flat lets
     * @throws SubleaseRefusal.SubleaseNotThere if it is not lived in
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the head lease is not in force
     * @throws OccupancyRefusal                 if more live there than a trial flat lets and nobody who is named lets them
     */
    public List<SubleaseEvent> convert(SubleaseId id, Conversion conversion, Occupancy occupancy) {
        Sublease sublease = subleases.lock(id);
        SubleaseEvent converted = sublease.convert(occupancy, conversion.convertedOn());
        headLeases.convert(sublease.headLease(), conversion);
        Stream<Departure> departures = sublease.overriding().stream().map(override -> Departure.occupants());
        return Stream.concat(Stream.of(converted), sublease.departed(departures, conversion.convertedOn()).stream())
                .toList();
    }

    /** How many were to live there when it was signed, the tenant among them. */
    public int occupants(SubleaseId id) {
        return subleases.get(id).lease().occupants();
    }

    /** Whether the support staff had a key or a tag to the entrance door when the tenant moved in. */
    public boolean entranceKeyIssued(SubleaseId id) {
        return subleases
                .get(id)
                .movedIn()
                .filter(MoveInRecord::entranceKeyIssued)
                .isPresent();
    }

    /** Whether somebody who took over the lease lives on in the flat when the tenant has left. */
    public boolean keepsFlat(SubleaseId id) {
        return subleases.get(id).keepsFlat();
    }

    /** What the flat is let for. */
    public Programme programme(SubleaseId id) {
        return subleases.get(id).programme();
    }

    /** Who hires the flat. */
    public PersonId tenant(SubleaseId id) {
        return subleases.get(id).tenant();
    }

    /**
     * With somebody who has moved in so many live there. Whoever calls tells the others.
     *
     * @return that somebody who is named lets them, where fewer were let until then
     * @throws OccupancyRefusal if they are more than the programme lets and nobody who is named lets them
     */
    public Optional<SubleaseEvent.Overridden> letLive(
            SubleaseId id, Occupancy occupancy, UUID coResident, LocalDate on) {
        return subleases.lock(id).letLive(occupancy, coResident, on);
    }

    /** What is known of all that are signed or lived in, and of which nobody has said that they end. */
    public Stream<LeaseFacts> running() {
        return subleases.running();
    }

    /** Those that run of the same flat to the same tenant, after this one. */
    public List<SubleaseId> next(SubleaseId id) {
        return subleases.runningToSame(id);
    }

    /**
     * The tenant takes over the lease: sublease and head lease are over. Whoever calls tells the others.
     *
     * @param on the first day of the tenant's own; theirs ends on the day before
     * @throws SubleaseRefusal.SubleaseNotThere unless the sublease is in force
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds if the head lease is over before that by a notice
     */
    public SubleaseEvent.Transferred transfer(SubleaseId id, LocalDate on) {
        Sublease sublease = subleases.lock(id);
        SubleaseEvent.Transferred transferred = sublease.transfer(on);
        headLeases.transfer(sublease.headLease(), on.minusDays(1));
        return transferred;
    }

    /**
     * Lets the tenant sign a lease of their own from the day on.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseEnds if the head lease is over before that by a notice
     */
    public void demandGoesOnFrom(SubleaseId id, LocalDate on) {
        headLeases.demandRunsThrough(subleases.get(id).headLease(), on.minusDays(1));
    }
}
