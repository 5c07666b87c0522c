package se.hemvist.lease.transfer;

import java.util.Optional;

/**
 * How a sublease becomes the tenant's own lease, as much of it as the reader may see.
 *
 * @param forecast when it can, and why on that day; only for those who may know of absences
 * @param transfer where it stands; nothing before the move-in
 */
public record TransferReading(Optional<Forecast> forecast, Optional<TransferView> transfer) {}
