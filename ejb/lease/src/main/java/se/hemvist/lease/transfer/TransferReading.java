package se.hemvist.lease.transfer;

import java.util.Optional;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.qualifying.Forecast;

/**
 * How a sublease becomes the tenant's own lease, as much of it as the reader may see.
 *
 * @param forecast when it can, and why on that day; only for those who may know of absences
 * @param transfer where it stands; nothing before the move-in
 * @param onRecord what is on record today of the time that counts, as a review would keep it; only for those who may know of
 *                 rent and conduct, and as long as it is not the tenant's own lease
 */
public record TransferReading(
        Optional<Forecast> forecast, Optional<TransferView> transfer, Optional<OnRecord> onRecord) {}
