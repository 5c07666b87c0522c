package se.hemvist.intake.contact;

import java.time.LocalDate;

/** What happened to the register of contact persons, told inside the transaction in which it happened. */
public sealed interface ContactEvent {

    /** A contact person is succeeded by another, whose first day it is. */
    record HandedOver(ContactPersonId from, ContactPersonId to, LocalDate on) implements ContactEvent {}

    /** Somebody stands in for a contact person, from that day on for a while. */
    record Covered(ContactPersonId person, LocalDate from) implements ContactEvent {}
}
