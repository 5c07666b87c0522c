package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * How the incoming flats stand against the quota at the end of a day: those of its month and of its year so far, each
 * counted on the day on which it was received. A flat that is not yet settled counts as incoming, and for no stream; but
 * against the quota those that offers hold count as gone to others than the queue, since their landlords' yes settles them.
 */
public record QuotaStanding(Municipality municipality, LocalDate on, Count month, Count year, Terms terms) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The quota, in percent of the incoming flats.
     *
     * @param most     that may go to others than the queue
     * @param warnFrom the share from which that is warned of
     * @param source   where it is decided
     * @param since    the first day that the decision governs
     */
    public record Terms(int most, int warnFrom, Source source, LocalDate since) {

        Version<Integer> version() {
            return new Version<>(most, since, source, false);
        }
    }

    /**
     * The flats of a period.
     *
     * @param received  all of them
     * @param streams   those that are settled
     * @param outside   what counts as gone to others than the queue
     * @param held      those that are not settled, and that an offer holds
     * @param withdrawn those that their owners have taken back since, settled or not
     */
    public record Count(
            long received, Map<FlatStream, Long> streams, Set<FlatStream> outside, long held, long withdrawn) {

        public Count {
            Map<FlatStream, Long> copy = new EnumMap<>(FlatStream.class);
            copy.putAll(streams);
            streams = Map.copyOf(copy);
            outside = Set.copyOf(outside);
        }

        public long of(FlatStream stream) {
            return streams.getOrDefault(stream, 0L);
        }

        /** Those that are not yet settled. */
        public long open() {
            return received
                    - streams.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Priority, trial and training flats together, and relocation unless the city counts it to the queue. */
        public long outsideQueue() {
            return outside.stream().mapToLong(this::of).sum();
        }

        /** The same with those that offers hold: what counts when a flat is chosen. */
        public long promised() {
            return outsideQueue() + held;
        }

        /** In percent of all, with one decimal; nothing where nothing has come in. */
        public Optional<BigDecimal> share(long part) {
            return received == 0
                    ? Optional.empty()
                    : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(received), 1, RoundingMode.HALF_UP));
        }
    }

    /** Whether so much of the year's has gone to others than the queue, or is held, that it is warned of; the level counts. */
    public boolean warns() {
        return year.received() > 0 && year.promised() * 100 >= terms.warnFrom() * year.received();
    }

    /**
     * Whether the share of the year would be more than the quota if the next flat that is settled, or held, went to others
     * than the queue. That flat is among the incoming ones already; the quota itself may be reached.
     */
    public boolean wouldExceed() {
        return room() == 0;
    }

    /** How many more of the flats that have come in this year may go to others than the queue. */
    public long room() {
        return Math.max(0, terms.most() * Math.max(1, year.received()) / 100 - year.promised());
    }

    /** The share of the year that others than the queue would have then, in percent with one decimal. */
    public BigDecimal nextShare() {
        return HUNDRED.multiply(BigDecimal.valueOf(year.promised() + 1))
                .divide(BigDecimal.valueOf(Math.max(1, year.received())), 1, RoundingMode.HALF_UP);
    }
}
