package se.hemvist.lease.entrancekey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.entrancekey.EntranceKeyRefusal.NoKeyAwaited;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Issuing the support staff's key or tag to the entrance door, after the move-in. */
@Stateless
public class EntranceKeys {

    @Inject
    SubleaseProgress subleases;

    @Inject
    AwaitedKeys keys;

    @Inject
    EntranceKeysDue due;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The support staff have a key or a tag, which they had not at the move-in.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NoKeyAwaited if they have one already, or nobody lives there
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the move-in
     */
    @Operation("entrance-key.issue")
    public void issue(SubleaseId id, LocalDate on) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        EntranceKey key =
                keys.find(id).filter(EntranceKey::isAwaited).orElseThrow(() -> new NoKeyAwaited(file.state()));
        key.issue(on, clock.today());
        due.met(key, on);
    }

    /**
     * The day on which they got it after the move-in; empty as long as they have not, and where it was issued by then.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "entrance-key.read", read = true)
    public EntranceKeyView of(SubleaseId id) {
        access.permit(subleases.look(id));
        Optional<EntranceKey> key = keys.find(id);
        return new EntranceKeyView(key.filter(EntranceKey::isAwaited).isPresent(), key.flatMap(EntranceKey::issuedOn));
    }
}
