package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When a waiver was drawn up, and through which day it is to hold.
 */
@Embeddable
record Draft(@Column(name = "drafted_on") LocalDate on, @Column(name = "drafted_through") LocalDate through) {}
