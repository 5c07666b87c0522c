package se.hemvist.lease.reference;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.onrecord.OnRecord;

/** What a reference rests on: the record of the trial, and when the checkpoint was held. */
record ReferenceBasis(OnRecord onRecord, Optional<LocalDate> checkpointHeldOn) {}
