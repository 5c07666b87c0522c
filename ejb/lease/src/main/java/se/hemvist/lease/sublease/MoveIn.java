package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SubleaseRefusal.KeysNotHandedOver;
import se.hemvist.lease.sublease.SubleaseRefusal.LandlordNotTold;

/** A move-in that has happened: the landlord was told (T-06, C-28) and the tenant has the keys, both by that day. */
@Embeddable
record MoveIn(
        @Column(name = "moved_in_on") LocalDate on,
        @Column(name = "landlord_told_on") LocalDate landlordToldOn,
        @Column(name = "keys_at") LocalDateTime keysAt,
        @Column(name = "keys_place") String keysPlace,
        @Column(name = "entrance_key_issued") Boolean entranceKeyIssued) {

    /**
     * @param signedOn  before which nobody has keys
     * @param programme what the flat is let for
     * @throws LandlordNotTold   if the landlord was not told of the sublet by the day
     * @throws KeysNotHandedOver if the tenant had not got the keys by the day
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if the tenant had got them before there was a contract
     */
    static MoveIn of(MoveInRecord happened, LocalDate signedOn, Programme programme) {
        LocalDate told = happened.landlordToldOn();
        if (told == null || told.isAfter(happened.on())) {
            throw new LandlordNotTold(happened.on());
        }
        Keys keys = happened.keys();
        if (keys == null || keys.at().toLocalDate().isAfter(happened.on())) {
            throw new KeysNotHandedOver(happened.on(), programme);
        }
        Input.notBefore(signedOn, keys.at().toLocalDate(), "keys/at");
        return new MoveIn(happened.on(), told, keys.at(), keys.place(), happened.entranceKeyIssued());
    }

    MoveInRecord asRecorded() {
        return new MoveInRecord(on, new Keys(keysAt, keysPlace), entranceKeyIssued, landlordToldOn);
    }
}
