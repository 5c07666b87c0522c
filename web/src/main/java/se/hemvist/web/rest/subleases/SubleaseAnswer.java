package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.sublease.MoveInRecord;
import se.hemvist.lease.sublease.RecordedFlat;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.sublease.SubleaseView;
import se.hemvist.lease.unentered.UnenteredEnd;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.web.rest.page.Link;

/**
 * A sublease as it is told.
 *
 * @param housingCase the case behind it; left out for those who may not know of it
 * @param terms       the terms by which the flat is let; left out for the same
 * @param moveIn      once it has happened; left out for those who may not know of the case
 * @param unentered   how it ended, where nobody moved in; left out for the same
 */
public record SubleaseAnswer(
        @JsonUnwrapped Standing standing,
        Lease lease,
        @JsonProperty("case") @Nullable Behind housingCase,
        @Nullable Terms terms,
        @Nullable MoveIn moveIn,
        @Nullable Unentered unentered,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Which one, and where it stands. */
    public record Standing(UUID id, SubleaseState state) {}

    /** Flat and terms; the notice as in ISO 8601, the rent in kronor. */
    public record Lease(
            @JsonUnwrapped Flat flat,
            LocalDate signedOn,
            LocalDate start,
            BigDecimal monthlyRent,
            Period agreedNotice,
            @Nullable LocalDate leaseThrough) {

        static Lease of(SubleaseView.Lease lease) {
            SubleaseView.LetFlat let = lease.let();
            return new Lease(
                    new Flat(
                            let.flat().value(),
                            let.landlord().value(),
                            let.headLease().headLease().value(),
                            let.headLease().state(),
                            let.before().stream().map(FlatBefore::of).toList()),
                    lease.signedOn(),
                    lease.start(),
                    lease.monthlyRent().kronor(),
                    lease.agreedNotice(),
                    lease.agreedThrough().orElse(null));
        }
    }

    /**
     * The flat, and the city's own lease of it.
     *
     * @param flatCorrections of which flats it was recorded before that was put right; left out for those who may not know of the case
     */
    public record Flat(
            UUID flatId,
            UUID landlordId,
            UUID headLeaseId,
            HeadLeaseState headLeaseState,
            List<FlatBefore> flatCorrections) {}

    /** A flat that it was recorded to be of. */
    public record FlatBefore(UUID flatId, LocalDate putRightOn, String putRightBy, String reason) {

        static FlatBefore of(RecordedFlat before) {
            return new FlatBefore(before.flat().value(), before.on(), before.by(), before.because());
        }

        /** Which, and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "FlatBefore[" + flatId + ", " + putRightOn + "]";
        }
    }

    /**
     * The case that it comes from.
     *
     * @param offerId           left out where the flat was let before it came here
     * @param occupants         how many it was signed for; who lives there now is read apart
     * @param occupantsOverride who let them, if they are more than the programme lets
     * @param landlordPermit    that the landlord let somebody come after another
     */
    public record Behind(
            UUID id,
            String number,
            @Nullable UUID offerId,
            int occupants,
            @Nullable OccupantsOverride occupantsOverride,
            SigningRequest.@Nullable Permit landlordPermit) {

        static Behind of(SubleaseView.Behind behind) {
            return new Behind(
                    behind.caseId().value(),
                    behind.number().value(),
                    behind.offer().map(OfferId::value).orElse(null),
                    behind.occupancy().occupants(),
                    behind.occupancy().overriding().map(OccupantsOverride::of).orElse(null),
                    behind.permit().map(SigningRequest.Permit::of).orElse(null));
        }
    }

    /**
     * The terms by which the flat is let.
     *
     * @param explainedOn when the tenant was told of the general rules
     * @param version     which version of them was handed over
     * @param clauses     what the contract says beside them
     */
    public record Terms(LocalDate explainedOn, String version, List<SpecialTerm> clauses) {

        static Terms of(SigningRecord.Terms terms) {
            return new Terms(
                    terms.explained().on(),
                    terms.explained().version(),
                    terms.special().clauses().stream().map(SpecialTerm::of).toList());
        }
    }

    /** The move-in as it was. */
    public record MoveIn(
            LocalDate on,
            MoveInRequest.@Nullable Keys keys,
            boolean entranceKeyIssued,
            @Nullable LocalDate landlordToldOn) {

        static MoveIn of(MoveInRecord record) {
            return new MoveIn(
                    record.on(),
                    Optional.ofNullable(record.keys())
                            .map(MoveInRequest.Keys::of)
                            .orElse(null),
                    record.entranceKeyIssued(),
                    record.landlordToldOn());
        }
    }

    /** How it ended before anybody had moved in. */
    public record Unentered(
            UnenteredGround ground,
            LocalDate on,
            LocalDate lastDay,
            LocalDate writtenOn,
            @Nullable LocalDate diedOn,
            UnenteredEndRequest.@Nullable Keys keys) {

        static Unentered of(UnenteredEnd end) {
            return new Unentered(
                    end.ground(),
                    end.saidOn(),
                    end.lastDay(),
                    end.writtenOn(),
                    end.diedOn(),
                    Optional.ofNullable(end.keys())
                            .map(UnenteredEndRequest.Keys::of)
                            .orElse(null));
        }
    }

    static SubleaseAnswer of(SubleaseView view, UriInfo uri) {
        return new SubleaseAnswer(
                new Standing(view.standing().sublease().value(), view.standing().state()),
                Lease.of(view.lease()),
                view.behind().map(Behind::of).orElse(null),
                view.terms().map(Terms::of).orElse(null),
                view.moveIn().map(MoveIn::of).orElse(null),
                view.unentered().map(Unentered::of).orElse(null),
                Link.self(uri));
    }
}
